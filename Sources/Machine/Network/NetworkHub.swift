// Hubs: what is sent to one port goes to all others. A hub is there once it has had a port; QEMU's `-net` options connect
// everything to hub 0.
import Event
import JSON

extension Network {
  /// The ports of a hub, the newest one first.
  public func ports(of hub: Int64) -> [NetworkBackend] { backends.reversed().filter { $0.hub == hub } }

  /// Adds a hub's port that the user named. Fails as QEMU 7.2 does without a hub, or for a backend that isn't there.
  func addPort(_ id: String, _ options: Value) throws(Failure) {
    guard let hub = options["hubid"]?.integer ?? options["hubid"].flatMap({ Int64($0.text) }) else {
      throw Failure("Parameter 'hubid' is missing")
    }
    guard let name = options["netdev"]?.text else {
      connect(nil, to: hub, id: id)
      return
    }
    guard let backend = backend(name) else { throw Failure("netdev '\(name)' not found") }
    if backend.isConnected { throw Failure("netdev '\(name)' is in use") }
    connect(backend, to: hub, id: id)
  }

  /// Adds a port to a hub, with `backend` behind it; without an id it gets one: `hub0port1`.
  @discardableResult
  public func connect(_ backend: NetworkBackend?, to hub: Int64, id: String? = nil) -> NetworkBackend {
    let number = countPort(of: hub)
    let port = NetworkBackend(
      id: id ?? "hub\(hub)port\(number)", kind: "hubport", order: nextOrder(), hub: hub,
      isRemovable: id != nil)
    port.other = backend
    backend?.other = port
    append(port)
    return port
  }

  /// What is odd about the connections of a machine that has just been made, in QEMU 7.2's words.
  public var complaints: [String] {
    hubs.flatMap(complaints(of:))
      + backends.filter { !$0.isConnected }.map { "netdev \($0.id) has no peer" }
      + cards.filter { $0.backend == nil }.map { "nic \($0.name) has no peer" }
  }

  private func complaints(of hub: Int64) -> [String] {
    let ports = ports(of: hub)
    let hasCard = ports.contains { $0.card != nil }
    let hasHost = ports.contains { $0.other != nil }
    return ports.filter { !$0.isConnected }.map { "hub port \($0.id) has no peer" }
      + (hasHost && !hasCard ? ["hub \(hub) with no nics"] : [])
      + (hasCard && !hasHost ? ["hub \(hub) is not connected to host network"] : [])
  }
}
