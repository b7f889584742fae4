// Hubs and what is connected to them.
import Event
import JSON
import Testing

@testable import Machine

@Suite struct NetworkHubTests {
  private func network(_ ids: String...) throws -> Network {
    let network = try Machine(MachineOptions(balloon: nil), Loop(pace: .stepped)).networks
    for id in ids { try network.add("user", id: id, .object([])) { _ in -1 } }
    return network
  }

  private func add(_ id: String, _ options: Value, to network: Network) throws {
    try network.add("hubport", id: id, options) { _ in -1 }
  }

  @Test("a port needs a hub, and a backend that is there and free")
  func refused() throws {
    let network = try network("a")
    #expect(throws: Failure("Parameter 'hubid' is missing")) { try add("p", .object([]), to: network) }
    #expect(throws: Failure("netdev 'b' not found")) { try add("p", ["hubid": 0, "netdev": "b"], to: network) }
    try add("p", ["hubid": 0, "netdev": "a"], to: network)
    #expect(throws: Failure("netdev 'a' is in use")) { try add("q", ["hubid": 0, "netdev": "a"], to: network) }
    #expect(throws: Failure("Duplicate ID 'p'")) { try add("p", ["hubid": 1], to: network) }
  }

  @Test("ports that nobody named are numbered, and can't be removed; a hub stays")
  func ports() throws {
    let network = try network("a")
    #expect(network.connect(nil, to: 0).id == "hub0port0")
    #expect(network.connect(network.backend("a"), to: 0).id == "hub0port1")
    try add("p", ["hubid": 7], to: network)
    #expect(network.ports(of: 0).map(\.id) == ["hub0port1", "hub0port0"])
    #expect(throws: Failure("Device 'hub0port0' is not a netdev")) { try network.remove("hub0port0") }
    try network.remove("p")
    try network.remove("a")
    #expect(network.hubs == [7, 0])
    #expect(network.backend("hub0port1")?.isConnected == false)
  }

  @Test("what hangs loose is told of")
  func complaints() throws {
    let network = try network("a", "b")
    network.connect(nil, to: 0)
    network.connect(network.backend("a"), to: 0)
    #expect(
      network.complaints == [
        "hub port hub0port0 has no peer", "hub 0 with no nics", "netdev b has no peer",
        "netdev hub0port0 has no peer",
      ])
  }
}
