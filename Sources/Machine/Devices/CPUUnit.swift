// A virtual CPU that is plugged in: it takes a place that its socket, core and thread name. The errors are QEMU 7.2's.
import Event
import JSON

/// A CPU that came to a machine that was there already.
final class CPUUnit: DevicePart {
  private let index: Int
  private unowned let machine: Machine

  init(_ device: Device, _ machine: Machine) throws(Failure) {
    let wanted = "\(machine.options.cpuModel)-x86_64-cpu"
    if !device.type.name.equals(wanted) { throw Failure("Invalid CPU type, expected cpu type: '\(wanted)'") }
    let topology = machine.options.topology
    let total = max(topology.maximum, machine.options.cpus)
    let perSocket = topology.cores * topology.threads
    let socket = try Self.number("socket", of: device, below: max(1, total / perSocket))
    let core = try Self.number("core", of: device, below: topology.cores)
    let thread = try Self.number("thread", of: device, below: topology.threads)
    let index = socket * perSocket + core * topology.threads + thread
    if machine.cpus.contains(where: { $0.index == index }) {
      throw Failure("CPU[\(index)] with APIC ID \(index) exists")
    }
    self.index = index
    self.machine = machine
    machine.plugCPU(index, device)
  }

  private static func number(_ level: String, of device: Device, below limit: Int) throws(Failure) -> Int {
    guard let number = device.values["\(level)-id"]?.integer, number >= 0 else {
      throw Failure("CPU \(level)-id is not set")
    }
    if number < Int64(limit) { return Int(number) }
    throw Failure("Invalid CPU \(level)-id: \(number) must be in range 0:\(limit - 1)")
  }

  func value(of property: String) throws(Failure) -> Value? {
    guard let cpu = machine.cpus.first(where: { $0.index == index }) else { return nil }
    return try machine.value(of: property, of: cpu)
  }

  func unplugged() { machine.unplugCPU(index) }
}
