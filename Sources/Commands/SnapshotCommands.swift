// Snapshots of the machine: no drive could hold one yet.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `info snapshots`: the snapshots that drives hold.
  static let infoSnapshots = human(
    HumanFace("info snapshots"), help: "list the snapshots of the machine", flags: .incomplete
  ) { _, _ in "no block device can store vmstate for snapshot" }
}
