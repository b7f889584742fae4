// Whether there is a terminal at the other end of a descriptor, and how large it is.
import CShim
import Glibc

/// A terminal's size in characters; 0 for what isn't known.
public typealias TerminalSize = (columns: Int, rows: Int)

/// The size of the terminal that `descriptor` is, or whose master it is, if it delivers each key as it is typed; nil
/// for anything else.
func ownTerminalSize(at descriptor: Int32) -> TerminalSize? {
  var settings = termios()
  guard tcgetattr(descriptor, &settings) == 0, settings.c_lflag & tcflag_t(ICANON) == 0 else { return nil }
  var size = winsize()
  guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 else { return (0, 0) }
  return (Int(size.ws_col), Int(size.ws_row))
}

/// The size of the terminal that is the standard input of the process at the other end of a unix socket, as
/// `socat -,rawer` has it: a person types there. Nil if it is another's, no terminal, or edits lines itself.
func peerTerminalSize(of socket: Int32) -> TerminalSize? {
  let peer = shim_peer_pid(socket)
  guard peer > 0, let terminal = openTerminal("/proc/\(peer)/fd/0") else { return nil }
  defer { close(terminal) }
  return ownTerminalSize(at: terminal)
}

/// Opens what a link of the kernel's leads to, if that is a terminal by its name: opening another device may do
/// something.
private func openTerminal(_ link: String) -> Int32? {
  var target = [CChar](repeating: 0, count: 64)
  let length = readlink(link, &target, target.count)
  guard length > 0 else { return nil }
  let path = String(decoding: target.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
  guard path.hasPrefix("/dev/pts/") || path.hasPrefix("/dev/tty") else { return nil }
  let descriptor = open(link, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
  return descriptor >= 0 ? descriptor : nil
}
