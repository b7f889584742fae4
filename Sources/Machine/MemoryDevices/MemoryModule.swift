// A memory module: it sits in a slot. The errors are QEMU 7.2's.
import Event
import JSON

/// A memory module.
public final class MemoryModule: DevicePart, MemoryDevice {
  /// Its device.
  public unowned let device: Device
  /// Where the guest sees it.
  public let address: Int64
  /// How many bytes the guest has of it.
  public let size: Int64
  /// The object that is its memory.
  public let memory: ObjectNode
  /// Its slot.
  public let slot: Int64
  /// The NUMA node it belongs to.
  public let node: Int64

  /// All of it is the guest's.
  public var span: Int64 { size }
  /// Whether it keeps what is in it.
  public var isPersistent: Bool { device.isPersistentModule }

  init(_ device: Device, _ machine: Machine) throws(Failure) {
    try machine.checkTakes(module: device)
    let slots = machine.options.memorySlots
    let given = device.values["slot"]?.integer
    if let given, given != Self.anySlot, !(0..<slots).contains(given) {
      // Without slots QEMU counts below 0.
      throw Failure("invalid slot number \(given), valid range is [0-\(UInt64(bitPattern: slots - 1))]")
    }
    if slots == 0 { throw Failure("no slots where allocated, please specify the 'slots' option") }
    let memory = try machine.memory(of: device)
    if memory.isInUse { throw Failure("can't use already busy memdev: \(memory.name)") }
    size = try device.moduleSize(of: memory)
    let node = device.values["node"]?.integer ?? 0
    let nodes = max(1, machine.numa.count)
    if node >= nodes {
      throw Failure("'DIMM property node has value \(node)' which exceeds the number of numa nodes: \(nodes)")
    }
    slot = try Self.slot(given, slots, machine.memoryModules)
    address = try MemoryPlace(size: size, wanted: (device.values["addr"] ?? 0).bits).address(in: machine)
    self.device = device
    self.memory = memory
    self.node = node
    memory.users += 1
    device.values.merge(["slot": .int(slot), "addr": .int(address), "size": .int(size)]) { $1 }
  }

  private static let anySlot: Int64 = -1

  private static func slot(_ given: Int64?, _ slots: Int64, _ others: [MemoryModule]) throws(Failure) -> Int64 {
    let used = others.map(\.slot)
    guard let given, given != anySlot else {
      if let free = (0..<slots).first(where: { !used.contains($0) }) { return free }
      throw Failure("no free slots available")
    }
    if used.contains(given) { throw Failure("slot \(given) is busy") }
    return given
  }

  func set(_ property: String, to value: Value) throws(Failure) -> Bool {
    if property == "label-size" { throw Failure("cannot change property value") }
    return false
  }

  func unplugged() { memory.users -= 1 }
}

/// A slot for a memory module.
public struct MemorySlot: Sendable {
  /// Its number.
  public let number: Int64
  /// The id of the module in it; nil without a module or an id.
  public let device: String?
}

extension Machine {
  /// Whether its firmware tells the guest's system of slots.
  public var hasACPI: Bool { ["pc", "q35", "microvm"].contains(options.board) }

  /// Its slots for memory modules.
  public var memorySlots: [MemorySlot] {
    // A guest reports of those that can go.
    let modules = memoryModules.filter { !$0.isPersistent }
    return (0..<min(MachineOptions.mostSlots, max(0, options.memorySlots))).map { number in
      MemorySlot(number: number, device: modules.first { $0.slot == number }?.device.id)
    }
  }

  /// Its memory modules, by address.
  public var memoryModules: [MemoryModule] { memoryDevices.compactMap { $0 as? MemoryModule } }
}
