// What a telnet client says beside its data.

/// A command of telnet's that is no data.
public enum TelnetSignal: Sendable {
  /// A break condition.
  case broken
  /// The user asks for an interrupt.
  case interrupted
  /// The user's terminal has another size.
  case resized
}

extension Frontend {
  /// Hears a signal.
  func heard(_ signal: TelnetSignal) {
    switch signal {
    case .broken: broken()
    case .interrupted: interrupted()
    case .resized: terminalResized()
    }
  }
}
