// A pseudo terminal of our own making.
import Event
import Glibc

/// The master of a pseudo terminal. That somebody has opened the slave is no event, but that he has written to it is. Only
/// where somebody who opens it is spoken to first, it is asked once a second while nobody has. Each opening has a
/// descriptor of its own, so that its end isn't the terminal's.
final class PtyBackend: Backend {
  let filename: String
  /// The slave's path.
  let path: String
  /// Whether an opening is to be noticed before anything is written.
  var speaksFirst = false {
    didSet { speaksFirst ? look() : poll?.disarm() }
  }
  private let loop: Loop
  private let master: Int32
  private var watch: Watch?
  private var opened: ((Opening) -> Void)?
  private var poll: Timer?
  private var isOpen = false

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
    self.loop = loop
    poll = Timer(loop.host) { [unowned self] in self.check() }
  }

  deinit { close(master) }

  func begin(_ opened: @escaping (Opening) -> Void) {
    self.opened = opened
    look()
  }

  /// Looks for somebody from now on.
  private func look() {
    if opened == nil || isOpen { return }
    if watch == nil { watch = Watch(loop, descriptor: master) { [unowned self] _ in self.check() } }
    check()
  }

  /// Opens if somebody has the slave open.
  private func check() {
    var state = pollfd(fd: master, events: 0, revents: 0)
    guard let opened, !isOpen else { return }
    let isConnected = Glibc.poll(&state, 1, 0) == 0
    let copy = isConnected ? fcntl(master, F_DUPFD_CLOEXEC, 0) : -1
    if copy >= 0 {
      isOpen = true
      watch?.cancel()
      poll?.disarm()
      opened(.descriptors(input: copy, output: copy))
    } else if speaksFirst {
      poll?.arm(after: .seconds(1))
    }
  }

  func closed() {
    isOpen = false
    watch = nil
    look()
  }

  func end() {
    opened = nil
    watch?.cancel()
    poll?.disarm()
  }
}
