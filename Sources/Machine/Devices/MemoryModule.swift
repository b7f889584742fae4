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
    address = try Self.address(device.values["addr"] ?? 0, size, machine, others)
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
    _ given: Value, _ size: Int64, _ machine: Machine, _ others: [MemoryModule]
  ) throws(Failure) -> Int64 {
    let wanted = given.bits
    try checkSize(size, at: wanted, machine, others)
    let region = machine.pluggedMemoryRegion
    func other(from start: Int64, _ end: Int64) -> MemoryModule? {
      others.first { $0.address < end && start < $0.address + $0.size }
    }
    if wanted != 0 {
      let start = Int64(clamping: wanted)
      let end = start.clampedSum(size)
      // No address with all of 64 bits is in it.
      if wanted > UInt64(Int64.max) - UInt64(size) || start < region.lowerBound || end > region.upperBound {
        throw Failure(
          "can't add memory device [0x\(String(wanted, radix: 16)):\(size.prefixed)], usable range for memory devices"
            + " [\(region.lowerBound.prefixed):\((region.upperBound - region.lowerBound).prefixed)]")
      }
      if let other = other(from: start, end) {
        throw Failure("address range conflicts with memory device id='\(other.device.id ?? "(unnamed)")'")
      }
      return start
    }
    var start = region.lowerBound
    while let taken = other(from: start, start.clampedSum(size)) { start = taken.address + taken.size }
    if size > region.upperBound - start { throw Self.noRoom }
    return start
  }

  /// There is room for its size, and size and address are whole huge pages.
  private static func checkSize(
    _ size: Int64, at address: UInt64, _ machine: Machine, _ others: [MemoryModule]
  ) throws(Failure) {
    let used = others.reduce(0) { $0 + $1.size }
    let total = max(0, machine.options.maximumMemory - machine.options.memory)
    if size > total - used {
      throw Failure(
        "not enough space, currently \(used.prefixed) in use of total space for memory devices \(total.prefixed)")
    }
    if address % UInt64(alignment) != 0 {
      throw Failure("address must be aligned to \(alignment.prefixed) bytes")
    }
    if size % alignment != 0 { throw Failure("backend memory size must be multiple of \(alignment.prefixed)") }
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

  /// QEMU 7.2 has no more slots.
  private static var mostSlots: Int64 { 256 }

  /// Its slots for memory modules.
  public var memorySlots: [MemorySlot] {
    let modules = memoryModules
    return (0..<min(Self.mostSlots, max(0, options.memorySlots))).map { number in
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
    let start = above.clampedSum(5 * gigabyte - 1) / gigabyte * gigabyte
    let room = max(0, options.maximumMemory - options.memory)
    let slots = min(Self.mostSlots, max(0, options.memorySlots))
    return start..<start.clampedSum(room).clampedSum(slots * gigabyte)
  }
}

extension Int64 {
  /// The sum, or the greatest number if that is too small.
  fileprivate func clampedSum(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}

extension Value {
  /// An unsigned number; 0 for anything else.
  fileprivate var bits: UInt64 {
    switch self {
    case .int(let number): UInt64(bitPattern: number)
    case .uint(let number): number
    default: 0
    }
  }
}
