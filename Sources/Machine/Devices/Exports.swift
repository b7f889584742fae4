// The NBD server and what is exported.
import Block
import Chardev
import Event
import JSON

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
    for export in blocks.exports where export.type == "nbd" { try? end(export, isForced: true) }
    server.stop()
  }

  /// Whether there is an NBD server.
  public var hasNBDServer: Bool { nbdServer != nil }

  /// Ends an export, and tells of it when what its clients have asked for is done. Fails if it has clients, unless they are to be
  /// sent away.
  public func end(_ export: BlockExport, isForced: Bool) throws(Failure) {
    try blocks.end(export, isForced: isForced) { [weak self, weak export] in
      if let self, let export { tellEnd(of: export) }
    }
  }

  /// Ends all exports at once, and the NBD server.
  func endExports() {
    for export in blockGraph.exports {
      blockGraph.remove(export)
      tellEnd(of: export)
    }
    nbdServer?.stop()
    nbdServer = nil
  }

  private func tellEnd(of export: BlockExport) {
    report(MachineEvent("BLOCK_EXPORT_DELETED", [Value.Member(key: "id", value: .string(export.id))]))
  }
}
