// A pseudo terminal of our own making.
import Event
import Glibc

/// The master of a pseudo terminal. That somebody has opened the slave is no event: while nobody has, it is asked once
/// a second. Each opening has a descriptor of its own, so that its end isn't the terminal's.
final class PtyBackend: Backend {
  let filename: String
  /// The slave's path.
  let path: String
  private let master: Int32
  private var opened: ((Opening) -> Void)?
  private var poll: Timer?

  init(_ loop: Loop) throws(SocketError) {
    var slave: Int32 = -1
    var made: Int32 = -1
    guard openpty(&made, &slave, nil, nil, nil) == 0 else { throw SocketError("Failed to create PTY", errno: errno) }
    var settings = termios()
    tcgetattr(slave, &settings)
    cfmakeraw(&settings)
    tcsetattr(slave, TCSAFLUSH, &settings)
    path = ttyname(slave).map { String(cString: $0) } ?? ""
    filename = "pty:\(path)"
    close(slave)
    _ = fcntl(made, F_SETFD, FD_CLOEXEC)
    setNonBlocking(made)
    master = made
    poll = Timer(loop.host) { [unowned self] in self.check() }
  }

  deinit { close(master) }

  func begin(_ opened: @escaping (Opening) -> Void) {
    self.opened = opened
    check()
  }

  /// Opens if somebody has the slave open.
  private func check() {
    var state = pollfd(fd: master, events: 0, revents: 0)
    let isConnected = Glibc.poll(&state, 1, 0) == 0
    let copy = isConnected ? fcntl(master, F_DUPFD_CLOEXEC, 0) : -1
    if copy >= 0 {
      opened?(.descriptors(input: copy, output: copy))
    } else if opened != nil {
      poll?.arm(after: .seconds(1))
    }
  }

  func closed() {
    if opened != nil { poll?.arm(after: .seconds(1)) }
  }

  func end() {
    opened = nil
    poll?.disarm()
  }
}
