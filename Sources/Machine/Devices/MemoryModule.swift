// Memory that is plugged in: modules in slots, at addresses above the machine's own memory, each with an object that is its
// memory. The errors are QEMU 7.2's.
import Event
import JSON

/// A memory module.
public final class MemoryModule: DevicePart {
  /// Its device.
  public unowned let device: Device
  /// Its slot.
  public let slot: Int64
  /// Where the guest sees it.
  public let address: Int64
  /// Its size in bytes.
  public let size: Int64
  /// The NUMA node it belongs to.
  public let node: Int64
  /// The object that is its memory.
  public let memory: ObjectNode

  init(_ device: Device, _ machine: Machine) throws(Failure) {
    let slots = machine.options.memorySlots
    let given = device.values["slot"]?.integer
    if let given, given != Self.anySlot, !(0..<slots).contains(given) {
      // Without slots QEMU counts below 0.
      throw Failure("invalid slot number \(given), valid range is [0-\(UInt64(bitPattern: slots - 1))]")
    }
    if slots == 0 { throw Failure("no slots where allocated, please specify the 'slots' option") }
    guard case .string(let path)? = device.values["memdev"], path != "",
      let memory = try? machine.objects?.resolve(path)
    else { throw Failure("'memdev' property must be set") }
    if memory.isInUse { throw Failure("can't use already busy memdev: \(memory.name)") }
    let node = device.values["node"]?.integer ?? 0
    if node > 0 {
      throw Failure("'DIMM property node has value \(node)' which exceeds the number of numa nodes: 1")
    }
    let others = machine.memoryModules
    size = memory.values["size"]?.integer ?? 0
    slot = try Self.slot(given, slots, others)
    if size % Self.alignment != 0 { throw Failure("backend memory size must be multiple of 0x200000") }
    address = try Self.address(device.values["addr"]?.integer ?? 0, size, machine, others)
    self.device = device
    self.memory = memory
    self.node = node
    memory.isInUse = true
    device.values.merge(["slot": .int(slot), "addr": .int(address), "size": .int(size)]) { $1 }
  }

  private static let noRoom = Failure(
    "could not find position in guest address space for memory device - memory fragmented due to alignments")

  private static let alignment: Int64 = 0x20_0000
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

  private static func address(
    _ given: Int64, _ size: Int64, _ machine: Machine, _ others: [MemoryModule]
  ) throws(Failure) -> Int64 {
    let region = machine.pluggedMemoryRegion
    func other(in range: Range<Int64>) -> MemoryModule? {
      others.first { $0.address < range.upperBound && range.lowerBound < $0.address + $0.size }
    }
    // More than fits can't be added to an address either.
    guard size <= region.upperBound - region.lowerBound else { throw Self.noRoom }
    if given != 0 {
      let (end, overflow) = given.addingReportingOverflow(size)
      if overflow || given < region.lowerBound || end > region.upperBound {
        throw Failure(
          "can't add memory device [\(given.prefixed):\(size.prefixed)], usable range for memory devices"
            + " [\(region.lowerBound.prefixed):\((region.upperBound - region.lowerBound).prefixed)]")
      }
      if let other = other(in: given..<end) {
        throw Failure("address range conflicts with memory device id='\(other.device.id ?? "(null)")'")
      }
      return given
    }
    var start = region.lowerBound
    while let taken = other(in: start..<start + size) { start = taken.address + taken.size }
    if start + size > region.upperBound { throw Self.noRoom }
    return start
  }

  func unplugged() { memory.isInUse = false }
}

/// A slot for a memory module.
public struct MemorySlot: Sendable {
  /// Its number.
  public let number: Int64
  /// The id of the module in it; nil without a module or an id.
  public let device: String?
}

extension MachineOptions {
  /// Whether its memory and CPUs belong to a NUMA node: one comes with the slots.
  public var hasNode: Bool { memorySlots > 0 && ["pc", "q35"].contains(board) }
}

extension Machine {
  /// Whether its firmware tells the guest's system of slots.
  public var hasACPI: Bool { ["pc", "q35", "microvm"].contains(options.board) }

  /// Its slots for memory modules.
  public var memorySlots: [MemorySlot] {
    // QEMU 7.2 has no more than 256.
    let modules = memoryModules
    return (0..<min(256, max(0, options.memorySlots))).map { number in
      MemorySlot(number: number, device: modules.first { $0.slot == number }?.device.id)
    }
  }

  /// The memory modules that are plugged in, by address.
  public var memoryModules: [MemoryModule] {
    (devices?.added ?? []).compactMap { $0.part as? MemoryModule }.sorted { $0.address < $1.address }
  }

  /// How much memory is plugged in, in bytes.
  public var pluggedMemory: Int64 { memoryModules.reduce(0) { $0 + $1.size } }

  /// Where modules go: above the machine's own memory, with room for each one to be aligned.
  var pluggedMemoryRegion: Range<Int64> {
    let gigabyte: Int64 = 1 << 30
    let below = options.board == "q35" ? 2 * gigabyte : 3 * gigabyte
    let above = options.memory > below + gigabyte / 2 ? options.memory - below : 0
    // What nobody can have is as good as the most that an address can be.
    let most = Int64.max / 4
    let start = (4 * gigabyte + min(above, most) + gigabyte - 1) / gigabyte * gigabyte
    let room = min(max(0, options.maximumMemory - options.memory), most)
    return start..<start + room + min(options.memorySlots, most / gigabyte) * gigabyte
  }
}
