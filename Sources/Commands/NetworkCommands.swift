// The network: there are no cards and no backends yet, and that is what these tell.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `info network`: the cards and backends.
  static let infoNetwork = human(
    HumanFace("info network"), help: "show the network cards and backends", flags: .incomplete
  ) { _, _ in "" }

  /// `info usernet`: the connections of user networks.
  static let infoUsernet = human(
    HumanFace("info usernet"), help: "show the connections of user networks", flags: .incomplete
  ) { _, _ in "" }

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

@Sendable private func noSwitch(_ machine: Machine, _ arguments: borrowing Arguments) throws(Failure) {
  throw Failure("rocker \(try arguments.string("name")) not found")
}
