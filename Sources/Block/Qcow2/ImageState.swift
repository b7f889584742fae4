// The machine's state in a qcow2 image: it belongs to a snapshot, whose tables name it behind the end of the image's size.
import Event
import Glibc

/// A state that is on its way into an image, or there. Its clusters are free again if no snapshot names them.
final class ImageState {
  /// How many bytes it has.
  let count: Int
  /// Where its clusters are, in order.
  fileprivate var clusters: [Range<Int64>] = []
  private let counts: Qcow2Refcounts
  /// Whether a snapshot names it.
  var isNamed = false

  fileprivate init(_ count: Int, _ counts: Qcow2Refcounts) { (self.count, self.counts) = (count, counts) }

  deinit { if !isNamed { for range in clusters { counts.giveUp(range) } } }
}

extension Qcow2Image {
  /// How many clusters are taken in a row.
  private static let run: Int64 = 64

  /// Has bytes moved to clusters that nobody uses. They are kept by the snapshot that is made with them.
  func store(state bytes: [UInt8], _ transfer: Transfer) throws(SystemError) -> ImageState {
    if layout.hasDataFile { throw SystemError(ENOTSUP) }
    let (counts, size) = (try refcounts(), Int(layout.clusterSize))
    let state = ImageState(bytes.count, counts)
    var start = 0
    while start < bytes.count {
      let taken = try counts.reserve(Int(min(layout.clusters(Int64(bytes.count - start)), Self.run)))
      state.clusters.append(taken)
      var part = Array(bytes[start..<min(bytes.count, start + taken.count * size)])
      start += part.count
      part.pad(to: taken.count * size)
      let place = taken.lowerBound << Int64(layout.clusterBits)
      try storage.reach(place + Int64(part.count))
      try storage.file.write([Piece(source: .bytes(part), count: Int64(part.count))], at: place, transfer)
    }
    return state
  }

  /// Has the first level of a new snapshot name a state.
  func name(_ state: ImageState, in first: inout [UInt64], _ revision: Qcow2Revision) throws(SystemError) {
    let bits = Int64(layout.clusterBits)
    for range in state.clusters { try revision.adopt(range) }
    var entries = state.clusters.joined().map { Qcow2Entry(word: UInt64($0 << bits), bitmap: 0xFFFF_FFFF) }
    // The state is behind what an image of that size has.
    let start = Int(layout.tables(size))
    first += Array(repeating: 0, count: max(0, start - first.count))
    first.removeLast(first.count - start)
    while !entries.isEmpty {
      var table = layout.bytes(entries.prefix(layout.entries))
      entries.removeFirst(min(layout.entries, entries.count))
      table.pad(to: Int(layout.clusterSize))
      first.append(UInt64(try revision.store(table)))
    }
  }

  /// The state that a snapshot has.
  func state(of id: String) throws(SystemError) -> [UInt8] {
    guard let snapshot = snapshots.first(where: { $0.shown.id == id }), snapshot.stateSize <= Self.mostState else {
      throw SystemError(ENOENT)
    }
    let tables = Array(try firstLevel(of: snapshot).dropFirst(Int(layout.tables(Int64(clamping: snapshot.size)))))
    var bytes: [UInt8] = []
    for word in tables where bytes.count < snapshot.stateSize {
      let table = Int64(word & Qcow2Entry.place)
      if table & (layout.clusterSize - 1) != 0 { throw SystemError(EIO) }
      let named = table == 0 ? Array(repeating: Qcow2Entry(), count: layout.entries) : try entries(of: table)
      for entry in named where bytes.count < snapshot.stateSize { bytes += try content(of: entry) }
    }
    if bytes.count < snapshot.stateSize { throw SystemError(EIO) }
    return Array(bytes.prefix(Int(snapshot.stateSize)))
  }

  /// More isn't read: this project's own states are much smaller.
  private static let mostState: UInt64 = 1 << 30

  private func content(of entry: Qcow2Entry) throws(SystemError) -> [UInt8] {
    let size = Int(layout.clusterSize)
    guard !entry.isCompressed, let place = entry.host(layout) else { return Array(repeating: 0, count: size) }
    return try storage.bytes(place, size)
  }
}
