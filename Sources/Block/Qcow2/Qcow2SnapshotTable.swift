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

/// What is kept with a snapshot beside the image.
public struct SnapshotContent {
  /// A name, which needn't be the only one of its kind.
  public var name: String
  /// When it is made.
  var date: (seconds: UInt32, nanoseconds: UInt32) = (0, 0)
  /// How long the guest has run, in nanoseconds.
  let clock: UInt64
  /// The machine's state; nil without one.
  var state: ImageState?
  /// How many instructions the guest has run; nil where nobody counted.
  var instructions: UInt64?
  /// Whether one of that name goes when it comes.
  public var replaces = false

  /// One that is made then, in nanoseconds since 1970, when the guest has run so long. QEMU 7.2 cuts off what is longer of a name.
  public init(_ name: String, at time: Nanoseconds, clock: Nanoseconds = 0) {
    self.name = String(decoding: name.utf8.prefix(255), as: UTF8.self)
    date = (UInt32(clamping: time / 1_000_000_000), UInt32(time % 1_000_000_000))
    self.clock = UInt64(clamping: clock)
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

  /// The next one that is stored, and how many bytes it has; nil if it has more extra data than any has. Where its table is is
  /// looked at when that is needed.
  init?(_ bytes: ArraySlice<UInt8>, imageSize: UInt64) {
    let head = BigEndian(Array(bytes.prefix(40)))
    let (idLength, nameLength) = (Int(head.word(12) >> 16), Int(head.word(12) & 0xFFFF))
    let extraLength = Int(head.word(36))
    if extraLength > 1024 || bytes.count < 40 + extraLength + idLength + nameLength { return nil }
    (l1Offset, l1Size) = (Int64(clamping: head.long(0)), Int(head.word(8)))
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

  /// The bytes of a table of these.
  static func table(_ list: [Qcow2Snapshot]) throws(SystemError) -> [UInt8] {
    let bytes = list.flatMap(\.bytes)
    if bytes.count > mostTable || list.count > 65536 { throw SystemError(EFBIG) }
    return bytes
  }

  /// How many bytes a table has at most.
  fileprivate static let mostTable = 64 << 20

  /// As it is shown.
  var shown: ImageSnapshot {
    ImageSnapshot(
      id: String(decoding: id, as: UTF8.self), name: String(decoding: name, as: UTF8.self), stateSize: stateSize,
      date: (seconds, nanoseconds), clock: clock, instructions: instructions == .max ? nil : instructions, size: size)
  }
}

extension Qcow2Image {
  /// Reads the table of snapshots.
  func readSnapshots() throws(Failure) {
    snapshots = []
    var (place, part, start) = (Int64(header.snapshotsOffset), [UInt8](), 0)
    for index in 0..<header.snapshotCount {
      // No snapshot is longer than its greatest names.
      if part.count - start < 1 << 18 {
        place += Int64(start)
        do throws(SystemError) { part = try storage.bytes(place, 1 << 19) } catch {
          throw Failure("Could not read snapshots: \(error.description)")
        }
        start = 0
      }
      guard let next = Qcow2Snapshot(part[start...], imageSize: header.size) else {
        throw Failure("Too much extra metadata in snapshot table entry \(index)")
      }
      if place + Int64(start) >= Int64(header.snapshotsOffset) + Int64(Qcow2Snapshot.mostTable) {
        throw Failure("Snapshot table too large")
      }
      snapshots.append(next)
      start += next.length
    }
  }
}
