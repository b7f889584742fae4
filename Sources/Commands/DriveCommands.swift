// Drives: `query-block`.
import Block
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `query-block`: the drives and what devices have of their own, `[{device, qdev?, type, removable, locked, tray_open?,
  /// io-status?, inserted?}]`.
  static let queryBlock = Self(
    "query-block", help: "list the drives",
    encode: { (drives: [ListedDrive], json) in
      json.objects(drives) { (listed, json) in listed.drive.encode(listed.limits, &json) }
    },
    now: { (machine, _) throws(Failure) in
      for drive in machine.blocks.drives {
        if let node = drive.shownNode { for image in node.chain { try image.checkImage() } }
      }
      return machine.blocks.drives.map { ListedDrive($0, machine.blocks.limits(of: $0)) }
    })
}

/// A drive with its limits.
private struct ListedDrive {
  let drive: BlockBackend
  let limits: (group: String, limits: ThrottleLimits)?

  init(_ drive: BlockBackend, _ limits: (group: String, limits: ThrottleLimits)?) {
    self.drive = drive
    self.limits = limits
  }
}

extension BlockBackend {
  fileprivate func encode(_ limits: (group: String, limits: ThrottleLimits)?, _ json: inout Writer) {
    if hasStatus { json.member("io-status", ioStatus.rawValue) }
    json.member("device", id)
    json.member("locked", isLocked)
    json.member("removable", isRemovable)
    if let node = shownNode {
      json.key("inserted")
      json.beginObject()
      encodeLimits(limits, &json)
      node.encodeMembers(isFlat: false, writesBack: writesBack, &json)
      json.endObject()
    }
    if let device { json.member("qdev", device.name) }
    if device?.hasTray ?? false { json.member("tray_open", isTrayOpen) }
    json.member("type", "unknown")
  }
}
