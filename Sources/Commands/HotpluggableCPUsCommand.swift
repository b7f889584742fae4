// The CPUs that a machine has or may get.
import Event
import JSON
import Machine
import Monitor

/// A CPU that is there or may be plugged.
struct CPUSlot {
  let socket: Int
  let core: Int
  let thread: Int
  let type: String
  /// Its path, nil for one that isn't there.
  let path: String?
  /// The NUMA node that it is on, nil without any.
  let node: Int?
}

extension CommandRow<Machine> {
  /// `query-hotpluggable-cpus`: `[{props: {socket-id, core-id, thread-id}, vcpus-count, qom-path?, type}]`, the highest
  /// first. GenericError on a machine without CPUs.
  static let queryHotpluggableCPUs = Self(
    "query-hotpluggable-cpus", help: "list the CPUs that may be plugged", human: HumanFace("info hotpluggable-cpus"),
    encode: { (slots: [CPUSlot], json) in json.objects(slots) { (slot, json) in slot.encode(&json) } },
    show: { (["Hotpluggable CPUs:"] + $0.map(\.lines)).joined(separator: "\n") },
    now: { (machine, _) throws(Failure) in
      guard machine.isPC else { throw Failure("The feature 'query-hotpluggable-cpus' is not enabled") }
      return slots(of: machine)
    })
}

private func slots(of machine: Machine) -> [CPUSlot] {
  let topology = machine.options.topology
  return (0..<max(topology.maximum, machine.options.cpus)).reversed().map { number in
    CPUSlot(
      socket: number / (topology.threads * topology.cores), core: number / topology.threads % topology.cores,
      thread: number % topology.threads, type: "\(machine.options.cpuModel)-x86_64-cpu",
      path: machine.cpus.first { $0.index == number }?.path, node: machine.numaNode(ofCPU: number))
  }
}

extension CPUSlot {
  fileprivate func encode(_ json: inout Writer) {
    json.key("props")
    json.beginObject()
    if let node { json.member("node-id", node) }
    json.member("core-id", core)
    json.member("thread-id", thread)
    json.member("socket-id", socket)
    json.endObject()
    json.member("vcpus-count", 1)
    if let path { json.member("qom-path", path) }
    json.member("type", type)
  }

  fileprivate var lines: String {
    let place = path.map { "  qom_path: \"\($0)\"\n" } ?? ""
    return """
        type: "\(type)"
        vcpus_count: "1"
      \(place)  CPUInstance Properties:
          socket-id: "\(socket)"
          core-id: "\(core)"
          thread-id: "\(thread)"
      """
  }
}
