// Who is at the other end of a connected socket, for people.
import CShim
import Glibc

/// The peer's process on a unix socket (`pid 123`), its host and port on TCP.
public func peerName(of socket: Int32) -> String {
  guard let peer = SocketAddress.peer(of: socket) else { return "unknown" }
  return peer.isUnix ? "pid \(shim_peer_pid(socket))" : Address.tcp(host: peer.host, port: peer.port).description
}
