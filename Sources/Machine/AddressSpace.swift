// What is at which physical address of a machine: memory, the firmware's ROM, registers of the board. What devices add isn't
// there, because nobody has told them where to be.
import Event

/// The physical addresses of a machine.
public struct AddressSpace {
  /// What stands at an address.
  public enum Region: Equatable, Sendable {
    /// Memory, or the firmware's ROM, by its name.
    case memory(String)
    /// Registers of a device.
    case registers
  }

  /// A run of addresses of one kind.
  struct Area {
    let range: Range<UInt64>
    let region: Region
  }

  private let memory: GuestMemory
  let areas: [Area]

  init(_ memory: GuestMemory, _ options: MachineOptions) {
    self.memory = memory
    let system = MemoryMap(board: options)?.spaces.first
    // Nothing goes to the very last address.
    areas = (system.map { FlatView($0.root).ranges } ?? []).filter { $0.last < .max }.map { range in
      Area(
        range: range.first..<(range.last + 1), region: range.kind == "i/o" ? .registers : .memory(range.region.name))
    }
  }

  /// What is at `address`, nil for nothing.
  public func region(at address: UInt64) -> Region? { areas.first { $0.range.contains(address) }?.region }

  /// The bytes from `address` on; nil unless there is something at each. ROM and registers read as zeros.
  public func read(_ address: UInt64, _ count: Int) -> [UInt8]? {
    isMapped(address, UInt64(max(0, count))) ? memory.read(address, count) : nil
  }

  /// Whether there is something at each of `count` bytes from `address` on.
  public func isMapped(_ address: UInt64, _ count: UInt64) -> Bool {
    !address.addingReportingOverflow(count).overflow && mapped(from: address, atMost: count) == count
  }

  /// How many bytes from `address` on, of `count`, have something before the first that hasn't.
  func mapped(from address: UInt64, atMost count: UInt64) -> UInt64 {
    let (sum, overflow) = address.addingReportingOverflow(count)
    let end = overflow ? .max : sum
    var place = address
    while place < end, let area = areas.first(where: { $0.range.contains(place) }) { place = area.range.upperBound }
    return min(place, end) - address
  }

  /// The 16-bit checksum of BSD's `sum` over `count` bytes; where nothing is there are zeros.
  public func checksum(_ address: UInt64, _ count: UInt32) -> UInt16 {
    var sum: UInt16 = 0
    var place = address
    let (end, overflow) = address.addingReportingOverflow(UInt64(count))
    let range = address..<(overflow ? .max : end)
    // Zeros only turn the sum, so what was never written is skipped.
    func skip(to next: UInt64) {
      let turns = UInt16((next - place) % 16)
      if turns > 0 { sum = sum >> turns | sum << (16 - turns) }
    }
    memory.forEachWritten(in: range) { start, bytes in
      skip(to: start)
      for byte in bytes { sum = (sum >> 1 | sum << 15) &+ UInt16(byte) }
      place = start + UInt64(bytes.count)
    }
    skip(to: range.upperBound)
    return sum
  }
}
