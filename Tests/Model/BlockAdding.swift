// How nodes come into the model's picture: they are opened from the options that `blockdev-add` takes, all or none.
import JSON
import TestSupport

extension BlockFamily {
  /// Adds a node, and those below it that are new.
  func add(_ options: Value) throws(Refusal) {
    if options["node-name"] == nil { throw Refusal("'node-name' must be specified for the root node") }
    let before = picture.saved
    do throws(Refusal) {
      try open(options, isReadOnly: false).isOwned = true
    } catch {
      picture.restore(before)
      throw error
    }
  }

  private func open(_ options: Value, isReadOnly: Bool) throws(Refusal) -> ModelNode {
    let driver = options["driver"]?.string ?? ""
    let isReadOnly = options["read-only"]?.bool ?? isReadOnly
    // These are named when what they stand on is open, others before.
    var file: ModelNode?
    if let reference = options["file"] { file = try child(reference, isReadOnly) }
    if let file { try link("root", .opening, to: file) }
    defer { picture.unlink { $0.isOpening && $0.child === file } }
    let name = options["node-name"]?.string ?? ""
    if picture.node(name) != nil { throw Refusal("Duplicate nodes with node-name='\(name)'") }
    let references =
      options["children"]?.elements ?? [options["image"], options["target"]].compactMap { $0 }
    let node = ModelNode(
      name, driver, size: file?.size ?? options["size"]?.int ?? 0, isReadOnly: isReadOnly,
      isSlow: options["latency-ns"] != nil)
    node.threshold = Int(options["vote-threshold"]?.int ?? 0)
    picture.add(node)
    if let file { try link("file", of: node, to: file) }
    if driver == "quorum", node.threshold > references.count {
      throw Refusal("threshold may not exceed children count")
    }
    var sizes: Set<Int64> = []
    for (number, reference) in references.enumerated() {
      let child = try child(reference, isReadOnly)
      sizes.insert(child.size)
      if file == nil { node.size = child.size }
      try link(Self.option(of: driver, number), of: node, to: child)
    }
    // What is kept of more than that has no place.
    if driver == "copy-before-write", sizes != [node.size] { throw .leftOut }
    if driver == "quorum", sizes.count > 1 { throw Refusal("Could not refresh total sector count: Input/output error") }
    node.isOpen = true
    return node
  }

  private static func option(of driver: String, _ number: Int) -> String {
    switch driver {
    case "quorum": "children.\(number)"
    case "blkdebug": "image"
    default: "target"
    }
  }

  private func child(_ reference: Value, _ isReadOnly: Bool) throws(Refusal) -> ModelNode {
    if reference.string == nil { return try open(reference, isReadOnly: isReadOnly) }
    return try picture.lookUp(reference)
  }

  private func link(_ name: String, of node: ModelNode, to child: ModelNode) throws(Refusal) {
    if picture.reaches(child, node) {
      throw Refusal("Making '\(child.name ?? "")' a \(name) child of '\(node.name ?? "")' would create a cycle")
    }
    try link(name, .node(node), to: child)
  }

  private func link(_ name: String, _ holder: NodeLink.Holder, to child: ModelNode) throws(Refusal) {
    switch picture.attempt({ $0.link(name, holder, to: child) }) {
    case .fits: break
    case .conflict: throw Refusal(ModelRun.permissions)
    }
  }

  // MARK: Proposing

  func propose(_ random: inout Seeded) -> Proposal {
    let node = proposeNode(&random)
    switch Int.random(in: 0..<16, using: &random) {
    case 0...6:
      return ("blockdev-add", proposeOptions(&random, random.isOneIn(40) ? nil : random.pick(Self.ids), depth: 0))
    case 7...10: return ("blockdev-del", [member("node-name", .string(node))])
    case 11, 12:
      var arguments = [member("parent", .string(proposeNode(&random, "quorum")))]
      if random.isOneIn(2) { arguments.set("node", proposeNode(&random)) }
      if random.isOneIn(2) { arguments.set("child", "children.\(Int.random(in: 0..<3, using: &random))") }
      return ("x-blockdev-change", arguments)
    case 13: return ("block_resize", [member("node-name", .string(node)), member("size", .int(1 << 20))])
    default:
      let verb = random.pick(["add", "add", "remove", "clear", "enable", "disable"])
      var arguments = [member("node", .string(node)), member("name", .string(random.pick(["x", "y"])))]
      if verb == "add", random.isOneIn(3) { arguments.append(member("disabled", true)) }
      return ("block-dirty-bitmap-\(verb)", arguments)
    }
  }

  /// The name of a node, of one of a driver if there is one, or of none.
  func proposeNode(_ random: inout Seeded, _ driver: String? = nil) -> String {
    if random.isOneIn(20) { return "b9" }
    let named = picture.nodes.filter { $0.name != nil }
    let fitting = named.filter { $0.driver == driver }
    return (fitting.isEmpty || random.isOneIn(8) ? named : fitting).randomElement(using: &random)?.name ?? "b0"
  }

  private func proposeOptions(_ random: inout Seeded, _ name: String?, depth: Int) -> [Value.Member] {
    let drivers = [
      "raw", "raw", "copy-on-read", "blkdebug", "preallocate", "snapshot-access", "quorum", "copy-before-write",
    ]
    let driver = depth > 2 || random.isOneIn(2) ? "null-co" : random.pick(drivers)
    var options = [member("driver", .string(driver))]
    options.set("node-name", name)
    if random.isOneIn(12) { options.append(member("read-only", true)) }
    switch driver {
    case "null-co":
      options.append(member("size", .int(random.pick([4 << 20, 4 << 20, 40 << 20]))))
      if random.isOneIn(12) { options.append(member("latency-ns", .int(2_000_300))) }
    case "quorum":
      let count = Int.random(in: 1...3, using: &random)
      let children = (0..<count).map { _ in proposeReference(&random, depth) }
      options.append(member("children", .array(children)))
      options.append(member("vote-threshold", .int(random.pick([1, 1, 2]))))
    case "blkdebug": options.append(member("image", proposeReference(&random, depth)))
    case "copy-before-write":
      options.append(member("file", proposeReference(&random, depth)))
      options.append(member("target", proposeReference(&random, depth)))
    default: options.append(member("file", proposeReference(&random, depth)))
    }
    return options
  }

  private func proposeReference(_ random: inout Seeded, _ depth: Int) -> Value {
    if random.isOneIn(2) { return .string(proposeNode(&random)) }
    return .object(proposeOptions(&random, "i\(Int.random(in: 0..<6, using: &random))", depth: depth + 1))
  }
}
