// From a command line to a machine.
import JSON
import Machine
import QEMUOptions

extension MachineOptions {
  /// The machine that `configuration` asks for. It starts when everything around it is there.
  init(_ configuration: EmulatorConfiguration) {
    let accelerators = configuration.accelerators.compactMap { Accelerator(rawValue: $0.name) }
    self.init(
      name: configuration.name ?? "", uuid: configuration.uuid, memory: Int64(clamping: configuration.memory.size),
      type: configuration.machine.name, accelerators: accelerators.isEmpty ? [.tcg] : accelerators,
      startsRunning: !configuration.startsPaused, isPreconfigured: configuration.stopsBeforeMachine,
      balloon: nil)
    balloonQuery = .host
    if case .string(let id)? = configuration.machineProperties["memory-backend"] { memoryBackend = id }
    topology.maximum = max(1, Int(configuration.topology.maximum))
    topology.cores = max(1, Int(configuration.topology.cores))
    topology.threads = max(1, Int(configuration.topology.threads))
    if let model = configuration.cpu?.prefix(while: { $0 != "," }) { cpuModel = String(model) }
    cpus = configuration.machine.name == "none" ? 0 : Int(configuration.topology.cpus)
  }
}
