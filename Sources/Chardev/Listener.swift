// Listening on an address.
import Event
import Glibc

/// A listening socket. Dropping it closes it and removes the path that it made.
public final class Listener {
  /// The true address: a TCP port 0 has become a real one.
  public let address: Address

  private let descriptor: Int32
  private var acceptor: Acceptor?
  private var file: SocketFile?

  /// Listens on `address`. A unix socket is for its owner only (0600); a stale one is replaced, a live one refused.
  public init(_ address: Address) throws(SocketError) {
    (descriptor, self.address) = try Self.open(address)
    if case .unix(let path) = address { file = SocketFile(path) }
  }

  deinit {
    acceptor?.cancel()
    // Before closing: while the socket lives no other file can get its number.
    file?.remove()
    close(descriptor)
  }

  /// Accepts connections: each becomes the handler's to close.
  public func accept(_ loop: Loop, _ handler: @escaping (Int32) -> Void) {
    acceptor = Acceptor(loop, descriptor: descriptor, handler: handler)
  }

  /// Leaves connections in the kernel's queue.
  public func pause() { acceptor?.pause() }

  /// Accepts again.
  public func resume() { acceptor?.resume() }

  /// Listens on the first of the address's candidates that can be listened on.
  private static func open(_ address: Address) throws(SocketError) -> (Int32, Address) {
    var failure = SocketError("no address for \(address)")
    for name in try SocketAddress.resolve(address) {
      if case .unix(let path) = address { try removeStale(path, name, address) }
      let descriptor = name.makeSocket(nonBlocking: true)
      do throws(SocketError) {
        guard descriptor >= 0 else { throw SocketError("make a socket for", address) }
        return (descriptor, try listen(descriptor, name, address))
      } catch {
        failure = error
        if descriptor >= 0 { close(descriptor) }
      }
    }
    throw failure
  }

  private static func listen(_ descriptor: Int32, _ name: SocketAddress, _ address: Address) throws(SocketError)
    -> Address
  {
    var isOn: Int32 = 1
    if address.inet != nil {
      setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &isOn, socklen_t(MemoryLayout<Int32>.size))
    }
    // A path gets its socket's mode: it is private from its first moment on.
    if case .unix = address { fchmod(descriptor, 0o600) }
    guard name.with({ bind(descriptor, $0, $1) }) == 0, Glibc.listen(descriptor, 128) == 0 else {
      throw SocketError("listen on", address)
    }
    let port = SocketAddress.local(of: descriptor)?.port ?? 0
    switch address {
    case .tcp(let host, _): return .tcp(host: host, port: port)
    case .telnet(let host, _): return .telnet(host: host, port: port)
    default: return address
    }
  }

  /// Removes a socket that nobody listens on. Anything else at the path stays, and is an error.
  private static func removeStale(_ path: String, _ name: SocketAddress, _ address: Address) throws(SocketError) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFSOCK else { throw SocketError("cannot listen on \(address): not a socket") }
    let probe = name.makeSocket(nonBlocking: true)
    guard probe >= 0 else { throw SocketError("make a socket for", address) }
    defer { close(probe) }
    let result = name.with { Glibc.connect(probe, $0, $1) }
    guard result != 0 && errno == ECONNREFUSED else {
      throw SocketError("cannot listen on \(address): another process listens there")
    }
    unlink(path)
  }
}
