// Connecting to a server, for clients.
import Glibc

/// Connects to `address`, blocking, and returns the socket, non-blocking from then on.
public func connect(to address: Address) throws(SocketError) -> Int32 {
  for candidate in try SocketAddress.resolve(address) {
    let descriptor = candidate.makeSocket(nonBlocking: false)
    // A host without IPv6 makes no socket for the first address that a name may have.
    if descriptor < 0 { continue }
    if candidate.with({ Glibc.connect(descriptor, $0, $1) }) == 0 {
      setNonBlocking(descriptor)
      return descriptor
    }
    let reason = errno
    close(descriptor)
    errno = reason
  }
  throw SocketError("connect to", address)
}

/// Makes reads and writes return instead of waiting.
public func setNonBlocking(_ descriptor: Int32) {
  let flags = fcntl(descriptor, F_GETFL)
  if flags >= 0 { _ = fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) }
}
