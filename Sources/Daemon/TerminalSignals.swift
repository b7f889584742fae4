// The signals that concern the process's own terminal: its size, Ctrl-Z, and going on behind that.
import Event
import Glibc

/// Keeps the human monitor on the terminal in step with it.
final class TerminalSignals {
  private let loop: Loop
  private unowned let endpoint: Endpoint
  private var watches: [SignalWatch] = []
  private var suspension: SignalWatch?

  init(_ loop: Loop, _ endpoint: Endpoint) {
    self.loop = loop
    self.endpoint = endpoint
    watches = [
      SignalWatch(loop, signal: SIGWINCH) { [unowned endpoint] in endpoint.terminalResized() },
      SignalWatch(loop, signal: SIGCONT) { [unowned endpoint] in endpoint.returnToTerminal() },
    ]
    watchSuspension()
  }

  private func watchSuspension() {
    suspension = SignalWatch(loop, signal: SIGTSTP) { [unowned self] in self.loop.atEndOfTurn(self) }
  }
}

extension TerminalSignals: Deferred {
  /// Ctrl-Z came: the terminal is left as it was before. The signal itself stops the process, unless nobody could make
  /// it go on.
  func endOfTurn() {
    endpoint.leaveTerminal()
    suspension = nil
    raise(SIGTSTP)
    watchSuspension()
    endpoint.returnToTerminal()
  }
}
