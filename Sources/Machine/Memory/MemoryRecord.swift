// What memory QEMU 7.2's machines have and what each type of device adds to it, as `tools/record/memory` has recorded it: a
// text with a section for each, of which only those that somebody asks for are read.
//
// A section's lines have fields that tabs part. A line that begins with a number is a region: how deep it is, its first
// address, the one behind its last (0 for 2^64), priority, kind, `d` for disabled and `c` for a container, owner, name, the
// region that it shows a part of, from which offset on. `in` names the region that the next ones are in; `block` is a block
// of memory with its bytes in use and in all, `backend` what stands before the name of another one's that the device uses;
// `rom` a line of `info roms`, `off` one if the device's ROM isn't on the bus; `space` an address space and its region.
import CTypes

/// A section of the record.
struct MemoryRecord {
  /// A recorded region.
  struct Region {
    let depth: Int
    let addresses: ClosedRange<UInt64>
    let priority: Int
    let kind: String
    let isEnabled: Bool
    let isContainer: Bool
    /// `d`, `o` or `p` for a device, an object or a parent, and its path: `.` is that of the device, `$` the main memory's.
    let owner: String
    /// `$` for the machine's main memory.
    let name: String
    let target: String
    let offset: UInt64
    /// The name of the region that it is in, which isn't of this section; empty for one that is in none.
    let outer: String
  }

  private(set) var regions: [Region] = []
  private(set) var blocks: [(name: String, used: Int64, total: Int64)] = []
  private(set) var firmware: [String] = []
  /// What is loaded if its ROM isn't on the bus.
  private(set) var firmwareWithoutROM: [String] = []
  /// Address spaces of its own, each with the region that it shows.
  private(set) var spaces: [(name: String, region: String)] = []
  /// What stands before the name of the object that is a device's memory in that of its block; nil if it has none.
  private(set) var backendPrefix: String?

  /// A board's; `memory` is how much of the main memory is below 4 GiB. Nil for one without a section.
  init?(board: String, memory: UInt64 = 0) { self.init("= " + board, memory) }

  /// That of a type of device; nil for one that adds nothing.
  init?(device: String) { self.init("+ " + device, 0) }

  private init?(_ heading: String, _ memory: UInt64) {
    guard let text = Self.section(heading) else { return nil }
    var outer = ""
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      switch fields[0] {
      case "in" where fields.count == 2: outer = fields[1]
      case "backend" where fields.count == 2: backendPrefix = fields[1]
      case "space" where fields.count == 3: spaces.append((fields[1], fields[2]))
      case "off" where fields.count == 2: firmwareWithoutROM.append(fields[1])
      case "rom" where fields.count == 2: firmware.append(fields[1])
      case "block" where fields.count == 4:
        blocks.append((fields[3], Int64(fields[1], radix: 16) ?? 0, Int64(fields[2], radix: 16) ?? 0))
      default: if let region = Region(fields, memory, in: outer) { regions.append(region) }
      }
    }
  }

  /// The lines behind a heading, up to the next one.
  private static func section(_ heading: String) -> String? {
    guard let place = places[heading] else { return nil }
    return String(decoding: text[place], as: UTF8.self)
  }

  private static var text: UnsafeRawBufferPointer {
    let recorded = recorded_memory_maps()
    return UnsafeRawBufferPointer(start: recorded.text, count: Int(recorded.length))
  }

  /// Where the sections are, by their headings: found once for all machines.
  private static let places: [String: Range<Int>] = {
    let text = MemoryRecord.text
    var places: [String: Range<Int>] = [:]
    var (heading, start, line) = ("", 0, 0)
    while line < text.count {
      let end = text[line...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
      if [UInt8(ascii: "="), UInt8(ascii: "+")].contains(text[line]) {
        if !heading.isEmpty { places[heading] = start..<line }
        (heading, start) = (String(decoding: text[line..<end], as: UTF8.self), end)
      }
      line = end + 1
    }
    if !heading.isEmpty { places[heading] = start..<text.count }
    return places
  }()
}

extension MemoryRecord.Region {
  fileprivate init?(_ fields: [String], _ memory: UInt64, in outer: String) {
    func number(_ text: String) -> UInt64 { text == "m" ? memory : UInt64(text, radix: 16) ?? 0 }
    guard fields.count == 10, let depth = Int(fields[0]) else { return nil }
    let (first, end) = (number(fields[1]), number(fields[2]))
    self.depth = depth
    addresses = first...max(first, end &- 1)
    priority = Int(fields[3]) ?? 0
    kind = fields[4]
    isEnabled = !fields[5].contains("d")
    isContainer = fields[5].contains("c")
    owner = fields[6]
    name = fields[7]
    target = fields[8]
    offset = number(fields[9])
    self.outer = outer
  }
}
