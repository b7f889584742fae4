// Snapshots inside of one image.
import Block
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `blockdev-snapshot-internal-sync device=DEVICE name=NAME`: makes a snapshot inside of a device's image.
  static let internalSnapshot = Self(
    "blockdev-snapshot-internal-sync", help: "make a snapshot inside of a device's image",
    human: HumanFace(
      "snapshot_blkdev_internal", arguments: "device:B,name:s", usage: "device name", allowsPreconfig: false),
    now: { (machine, arguments) throws(Failure) in
      let (device, name) = (try arguments.string("device"), try arguments.string("name"))
      let blocks = machine.blocks
      try blocks.perform(count: 1) { (_, _) throws(Failure) in try blocks.prepareSnapshot(of: device, name: name) }
    })

  /// `blockdev-snapshot-delete-internal-sync device=DEVICE [id=ID] [name=NAME]`: deletes a snapshot inside of a device's
  /// image; tells what it was.
  static let deleteInternalSnapshot = Self(
    "blockdev-snapshot-delete-internal-sync", help: "delete a snapshot inside of a device's image",
    human: HumanFace(
      "snapshot_delete_blkdev_internal", arguments: "device:B,name:s,id:s?", usage: "device name [id]",
      allowsPreconfig: false),
    encode: { (snapshot: ImageSnapshot, json) in
      json.beginObject()
      snapshot.encodeMembers(&json)
      json.endObject()
    },
    now: { (machine, arguments) throws(Failure) in
      try machine.blocks.deleteSnapshot(
        of: arguments.string("device"), id: arguments.optionalString("id"), name: arguments.optionalString("name"))
    })
}

extension ImageSnapshot {
  /// As QMP shows it.
  func encodeMembers(_ json: inout Writer) {
    if let instructions { json.member("icount", Int64(clamping: instructions)) }
    json.member("vm-clock-nsec", Int64(clamping: clock % 1_000_000_000))
    json.member("name", name)
    json.member("date-sec", Int64(date.seconds))
    json.member("date-nsec", Int64(date.nanoseconds))
    json.member("vm-clock-sec", Int64(clamping: clock / 1_000_000_000))
    json.member("id", id)
    json.member("vm-state-size", Int64(clamping: stateSize))
  }
}
