// `human-monitor-command`: one line of the human monitor for a QMP client.
import Event
import JSON
import Monitor

extension CommandRow<Session> {
  /// `human-monitor-command command-line=LINE [cpu-index=N]`: what the line prints, as one string with `\r\n` line
  /// ends. Errors of the line are text too. Completes when the line's command does; the line is run by a session
  /// of its own, so each call has its own output.
  static let humanMonitorCommand = Self(
    "human-monitor-command", help: "run a line of the human monitor",
    encode: { (text: String, json) in json.string(text) },
    cancelled: { session, ticket in session.nested.removeValue(forKey: ticket)?.lost() },
    later: runLine)
}

private func runLine(
  _ session: Session, _ arguments: borrowing Arguments, _ completion: consuming Completion<String>
) throws(Failure) {
  let commandLine = try arguments.string("command-line")
  if commandLine.utf8.count > HumanConsole.inputLimit {
    throw Failure("Parameter 'command-line' expects at most \(HumanConsole.inputLimit) bytes")
  }
  // QEMU takes the low 32 bits.
  let cpu = arguments.optionalInt("cpu-index").map(Int32.init(truncatingIfNeeded:))
  if let cpu, cpu < 0 || cpu >= session.core.context.cpuCount {
    throw Failure("Parameter 'cpu-index' expects a CPU number")
  }
  let inner = HMPSession(session.core, session.settings, outer: session)
  inner.cpu = Int(cpu ?? 0)
  inner.run(commandLine, completion)
}

/// The rows of the human monitor itself.
public let humanCommands: [CommandRow<Session>] = [.help, .info, .history, .print, .humanMonitorCommand]
