// A dump in kdump's compressed form, as the tools `crash` and `makedumpfile` read it.
//
// The file is flat: a header of 4096 bytes, then records, each a place in the real file (8 bytes, the highest first), a
// size, and the bytes there; a record of -1, -1 ends it. So it can go through a pipe though the real file is written
// in several places at once. That begins with a header in block 0 and a second one in block 1, behind which the CPUs'
// notes stand; then two equal bit maps of the page frames that are there; then 24 bytes for each such page, with the
// place of its content; then the contents, of which that of the pages that are all zeros comes first. As of QEMU 7.2,
// which cuts the records elsewhere.
import Deflate
import Event

/// The content of a file in kdump's form, compressed with zlib.
final class KdumpContent: DumpContent {
  private(set) var given: UInt64 = 0
  var allowed: UInt64 = 0
  private(set) var failure = DumpFailure(text: "failed to write start flat header")
  private var head = DumpHead()
  private let memory: GuestMemory
  private let areas: [DumpArea]
  private let layout: KdumpLayout
  private var nextMapBlock: UInt64 = 0
  private var hasZeroPage = false
  private var isEnded = false
  /// The area of the next page, and the page's number in it and among all.
  private var area = 0
  private var page: UInt64 = 0
  private var index: UInt64 = 0
  /// Where the next page's content goes.
  private var dataPlace: UInt64

  private static let pageSize = Int(GuestMemory.pageSize)
  /// How much content a record has about.
  private static let recordSize = 32 << 10
  private static let pagesInRecord = 1024

  init(_ memory: GuestMemory, _ areas: [DumpArea], notes: [UInt8], cpus: Int) {
    self.memory = memory
    self.areas = areas
    layout = KdumpLayout(areas, notes: notes.count, cpus: cpus)
    dataPlace = layout.dataPlace
    head.append(KdumpLayout.flatHeader, failure)
    head.append(record(0, layout.header), DumpFailure(text: "failed to write disk dump header"))
    head.append(record(UInt64(Self.pageSize), layout.subHeader), DumpFailure(text: "failed to write kdump sub header"))
    head.append(record(layout.notesPlace, notes), DumpFailure(text: "failed to write notes"))
  }

  func next(atMost limit: Int) -> FilePiece {
    if let part = head.next() {
      failure = part.failure
      return .bytes(part.bytes)
    }
    if nextMapBlock < layout.mapBlocks * 2 {
      failure = DumpFailure(text: "failed to set dump_bitmap")
      defer { nextMapBlock += 1 }
      // The two maps take turns.
      let block = nextMapBlock / 2
      let place = layout.mapPlace + (nextMapBlock % 2 * layout.mapBlocks + block) * GuestMemory.pageSize
      return .bytes(record(place, layout.map(block)))
    }
    failure = DumpFailure(text: "failed to write page data")
    if !hasZeroPage {
      hasZeroPage = true
      dataPlace += GuestMemory.pageSize
      return .bytes(record(layout.dataPlace, [UInt8](repeating: 0, count: Self.pageSize)))
    }
    if area < areas.count { return given >= allowed ? .later : .bytes(pages()) }
    if isEnded { return .end }
    isEnded = true
    var end: [UInt8] = []
    for _ in 0..<2 { end.append(big: Int64(-1)) }
    return .bytes(end)
  }

  /// The records of the next pages.
  private func pages() -> [UInt8] {
    let descriptionPlace = layout.descriptionPlace + index * 24
    let contentPlace = dataPlace
    var (descriptions, contents): ([UInt8], [UInt8]) = ([], [])
    var count = 0
    while area < areas.count, given < allowed, count < Self.pagesInRecord, contents.count < Self.recordSize {
      let start = areas[area].start
      append(memory.page(start / GuestMemory.pageSize + page), &descriptions, &contents)
      count += 1
      index += 1
      given += min(GuestMemory.pageSize, areas[area].size - page * GuestMemory.pageSize)
      page += 1
      if page * GuestMemory.pageSize >= areas[area].size { (area, page) = (area + 1, 0) }
    }
    dataPlace += UInt64(contents.count)
    return record(descriptionPlace, descriptions) + (contents.isEmpty ? [] : record(contentPlace, contents))
  }

  private func append(_ bytes: [UInt8]?, _ descriptions: inout [UInt8], _ contents: inout [UInt8]) {
    var (place, size, isCompressed) = (layout.dataPlace, Self.pageSize, false)
    if let bytes, bytes.contains(where: { $0 != 0 }) {
      let stream = Deflater.stream(bytes)
      isCompressed = stream.count < Self.pageSize
      place = dataPlace + UInt64(contents.count)
      let content = isCompressed ? stream : bytes
      size = content.count
      contents += content
    }
    descriptions.append(little: place)
    descriptions.append(little: UInt32(size))
    descriptions.append(little: UInt32(isCompressed ? 1 : 0))
    descriptions.append(little: UInt64(0))
  }

  private func record(_ place: UInt64, _ bytes: [UInt8]) -> [UInt8] {
    var record: [UInt8] = []
    record.append(big: place)
    record.append(big: UInt64(bytes.count))
    return record + bytes
  }
}
