// Snapshots inside of images.
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

  /// `snapshot-save job-id=ID tag=TAG vmstate=NODE devices=[NODE]`: saves a snapshot in each image, as a job.
  static let snapshotSave = snapshot(.save, help: "save a snapshot in images, as a job")

  /// `snapshot-load job-id=ID tag=TAG vmstate=NODE devices=[NODE]`: goes back to a snapshot in each image, as a job.
  static let snapshotLoad = snapshot(.load, help: "go back to a snapshot of images, as a job")

  /// `snapshot-delete job-id=ID tag=TAG devices=[NODE]`: deletes a snapshot from each image that has it, as a job.
  static let snapshotDelete = snapshot(.delete, help: "delete a snapshot from images, as a job")

  private static func snapshot(_ verb: BlockGraph.SnapshotVerb, help: String) -> Self {
    Self(
      verb.rawValue, help: help, flags: .incomplete,
      now: { (machine, arguments) throws(Failure) in
        try machine.blocks.beginSnapshot(
          verb, id: arguments.string("job-id"), tag: arguments.string("tag"),
          state: arguments.optionalString("vmstate"), devices: arguments.optionalStrings("devices") ?? [])
      })
  }

  /// `info snapshots`: the snapshots that drives hold.
  static let infoSnapshots = human(
    HumanFace("info snapshots"), help: "list the snapshots of the machine", flags: .incomplete
  ) { _, _ in "no block device can store vmstate for snapshot" }
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
