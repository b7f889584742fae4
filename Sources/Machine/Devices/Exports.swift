// The NBD server and what is exported. The server's address is taken, but nobody is served there.
import Block
import Chardev
import Event
import JSON

extension Machine {
  /// Takes the addresses of an NBD server.
  public func startNBDServer(_ take: () throws(SocketError) -> [AddressReservation]) throws(Failure) {
    if nbdServer != nil { throw Failure("NBD server already running") }
    do throws(SocketError) { nbdServer = try take() } catch { throw Failure(error.description) }
  }

  /// Ends the NBD server with its exports, the oldest first.
  public func stopNBDServer() throws(Failure) {
    if nbdServer == nil { throw Failure("NBD server not running") }
    for export in blocks.exports where export.type == "nbd" { end(export) }
    nbdServer = nil
  }

  /// Whether there is an NBD server.
  public var hasNBDServer: Bool { nbdServer != nil }

  /// Ends an export, and tells of it.
  public func end(_ export: BlockExport) {
    blocks.remove(export)
    report(MachineEvent("BLOCK_EXPORT_DELETED", [Value.Member(key: "id", value: .string(export.id))]))
  }
}
