// Memory that is plugged in, at addresses above the machine's own: modules in slots, memory whose size the guest changes as
// it is asked to, and persistent memory. Each has an object that is its memory.
import Event
import JSON

/// A device that is memory.
public protocol MemoryDevice: AnyObject {
  /// Its device.
  var device: Device { get }
  /// Where the guest sees it.
  var address: Int64 { get }
  /// How many bytes of addresses it takes.
  var span: Int64 { get }
  /// How many bytes of memory the guest has of it now.
  var size: Int64 { get }
  /// The object that is its memory.
  var memory: ObjectNode { get }
}

extension Machine {
  /// The memory that is plugged in, by address.
  public var memoryDevices: [any MemoryDevice] {
    (devices?.added ?? []).compactMap { $0.part as? any MemoryDevice }.sorted { $0.address < $1.address }
  }

  /// How much memory is plugged in, in bytes.
  public var pluggedMemory: Int64 { memoryDevices.reduce(0) { $0 + $1.size } }

  /// How much of it is in volatile modules, in bytes: what a balloon can take, and counts, as QEMU 7.2's does.
  var modulesMemory: Int64 {
    memoryDevices.reduce(0) { $0 + ($1.device.type.name.equals("pc-dimm") ? $1.size : 0) }
  }

  /// The object that is a device's memory. The errors are QEMU 7.2's.
  func memory(of device: Device) throws(Failure) -> ObjectNode {
    guard case .string(let path)? = device.values["memdev"], path != "", let memory = try? objects?.resolve(path) else {
      throw Failure("'memdev' property must be set")
    }
    return memory
  }
}

extension MachineOptions {
  /// QEMU 7.2 has no more slots.
  static let mostSlots: Int64 = 256

  /// How many bytes of memory may be plugged in.
  var pluggableMemory: Int64 { memory >= 0 && maximumMemory > memory ? maximumMemory - memory : 0 }

  /// Where it goes: above the machine's own memory, with room for each module to be aligned.
  var pluggedMemoryRegion: Range<Int64> {
    let gigabyte: Int64 = 1 << 30
    let above = MemoryLayout(self).above?.upperBound ?? 0xffff_ffff
    let start = (Int64(clamping: above).clampedSum(gigabyte)) / gigabyte * gigabyte
    let slots = min(Self.mostSlots, max(0, memorySlots))
    return start..<start.clampedSum(pluggableMemory).clampedSum(slots * gigabyte)
  }

  /// The addresses for it; nil if none may be plugged in.
  var plugRoom: ClosedRange<UInt64>? {
    let region = pluggedMemoryRegion
    guard hasPCMemory, pluggableMemory > 0, region.lowerBound >= 0, !region.isEmpty else { return nil }
    return UInt64(region.lowerBound)...UInt64(region.upperBound - 1)
  }

  /// Whether its memory and CPUs belong to a NUMA node: one comes with the room for more memory.
  var hasNode: Bool { hasPCMemory && (memorySlots > 0 || pluggableMemory > 0) }

  /// Whether memory can be plugged in if there is room.
  private var hasPCMemory: Bool { board == "pc" || board == "q35" }
}

/// Memory that looks for its addresses.
struct MemoryPlace {
  let size: Int64
  /// Where it is to go; 0 for where there is room.
  let wanted: UInt64
  /// What size and address are multiples of, in bytes.
  var alignment = huge

  /// A huge page of the host.
  static let huge: Int64 = 0x20_0000

  /// Its address. The errors, and the order in which they come, are QEMU 7.2's.
  func address(in machine: Machine) throws(Failure) -> Int64 {
    let others = machine.memoryDevices
    try checkSize(machine.options.pluggableMemory, others)
    let region = machine.options.pluggedMemoryRegion
    func other(from start: Int64) -> (any MemoryDevice)? {
      others.first { $0.address < start.clampedSum(size) && start < $0.address + $0.span }
    }
    if wanted != 0 {
      let start = Int64(clamping: wanted)
      // No address with all of 64 bits is in it.
      if wanted > UInt64(Int64.max) - UInt64(size) || start < region.lowerBound
        || start.clampedSum(size) > region.upperBound
      {
        throw Failure(
          "can't add memory device [0x\(String(wanted, radix: 16)):\(size.prefixed)], usable range for memory devices"
            + " [\(region.lowerBound.prefixed):\((region.upperBound - region.lowerBound).prefixed)]")
      }
      if let other = other(from: start) {
        throw Failure("address range conflicts with memory device id='\(other.device.id ?? "(unnamed)")'")
      }
      return start
    }
    var start = region.lowerBound
    while let taken = other(from: start) { start = aligned(taken.address + taken.span) }
    if size > region.upperBound - start {
      throw Failure(
        "could not find position in guest address space for memory device - memory fragmented due to alignments")
    }
    return start
  }

  private func aligned(_ address: Int64) -> Int64 { address.clampedSum(alignment - 1) / alignment * alignment }

  private func checkSize(_ room: Int64, _ others: [any MemoryDevice]) throws(Failure) {
    let used = others.reduce(0) { $0 + $1.span }
    if size > room - used {
      throw Failure(
        "not enough space, currently \(used.prefixed) in use of total space for memory devices \(room.prefixed)")
    }
    if wanted % UInt64(alignment) != 0 { throw Failure("address must be aligned to \(alignment.prefixed) bytes") }
    if size % alignment != 0 { throw Failure("backend memory size must be multiple of \(alignment.prefixed)") }
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
  var bits: UInt64 {
    switch self {
    case .int(let number): UInt64(bitPattern: number)
    case .uint(let number): number
    default: 0
    }
  }
}
