// Media that change while a machine runs: trays move, and everybody hears of it.
import Block
import Event
import JSON

extension Machine {
  /// Tells of a tray that has moved, if one has.
  public func reportTray(_ drive: BlockBackend?) {
    guard let drive, let device = drive.device else { return }
    report(
      MachineEvent(
        "DEVICE_TRAY_MOVED",
        [
          Value.Member(key: "device", value: .string(drive.id)),
          Value.Member(key: "tray-open", value: .bool(drive.isTrayOpen)),
          Value.Member(key: "id", value: .string(device.name)),
        ]))
  }

  /// Changes what is in a drive; `shown` is how it was named. The errors, and when trays move, are QEMU 7.2's.
  public func changeMedium(
    of drive: BlockBackend, shown: String, file: String, format: String?, mode: String
  ) throws(Failure) {
    let isReadOnly = mode == "retain" ? drive.node?.isReadOnly ?? drive.isReadOnlyNext : mode == "read-only"
    let node = try blocks.openMedium(drive, file: file, format: format, isReadOnly: isReadOnly)
    if !drive.isRemovable {
      blocks.discardIfUnused(node)
      throw Failure("Device '\(shown)' is not removable")
    }
    if blocks.setTray(of: drive, isOpen: true) { reportTray(drive) }
    try blocks.changeMedium(of: drive, to: node)
    if blocks.setTray(of: drive, isOpen: false) { reportTray(drive) }
  }
}
