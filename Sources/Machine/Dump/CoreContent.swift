// A dump as an ELF core file.
//
// The layout is QEMU 7.2's, byte for byte: the ELF header, which says a header size of 8; two section headers at 64, of
// which the second one is that of the section names; the program headers at 192, one for the notes and one for each run
// of memory; the notes; the memory; the section names. The machine is an i386 unless a CPU is in long mode, and none is.
import Event

/// The content of a core file.
final class CoreContent: DumpContent {
  private(set) var given: UInt64 = 0
  var allowed: UInt64 = 0
  private(set) var failure: DumpFailure
  private var head = DumpHead()
  private let memory: GuestMemory
  private var areas: ArraySlice<DumpArea>
  private var area: MemoryContent?
  private var hasNames = false

  private static let names: [UInt8] = [0] + ".shstrtab".utf8 + [0]
  private static let headerFailure = DumpFailure(text: "failed to write elf header", hasReason: true)
  private static let memoryFailure = DumpFailure(text: "failed to save memory", hasReason: true)

  init(_ memory: GuestMemory, _ areas: [DumpArea], notes: [UInt8]) {
    self.memory = memory
    self.areas = areas[...]
    failure = Self.headerFailure
    let notesPlace = UInt64(192 + 56 * (areas.count + 1))
    let memoryPlace = notesPlace + UInt64(notes.count)
    let end = areas.reduce(memoryPlace) { $0 + $1.size }
    head.append(Self.header(segments: areas.count + 1), failure)
    head.append(
      Self.sectionHeaders(namesPlace: end), DumpFailure(text: "failed to write section headers", hasReason: true))
    head.append(
      Self.programHeaders(areas, notesPlace, memoryPlace),
      DumpFailure(text: "failed to write program header table", hasReason: true))
    head.append(notes, DumpFailure(text: "failed to write CPU status"))
  }

  func next(atMost limit: Int) -> FilePiece {
    if let part = head.next() {
      failure = part.failure
      return .bytes(part.bytes)
    }
    failure = Self.memoryFailure
    while true {
      if let area {
        if given >= allowed && !area.isEmpty { return .later }
        let piece = area.next(atMost: Int(clamping: min(UInt64(limit), allowed - given)), zerosAtMost: allowed - given)
        switch piece {
        case .bytes(let bytes): given += UInt64(bytes.count)
        case .zeros(let count): given += count
        case .later, .end:
          self.area = nil
          continue
        }
        return piece
      }
      guard let next = areas.popFirst() else { break }
      area = MemoryContent(memory, at: next.start, size: next.size)
    }
    if hasNames { return .end }
    hasNames = true
    failure = DumpFailure(text: "failed to write section data", hasReason: true)
    return .bytes(Self.names)
  }

  private static func header(segments: Int) -> [UInt8] {
    var bytes: [UInt8] = [0x7f] + "ELF".utf8
    // 64 bits, little end first, version 1.
    bytes += [2, 1, 1]
    bytes.pad(to: 16)
    let (core, i386): (UInt16, UInt16) = (4, 3)
    bytes.append(little: core)
    bytes.append(little: i386)
    bytes.append(little: UInt32(1))
    for place: UInt64 in [0, 192, 64] { bytes.append(little: place) }
    bytes.append(little: UInt32(0))
    for number in [8, 56, segments, 64, 2, 1] { bytes.append(little: UInt16(clamping: number)) }
    return bytes
  }

  private static func sectionHeaders(namesPlace: UInt64) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let (name, strings): (UInt32, UInt32) = (1, 3)
    bytes.append(little: name)
    bytes.append(little: strings)
    bytes.pad(to: 64 + 24)
    bytes.append(little: namesPlace)
    bytes.append(little: UInt64(names.count))
    bytes.pad(to: 128)
    return bytes
  }

  private static func programHeaders(_ areas: [DumpArea], _ notesPlace: UInt64, _ memoryPlace: UInt64) -> [UInt8] {
    var bytes: [UInt8] = []
    func append(_ type: UInt32, _ place: UInt64, _ address: UInt64, _ size: UInt64) {
      bytes.append(little: type)
      bytes.append(little: UInt32(0))
      for number in [place, address, address, size, size, 0] { bytes.append(little: number) }
    }
    let (load, note): (UInt32, UInt32) = (1, 4)
    append(note, notesPlace, 0, memoryPlace - notesPlace)
    var place = memoryPlace
    for area in areas {
      append(load, place, area.start, area.size)
      place += area.size
    }
    return bytes
  }
}
