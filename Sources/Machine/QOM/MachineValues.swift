// What a machine's own properties are that depend on its options; the others were recorded.
import JSON

extension ObjectTree {
  /// The values of a machine of these options.
  static func machineValues(_ options: MachineOptions) -> [String: Value] {
    let topology = options.topology
    let perSocket = max(1, topology.cores * topology.threads)
    return [
      "memory": ["size": .int(options.type == "none" ? 0 : options.memory)],
      "memory-backend": "",
      "smp": [
        "cpus": .int(Int64(max(1, options.cpus))), "maxcpus": .int(Int64(max(topology.maximum, options.cpus, 1))),
        "threads": .int(Int64(topology.threads)), "cores": .int(Int64(topology.cores)), "dies": 1,
        "sockets": .int(Int64(max(1, max(topology.maximum, options.cpus) / perSocket))), "clusters": 1,
      ],
    ]
  }
}

extension MachineOptions {
  /// The board whose devices it has: versions of a machine differ in less.
  public var board: String {
    if type == "none" || type == "microvm" || type == "isapc" { return type }
    return type.contains("q35") ? "q35" : "pc"
  }
}
