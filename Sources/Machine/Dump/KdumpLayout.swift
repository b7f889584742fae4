// Where things stand in a file of kdump's form, and its headers.

/// The layout of the real file that the records of a flat one make up; places are in bytes.
struct KdumpLayout {
  private let areas: [DumpArea]
  private let noteSize: Int
  private let cpus: Int
  private let subHeaderBlocks: UInt64
  /// The number behind the last page frame's.
  private let frames: UInt64
  /// How many blocks each bit map has.
  let mapBlocks: UInt64
  /// Where the page descriptions begin, and behind them the contents.
  let descriptionPlace: UInt64
  let dataPlace: UInt64

  private static let block = GuestMemory.pageSize
  private static let subHeaderSize = 104

  init(_ areas: [DumpArea], notes: Int, cpus: Int) {
    self.areas = areas
    noteSize = notes
    self.cpus = cpus
    subHeaderBlocks = Self.blocks(UInt64(Self.subHeaderSize + notes))
    frames = Self.blocks(areas.last?.end ?? 0)
    mapBlocks = Self.blocks((frames + 7) / 8)
    descriptionPlace = (1 + subHeaderBlocks + 2 * mapBlocks) * Self.block
    dataPlace = descriptionPlace + areas.reduce(0) { $0 + Self.blocks($1.size) } * 24
  }

  private static func blocks(_ size: UInt64) -> UInt64 { (size + block - 1) / block }

  /// Where the notes are.
  var notesPlace: UInt64 { Self.block + UInt64(Self.subHeaderSize) }
  /// Where the first bit map begins.
  var mapPlace: UInt64 { (1 + subHeaderBlocks) * Self.block }

  /// What a flat file begins with.
  static var flatHeader: [UInt8] {
    var bytes = Array("makedumpfile".utf8)
    bytes.pad(to: 16)
    for number: Int64 in [1, 1] { bytes.append(big: number) }
    bytes.pad(to: Int(block))
    return bytes
  }

  /// Block 0.
  var header: [UInt8] {
    var bytes = Array("KDUMP   ".utf8)
    bytes.append(little: UInt32(6))
    // The machine is the fifth of six names of 65 bytes.
    bytes.pad(to: 12 + 4 * 65)
    bytes += "x86_64".utf8
    bytes.pad(to: 424)
    let zlib: UInt64 = 1
    for number in [zlib, Self.block, subHeaderBlocks, 2 * mapBlocks, frames, 0, 0, 0, 0, UInt64(cpus)] {
      bytes.append(little: UInt32(truncatingIfNeeded: number))
    }
    return bytes
  }

  /// Block 1, behind which the notes stand.
  var subHeader: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(little: UInt64(0))
    // Which pages are left out: those that are zero.
    bytes.append(little: UInt32(1))
    bytes.pad(to: 48)
    bytes.append(little: notesPlace)
    bytes.append(little: UInt64(noteSize))
    bytes.pad(to: 96)
    bytes.append(little: frames)
    return bytes
  }

  /// A block of a bit map.
  func map(_ number: UInt64) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Int(Self.block))
    let first = number * Self.block * 8
    for area in areas {
      let start = max(area.start / Self.block, first)
      let end = min(Self.blocks(area.end), first + Self.block * 8)
      var frame = start
      while frame < end {
        let bit = frame - first
        if bit % 8 == 0 && frame + 8 <= end {
          bytes[Int(bit / 8)] = 0xff
          frame += 8
        } else {
          bytes[Int(bit / 8)] |= 1 << UInt8(bit % 8)
          frame += 1
        }
      }
    }
    return bytes
  }
}
