// The NBD server and what is exported.
import Block
import Chardev
import Event

extension Machine {
  /// Has an NBD server listen at a place, for so many clients at a time; 0 for as many as like.
  public func startNBDServer(at place: SocketOptions.Place, mostClients: Int) throws(Failure) {
    if nbdServer != nil { throw Failure("NBD server already running") }
    do throws(SocketError) { nbdServer = try NBDServer(blocks, at: place, mostClients: mostClients) } catch {
      throw Failure(error.description)
    }
  }

  /// Ends the NBD server with its clients and exports, the oldest first.
  public func stopNBDServer() throws(Failure) {
    guard let server = nbdServer else { throw Failure("NBD server not running") }
    nbdServer = nil
    for export in blocks.exports where export.type == "nbd" { try? blocks.end(export, isForced: true) }
    server.stop()
  }

  /// Whether there is an NBD server.
  public var hasNBDServer: Bool { nbdServer != nil }

  /// Ends all exports at once, and the NBD server.
  func endExports() {
    for export in blockGraph.exports { blockGraph.remove(export) }
    nbdServer?.stop()
    nbdServer = nil
  }
}
