// Recording a monitor's messages at run time: `x-trace`.
import Event
import JSON

extension CommandRow<Session> {
  /// `x-trace [monitor=NAME] [file=PATH]`: records the messages of that monitor's connections, by default the asking
  /// one's, from now on; those to come are included. Without a file it ends the recording.
  public static let trace = Self(
    "x-trace", help: "record a monitor's messages in a file, or stop it",
    parameters: [.optional("monitor", .string), .optional("file", .string)],
    flags: [.allowPreconfig],
    human: HumanFace("trace_wire", arguments: "file:s?,monitor:s?", usage: "[file] [monitor]"),
    now: { (session, arguments) throws(Failure) in
      let core = session.core
      let monitor = arguments.optionalString("monitor") ?? (session.outer ?? session).settings.name
      guard core.monitors.contains(monitor) else {
        throw Failure("No monitor '\(monitor)'; the monitors are \(core.monitors.joined(separator: ", "))")
      }
      guard let file = arguments.optionalString("file") else { return core.record(monitor, in: nil) }
      core.record(monitor, in: try WireTrace(file, core.loop.simulated))
    })
}
