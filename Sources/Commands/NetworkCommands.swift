// The network as a human monitor shows it; and rocker switches, of which there are none.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `info network`: the cards with what they are connected to, and the backends that no card uses.
  static let infoNetwork = human(HumanFace("info network"), help: "show the network cards and backends") {
    machine, _ in
    let cards = machine.network.cards.flatMap { card in
      ["\(card.name): index=0,type=nic,model=\(card.model),macaddr=\(card.address)"]
        + (card.backend.map { lines(of: $0).map { " \\ " + $0 } } ?? [])
    }
    return (cards + machine.network.backends.filter { $0.card == nil }.flatMap(lines)).joined(separator: "\n")
  }

  /// `info usernet`: the connections of user networks: there are none.
  static let infoUsernet = human(HumanFace("info usernet"), help: "show the connections of user networks") {
    machine, _ in
    machine.network.backends.filter { $0.kind == "user" }.map {
      """
      Hub -1 (\($0.id)):
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

private func lines(of backend: NetworkBackend) -> [String] {
  backend.lines.map { "\(backend.id): index=0,type=\(backend.kind),\($0)" }
}

@Sendable private func noSwitch(_ machine: Machine, _ arguments: borrowing Arguments) throws(Failure) {
  throw Failure("rocker \(try arguments.string("name")) not found")
}
