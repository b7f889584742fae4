// Compressed clusters: what is written so goes to whole clusters that hold nothing yet.
//
// How long a cluster is then is known when it has been packed, beside the loop: its place is taken only after that. Packed
// clusters share the clusters of the file; each counts as a user of those that it touches.
import Deflate
import Event
import Glibc

/// A cluster on its way to be packed: the worker fills it, and the loop looks when the worker is done.
final class PackedCluster: @unchecked Sendable {
  /// What it holds, as far as it is there.
  private(set) var bytes: [UInt8] = []
  /// It, packed; nil if that isn't shorter.
  private(set) var packed: [UInt8]?
  private let size: Int

  /// How far back readers look.
  private static let window = 4096

  init(size: Int) {
    self.size = size
    bytes.reserveCapacity(size)
  }

  /// The next bytes that it holds.
  func append(_ more: UnsafeRawBufferPointer) {
    bytes += more
    if bytes.count < size { return }
    var deflater = Deflater(isRaw: true, window: Self.window)
    let deflated = deflater.block(bytes, isLast: true)
    if deflated.count < size { packed = deflated }
  }
}

extension Qcow2Image {
  /// Has pieces written compressed. They must be whole clusters that hold nothing, as in QEMU 7.2; what doesn't get shorter is
  /// written as it is.
  func writeCompressed(_ pieces: [Piece], at offset: Int64, _ transfer: Transfer) throws(SystemError) {
    if header.incompatible.contains(.dirty) { throw SystemError(EIO) }
    if layout.hasDataFile { throw SystemError(ENOTSUP) }
    let (bits, cluster) = (Int64(layout.clusterBits), layout.clusterSize)
    let end = offset + pieces.reduce(0) { $0 + $1.count }
    guard offset & (cluster - 1) == 0, end & (cluster - 1) == 0 || end == size else { throw SystemError(EINVAL) }
    for number in offset >> bits..<layout.clusters(end) where try !isEmpty(number) { throw SystemError(EIO) }
    // zstd is neither packed nor unpacked here.
    if layout.isZstd { return try write(pieces, at: offset, transfer) }
    let hold = holds.hold()
    transfer.afterwards { () throws(SystemError) in withExtendedLifetime(hold) {} }
    for number in offset >> bits..<layout.clusters(end) {
      let start = number << bits
      let length = min(end, start + cluster) - start
      let packed = PackedCluster(size: Int(cluster))
      transfer.pack(pieces.part(start - offset, length), into: packed)
      if length < cluster { transfer.pack([Piece(source: .zeros, count: cluster - length)], into: packed) }
      transfer.next { [self] () throws(SystemError) in try place(packed, as: number, transfer) }
    }
  }

  /// Whether nothing is or is about to be where a cluster's data would be.
  private func isEmpty(_ cluster: Int64) throws(SystemError) -> Bool {
    let entry = try entry(cluster)
    return !entry.isCompressed && entry.host(layout) == nil
  }

  /// Writes what was packed, and has a table name it then.
  private func place(_ cluster: PackedCluster, as number: Int64, _ transfer: Transfer) throws(SystemError) {
    guard let packed = cluster.packed else {
      let start = number << Int64(layout.clusterBits)
      let piece = Piece(source: .bytes(cluster.bytes), count: Int64(cluster.bytes.count))
      return try writeData([piece].part(0, min(piece.count, size - start)), at: start, transfer)
    }
    let place = try refcounts().take(bytes: packed.count)
    let entry = Qcow2Entry(compressedAt: place, packed.count, layout)
    var isOver = false
    transfer.onFailure { [self] in if !isOver { giveBack(entry) } }
    try storage.reach(layout.clusters(place + Int64(packed.count)) << Int64(layout.clusterBits))
    storage.file.happened(.writeCompressed)
    try storage.file.write([Piece(source: .bytes(packed), count: Int64(packed.count))], at: place, transfer)
    transfer.afterwards { [self] () throws(SystemError) in
      // What was written there meanwhile is newer.
      if try isEmpty(number) {
        storage.file.happened(.l2UpdateCompressed)
        try store([entry], of: number)
      } else {
        giveBack(entry)
      }
      // Another cluster may fail still: this one has come to its end.
      isOver = true
    }
  }
}

extension Qcow2Entry {
  /// That of a compressed cluster, whose bytes are at a place.
  init(compressedAt place: Int64, _ count: Int, _ layout: Qcow2Layout) {
    let sectors = (place + Int64(count) - 1) >> 9 - place >> 9
    word = Self.compressed | UInt64(sectors) << Self.compressedShift(layout) | UInt64(place)
  }

  /// At which bit the number of sectors begins of what is compressed.
  static func compressedShift(_ layout: Qcow2Layout) -> UInt64 { UInt64(62 - (layout.clusterBits - 8)) }
}

extension Qcow2Refcounts {
  /// Takes bytes in a row for a compressed cluster, which is a user of the clusters that they are in: behind those that were taken
  /// last, or from a new cluster on.
  func take(bytes count: Int) throws(SystemError) -> Int64 {
    let (bits, last) = (Int64(layout.clusterBits), packedEnd >> Int64(layout.clusterBits))
    let room = -packedEnd & (layout.clusterSize - 1)
    storage.file.happened(.clusterAllocBytes)
    var start = packedEnd
    if Int64(count) > room {
      let new = try take(1).lowerBound
      if room == 0 || new != last + 1 { start = new << bits }
    }
    if start >> bits == last, room > 0 {
      do throws(SystemError) { try raise(last) } catch {
        // It can't have more users.
        if Int64(count) > room { try lower(last + 1..<last + 2) }
        packedEnd = 0
        if error.code != EINVAL { throw error }
        return try take(bytes: count)
      }
    }
    packedEnd = start + Int64(count)
    return start
  }
}
