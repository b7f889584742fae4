// `-drive`: a drive with what is in it, from options that are texts and older than those of nodes.
import Event
import JSON

/// What `-drive` asks for.
public struct DriveOptions {
  /// The kind of device that is made for it; `none` for one that a device names.
  public let interface: String
  /// Its id, where one was given.
  public let id: String?
  /// The options of its node; nil for an empty drive.
  public let node: Value?
  /// Whether it takes compact discs.
  public let isDisc: Bool
  /// Whether writes are done when they are in a cache.
  public let writesBack: Bool
  /// Its bus, its unit and its place among those of its kind, where they were given.
  public let (bus, unit, index): (Int64?, Int64?, Int64?)

  /// Reads options whose values are texts. Fails for a place that no drive can have. `usual` is the kind of device of the board.
  public init(_ options: Value, interface usual: String) throws(Failure) {
    func text(_ key: String) -> String? { options[key]?.text }
    interface = text("if") ?? usual
    id = text("id")
    isDisc = text("media") == "cdrom"
    (bus, unit, index) = (
      try Self.place(options, "bus"), try Self.place(options, "unit"), try Self.place(options, "index")
    )
    let cache = text("cache") ?? "writeback"
    writesBack = !["writethrough", "directsync"].contains(cache)
    guard case .object(let members) = options else {
      node = nil
      return
    }
    var tree: [Value.Member] = []
    for member in members where !Self.own.contains(member.key) {
      let path = member.key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      if path.count > Self.mostParts { throw Failure("Parameter '\(path[0])' has too many parts") }
      Self.insert(member.value, path[...], &tree)
    }
    let name = text("file")
    if name?.isEmpty ?? true, tree.allSatisfy({ Self.common.contains($0.key) }) {
      node = nil
      return
    }
    if let name, !name.isEmpty { Self.setFile(name, &tree) }
    if let format = text("format") { Self.insert(.string(format), ["driver"], &tree) }
    let isReadOnly = isDisc || (options["readonly"] ?? options["read-only"])?.flag ?? false
    Self.insert(.bool(isReadOnly), ["read-only"], &tree)
    Self.insert(.bool(["none", "directsync"].contains(cache)), ["cache", "direct"], &tree)
    Self.insert(.bool(cache == "unsafe"), ["cache", "no-flush"], &tree)
    node = .object(tree)
  }

  /// How many parts a name may have.
  private static let mostParts = 100

  private static func place(_ options: Value, _ key: String) throws(Failure) -> Int64? {
    guard let given = options[key] else { return nil }
    if let number = given.number, (0...Int64(Int32.max)).contains(number) { return number }
    throw Failure("Parameter '\(key)' expects a number from 0 to \(Int32.max)")
  }

  /// What isn't the node's.
  private static let own: Set = [
    "if", "id", "media", "bus", "unit", "index", "cache", "file", "format", "readonly", "read-only", "werror", "rerror",
    "aio", "snapshot", "copy-on-read", "serial",
  ]

  /// What says nothing of what is in it.
  private static let common: Set = ["node-name", "discard", "detect-zeroes", "throttling", "cache", "auto-read-only"]

  /// A file by its name, which may be one of a protocol.
  private static func setFile(_ name: String, _ tree: inout [Value.Member]) {
    for protocolName in ["null-co", "null-aio"] where name == protocolName + "://" {
      return insert(.string(protocolName), ["file", "driver"], &tree)
    }
    if name.hasPrefix("json:"), let options = try? Value.parse(String(name.dropFirst(5))),
      case .object(let members) = options
    {
      tree += members
      return
    }
    let path = name.hasPrefix("file:") ? String(name.dropFirst(5)) : name
    insert("file", ["file", "driver"], &tree)
    insert(.string(path), ["file", "filename"], &tree)
  }

  /// Puts a value at a place in a tree; what is there stays.
  private static func insert(_ value: Value, _ path: ArraySlice<String>, _ tree: inout [Value.Member]) {
    guard let key = path.first else { return }
    let rest = path.dropFirst()
    guard let place = tree.firstIndex(where: { $0.key == key }) else {
      var below: [Value.Member] = []
      if !rest.isEmpty { insert(value, rest, &below) }
      return tree.append(Value.Member(key: key, value: rest.isEmpty ? value : .object(below)))
    }
    guard !rest.isEmpty, case .object(var below) = tree[place].value else { return }
    insert(value, rest, &below)
    tree[place].value = .object(below)
  }
}

extension DriveOptions {
  /// The options of a node on a file of that name.
  static func file(_ name: String) -> [Value.Member] {
    var tree: [Value.Member] = []
    setFile(name, &tree)
    return tree
  }
}

extension BlockGraph {
  /// Adds a drive at run time, which has no device yet.
  public func addDrive(_ options: DriveOptions) throws(Failure) {
    if let id = options.id, backends.contains(where: { $0.givenID == id }) {
      throw Failure("Duplicate ID '\(id)' for drive")
    }
    if let type = Self.types[options.interface] { throw Failure("Can't hot-add drive to type \(type)") }
    try add(options, id: options.id ?? freeID())
  }

  private func freeID() -> String {
    let used = Set(backends.map(\.givenID))
    return (0...backends.count).lazy.map { "none\($0)" }.first { !used.contains($0) } ?? ""
  }

  /// The numbers of the kinds of drives that come with devices.
  private static let types = ["ide": 1, "scsi": 2, "floppy": 3, "pflash": 4, "mtd": 5, "sd": 6, "virtio": 7, "xen": 8]

  /// Adds a node from a drive's options.
  public func addNode(_ options: DriveOptions) throws(Failure) {
    try addAtOnce(options.node ?? .object([]))
  }

  /// Takes a drive away. A device that has it stays, and has none then; a node that a client made is removed.
  public func removeDrive(_ id: String) throws(Failure) {
    if node(named: id) != nil { return try remove(named: id) }
    guard let drive = drive(id) else { throw Failure("Device '\(id)' not found") }
    if let node = drive.node { try checkFree(node) }
    if drive.device == nil { return remove(drive) }
    empty(drive)
    drive.isTaken = true
  }

  /// Adds a drive with what is in it. The errors are QEMU 7.2's.
  @discardableResult
  public func add(_ options: DriveOptions, id: String) throws(Failure) -> BlockBackend {
    if backends.contains(where: { $0.givenID == id }) { throw Failure("Duplicate ID '\(id)' for drive") }
    if node(named: id) != nil || options.node?["node-name"]?.text == id {
      throw Failure("Device name '\(id)' conflicts with an existing node name")
    }
    guard let wanted = options.node else { return addBackend(id) }
    let node = try NodeOpening(self).begin(wanted)
    let backend = addBackend(id)
    backend.writesBack = options.writesBack
    do throws(Failure) { try insert(node, into: backend) } catch {
      discard(node)
      remove(backend)
      throw error
    }
    return backend
  }
}
