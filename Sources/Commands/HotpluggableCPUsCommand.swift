// The CPUs that a machine has or may get.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `query-hotpluggable-cpus`: `[{props: {socket-id, core-id, thread-id}, vcpus-count, type}]`, the highest first. Only
  /// before the machine is initialized: afterwards QEMU names the objects of those that are plugged.
  static let queryHotpluggableCPUs = Self(
    "query-hotpluggable-cpus", help: "list the CPUs that may be plugged", flags: [.incomplete],
    encode: { (options: MachineOptions, json) in
      let topology = options.topology
      json.beginArray()
      for number in (0..<topology.maximum).reversed() {
        json.beginObject()
        json.key("props")
        json.beginObject()
        json.member("core-id", number / topology.threads % topology.cores)
        json.member("thread-id", number % topology.threads)
        json.member("socket-id", number / (topology.threads * topology.cores))
        json.endObject()
        json.member("vcpus-count", 1)
        json.member("type", "\(options.cpuModel)-x86_64-cpu")
        json.endObject()
      }
      json.endArray()
    },
    now: { (machine, _) throws(Failure) in
      guard machine.isPC else { throw Failure("The feature 'query-hotpluggable-cpus' is not enabled") }
      if !machine.isInPreconfig { throw Failure("The command query-hotpluggable-cpus is not simulated") }
      return machine.options
    })
}
