// The kernel's form of addresses.
import Glibc

/// A socket address, resolved.
struct SocketAddress {
  private let family: Int32
  private let bytes: [UInt8]

  /// The addresses that `address` stands for. A host name is looked up, which blocks.
  static func resolve(_ address: Address) throws(SocketError) -> [SocketAddress] {
    switch address {
    case .unix(let path):
      guard path.utf8.count <= Address.longestPath else { throw SocketError(Address.tooLong(path)) }
      return [unix(path)]
    case .tcp(let host, let port): return try tcp(host, port)
    case .stdio: throw SocketError("stdio is not a socket")
    }
  }

  private static func unix(_ path: String) -> SocketAddress {
    var name = sockaddr_un()
    name.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: path.utf8.prefix(Address.longestPath)) }
    return SocketAddress(family: AF_UNIX, bytes: withUnsafeBytes(of: &name) { Array($0) })
  }

  private static func tcp(_ host: String, _ port: UInt16) throws(SocketError) -> [SocketAddress] {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    hints.ai_flags = AI_NUMERICSERV
    var found: UnsafeMutablePointer<addrinfo>?
    let status = getaddrinfo(host, String(port), &hints, &found)
    defer { freeaddrinfo(found) }
    guard status == 0 else { throw SocketError("cannot find host '\(host)': \(String(cString: gai_strerror(status)))") }
    var addresses: [SocketAddress] = []
    var next = found
    while let info = next?.pointee {
      let bytes = UnsafeRawBufferPointer(start: info.ai_addr, count: Int(info.ai_addrlen))
      addresses.append(SocketAddress(family: info.ai_family, bytes: Array(bytes)))
      next = info.ai_next
    }
    return addresses
  }

  /// Calls `body` with the address as system calls take it.
  func with<R>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> R) -> R {
    bytes.withUnsafeBytes { buffer in
      buffer.withMemoryRebound(to: sockaddr.self) { names in
        withUnsafePointer(to: sockaddr()) { empty in body(names.baseAddress ?? empty, socklen_t(bytes.count)) }
      }
    }
  }

  /// A stream socket of the address's family, close-on-exec. -1 and errno on failure.
  func makeSocket(nonBlocking: Bool) -> Int32 {
    let flags = Int32(SOCK_CLOEXEC.rawValue) | (nonBlocking ? Int32(SOCK_NONBLOCK.rawValue) : 0)
    return socket(family, Int32(SOCK_STREAM.rawValue) | flags, 0)
  }
}
