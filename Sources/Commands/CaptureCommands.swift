// Recordings of sound: nothing here makes any.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `info capture`: the recordings that are under way.
  static let infoCapture = human(
    HumanFace("info capture"), help: "list the recordings of sound", flags: .incomplete
  ) { _, _ in "" }
}
