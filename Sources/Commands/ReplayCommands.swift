// Record and replay: a simulated machine does neither.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `query-replay`: `{mode, icount}` of a machine that doesn't record or replay.
  static let queryReplay = Self(
    "query-replay", help: "show record/replay information", human: HumanFace("info replay"),
    encode: { (_: Void, json) in
      json.beginObject()
      json.member("icount", 0)
      json.member("mode", "none" as StaticString)
      json.endObject()
    },
    show: { "Record/replay is not active" },
    now: { _, _ in })

  /// `replay-break icount=N`: GenericError without a replay.
  static let replayBreak = Self(
    "replay-break", help: "set breakpoint at the specified instruction count",
    human: HumanFace("replay_break", arguments: "icount:l", usage: "icount", failsPlainly: true),
    now: { (_, _) throws(Failure) in throw Failure("setting the breakpoint is allowed only in play mode") })

  /// `replay-delete-break`: GenericError without a replay.
  static let replayDeleteBreak = Self(
    "replay-delete-break", help: "remove replay breakpoint",
    human: HumanFace("replay_delete_break", failsPlainly: true),
    now: { (_, _) throws(Failure) in throw Failure("replay breakpoints are allowed only in play mode") })

  /// `replay-seek icount=N`: GenericError without a replay.
  static let replaySeek = Self(
    "replay-seek", help: "replay execution to the specified instruction count",
    human: HumanFace("replay_seek", arguments: "icount:l", usage: "icount", failsPlainly: true),
    now: { (_, _) throws(Failure) in throw Failure("replay must be enabled to seek") })
}
