// Another state of an image's tables, built beside the one that is stored: one write of the header changes over to it.
//
// Nothing that the stored tables name or count is written to, and what is new goes to clusters that nobody uses. So an image that is
// left in the middle is the old one, without a cluster that is counted too often or too rarely.
import Event
import Glibc

/// What an image is to be next.
final class Qcow2Revision {
  /// The entries of the first level.
  var l1: [UInt64]
  /// The image's size, in bytes.
  var size: UInt64
  /// Its internal snapshots.
  var snapshots: [Qcow2Snapshot]

  private let image: Qcow2Image
  private let counts: Qcow2Refcounts
  private let layout: Qcow2Layout
  /// The blocks of reference counts that change, by their numbers.
  private var blocks: [Int64: [UInt8]] = [:]
  /// Where blocks are.
  private var table: [UInt64]
  /// What is used that wasn't, which nobody else gets meanwhile.
  private var reserved: [Range<Int64>] = []
  /// No cluster before this one becomes free.
  private var firstFree = Int64.max
  private var isOver = false

  /// One that is as the image is now. Nothing may be under way to that.
  init(_ image: Qcow2Image) throws(SystemError) {
    if !image.pending.isEmpty { throw SystemError(EBUSY) }
    counts = try image.refcounts()
    (self.image, layout) = (image, image.layout)
    (l1, size, snapshots, table) = (image.l1, image.header.size, image.snapshots, counts.table)
  }

  deinit { if !isOver { for range in reserved { counts.giveUp(range) } } }

  // MARK: Counts

  /// How often a cluster is used then.
  func count(_ cluster: Int64) throws(SystemError) -> UInt64 {
    guard let block = blocks[cluster / counts.perBlock] else { return try counts.count(cluster) }
    return layout.count(Int(cluster % counts.perBlock), in: block)
  }

  private func set(_ cluster: Int64, _ count: UInt64) throws(SystemError) {
    let number = cluster / counts.perBlock
    if blocks[number] == nil {
      let size = Int(layout.clusterSize)
      let old = try counts.place(ofBlock: number).map { (place) throws(SystemError) in
        try image.storage.bytes(place, size)
      }
      blocks[number] = old ?? Array(repeating: 0, count: size)
    }
    if count == 0 { firstFree = min(firstFree, cluster) }
    blocks[number]?.withUnsafeMutableBytes { layout.setCount(Int(cluster % counts.perBlock), to: count, in: $0) }
  }

  /// Clusters have one user more for each time that they are there.
  func raise(_ clusters: some Sequence<Int64>) throws(SystemError) {
    for cluster in clusters {
      let before = try count(cluster)
      // What is used without being counted is the work of a damaged image.
      if before == 0 { throw SystemError(EIO) }
      if before == counts.most { throw SystemError(EINVAL) }
      try set(cluster, before + 1)
    }
  }

  /// Clusters have one user less for each time that they are there. What a damaged image counts too low stays as it is.
  func lower(_ clusters: some Sequence<Int64>) throws(SystemError) {
    for cluster in clusters {
      let before = try count(cluster)
      if before > 0 { try set(cluster, before - 1) }
    }
  }

  /// Uses clusters that were reserved.
  func adopt(_ clusters: Range<Int64>) throws(SystemError) {
    reserved.append(clusters)
    for cluster in clusters { try set(cluster, 1) }
  }

  /// Takes clusters in a row for bytes, and stores those; where that is.
  func store(_ bytes: [UInt8]) throws(SystemError) -> Int64 {
    let place = try take(max(1, layout.clusters(Int64(bytes.count))))
    try image.storage.store(bytes, at: place)
    return place
  }

  private func take(_ clusters: Int64) throws(SystemError) -> Int64 {
    let found = try counts.reserve(Int(clusters))
    try adopt(found)
    return found.lowerBound << Int64(layout.clusterBits)
  }

  private func clusters(_ place: Int64, _ bytes: Int64) -> Range<Int64> {
    let first = place >> Int64(layout.clusterBits)
    return first..<first + layout.clusters(bytes)
  }

  // MARK: Tables

