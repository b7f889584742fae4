// The terminal below the console.
import Glibc

/// Standard input's terminal: raw while the console owns it, as it was before and after.
final class Terminal {
  private var usual = termios()
  private var isOwned = false

  /// Nil if standard input or output is no terminal, or one that can only print lines.
  init?() {
    let kind = getenv("TERM").map { String(cString: $0) } ?? "dumb"
    guard kind != "dumb", !kind.isEmpty, isatty(STDOUT_FILENO) == 1, tcgetattr(STDIN_FILENO, &usual) == 0 else {
      return nil
    }
  }

  deinit { release() }

  /// Gets every key as it is typed. Ctrl-Z alone stays the terminal's own.
  func own() {
    var raw = usual
    cfmakeraw(&raw)
    // Not at the cost of what is typed ahead.
    raw.c_lflag |= tcflag_t(ISIG | NOFLSH)
    // Others may write lines too: the standard error of a command that is the server.
    raw.c_oflag |= tcflag_t(OPOST)
    withUnsafeMutableBytes(of: &raw.c_cc) { keys in
      keys[Int(VINTR)] = 0
      keys[Int(VQUIT)] = 0
    }
    isOwned = tcsetattr(STDIN_FILENO, TCSADRAIN, &raw) == 0
  }

  /// Gives the terminal back as it was.
  func release() {
    guard isOwned else { return }
    isOwned = false
    tcsetattr(STDIN_FILENO, TCSADRAIN, &usual)
  }

  /// Its size in characters; 0 for what isn't known.
  var size: (columns: Int, rows: Int) {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else { return (0, 0) }
    return (Int(size.ws_col), Int(size.ws_row))
  }
}
