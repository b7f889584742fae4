// Throttle groups: limits that several disks share. `limits` has them all; each is a property of its own too.
import Block
import Event
import JSON

extension CreatableType {
  static let throttleGroup = CreatableType(
    name: "throttle-group", defaults: throttleDefaults, computed: ["limits"],
    fixed: { $0 == "limits" ? nil : "Property cannot be set after initialization" },
    isFixedBeforeTypes: { $0 != "limits" }, checkProperty: setLimit,
    complete: { (node, tree) throws(Failure) in
      if tree.drivesShare(node.name) { throw Failure("A group with this name already exists") }
      try checkLimits(node)
    })

  private static let kinds = ["iops-total", "iops-read", "iops-write", "bps-total", "bps-read", "bps-write"]

  /// A limit and its default.
  private struct Limit {
    let name: String
    let usual: Int64

    init(_ name: String, _ usual: Int64) {
      self.name = name
      self.usual = usual
    }
  }

  /// Every limit.
  private static let limitNames: [Limit] =
    kinds.flatMap { [Limit($0, 0), Limit($0 + "-max", 0), Limit($0 + "-max-length", 1)] } + [Limit("iops-size", 0)]

  private static var throttleDefaults: [String: Value] {
    var values = ["limits": object { $0.usual }]
    for limit in limitNames { values["x-" + limit.name] = .int(limit.usual) }
    return values
  }

  private static func object(_ value: (Limit) -> Int64) -> Value {
    .object(limitNames.map { Value.Member(key: $0.name, value: .int(value($0))) })
  }

  /// Keeps `limits` and the single properties the same.
  private static let setLimit: @Sendable (ObjectNode, String, Value) throws(Failure) -> Void = {
    (node, name, value) throws(Failure) in
    if name == "limits" { return try setLimits(node, value) }
    guard let number = value.integer else { return }
    if number < 0 { throw Failure("Property values cannot be negative") }
    if name.hasSuffix("-max-length"), number > Int64(UInt32.max) {
      throw Failure("\(name) value must be in therange [0, 4294967295]")
    }
  }

  private static func setLimits(_ node: ObjectNode, _ value: Value) throws(Failure) {
    guard case .object(let members) = value else { return }
    let before = node.values
    var values = before
    for member in members {
      guard limitNames.contains(where: { $0.name == member.key }) else {
        throw Failure("Parameter 'limits.\(member.key)' is unexpected")
      }
      values["x-" + member.key] = try PropertyCheck.value(
        member.value, of: "limits." + member.key, type: "int")
      if member.key.hasSuffix("-max-length"), values["x-" + member.key]?.integer ?? 0 > Int64(UInt32.max) {
        throw Failure("\(member.key) value must be in the range [0, 4294967295]")
      }
    }
    node.values = values
    do throws(Failure) { try checkLimits(node) } catch {
      node.values = before
      throw error
    }
  }

  private static func checkLimits(_ node: ObjectNode) throws(Failure) {
    _ = try limitsOrFailure(of: node)
    node.values["limits"] = object { node.values["x-" + $0.name]?.integer ?? 0 }
  }

  private static func limitsOrFailure(of node: ObjectNode) throws(Failure) -> ThrottleLimits {
    try ThrottleLimits { node.values["x-" + ThrottleLimits.objectName($0)]?.integer }
  }

  /// The limits of a group as drives have them.
  static func limits(of node: ObjectNode) -> ThrottleLimits? {
    try? limitsOrFailure(of: node)
  }

  /// Has a group other limits.
  static func set(_ limits: ThrottleLimits, of node: ObjectNode) {
    for (kind, limit) in zip(ThrottleLimits.kinds, limits.limits) {
      let name = "x-" + ThrottleLimits.objectName(kind)
      node.values[name] = .int(limit.average)
      node.values[name + "-max"] = .int(limit.burst)
      node.values[name + "-max-length"] = .int(limit.length ?? 1)
    }
    node.values["x-iops-size"] = .int(limits.requestSize)
    node.values["limits"] = object { node.values["x-" + $0.name]?.integer ?? 0 }
  }
}

extension ObjectTree {
  /// Its throttle groups, for drives and nodes.
  var throttleObjects: ThrottleObjects {
    let group = { [unowned self] (name: String) in object(name, "throttle-group") }
    var objects = ThrottleObjects()
    objects.hold = { name in
      group(name)?.users += 1
      return group(name) != nil
    }
    objects.release = { group($0)?.users -= 1 }
    objects.limits = { group($0).flatMap(CreatableType.limits) }
    objects.setLimits = { name, limits in if let node = group(name) { CreatableType.set(limits, of: node) } }
    return objects
  }
}