  /// Has the image's tables say which clusters only they name. Those that have to say something else are copied: others may name
  /// them, and the image does as long as it is the old one.
  func markOwn() throws(SystemError) {
    for index in l1.indices {
      let place = Int64(l1[index] & Qcow2Entry.place)
      if place == 0 { continue }
      let before = try image.entries(of: place)
      let after = try layout.marked(before) { (cluster) throws(SystemError) in try count(cluster) }
      if after != before {
        l1[index] = UInt64(try store(layout.bytes(after))) | Qcow2Entry.copied
        try lower(clusters(place, layout.clusterSize))
      } else {
        l1[index] = UInt64(place) | (try count(place >> Int64(layout.clusterBits)) == 1 ? Qcow2Entry.copied : 0)
      }
    }
  }

  // MARK: The end

  /// The image is this one from now on.
  func commit() throws(SystemError) {
    let old = image.header
    var new = old
    (new.size, new.l1Size, new.snapshotCount) = (size, l1.count, snapshots.count)
    if !l1.isEmpty { new.l1Offset = UInt64(try store([UInt8](longs: l1))) }
    if old.l1Size > 0 { try lower(clusters(Int64(old.l1Offset), Int64(old.l1Size) * 8)) }
    new.snapshotsOffset = snapshots.isEmpty ? 0 : UInt64(try store(Qcow2Snapshot.table(snapshots)))
    if old.snapshotCount > 0 {
      let length = image.snapshots.reduce(0) { $0 + Int64($1.bytes.count) }
      try lower(clusters(Int64(old.snapshotsOffset), length))
    }
    try storeCounts(&new)
    do throws(SystemError) { try image.storage.store(new.changeable, at: Qcow2Header.changeablePlace) } catch {
      image.storage.forget()
      throw error
    }
    image.storage.forget()
    image.storage.header = new
    (image.l1, image.snapshots) = (l1, snapshots)
    isOver = true
    counts.became(table, with: reserved, free: firstFree)
  }

  /// Stores the blocks of counts and the table that names them. They take clusters themselves, which they count.
  private func storeCounts(_ header: inout Qcow2Header) throws(SystemError) {
    let before = clusters(Int64(header.refcountTableOffset), Int64(counts.table.count) * 8)
    try lower(before)
    var (moved, place, length) = (Set<Int64>(), Int64(0), 0)
    while true {
      while let number = blocks.keys.first(where: { !moved.contains($0) }) {
        moved.insert(number)
        if number >= table.count { table += Array(repeating: 0, count: Int(number) + 1 - table.count) }
        let old = try counts.place(ofBlock: number)
        table[Int(number)] = UInt64(try take(1))
        if let old { try lower(clusters(old, layout.clusterSize)) }
      }
      if length >= table.count { break }
      if length > 0 { try lower(clusters(place, Int64(length) * 8)) }
      let needed = layout.clusters(Int64(table.count > counts.table.count ? table.count * 3 / 2 : table.count) * 8)
      if needed << Int64(layout.clusterBits) > Qcow2Refcounts.mostTable { throw SystemError(EFBIG) }
      length = Int(needed << Int64(layout.clusterBits)) / 8
      place = try take(needed)
    }
    table += Array(repeating: 0, count: length - table.count)
    for (number, bytes) in blocks { try image.storage.store(bytes, at: Int64(table[Int(number)])) }
    try image.storage.store([UInt8](longs: table), at: place)
    header.refcountTableOffset = UInt64(place)
    header.refcountTableClusters = Int(layout.clusters(Int64(length) * 8))
  }
}

extension Qcow2Layout {
  /// A count of a block.
  func count(_ index: Int, in block: [UInt8]) -> UInt64 {
    if refcountBits < 8 {
      let bit = index * refcountBits
      return UInt64(block[bit / 8]) >> UInt64(bit % 8) & (1 << UInt64(refcountBits) - 1)
    }
    let size = refcountBits / 8
    return block[index * size..<(index + 1) * size].reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Changes a count of a block.
  func setCount(_ index: Int, to count: UInt64, in block: UnsafeMutableRawBufferPointer) {
    if refcountBits < 8 {
      let (bit, mask) = (index * refcountBits, UInt8(1 << refcountBits - 1))
      let shift = UInt8(bit % 8)
      block[bit / 8] = block[bit / 8] & ~(mask << shift) | (UInt8(truncatingIfNeeded: count) & mask) << shift
    } else {
      let size = refcountBits / 8
      for place in 0..<size {
        block[index * size + place] = UInt8(truncatingIfNeeded: count >> UInt64((size - 1 - place) * 8))
      }
    }
  }
}
