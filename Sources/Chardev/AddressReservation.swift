// An address that is taken without being served: bound, but not listened on, so that nobody else can take it, and whoever
// connects is refused at once instead of waiting for an answer that never comes.
import Glibc

/// One bound address, until it is dropped.
public final class AddressReservation {
  /// The host of an internet address, in digits; empty for a path.
  public let host: String
  /// The port, or the path.
  public let service: String
  /// `ipv4`, `ipv6` or `unix`.
  public let family: String
  private let descriptor: Int32

  private init(_ descriptor: Int32, _ address: SocketAddress) {
    self.descriptor = descriptor
    host = address.host
    service = address.isUnix ? address.path : "\(address.port)"
    family = address.isUnix ? "unix" : address.isIPv6 ? "ipv6" : "ipv4"
  }

  deinit {
    close(descriptor)
    if family == "unix" { unlink(service) }
  }

  /// Takes each address of a host, any of this one's if it is empty, at the first port from `port` to `last` that is
  /// free. A host name is looked up, which blocks. Errors are QEMU 7.2's.
  public static func take(
    host: String, port: UInt16, last: UInt16? = nil, ipv4: Bool? = nil, ipv6: Bool? = nil
  ) throws(SocketError) -> [AddressReservation] {
    let family = ipv6 == true && ipv4 != true || ipv4 == false ? AF_INET6 : ipv4 == true || ipv6 == false ? AF_INET : 0
    let found = try SocketAddress.find(host.isEmpty ? nil : host, "\(port)", family, AI_PASSIVE) {
      "address resolution failed for \(host):\(port): \($0)"
    }
    var failure = SocketError("Failed to create a socket: no address")
    for port in port...max(port, last ?? port) {
      var taken: [AddressReservation] = []
      for var address in found {
        address.port = port
        do throws(SocketError) {
          taken.append(try bind(address, "Failed to bind socket"))
        } catch {
          failure = error
          if !error.isTaken { break }
        }
      }
      if !taken.isEmpty { return taken }
    }
    throw failure
  }

  /// Takes a path. What is there is replaced.
  public static func take(path: String) throws(SocketError) -> AddressReservation {
    guard path.utf8.count <= Address.longestPath else { throw SocketError("UNIX socket path '\(path)' is too long") }
    unlink(path)
    return try bind(.unix(path), "Failed to bind socket to \(path)")
  }

  private static func bind(_ address: SocketAddress, _ what: String) throws(SocketError) -> AddressReservation {
    let descriptor = address.makeSocket(nonBlocking: true)
    guard descriptor >= 0 else { throw SocketError("Failed to create a socket", errno: errno) }
    if address.isIPv6 {
      var on: Int32 = 1
      setsockopt(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY, &on, socklen_t(MemoryLayout<Int32>.size))
    }
    guard address.with({ Glibc.bind(descriptor, $0, $1) }) == 0 else {
      let error = errno
      close(descriptor)
      throw SocketError(
        error == EADDRINUSE && !address.isUnix ? "Failed to find an available port" : what, errno: error)
    }
    return AddressReservation(descriptor, SocketAddress.local(of: descriptor) ?? address)
  }
}

extension SocketError {
  fileprivate var isTaken: Bool { description.hasPrefix("Failed to find") }
}
