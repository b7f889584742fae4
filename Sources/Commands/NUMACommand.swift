// `set-numa-node`: the NUMA nodes of a machine that isn't initialized yet.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `set-numa-node type=node|cpu|dist|hmat-lb|hmat-cache ...`: adds a node, puts CPUs on one, says how far two are from
  /// each other, how fast they reach each other's memory, which caches are in front of it. GenericError once the machine is initialized.
  static let setNUMANode = Self(
    "set-numa-node", help: "describe the NUMA nodes of a machine before it is initialized",
    now: { (machine, arguments) throws(Failure) in
      if !machine.isInPreconfig {
        throw Failure("The command is permitted only before the machine has been created")
      }
      try machine.describeNUMA(arguments.whole.map { $0.value() } ?? .null)
    })
}

extension Machine {
  /// Takes a description of NUMA nodes, as commands and `-numa` have it.
  public func describeNUMA(_ given: Value) throws(Failure) {
    func number(_ key: String) -> Int64? { given[key]?.wholeNumber }
    switch given["type"]?.string {
    case "node":
      try addNUMANode(
        number("nodeid"), cpus: given["cpus"]?.indexes ?? [], memory: given["memdev"]?.string,
        hasSize: given["mem"] != nil, initiator: number("initiator"))
    case "cpu":
      var place = CPUPlacement()
      (place.socket, place.die) = (number("socket-id"), number("die-id"))
      (place.core, place.thread) = (number("core-id"), number("thread-id"))
      try putCPUs(at: place, on: number("node-id"))
    case "dist": try setDistance(from: number("src") ?? 0, to: number("dst") ?? 0, number("val") ?? 0)
    case "hmat-lb":
      var speed = MemorySpeed(
        initiator: number("initiator") ?? 0, target: number("target") ?? 0,
        hierarchy: given["hierarchy"]?.string ?? "", kind: given["data-type"]?.string ?? "")
      (speed.latency, speed.bandwidth) = (given["latency"]?.bits, given["bandwidth"]?.bits)
      try setMemorySpeed(speed)
    default:
      try addMemoryCache(
        MemoryCache(
          node: number("node-id") ?? 0, size: given["size"]?.bits ?? 0, level: number("level") ?? 0))
    }
  }
}

extension Value {
  /// It as a number; a command line's is text.
  fileprivate var wholeNumber: Int64? {
    if case .int(let number) = self { return number }
    return string.flatMap { Int64($0) }
  }

  /// It as an unsigned number.
  fileprivate var bits: UInt64? {
    if case .uint(let number) = self { return number }
    return wholeNumber.map { UInt64(bitPattern: $0) }
  }

  /// It as indexes: a number, several, or a command line's `0-3`.
  fileprivate var indexes: [Int64] {
    if case .array(let parts) = self { return parts.flatMap(\.indexes) }
    let ends = (string ?? "").split(separator: "-").compactMap { Int64($0) }
    if ends.count == 2, ends[0] <= ends[1], ends[1] < 4096 { return Array(ends[0]...ends[1]) }
    return wholeNumber.map { [$0] } ?? []
  }
}
