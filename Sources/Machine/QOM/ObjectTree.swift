// The tree of the machine's objects, and what the user does to it: find, create, delete.
//
// `/machine` is the machine, `/objects` has what the user created, `/chardevs` the character devices. A path that begins
// with a slash is absolute; another names any object that it is the end of the path of, and must name only one.
import Event
import JSON

/// A machine's objects.
public final class ObjectTree {
  /// The root, `/`.
  public let root: ObjectNode
  /// The machine, `/machine`.
  public let machine: ObjectNode
  /// The character devices, `/chardevs`.
  public let chardevs: ChardevFolder
  /// Whether there is a network backend of that id.
  public var hasNetworkBackend: (String) -> Bool = { _ in false }

  /// Whether drives share a throttle group of that name.
  var drivesShare: (String) -> Bool = { _ in false }

  /// What uses character devices, by the id of the object that does.
  var chardevUsers: [String: [ChardevUser]] = [:]
  private let container: ObjectType
  /// The threads of its objects.
  let threads: MachineThreads

  /// The tree of a machine without devices. Nil if the type is none of a machine's.
  init?(_ options: MachineOptions, _ threads: MachineThreads = MachineThreads()) {
    guard let container = ObjectType(named: "container"), let type = Self.machineType(options.type) else { return nil }
    self.container = container
    self.threads = threads
    root = ObjectNode(container, name: "")
    machine = ObjectNode(
      type, name: "machine", values: Self.machineValues(options), record: ObjectRecord(machine: options.board),
      names: RecordedNames(extraCPUs: max(0, options.cpus - 1), cpuType: options.cpuModel + "-x86_64-cpu"))
    chardevs = ChardevFolder(container, name: "chardevs")
    root.append(machine)
    root.append(chardevs)
  }

  /// Adds what comes with the machine's initialization: a PC's memory.
  func initialize(_ options: MachineOptions) {
    if options.type == "none" { return }
    if options.memoryBackend == nil { addMemory(options) }
    addMemoryRegions(options)
  }

  /// The type of the machine of that name, or of what it is short for.
  private static func machineType(_ name: String) -> ObjectType? {
    let whole = ["pc": "pc-i440fx-7.2", "q35": "pc-q35-7.2"][name] ?? name
    return ObjectType(named: whole + "-machine")
  }

  /// A PC's memory is an object that the user could have created.
  private func addMemory(_ options: MachineOptions) {
    let size = Value.Member(key: "size", value: .int(options.memory))
    guard let rules = CreatableType.named("memory-backend-ram"),
      let memory = try? add(rules, id: MemoryLayout(options).name, [size])
    else { return }
    use(memory)
  }

  /// Makes the object of that id the machine's memory. The error is QEMU 7.2's.
  public func useMemory(_ id: String) throws(Failure) {
    guard let memory = objects.first(where: { $0.name == id }), memory.type.conforms(to: "memory-backend") else {
      throw Failure("Memory backend '\(id)' not found")
    }
    use(memory)
  }

  private func use(_ memory: ObjectNode) {
    memory.users += 1
    machine.values["memory-backend"] = .string(memory.path)
  }

  // MARK: Finding

  /// The object at `path`. DeviceNotFound if there is none; GenericError if there are several.
  public func resolve(_ path: String) throws(Failure) -> ObjectNode {
    let names = path.split(separator: "/").map { String($0) }
    var found: [ObjectNode] = []
    if path.utf8.first == UInt8(ascii: "/") {
      if let node = Self.descend(from: root, names) { found = [node] }
    } else {
      collect(from: root, names, &found)
    }
    if found.count > 1 { throw Failure("Path '\(path)' is ambiguous") }
    guard let node = found.first else { throw Failure(.deviceNotFound, "Device '\(path)' not found") }
    return node
  }

  /// What `path` leads to from the root.
  static func descend(from root: ObjectNode, _ path: String) -> ObjectNode? {
    descend(from: root, path.split(separator: "/").map { String($0) })
  }

  private static func descend(from node: ObjectNode, _ names: [String]) -> ObjectNode? {
    names.reduce(node as ObjectNode?) { $0?.child($1) }
  }

  /// Finds what `names` lead to from any object; two are enough to know that there are several. What the user creates
  /// has no children of its own that he names, so the tree isn't deep.
  private func collect(from node: ObjectNode, _ names: [String], _ found: inout [ObjectNode]) {
    if let match = Self.descend(from: node, names) { found.append(match) }
    for child in node.children where found.count < 2 { collect(from: child, names, &found) }
  }

