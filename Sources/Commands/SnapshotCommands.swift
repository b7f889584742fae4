// Snapshots of the machine: no drive could hold one yet.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `info snapshots`: the snapshots that drives hold.
  static let infoSnapshots = Self(
    "info snapshots", help: "list the snapshots of the machine", parameters: [], flags: [.humanOnly],
    human: HumanFace("info snapshots"), encode: { (_: Void, json) in json.null() },
    show: { "no block device can store vmstate for snapshot" }, now: { _, _ in })
}
