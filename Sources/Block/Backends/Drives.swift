// Drives that come and go, with what is in them. The errors, and the order in which they come, are QEMU 7.2's.
import Event
import Glibc
import JSON

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
    let node = try options.node.map { (wanted) throws(Failure) in try open(wanted, isTemporary: options.isTemporary) }
    node?.keepsWhatIsRead = options.keepsWhatIsRead
    let backend = addBackend(id, isReadOnly: options.isReadOnly)
    backend.driveErrors = options.errors
    backend.isUnread = node == nil
    guard let node else { return backend }
    backend.writesBack = options.writesBack
    do throws(Failure) { try insert(node, into: backend) } catch {
      discard(node)
      remove(backend)
      throw error
    }
    if !options.limits.isNone { throttle(backend, options.limits, group: options.group, orNew: id) }
    return backend
  }

  private func open(_ wanted: Value, isTemporary: Bool) throws(Failure) -> BlockNode {
    let node = try NodeOpening(self).begin(isTemporary ? wanted.reading : wanted)
    do throws(Failure) {
      if let discard = wanted["discard"]?.text, !["ignore", "off", "unmap", "on"].contains(discard) {
        throw Failure("Invalid discard option")
      }
      try node.checkOptionNames()
      return isTemporary ? try temporaryOverlay(of: node) : node
    } catch {
      discard(node)
      throw error
    }
  }

  /// An image on another one, in a file that has no name any more. What is written goes there.
  private func temporaryOverlay(of base: BlockNode) throws(Failure) -> BlockNode {
    var name = Array("/var/tmp/vl.XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    if descriptor < 0 { throw Failure("Could not get temporary filename: \(SystemError(errno))") }
    close(descriptor)
    let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    try make(NewImage(file: path, format: "qcow2", size: base.size))
    // QEMU 7.2 has opened the new image twice by then.
    for _ in 0..<2 { _ = try newName(nil) }
    let overlay = try NodeOpening(self).begin([
      "driver": "qcow2", "file": ["driver": "file", "filename": .string(path)], "backing": nil,
      "cache": ["no-flush": true],
    ])
    do throws(Failure) { try setBacking(of: overlay, to: base) } catch {
      discard(overlay)
      throw error
    }
    return overlay
  }
}

extension Value {
  /// The options of a node that is only read.
  fileprivate var reading: Value {
    guard case .object(let members) = self else { return self }
    let others = members.filter { $0.key != "read-only" && $0.key != "node-name" }
    return .object(others + [Value.Member(key: "read-only", value: true)])
  }
}
