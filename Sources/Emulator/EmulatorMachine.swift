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
      balloon: configuration.devices.lazy.compactMap { BalloonOptions($0.value) }.first)
    if case .string(let id)? = configuration.machineProperties["memory-backend"] { memoryBackend = id }
    topology.maximum = max(1, Int(configuration.topology.maximum))
    topology.cores = max(1, Int(configuration.topology.cores))
    topology.threads = max(1, Int(configuration.topology.threads))
    if let model = configuration.cpu?.prefix(while: { $0 != "," }) { cpuModel = String(model) }
    displays = configuration.displays
    cpus = configuration.machine.name == "none" ? 0 : Int(configuration.topology.cpus)
  }
}

extension EmulatorConfiguration {
  /// The display adapters: that of `-vga`, or the one that the machine has though nobody asked for it, then the devices.
  fileprivate var displays: [DisplayDevice] {
    let card = vga ?? (defaults.vga ? "std" : "none")
    return [DisplayDevice(card: card)].compactMap { $0 } + devices.compactMap { DisplayDevice($0.value) }
  }
}

extension DisplayDevice {
  /// The adapter that `device` asks for; nil if it is another device.
  fileprivate init?(_ device: Value) {
    guard case .string(let driver)? = device["driver"] else { return nil }
    self.init(driver)
    if case .string(let id)? = device["id"] { self.id = id }
    guard driver.hasPrefix("virtio-") else { return }
    switch device["max_outputs"] {
    case .int(let count)?: heads = Int(max(1, min(count, 16)))
    case .string(let text)?: heads = Int(text).map { max(1, min($0, 16)) } ?? 1
    default: break
    }
  }
}

extension BalloonOptions {
  /// The balloon that `device` asks for; nil if it is another device.
  fileprivate init?(_ device: Value) {
    guard case .string(let driver)? = device["driver"], driver.hasPrefix("virtio-balloon") else { return nil }
    self.init(query: .host)
    if case .string(let id)? = device["id"] { self.id = id }
  }
}
