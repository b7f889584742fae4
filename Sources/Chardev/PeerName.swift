// Who is at the other end of a connected socket, for people.
import CShim
import Glibc

/// The peer's process on a unix socket (`pid 123`), its host and port on TCP.
public func peerName(of socket: Int32) -> String {
  var name = sockaddr_storage()
  var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
  let family = withUnsafeMutablePointer(to: &name) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getpeername(socket, $0, &size) }
  }
  if family == 0, name.ss_family == sa_family_t(AF_UNIX) { return "pid \(shim_peer_pid(socket))" }
  var host = [CChar](repeating: 0, count: 64)
  var port = [CChar](repeating: 0, count: 16)
  let status = withUnsafePointer(to: &name) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      getnameinfo($0, size, &host, 64, &port, 16, NI_NUMERICHOST | NI_NUMERICSERV)
    }
  }
  guard family == 0, status == 0, let number = UInt16(text(port)) else { return "unknown" }
  return Address.tcp(host: text(host), port: number).description
}

private func text(_ characters: [CChar]) -> String {
  String(decoding: characters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
