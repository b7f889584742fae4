// The network as a human monitor shows it; and rocker switches, of which there are none.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `info network`: the hubs with their ports, the cards with what they are connected to, and the backends that nothing
  /// is connected to.
  static let infoNetwork = human(HumanFace("info network"), help: "show the network cards and backends") {
    machine, _ in
    let network = machine.network
    let hubs = network.hubs.flatMap { hub in
      ["hub \(hub)"] + network.ports(of: hub).map { " \\ \($0.id)\(whatIsBehind($0))" }
    }
    let cards = network.cards.filter { $0.backend?.hub == nil }.map { card in
      let backend = card.backend ?? card.formerBackend
      return (card.order, [line(of: card)] + (backend.map { lines(of: $0).map { " \\ " + $0 } } ?? []))
    }
    let backends = network.backends.filter { $0.hub == nil && !$0.isConnected }.map { ($0.order, lines(of: $0)) }
    let others = (cards + backends).sorted { $0.0 < $1.0 }.flatMap { $0.1 }
    return (hubs + others).joined(separator: "\n")
  }

  /// `info usernet`: the connections of user networks: there are none.
  static let infoUsernet = human(HumanFace("info usernet"), help: "show the connections of user networks") {
    machine, _ in
    machine.network.backends.filter { $0.kind == "user" }.map {
      """
      Hub \($0.other?.hub ?? -1) (\($0.id)):
        Protocol[State]    FD  Source Address  Port   Dest. Address  Port RecvQ SendQ
      """
    }.joined(separator: "\n")
  }

  /// `query-rocker name=NAME`: GenericError: there are no such switches.
  static let queryRocker = Self(
    "query-rocker", help: "show a rocker switch", human: HumanFace("info rocker", arguments: "name:s", usage: "name"),
    now: noSwitch)

  /// `query-rocker-ports name=NAME`: GenericError: there are no such switches.
  static let queryRockerPorts = Self(
    "query-rocker-ports", help: "show the ports of a rocker switch",
    human: HumanFace("info rocker-ports", arguments: "name:s", usage: "name"), now: noSwitch)

  /// `query-rocker-of-dpa-flows name=NAME [tbl-id=N]`: GenericError: there are no such switches.
  static let queryRockerFlows = Self(
    "query-rocker-of-dpa-flows", help: "show the flow tables of a rocker switch",
    human: HumanFace(
      "info rocker-of-dpa-flows", arguments: "name:s,tbl_id:i?", usage: "name [tbl_id]",
      renames: ["tbl_id": "tbl-id"]),
    now: noSwitch)

  /// `query-rocker-of-dpa-groups name=NAME [type=N]`: GenericError: there are no such switches.
  static let queryRockerGroups = Self(
    "query-rocker-of-dpa-groups", help: "show the groups of a rocker switch",
    human: HumanFace("info rocker-of-dpa-groups", arguments: "name:s,type:i?", usage: "name [type]"), now: noSwitch)
}

/// What a hub's port leads to.
private func whatIsBehind(_ port: NetworkBackend) -> String {
  if let card = port.card { return ": " + line(of: card) }
  return port.other.map { ": " + lines(of: $0).joined(separator: "\n") } ?? ""
}

private func line(of card: NetworkCard) -> String {
  "\(card.name): index=0,type=nic,model=\(card.model),macaddr=\(card.address)"
}

private func lines(of backend: NetworkBackend) -> [String] {
  backend.lines.map { "\(backend.id): index=0,type=\(backend.kind),\($0)" }
}

@Sendable private func noSwitch(_ machine: Machine, _ arguments: borrowing Arguments) throws(Failure) {
  throw Failure("rocker \(try arguments.string("name")) not found")
}
