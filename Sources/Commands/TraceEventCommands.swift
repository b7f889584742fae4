// The trace events: `trace-event-get-state`, `trace-event-set-state`. Replies and errors are QEMU 7.2's.
import Event
import JSON
import Machine
import Monitor

/// The state of a trace event, as it was asked for.
struct TraceEventState {
  let event: TraceEvents.Entry
  let isEnabled: Bool
}

extension CommandRow<Machine> {
  /// `trace-event-get-state name=PATTERN [vcpu=N]`: `[{name, vcpu, state}]`.
  static let traceEventGetState = Self(
    "trace-event-get-state", help: "show trace events",
    encode: { (states: [TraceEventState], json) in
      json.objects(states) { (state, json) in
        json.key("name")
        json.string(bytes: state.event.name)
        json.member("vcpu", state.event.isPerCPU)
        json.member("state", !state.event.isAvailable ? "unavailable" : state.isEnabled ? "enabled" : "disabled")
      }
    },
    now: { (machine, arguments) throws(Failure) in
      try states(arguments.string("name"), arguments.optionalInt("vcpu"), machine)
    })

  /// `trace-event-set-state name=PATTERN enable=BOOL [ignore-unavailable=BOOL] [vcpu=N]`: all or none.
  static let traceEventSetState = Self(
    "trace-event-set-state", help: "turn trace events on or off",
    now: { (machine, arguments) throws(Failure) in
      try machine.traceEvents.set(
        arguments.string("name"), arguments.optionalBool("enable") ?? false, cpu: arguments.optionalInt("vcpu"),
        ignoresUnavailable: arguments.optionalBool("ignore-unavailable") ?? false)
    })

  /// `trace-event NAME on|off [VCPU]`: unavailable events are passed over.
  static let traceEvent = human(
    HumanFace(
      "trace-event", arguments: "name:s,option:b,vcpu:i?", usage: "name on|off [vcpu]", choices: ["name": .traceEvents],
      failsPlainly: true),
    help: "turn trace events on or off"
  ) { (machine, arguments) throws(Failure) in
    try machine.traceEvents.set(
      arguments.string("name"), arguments.optionalBool("option") ?? false, cpu: arguments.optionalInt("vcpu"),
      ignoresUnavailable: true)
    return ""
  }

  /// `info trace-events [NAME [VCPU]]`.
  static let infoTraceEvents = human(
    HumanFace(
      "info trace-events", arguments: "name:s?,vcpu:i?", usage: "[name] [vcpu]", choices: ["name": .traceEvents],
      failsPlainly: true),
    help: "show trace events"
  ) { (machine, arguments) throws(Failure) in
    try states(arguments.optionalString("name") ?? "*", arguments.optionalInt("vcpu"), machine)
      .map { "\($0.event.text) : state \($0.isEnabled ? 1 : 0)" }.joined(separator: "\n")
  }
}

private func states(_ pattern: String, _ cpu: Int64?, _ machine: Machine) throws(Failure) -> [TraceEventState] {
  try machine.traceEvents.events(pattern, cpu: cpu).map {
    TraceEventState(event: $0, isEnabled: machine.traceEvents.isEnabled($0, cpu: cpu))
  }
}
