// `x-wait`: a command whose duration its client chooses, and a way to wait for a machine without polling.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `x-wait duration=300ms | at=NS | event=NAME | status=STATE [timeout=5s]`: completes after a duration, at a
  /// simulated time, at the next event of that name, or in a run state (at once if it holds). Fails when `timeout`
  /// passes first, and when the machine ends. Returns `{now (ns), event?, data?}`. Times are simulated.
  static let wait = Self(
    "x-wait", help: "wait for a time, an event or a run state",
    parameters: [
      .optional("duration", .string), .optional("at", .int), .optional("event", .oneOf(MachineEvent.names)),
      .optional("status", .oneOf(RunState.allCases.map(\.rawValue))), .optional("timeout", .string),
    ],
    returns: .object([.required("now", .int), .optional("event", .string), .optional("data", .any)]),
    human: HumanFace("wait", arguments: "duration:s", usage: "duration"),
    encode: { (result: WaitResult, json) in
      json.beginObject()
      json.member("now", result.now)
      if let event = result.event { json.member("event", event) }
      if let data = result.data {
        json.key("data")
        json.value(data)
      }
      json.endObject()
    },
    cancelled: { machine, ticket in machine.waits.forget(ticket) },
    later: { (machine, arguments, completion) throws(Failure) in
      let timeout = try arguments.optionalDuration("timeout")
      let condition = try condition(arguments, now: machine.now)
      machine.waits.wait(for: condition, timeout: timeout, in: machine.state, completion)
    })
}

private func condition(_ arguments: borrowing Arguments, now: Nanoseconds) throws(Failure) -> WaitCondition {
  var conditions: [WaitCondition] = []
  if let duration = try arguments.optionalDuration("duration") {
    let (time, overflow) = now.addingReportingOverflow(duration)
    conditions.append(.time(overflow ? .max : time))
  }
  if let time = arguments.optionalInt("at") { conditions.append(.time(time)) }
  if let name = arguments.optionalString("event") { conditions.append(.event(name)) }
  if let state = arguments.optionalString("status").flatMap(RunState.init) { conditions.append(.status(state)) }
  guard let condition = conditions.first, conditions.count == 1 else {
    throw Failure("Exactly one of the parameters 'duration', 'at', 'event' and 'status' is expected")
  }
  return condition
}
