// The NBD server of a machine: it listens, and serves the exports that there are to whoever connects.
import Chardev
import Event
import Glibc

/// A server. Dropping it sends its clients away.
public final class NBDServer {
  private weak var graph: BlockGraph?
  private let loop: Loop
  private var listeners: [SocketListener] = []
  private var sessions: [NBDSession] = []
  /// The most clients at a time; 0 for as many as like. Others wait until one has gone.
  private let mostClients: Int
  private var isFull: Bool { mostClients > 0 && sessions.count >= mostClients }

  /// Listens at all addresses of a place. A host name is looked up, which blocks.
  public init(_ graph: BlockGraph, at place: SocketOptions.Place, mostClients: Int) throws(SocketError) {
    (self.graph, loop, self.mostClients) = (graph, graph.loop, mostClients)
    listeners = try SocketListener.all(loop, SocketOptions(place, isServer: true)) { [unowned self] in accept($0) }
  }

  deinit { stop() }

  /// Where it listens: hosts and ports, or paths.
  public var places: [(host: String, service: String)] { listeners.map { ($0.host, $0.service) } }

  /// Listens no more, and sends all clients away.
  public func stop() {
    listeners = []
    for session in sessions { session.sendAway() }
  }

  private func accept(_ socket: Int32) {
    var on: Int32 = 1
    // A path's socket has no such option.
    setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    let session = NBDSession(self, loop, socket: socket)
    sessions.append(session)
    if isFull { for listener in listeners { listener.pause() } }
    session.start()
  }

  /// A client has gone.
  func ended(_ session: NBDSession) {
    sessions.removeAll { $0 === session }
    if !isFull { for listener in listeners { listener.resume() } }
  }

  /// What clients are told of.
  var offers: [NBDOffer] { graph?.exports.compactMap(\.offer) ?? [] }

  /// The export that clients call so, and the loop that serves it.
  func export(named name: String) -> (BlockExport, Loop)? {
    graph?.exports.first { $0.offer?.name == name }.map { ($0, loop) }
  }
}
