// `x-clock-step`: moves the simulated clock of a server whose clock moves only when it is told.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `x-clock-step [ns=N | duration=10m | at=NS]`: moves simulated time forward by a duration, or to a time, or to the
  /// next timer without either. What is due on the way happens at its time, in order. Input that had arrived is handled
  /// first. Returns `{now (ns)}`. Refused by a clock that moves by itself.
  static let clockStep = Self(
    "x-clock-step", help: "move the clock of a server whose clock is stepped",
    parameters: [.optional("ns", .int), .optional("duration", .string), .optional("at", .int)],
    returns: .object([.required("now", .int)]),
    human: HumanFace("clock_step", arguments: "duration:s?", usage: "[duration]"),
    encode: { (now: Nanoseconds, json) in
      json.beginObject()
      json.member("now", now)
      json.endObject()
    },
    show: { now in
      let fraction = String(now % .seconds(1))
      return "now: \(now / .seconds(1)).\(String(repeating: "0", count: max(0, 9 - fraction.count)))\(fraction)"
    },
    cancelled: { machine, ticket in machine.clockSteps.forget(ticket) },
    later: { (machine, arguments, completion) throws(Failure) in
      try machine.clockSteps.step(target(arguments), completion)
    })
}

private func target(_ arguments: borrowing Arguments) throws(Failure) -> StepTarget {
  var targets: [StepTarget] = []
  if let distance = arguments.optionalInt("ns") {
    if distance < 0 { throw Failure("Parameter 'ns' expects a number of nanoseconds that isn't negative") }
    targets.append(.distance(distance))
  }
  if let duration = try arguments.optionalDuration("duration") { targets.append(.distance(duration)) }
  if let time = arguments.optionalInt("at") { targets.append(.time(time)) }
  if targets.count > 1 {
    throw Failure("At most one of the parameters 'ns', 'duration' and 'at' is expected")
  }
  return targets.first ?? .nextTimer
}
