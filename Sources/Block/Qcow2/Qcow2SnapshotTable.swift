// The table of a qcow2 image's internal snapshots, as it is stored.
import Event
import Glibc

/// An internal snapshot, as it is shown.
public struct ImageSnapshot: Equatable, Sendable {
  /// A number that no other has, as a text.
  public let id: String
  /// Its name.
  public let name: String
  /// How many bytes of the machine's state are stored with it.
  public let stateSize: UInt64
  /// When it was made, in seconds since 1970, and the nanoseconds beside them.
  public let date: (seconds: UInt32, nanoseconds: UInt32)
  /// How long the guest had run, in nanoseconds.
  public let clock: UInt64
  /// How many instructions the guest had run; nil where nobody counted.
  public let instructions: UInt64?
  /// The image's size at that time, in bytes.
  public let size: UInt64

  /// Whether two are the same.
  public static func == (one: Self, other: Self) -> Bool {
    one.id == other.id && one.name == other.name && one.date == other.date && one.size == other.size
      && one.stateSize == other.stateSize && one.clock == other.clock && one.instructions == other.instructions
  }
}

/// An internal snapshot, as it is stored.
struct Qcow2Snapshot {
  /// Where its table of the first level is.
  let l1Offset: Int64
  let l1Size: Int
  let id: [UInt8]
  let name: [UInt8]
  var seconds: UInt32 = 0
  var nanoseconds: UInt32 = 0
  var clock: UInt64 = 0
  var stateSize: UInt64 = 0
  var size: UInt64
  /// All ones where nobody counted.
  var instructions: UInt64 = .max
  /// What is stored behind that, which nobody here knows.
  var extra: [UInt8] = []

  init(_ name: String, id: Int, l1Offset: Int64, l1Size: Int, size: UInt64) {
    (self.l1Offset, self.l1Size, self.size) = (l1Offset, l1Size, size)
    (self.id, self.name) = (Array("\(id)".utf8), Array(name.utf8))
  }

  /// The next one that is stored, and how many bytes it has; nil if they end early or make no sense.
  init?(_ bytes: ArraySlice<UInt8>, imageSize: UInt64, clusterSize: Int64) {
    let head = BigEndian(Array(bytes.prefix(40)))
    let (idLength, nameLength) = (Int(head.word(12) >> 16), Int(head.word(12) & 0xFFFF))
    let extraLength = Int(head.word(36))
    guard bytes.count >= 40, extraLength <= 1024, bytes.count >= 40 + extraLength + idLength + nameLength else {
      return nil
    }
    guard head.long(0) & UInt64(clusterSize - 1) == 0, head.long(0) < 1 << 56, head.word(8) <= 4 << 20 else {
      return nil
    }
    (l1Offset, l1Size) = (Int64(head.long(0)), Int(head.word(8)))
    (seconds, nanoseconds, clock) = (head.word(16), head.word(20), head.long(24))
    let more = Array(bytes.dropFirst(40).prefix(extraLength))
    let numbers = BigEndian(more)
    stateSize = extraLength >= 8 ? numbers.long(0) : UInt64(head.word(32))
    size = extraLength >= 16 ? numbers.long(8) : imageSize
    if extraLength >= 24 { instructions = numbers.long(16) }
    extra = Array(more.dropFirst(24))
    let rest = bytes.dropFirst(40 + extraLength)
    (id, name) = (Array(rest.prefix(idLength)), Array(rest.dropFirst(idLength).prefix(nameLength)))
    length = (40 + extraLength + idLength + nameLength + 7) / 8 * 8
  }

  /// How many bytes it was read from.
  private(set) var length = 0

  /// As it is stored.
  var bytes: [UInt8] {
    var bytes = [UInt8](longs: [UInt64(l1Offset)])
    bytes.append(word: UInt32(l1Size))
    bytes.append(half: UInt16(id.count))
    bytes.append(half: UInt16(name.count))
    bytes.append(word: seconds)
    bytes.append(word: nanoseconds)
    bytes.append(long: clock)
    bytes.append(word: UInt32(clamping: stateSize))
    bytes.append(word: UInt32(24 + extra.count))
    for number in [stateSize, size, instructions] { bytes.append(long: number) }
    bytes += extra + id + name
    bytes.pad(to: (bytes.count + 7) / 8 * 8)
    return bytes
  }

  /// As it is shown.
  var shown: ImageSnapshot {
    ImageSnapshot(
      id: String(decoding: id, as: UTF8.self), name: String(decoding: name, as: UTF8.self), stateSize: stateSize,
      date: (seconds, nanoseconds), clock: clock, instructions: instructions == .max ? nil : instructions, size: size)
  }
}

extension Qcow2Image {
  /// How many bytes the table has at most.
  private static let mostTable = 64 << 20

  /// Reads the table of snapshots.
  func readSnapshots() throws(SystemError) {
    snapshots = []
    var (place, part, start) = (Int64(header.snapshotsOffset), [UInt8](), 0)
    for _ in 0..<header.snapshotCount {
      // No snapshot is longer than its greatest names.
      if part.count - start < 1 << 18 {
        place += Int64(start)
        part = try storage.bytes(place, 1 << 19)
        start = 0
      }
      guard
        let next = Qcow2Snapshot(part[start...], imageSize: header.size, clusterSize: layout.clusterSize),
        place + Int64(start) < Int64(header.snapshotsOffset) + Int64(Self.mostTable)
      else { throw SystemError(EINVAL) }
      snapshots.append(next)
      start += next.length
    }
  }

  /// Has the image have other snapshots: the new table is stored before the header names it.
  func store(_ list: [Qcow2Snapshot]) throws(SystemError) {
    let (old, bits) = (header, Int64(layout.clusterBits))
    let oldLength = snapshots.reduce(0) { $0 + Int64($1.bytes.count) }
    let bytes = list.flatMap(\.bytes)
    if bytes.count > Self.mostTable || list.count > 65536 { throw SystemError(EFBIG) }
    var place: Int64 = 0
    let clusters = layout.clusters(Int64(bytes.count))
    if clusters > 0 { place = try refcounts().take(Int(clusters), exactly: true).lowerBound << bits }
    do throws(SystemError) {
      if clusters > 0 { try storage.store(bytes, at: place) }
      var fields: [UInt8] = []
      fields.append(word: UInt32(list.count))
      fields.append(long: UInt64(place))
      try storage.store(fields, at: 60)
    } catch {
      if clusters > 0 { release(place, clusters) }
      throw error
    }
    (storage.header.snapshotCount, storage.header.snapshotsOffset) = (list.count, UInt64(place))
    snapshots = list
    if oldLength > 0 { release(Int64(old.snapshotsOffset), layout.clusters(oldLength)) }
  }
}
