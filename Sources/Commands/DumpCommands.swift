// Dumps of the guest's memory: there was none yet.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `query-dump`: `{status, completed, total}` of the last dump, in bytes.
  static let queryDump = Self(
    "query-dump", help: "show how far the last dump is", human: HumanFace("info dump"),
    encode: { (_: Void, json) in
      json.beginObject()
      json.member("total", 0)
      json.member("status", "none" as StaticString)
      json.member("completed", 0)
      json.endObject()
    },
    show: { "Status: none" }, now: { _, _ in })
}
