// Listening at a socket backend's place for connections that aren't a character device's.
import Event
import Glibc

/// A listening socket. Dropping it closes it and removes the path that it made.
public final class SocketListener {
  /// The host of an internet address that it is bound to, in digits; empty for a path.
  public let host: String
  /// The port, or the path.
  public let service: String
  /// Whether it is bound to a path.
  public let isUnix: Bool
  /// Whether it is bound to an IPv6 address.
  public let isIPv6: Bool

  private let descriptor: Int32
  private let file: SocketFile?
  private var acceptor: Acceptor?

  /// Listens. Each connection becomes the handler's to close. Errors are QEMU 7.2's. A host name is looked up, which blocks.
  public convenience init(
    _ loop: Loop, _ options: SocketOptions, _ handler: @escaping (Int32) -> Void
  ) throws(SocketError) {
    try self.init(loop, options, listening: try options.listen(queue: 1), handler)
  }

  /// Listens at all addresses of a place, for many at a time.
  public static func all(
    _ loop: Loop, _ options: SocketOptions, _ handler: @escaping (Int32) -> Void
  ) throws(SocketError) -> [SocketListener] {
    var listeners: [SocketListener] = []
    for descriptor in try options.listenAtAll(queue: SOMAXCONN) {
      listeners.append(try SocketListener(loop, options, listening: descriptor, handler))
    }
    return listeners
  }

  private init(
    _ loop: Loop, _ options: SocketOptions, listening descriptor: Int32, _ handler: @escaping (Int32) -> Void
  ) throws(SocketError) {
    self.descriptor = descriptor
    let bound = SocketAddress.local(of: descriptor)
    (isUnix, isIPv6) = (bound?.isUnix ?? false, bound?.isIPv6 ?? false)
    host = bound?.host ?? ""
    service = isUnix ? bound?.path ?? "" : "\(bound?.port ?? 0)"
    if case .unix(let path, false, _) = options.place { file = SocketFile(path) } else { file = nil }
    acceptor = Acceptor(loop, descriptor: descriptor, handler: handler)
    if acceptor == nil { throw SocketError("Failed to watch the socket", errno: errno) }
  }

  /// Leaves connections in the kernel's queue.
  public func pause() { acceptor?.pause() }

  /// Accepts again.
  public func resume() { acceptor?.resume() }

  deinit {
    acceptor?.cancel()
    // Before closing: see `SocketFile`.
    file?.remove()
    close(descriptor)
  }
}