  /// What the user created, in order.
  public var objects: [ObjectNode] { folder.children }

  /// `/objects`, which is there once somebody has looked for what is in it.
  private var folder: ObjectNode {
    if let found = root.child("objects") { return found }
    let made = ObjectNode(container, name: "objects")
    root.append(made)
    return made
  }

  /// The object of that id that the user created, if it is of `type` or extends it.
  func object(_ id: String, _ type: String) -> ObjectNode? {
    objects.first { $0.name == id && $0.type.conforms(to: type) }
  }

  // MARK: Creating

  /// Creates an object of the type called `typeName`. A failure leaves nothing behind.
  public func add(_ typeName: String, id: String, _ properties: [Value.Member]) throws(Failure) {
    if CreatableType.unavailable.contains(typeName) { throw Failure("invalid object type: \(typeName)") }
    guard let rules = CreatableType.named(typeName) else {
      throw Failure("Parameter 'qom-type' does not accept value '\(typeName)'")
    }
    if let missing = rules.required.first(where: { name in !properties.contains { $0.key == name } }) {
      throw Failure("Parameter '\(missing)' is missing")
    }
    _ = try add(rules, id: id, properties)
  }

  private func add(_ rules: CreatableType, id: String, _ properties: [Value.Member]) throws(Failure) -> ObjectNode {
    guard Self.isIdentifier(id) else { throw Failure("Parameter 'id' expects an identifier") }
    guard let type = ObjectType(named: rules.name) else { throw Failure("invalid object type: \(rules.name)") }
    let node = ObjectNode(type, name: id, values: rules.defaults, rules: rules)
    for property in properties {
      if type.properties?[property.key] == nil { throw Failure("Parameter '\(property.key)' is unexpected") }
      try set(property.key, of: node, to: property.value)
      node.given.insert(property.key)
    }
    let objects = folder
    try objects.add(node)
    do throws(Failure) {
      try rules.complete(node, self)
    } catch {
      objects.remove(node)
      endUse(by: id)
      throw error
    }
    node.isComplete = true
    return node
  }

  /// Whether `text` can be an id. An identifier begins with a letter; letters, digits, `-`, `.` and `_` follow.
  public static func isIdentifier(_ text: String) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
    guard let first = text.utf8.first, isLetter(first) else { return false }
    return text.utf8.allSatisfy {
      isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || "-._".utf8.contains($0)
    }
  }

  // MARK: Setting

  /// Sets a property as the user does: fails if there is none of that name, if it can't be set, or not to that value.
  public func set(_ property: String, of node: ObjectNode, to value: Value) throws(Failure) {
    if property == "memory-encryption", node === machine, case .string(let id) = value {
      // Nothing that encrypts can be made here; it is looked for.
      _ = folder
      throw Failure("No such memory encryption object '\(id)'")
    }
    if property == "nvdimm-persistence", node === machine, case .string(let domain) = value,
      !["cpu", "mem-ctrl"].contains(domain)
    {
      throw Failure("-machine nvdimm-persistence=\(domain): unsupported option")
    }
    // Where a device is plugged in is only to be looked at, and so is what is plugged into a bus.
    guard case .string(let path) = value, path != "", property != "parent_bus", !property.hasPrefix("child["),
      let type = node.typeOfProperty(property), type.hasPrefix("link<"),
      node is Device || node is Bus || node.isSettable(property)
    else { return try node.set(property, to: value) }
    let target = try resolve(path)
    let wanted = String(type.dropFirst(5).dropLast())
    if !target.type.conforms(to: wanted) {
      throw Failure("Invalid parameter type for '\(property)', expected: \(wanted)")
    }
    try node.set(property, to: .string(target.path))
  }

  // MARK: Deleting

  /// Deletes an object that the user created. Fails if there is none of that id, or if it is in use.
  public func remove(_ id: String) throws(Failure) {
    guard let node = folder.child(id) else {
      throw Failure("object '\(id)' not found")
    }
    if node.isInUse || node.rules?.canBeDeleted == false {
      throw Failure("object '\(id)' is in use, can not be deleted")
    }
    remove(node)
  }

  private func remove(_ node: ObjectNode) {
    folder.remove(node)
    if let thread = node.thread { threads.end(thread) }
    endUse(by: node.name)
  }

  /// Removes the filters of a network backend that is gone.
  func removeFilters(of backend: String) {
    for node in objects where node.type.conforms(to: "netfilter") && node.values["netdev"]?.text == backend {
      remove(node)
    }
  }
}
