// The console's signals: the end, the terminal's size, Ctrl-Z.
import Event
import Glibc

extension Console {
  /// Watches the signals that end the session, and those of the terminal.
  func watchSignals() {
    let end: () -> Void = { [unowned self] in self.leave() }
    signals = [SIGTERM, SIGHUP].map { SignalWatch(loop, signal: $0, handler: end) }
    guard terminal != nil else {
      // Without keys of its own the console hears of Ctrl-C by the signal.
      signals.append(SignalWatch(loop, signal: SIGINT) { [unowned self] in self.handle(.interrupt(self.editor.line)) })
      return
    }
    signals += [SIGINT, SIGQUIT].map { SignalWatch(loop, signal: $0, handler: end) }
    signals.append(SignalWatch(loop, signal: SIGWINCH) { [unowned self] in self.resized() })
    watchSuspension()
  }

  private func resized() {
    guard let size = terminal?.size else { return }
    editor.resize(columns: size.columns, rows: size.rows == 0 ? nil : size.rows)
    flush()
  }

  /// Ctrl-Z: gives the terminal back until the process goes on. The signal itself stops it, unless nobody could make
  /// it go on.
  private func suspend() {
    editor.suspend()
    flush()
    terminal?.release()
    suspension = nil
    raise(SIGTSTP)
    watchSuspension()
    terminal?.own()
    editor.resume()
    resized()
  }

  private func watchSuspension() {
    suspension = SignalWatch(loop, signal: SIGTSTP) { [unowned self] in self.loop.atEndOfTurn(self) }
  }
}

extension Console: Deferred {
  /// Ctrl-Z came: not inside the signal's own handler.
  func endOfTurn() { suspend() }
}
