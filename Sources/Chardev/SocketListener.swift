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
  public init(_ loop: Loop, _ options: SocketOptions, _ handler: @escaping (Int32) -> Void) throws(SocketError) {
    descriptor = try options.listen(queue: 1)
    let bound = SocketAddress.local(of: descriptor)
    (isUnix, isIPv6) = (bound?.isUnix ?? false, bound?.isIPv6 ?? false)
    host = bound?.host ?? ""
    service = isUnix ? bound?.path ?? "" : "\(bound?.port ?? 0)"
    if case .unix(let path, false, _) = options.place { file = SocketFile(path) } else { file = nil }
    acceptor = Acceptor(loop, descriptor: descriptor, handler: handler)
    if acceptor == nil { throw SocketError("Failed to watch the socket", errno: errno) }
  }

  deinit {
    acceptor?.cancel()
    // Before closing: see `SocketFile`.
    file?.remove()
    close(descriptor)
  }
}
