// Jobs: there are none of them yet, and that is what these tell.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `query-block-jobs`: the block jobs.
  static let queryBlockJobs = noneYet(
    "query-block-jobs", help: "list the block jobs", human: "info block-jobs", shown: "No active jobs")

  /// `query-jobs`: the jobs.
  static let queryJobs = noneYet("query-jobs", help: "list the jobs")

  private static func noneYet(_ name: String, help: String, human: String? = nil, shown: String = "") -> Self {
    Self(
      name, help: help, flags: [.incomplete], human: human.map { HumanFace($0, allowsPreconfig: false) },
      encode: { (_: Void, json) in json.emptyArray() }, show: { shown }, now: { _, _ in })
  }

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
