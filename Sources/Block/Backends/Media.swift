// Media in drives: trays open and close, media come and go. The errors, and the order in which they come, are QEMU 7.2's.
import Event
import JSON

/// How a command names a drive: by its id, or by that of its device.
public struct DriveName {
  let drive: String?
  let device: String?

  /// One of them must be given.
  public init(drive: String?, device: String?) throws(Failure) {
    if (drive == nil) == (device == nil) { throw Failure("Need exactly one of 'device' and 'id'") }
    self.drive = drive
    self.device = device
  }

  /// The name that was given.
  public var shown: String { drive ?? device ?? "" }
}

extension BlockGraph {
  /// The drive of that name. DeviceNotFound if there is none.
  public func drive(_ name: DriveName) throws(Failure) -> BlockBackend {
    let found =
      if let device = name.device { try deviceDrive(device) } else { drive(name.shown) }
    guard let found else { throw Failure(.deviceNotFound, "Device '\(name.shown)' not found") }
    return found
  }

  private func deviceDrive(_ device: String) throws(Failure) -> BlockBackend? {
    if let backend = backends.first(where: { $0.device?.name == device || $0.device?.path == device }) {
      return backend
    }
    if hasDevice(device) { throw Failure("Device does not have a block device backend") }
    return nil
  }

  /// Opens a tray. True if it was closed.
  public func openTray(of name: DriveName) throws(Failure) -> BlockBackend? {
    let drive = try removableDrive(name)
    return setTray(of: drive, isOpen: true) ? drive : nil
  }

  /// Closes a tray; the drive whose tray it was if it was open.
  public func closeTray(of name: DriveName) throws(Failure) -> BlockBackend? {
    let drive = try removableDrive(name)
    return setTray(of: drive, isOpen: false) ? drive : nil
  }

  /// Whether that changes it.
  public func setTray(of drive: BlockBackend, isOpen: Bool) -> Bool {
    guard drive.device?.hasTray ?? false, drive.isTrayOpen != isOpen else { return false }
    drive.isTrayOpen = isOpen
    return true
  }

  private func removableDrive(_ name: DriveName) throws(Failure) -> BlockBackend {
    let drive = try drive(name)
    if !drive.isRemovable { throw Failure("Device '\(name.shown)' is not removable") }
    return drive
  }

  /// Takes the medium out; nothing if there is none.
  public func removeMedium(_ name: DriveName) throws(Failure) {
    let drive = try removableDrive(name)
    if drive.device?.hasTray ?? false, !drive.isTrayOpen { throw Failure("Tray of device '\(name.shown)' is not open") }
    if let node = drive.node { try checkFree(node) }
    empty(drive)
  }

  /// Puts a node in as a medium.
  public func insertMedium(_ name: DriveName, node: String) throws(Failure) {
    let drive = try drive(name)
    guard let node = self.node(named: node) else { throw Failure("Node '\(node)' not found") }
    if node.parents.contains(where: { $0.root is BlockBackend }) {
      throw Failure("Node '\(node.name)' is already in use")
    }
    try insertMedium(node, into: drive)
  }

  /// Puts a node in as a medium.
  func insertMedium(_ node: BlockNode, into drive: BlockBackend) throws(Failure) {
    if !drive.isRemovable { throw Failure("Device is not removable") }
    if drive.device?.hasTray ?? false, !drive.isTrayOpen { throw Failure("Tray of the device is not open") }
    if drive.node != nil { throw Failure("There already is a medium in the device") }
    try insert(node, into: drive)
  }

  /// Opens an image for `blockdev-change-medium`; it is in nothing yet.
  public func openMedium(_ drive: BlockBackend, file: String, format: String?, isReadOnly: Bool) throws(Failure)
    -> BlockNode
  {
    if file.isEmpty { throw Failure("The 'file' block driver requires a file name") }
    if let format, ["null-co", "null-aio"].contains(format), file != format + "://" {
      throw Failure("The only allowed filename for this driver is '\(format)://'")
    }
    var members = [
      Value.Member(key: "file", value: .string(file)), Value.Member(key: "readonly", value: .bool(isReadOnly)),
    ]
    if let format { members.append(Value.Member(key: "format", value: .string(format))) }
    return try NodeOpening(self).begin(try DriveOptions(.object(members), interface: "none").node ?? .object([]))
  }

  /// Puts an image in that was opened for it; one that can't be put in is closed.
  public func changeMedium(of drive: BlockBackend, to node: BlockNode) throws(Failure) {
    do throws(Failure) {
      if let before = drive.node { try checkFree(before) }
      empty(drive)
      try insert(node, into: drive)
    } catch {
      discard(node)
      throw error
    }
  }
}
