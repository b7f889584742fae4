// Recordings of sound: nothing here makes any.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `info capture`: the recordings that are under way.
  static let infoCapture = Self(
    "info capture", help: "list the recordings of sound", parameters: [], flags: [.humanOnly],
    human: HumanFace("info capture"), encode: { (_: Void, json) in json.null() }, now: { _, _ in })
}
