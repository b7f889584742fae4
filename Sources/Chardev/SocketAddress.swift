// The kernel's form of addresses.
import Glibc

/// A socket address, resolved.
struct SocketAddress {
  private let family: Int32
  private var bytes: [UInt8]

  /// The addresses that `address` stands for. A host name is looked up, which blocks.
  static func resolve(_ address: Address) throws(SocketError) -> [SocketAddress] {
    switch address {
    case .unix(let path):
      guard path.utf8.count <= Address.longestPath else { throw SocketError(Address.tooLong(path)) }
      return [unix(path)]
    case .tcp(let host, let port), .telnet(let host, let port):
      return try find(host, String(port), AF_UNSPEC, AI_NUMERICSERV) { "cannot find host '\(host)': \($0)" }
    case .stdio, .pty, .pipe: throw SocketError("\(address) is not a socket")
    }
  }

  /// A socket's path, which must fit.
  static func unix(_ path: String) -> SocketAddress { unix(name: Array(path.utf8), size: Address.longestPath + 1) }

  /// A name in the abstract namespace, which must fit. One that isn't tight is padded with NULs.
  static func abstract(_ name: String, isTight: Bool) -> SocketAddress {
    unix(name: [0] + name.utf8, size: isTight ? name.utf8.count + 1 : Address.longestPath + 1)
  }

  /// A port of a virtual machine, or of its host: the kernel's form has the family, two bytes that are unused, both numbers.
  static func vsock(cid: UInt32, port: UInt32) -> SocketAddress {
    var bytes = withUnsafeBytes(of: sa_family_t(vsockFamily)) { Array($0) } + [0, 0]
    for number in [port, cid, 0] { bytes += withUnsafeBytes(of: number) { Array($0) } }
    return SocketAddress(family: vsockFamily, bytes: bytes)
  }

  /// AF_VSOCK, which Glibc's module doesn't have.
  private static let vsockFamily: Int32 = 40

  private static func unix(name: [UInt8], size: Int) -> SocketAddress {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let head = MemoryLayout<sockaddr_un>.size - MemoryLayout.size(ofValue: address.sun_path)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name.prefix($0.count)) }
    return SocketAddress(family: AF_UNIX, bytes: withUnsafeBytes(of: &address) { Array($0.prefix(head + size)) })
  }

  /// The addresses of a host and a port, which a name service knows by a name perhaps. No host is any of this one's.
  /// `failure` makes the error's sentence from the name service's.
  static func find(
    _ host: String?, _ port: String, _ family: Int32, _ flags: Int32, failure: (String) -> String
  ) throws(SocketError) -> [SocketAddress] {
    var hints = addrinfo()
    hints.ai_family = family
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    hints.ai_flags = flags
    var found: UnsafeMutablePointer<addrinfo>?
    let status = getaddrinfo(host, port, &hints, &found)
    defer { if let found { freeaddrinfo(found) } }
    guard status == 0 else { throw SocketError(failure(String(cString: gai_strerror(status)))) }
    var addresses: [SocketAddress] = []
    var next = found
    while let info = next?.pointee {
      let bytes = UnsafeRawBufferPointer(start: info.ai_addr, count: Int(info.ai_addrlen))
      addresses.append(SocketAddress(family: info.ai_family, bytes: Array(bytes)))
      next = info.ai_next
    }
    return addresses
  }

  /// What a socket is bound to.
  static func local(of socket: Int32) -> SocketAddress? { read { getsockname(socket, $0, $1) } }

  /// What a socket is connected to.
  static func peer(of socket: Int32) -> SocketAddress? { read { getpeername(socket, $0, $1) } }

  private static func read(_ call: (UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Int32)
    -> SocketAddress?
  {
    var name = sockaddr_storage()
    var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let status = withUnsafeMutablePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { call($0, &size) }
    }
    guard status == 0 else { return nil }
    let bytes = withUnsafeBytes(of: &name) { Array($0.prefix(Int(size))) }
    return SocketAddress(family: Int32(name.ss_family), bytes: bytes)
  }

  /// Whether it is a path or a name of the abstract namespace.
  var isUnix: Bool { family == AF_UNIX }
  /// Whether it is an IPv6 address.
  var isIPv6: Bool { family == AF_INET6 }

  /// The port of an internet address, which both families keep at the same place.
  var port: UInt16 {
    get { isUnix || bytes.count < 4 ? 0 : UInt16(bytes[2]) << 8 | UInt16(bytes[3]) }
    set {
      guard !isUnix, bytes.count >= 4 else { return }
      bytes[2] = UInt8(newValue >> 8)
      bytes[3] = UInt8(truncatingIfNeeded: newValue)
    }
  }

  /// The host of an internet address, in digits.
  var host: String {
    var host = [CChar](repeating: 0, count: 64)
    let status = with { getnameinfo($0, $1, &host, 64, nil, 0, NI_NUMERICHOST) }
    return status == 0 ? String(decoding: host.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self) : ""
  }

  /// The path of a unix address; empty without one and for an abstract name.
  var path: String { isUnix ? String(decoding: bytes.dropFirst(2).prefix { $0 != 0 }, as: UTF8.self) : "" }

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
