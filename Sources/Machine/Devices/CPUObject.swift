// What a CPU's object tells: the model's properties, and its own place.
import Event
import JSON

/// What one CPU is, as a device.
final class CPUObject: DevicePart {
  private let cpu: CPU
  private unowned let machine: Machine

  init(_ cpu: CPU, of machine: Machine) {
    self.cpu = cpu
    self.machine = machine
  }

  func value(of property: String) throws(Failure) -> Value? {
    try machine.value(of: property, of: cpu)
  }

  /// A CPU without an interrupt controller has none.
  func hides(_ child: ObjectRecord) -> Bool {
    child.name.equals("lapic") && machine.realizedCPU?.value(of: "apic") == false
  }

  func unplugged() {}
}

extension Machine {
  /// What the machine's CPUs have in common; nil for a model that isn't known.
  var realizedCPU: RealizedCPU? {
    if let knownCPU { return knownCPU }
    knownCPU = (try? CPUModel(named: options.cpuModel)?.expanded(with: options.cpuFeatures)).map { RealizedCPU($0) }
    return knownCPU
  }

  /// Gives the CPUs that come with the machine their objects.
  func addCPUs(to parts: MachineParts) {
    guard let board = parts.objects.machine.child("unattached"), let first = board.child("device[0]") as? Device,
      let record = first.record, let names = board.names
    else { return }
    for cpu in cpus where cpu.path.hasPrefix("/machine/unattached/") {
      let name = String(cpu.path.dropFirst("/machine/unattached/".count))
      let object =
        cpu.index == 0
        ? first : ObjectNode.make(record, name: name, names.copied(from: "device[0]", to: name)) as? Device
      guard let object else { continue }
      object.part = CPUObject(cpu, of: self)
      if cpu.index == 0 { continue }
      board.append(object)
      object.child("lapic")?.values["id"] = .int(Int64(cpu.apicID))
      // The first one's is in the memory that all see.
      object.child("lapic")?.child("apic-msi[0]")?.values = ["addr": 0, "container": "", "priority": 0]
    }
  }

  /// A property of a CPU; nil for one that isn't a CPU's own.
  func value(of property: String, of cpu: CPU) throws(Failure) -> Value? {
    switch property {
    case "realized": return true
    case "apic-id": return .int(Int64(cpu.apicID))
    case "socket-id": return .int(Int64(cpu.place.socket))
    case "die-id": return 0
    case "node-id": return numaNode(ofCPU: cpu.index).map { .int(Int64($0)) } ?? realizedCPU?.value(of: property)
    case "core-id": return .int(Int64(cpu.place.core))
    case "thread-id": return .int(Int64(cpu.place.thread))
    case "crash-information": throw Failure("No crash occurred")
    default: return realizedCPU?.value(of: property)
    }
  }

  /// The features that were asked for and no CPU has here: `CPUID.01H:ECX.pcid [bit 17]`.
  public var unavailableFeatures: [String] { realizedCPU?.unavailable.map(\.place) ?? [] }
}
