// Address is where a server listens, a unix socket's path or host:port, and makes connections to it.

import CBench
import Glibc

enum Address: CustomStringConvertible {
  case unix(path: String)
  case tcp(host: String, port: String)

  var description: String {
    switch self {
    case .unix(let path): path
    case .tcp(let host, let port): "\(host):\(port)"
    }
  }

  /// Reads `unix:PATH`, `tcp:HOST:PORT`, or either without its prefix: a text with a slash or without a colon is a path.
  init(_ text: String) {
    if text.hasPrefix("unix:") {
      self = .unix(path: String(text.dropFirst(5)))
      return
    }
    let isMarked = text.hasPrefix("tcp:")
    let rest = isMarked ? text.dropFirst(4) : text[...]
    guard let colon = rest.lastIndex(of: ":"), isMarked || !rest.contains("/") else {
      self = .unix(path: text)
      return
    }
    let host = rest[..<colon].drop { $0 == "[" }
    self = .tcp(
      host: String(host.last == "]" ? host.dropLast() : host), port: String(rest[rest.index(after: colon)...]))
  }

  /// A connected descriptor whose blocking calls give up after `timeout` seconds.
  func connect(timeout: Double) throws -> Int32 {
    switch self {
    case .unix(let path): try Self.connectUnix(path, timeout)
    case .tcp(let host, let port): try Self.connectTCP(host, port, timeout)
    }
  }

  /// The process that listens on the unix socket behind `descriptor`; nil over TCP, where the kernel can't tell.
  func serverProcess(of descriptor: Int32) -> pid_t? {
    guard case .unix = self else { return nil }
    let process = bench_peer_pid(descriptor)
    return process > 0 ? process : nil
  }

  private static func connectUnix(_ path: String, _ timeout: Double) throws -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    try withUnsafeMutableBytes(of: &address.sun_path) { room in
      guard bytes.count < room.count else { throw BenchFailure("\(path): longer than a unix socket's path can be") }
      room.copyBytes(from: bytes)
    }
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw BenchFailure.system("socket") }
    setTimeouts(descriptor, timeout)
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard result == 0 else {
      let code = errno
      close(descriptor)
      throw BenchFailure.system("connect to \(path)", code)
    }
    return descriptor
  }

  private static func connectTCP(_ host: String, _ port: String, _ timeout: Double) throws -> Int32 {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    let status = getaddrinfo(host, port, &hints, &list)
    guard status == 0 else { throw BenchFailure("\(host):\(port): \(String(cString: gai_strerror(status)))") }
    defer { freeaddrinfo(list) }
    var code = ECONNREFUSED
    var next = list
    while let candidate = next?.pointee {
      next = candidate.ai_next
      let descriptor = socket(candidate.ai_family, candidate.ai_socktype, candidate.ai_protocol)
      guard descriptor >= 0 else { continue }
      setTimeouts(descriptor, timeout)
      if Glibc.connect(descriptor, candidate.ai_addr, candidate.ai_addrlen) == 0 {
        var on: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
        return descriptor
      }
      code = errno
      close(descriptor)
    }
    throw BenchFailure.system("connect to \(host):\(port)", code)
  }

  private static func setTimeouts(_ descriptor: Int32, _ timeout: Double) {
    let whole = timeout.rounded(.down)
    var value = timeval(tv_sec: Int(whole), tv_usec: Int((timeout - whole) * 1e6))
    let size = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &value, size)
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &value, size)
  }
}
