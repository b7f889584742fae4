// Where a socket backend is: its addresses for the kernel, and its name as `query-chardev` shows it (QEMU 7.2's forms).
import Glibc

extension SocketOptions {
  /// The addresses to listen on or to connect to; none for a descriptor. A host name is looked up, which blocks.
  func candidates() throws(SocketError) -> [SocketAddress] {
    switch place {
    case .unix(let path, let isAbstract, let isTight):
      guard path.utf8.count <= Address.longestPath else {
        throw SocketError("UNIX socket path '\(path)' is too long")
      }
      return [isAbstract ? .abstract(path, isTight: isTight) : .unix(path)]
    case .inet(let host, let port, _, let ipv4, let ipv6):
      let flags = isServer ? AI_PASSIVE : AI_V4MAPPED | AI_ADDRCONFIG
      return try SocketAddress.find(isServer && host.isEmpty ? nil : host, port, family(ipv4, ipv6), flags) {
        "address resolution failed for \(host):\(port): \($0)"
      }
    case .vsock(let cid, let port):
      guard let cid = UInt32(cid) else { throw SocketError("Failed to parse cid '\(cid)'") }
      guard let port = UInt32(port) else { throw SocketError("Failed to parse port '\(port)'") }
      return [.vsock(cid: cid, port: port)]
    case .descriptor: return []
    }
  }

  private func family(_ ipv4: Bool?, _ ipv6: Bool?) throws(SocketError) -> Int32 {
    switch (ipv4, ipv6) {
    case (false, false): throw SocketError("Cannot disable IPv4 and IPv6 at same time")
    case (true, true), (nil, nil): return AF_UNSPEC
    case (_, true), (false, _): return AF_INET6
    case (true, _), (_, false): return AF_INET
    }
  }

  /// The error of connecting.
  func refusal(_ error: Int32) -> SocketError {
    switch place {
    case .unix(let path, _, _): SocketError("Failed to connect to '\(path)'", errno: error)
    case .inet(let host, let port, _, _, _): SocketError("Failed to connect to '\(host):\(port)'", errno: error)
    case .vsock(let cid, let port): SocketError("Failed to connect to '\(cid):\(port)'", errno: error)
    case .descriptor(let name): SocketError("Failed to connect to '\(name)'", errno: error)
    }
  }

  /// Its name while nobody is connected. `bound` is what a server's socket is bound to.
  func idleName(_ bound: SocketAddress?) -> String {
    let suffix = isServer ? ",server=on" : ""
    if let bound, !bound.isUnix { return "disconnected:\(kind):\(bound.host):\(bound.port)\(suffix)" }
    switch place {
    case .unix(let path, let isAbstract, let isTight):
      let abstract = isAbstract ? (isTight ? ",abstract=on,tight=on" : ",abstract=on") : ""
      return "disconnected:unix:\(path)\(abstract)\(suffix)"
    case .inet(let host, let port, _, _, _): return "disconnected:\(kind):\(host):\(port)\(suffix)"
    case .descriptor(let name):
      return bound.map { "disconnected:unix:\($0.path)\(suffix)" } ?? "disconnected:fd:\(name)\(suffix)"
    case .vsock(let cid, let port): return "disconnected:vsock:\(cid):\(port)\(suffix)"
    }
  }

  /// Its name while that socket is connected. A unix socket shows its own path, which a client hasn't.
  func name(connected socket: Int32) -> String {
    guard let local = SocketAddress.local(of: socket), let peer = SocketAddress.peer(of: socket) else {
      return idleName(nil)
    }
    let suffix = isServer ? ",server=on" : ""
    if local.isUnix { return "unix:\(local.path)\(suffix)" }
    return "\(kind):\(text(local))\(suffix) <-> \(text(peer))"
  }

  private var kind: String { isTelnet ? "telnet" : "tcp" }

  private func text(_ address: SocketAddress) -> String {
    address.isIPv6 ? "[\(address.host)]:\(address.port)" : "\(address.host):\(address.port)"
  }
}

extension SocketOptions {
  /// Fails if its host isn't known. A look-up may block.
  public func resolve() throws(SocketError) { _ = try candidates() }

  /// Whether its host is a name that may have to be asked for.
  var needsLookup: Bool {
    guard case .inet(let host, _, _, _, _) = place else { return false }
    var bytes = [UInt8](repeating: 0, count: 16)
    return inet_pton(AF_INET, host, &bytes) != 1 && inet_pton(AF_INET6, host, &bytes) != 1
  }

  /// Refuses what isn't spoken here, instead of speaking something else.
  func refuseUnsupported() throws(SocketError) {
    if tlsCredentials != nil { throw SocketError("TLS is not supported by this server's character devices") }
    if isWebsocket { throw SocketError("websocket is not supported by this server's character devices") }
    if case .vsock = place { throw SocketError("vsock is not supported by this server's character devices") }
  }
}
