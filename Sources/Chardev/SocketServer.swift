// A socket backend that listens and serves one client at a time.
import CShim
import Event
import Glibc

/// Listens; a second client waits in the kernel's queue until the first has left.
final class SocketServer: Backend {
  private let loop: Loop
  private let options: SocketOptions
  private let descriptor: Int32
  private let bound: SocketAddress?
  private let file: SocketFile?
  private var acceptor: Acceptor?
  private var opened: ((Opening) -> Void)?
  private var connectedName: String?
  private var isEnded = false

  /// Listens, or takes over a socket that was passed.
  init(_ loop: Loop, _ options: SocketOptions, _ named: (String) -> Int32?) throws(SocketError) {
    self.loop = loop
    self.options = options
    if case .descriptor(let name) = options.place {
      descriptor = try inheritedSocket(name, named)
      setNonBlocking(descriptor)
      if !Self.isListening(descriptor), listen(descriptor, Self.queue) != 0 {
        let error = SocketError("Failed to listen on fd socket", errno: errno)
        close(descriptor)
        throw error
      }
    } else {
      descriptor = try options.listen(queue: Self.queue)
    }
    bound = SocketAddress.local(of: descriptor)
    if case .unix(let path, false, _) = options.place { file = SocketFile(path) } else { file = nil }
  }

  deinit { end() }

  /// How many wait at most: QEMU's number, which its clients notice.
  private static let queue: Int32 = 1

  private static func isListening(_ descriptor: Int32) -> Bool {
    var isOn: Int32 = 0
    var size = socklen_t(MemoryLayout<Int32>.size)
    return getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &isOn, &size) == 0 && isOn != 0
  }

  var filename: String { connectedName ?? options.idleName(bound) }

  func begin(_ opened: @escaping (Opening) -> Void) throws(SocketError) {
    self.opened = opened
    acceptor = Acceptor(loop, descriptor: descriptor) { [unowned self] in self.accepted($0) }
    if acceptor == nil { throw SocketError("Failed to watch the socket", errno: errno) }
  }

  /// Blocks until the first client has come. For the time before the loop runs.
  func waitForClient() throws(SocketError) {
    while connectedName == nil {
      var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      _ = Glibc.poll(&poll, 1, -1)
      let connection = shim_accept(descriptor)
      if connection >= 0 {
        accepted(connection)
      } else if errno != EINTR && errno != EAGAIN && errno != ECONNABORTED {
        throw SocketError("Failed to accept a connection", errno: errno)
      }
    }
  }

  /// A client has come.
  func accepted(_ connection: Int32) {
    acceptor?.pause()
    connectedName = options.name(connected: connection)
    if options.noDelay { sendAtOnce(connection) }
    opened?(.socket(connection))
  }

  func closed() {
    connectedName = nil
    acceptor?.resume()
  }

  func end() {
    if isEnded { return }
    isEnded = true
    opened = nil
    acceptor?.cancel()
    acceptor = nil
    // Before closing: see `SocketFile`.
    file?.remove()
    close(descriptor)
  }
}
