// The negotiation: `qmp_capabilities`, and the list of what may be called after it.
import Event
import JSON
import Monitor

extension CommandRow<Session> {
  /// `qmp_capabilities [enable=[...]]`: ends the negotiation; the one capability is `oob`.
  public static let capabilities = Self(
    "qmp_capabilities", help: "negotiate capabilities", flags: [.negotiates],
    now: { (session, arguments) throws(Failure) in
      guard let session = session as? QMPSession else { throw Failure("Only QMP monitors negotiate") }
      try session.negotiate(enabling: arguments.optionalStrings("enable") ?? [])
    })

  /// `query-commands`: the names of all QMP commands, `[{name}]`.
  public static let queryCommands = Self(
    "query-commands", help: "list the QMP commands",
    encode: { (names: [String], json) in json.objects(names) { (name, json) in json.member("name", name) } },
    now: { session, _ in session.core.listedCommands.map(\.name) })
}

/// The rows of the control protocol itself.
public let controlCommands: [CommandRow<Session>] = [.capabilities, .queryCommands]
