// What handles persistent reservations: `query-pr-managers`.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `query-pr-managers`: `[{id, connected}]`, the objects that handle persistent reservations.
  static let queryPRManagers = Self(
    "query-pr-managers", help: "list the persistent reservation managers",
    encode: { (ids: [String], json) in
      json.objects(ids) { (id, json) in
        json.member("connected", false)
        json.member("id", id)
      }
    },
    now: { machine, _ in
      (machine.objects?.objects ?? []).filter { $0.type.conforms(to: "pr-manager") }.map(\.name)
    })
}
