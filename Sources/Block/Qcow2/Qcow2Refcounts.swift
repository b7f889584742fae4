// How often each cluster of an image's file is used: numbers of 1 to 64 bits in blocks of one cluster, which a table names.
//
// A cluster is taken before anything names it, and given back when nothing does any more: an image that is left in the middle
// has clusters that nobody uses, at worst.
import Event
import Glibc

/// The reference counts of an image.
final class Qcow2Refcounts {
  let storage: Qcow2Storage
  var layout: Qcow2Layout { storage.layout }
  /// Where the blocks are, 0 for those that aren't there.
  private(set) var table: [UInt64]
  /// Behind the bytes of the compressed cluster that was stored last; 0 if nothing more goes there.
  var packedEnd: Int64 = 0
  /// No cluster before this one is free. The first one has the header.
  private var hint: Int64 = 1
  /// What isn't counted, but isn't free either.
  private var reserved: Set<Int64> = []

  init(_ storage: Qcow2Storage) throws(SystemError) {
    self.storage = storage
    let header = storage.header
    table = try storage.bytes(Int64(header.refcountTableOffset), header.refcountTableClusters << header.clusterBits)
      .longs
  }

  /// How many clusters a block counts.
  var perBlock: Int64 { layout.clusterSize * 8 / Int64(layout.refcountBits) }
  /// The greatest count.
  var most: UInt64 { layout.refcountBits == 64 ? .max : 1 << UInt64(layout.refcountBits) - 1 }
  /// Behind the last cluster whose count is stored.
  private var covered: Int64 { Int64((table.lastIndex { $0 != 0 } ?? -1) + 1) * perBlock }

  /// Where the block is that has a cluster's count; nil if there is none: the count is 0.
  private func block(_ cluster: Int64) throws(SystemError) -> Int64? { try place(ofBlock: cluster / perBlock) }

  /// Where a block is; nil if there is none: all of its counts are 0.
  func place(ofBlock index: Int64) throws(SystemError) -> Int64? {
    guard index < table.count, table[Int(index)] != 0 else { return nil }
    let place = Int64(table[Int(index)] & 0x00FF_FFFF_FFFF_FE00)
    if place == 0 || place & (layout.clusterSize - 1) != 0 { throw SystemError(EIO) }
    return place
  }

  /// How often a cluster is used.
  func count(_ cluster: Int64) throws(SystemError) -> UInt64 {
    guard let block = try block(cluster) else { return 0 }
    let (index, bits) = (cluster % perBlock, Int64(layout.refcountBits))
    if bits < 8 {
      let byte = try storage.byte(block + index * bits / 8, .refblockLoad)
      return UInt64(byte) >> UInt64(index * bits % 8) & most
    }
    let place = block + index * bits / 8
    return try storage.long(place & ~7, .refblockLoad) >> UInt64(64 - bits - (place & 7) * 8) & most
  }

  /// Has the count of a cluster of a block that is there be another.
  private func set(_ cluster: Int64, _ count: UInt64) throws(SystemError) {
    guard let block = try block(cluster) else { throw SystemError(EIO) }
    let (index, bits) = (cluster % perBlock, Int64(layout.refcountBits))
    let place = block + index * bits / 8
    var bytes: [UInt8]
    if bits < 8 {
      let shift = UInt8(index * bits % 8)
      bytes = [try storage.byte(place, .refblockLoad) & ~(UInt8(most) << shift) | UInt8(count & most) << shift]
    } else {
      bytes = []
      bytes.append(long: count)
      bytes.removeFirst(8 - Int(bits) / 8)
    }
    storage.file.happened(.refblockUpdatePart)
    try storage.store(bytes, at: place)
    if count == 0 { becameFree(cluster..<cluster + 1) }
  }

  /// Has the counts of clusters be another, a block's at once where they are whole bytes.
  private func setAll(_ clusters: Range<Int64>, _ count: UInt64) throws(SystemError) {
    let bits = Int64(layout.refcountBits)
    if bits < 8 {
      for cluster in clusters { try set(cluster, count) }
      return
    }
    var start = clusters.lowerBound
    while start < clusters.upperBound {
      guard let block = try block(start) else { throw SystemError(EIO) }
      let end = min(clusters.upperBound, (start / perBlock + 1) * perBlock)
      var one: [UInt8] = []
      one.append(long: count)
      storage.file.happened(.refblockUpdatePart)
      let bytes = Array(repeatElement(one.suffix(Int(bits) / 8), count: Int(end - start)).joined())
      try storage.store(bytes, at: block + start % perBlock * bits / 8)
      start = end
    }
  }

  private func becameFree(_ clusters: Range<Int64>) {
    hint = min(hint, max(1, clusters.lowerBound))
    if clusters.contains((packedEnd - 1) >> Int64(layout.clusterBits)) { packedEnd = 0 }
  }

  /// The first clusters of a new image are used.
  func begin(_ clusters: Int64) throws(SystemError) { try setAll(0..<clusters, 1) }

  // MARK: Taking and giving back

  /// A cluster has one user more, if it has some and can have so many.
  func raise(_ cluster: Int64) throws(SystemError) {
    let before = try count(cluster)
    if before == 0 { throw SystemError(EIO) }
    if before == most { throw SystemError(EINVAL) }
    try set(cluster, before + 1)
  }

  /// Clusters have one user less. What a damaged image counts too low stays as it is.
  func lower(_ clusters: Range<Int64>) throws(SystemError) {
    storage.file.happened(.clusterFree)
    for cluster in clusters {
      let count = try count(cluster)
      if count > 0 { try set(cluster, count - 1) }
    }
  }

  /// Takes clusters in a row, which nobody else has: as many as are free, but at most so many; or just so many.
  func take(_ most: Int, exactly: Bool = false) throws(SystemError) -> Range<Int64> {
    storage.file.happened(.clusterAlloc)
    let found = try free(Int64(max(1, most)), exactly: exactly)
    if found.upperBound > Self.end >> Int64(layout.clusterBits) { throw SystemError(EFBIG) }
    storage.file.happened(.refblockAlloc)
    if try !isCovered(found) {
      try cover(found)
    } else {
      try setAll(found, 1)
    }
    if found.lowerBound == hint { hint = found.upperBound }
    return found
  }

  /// No file goes further.
  private static let end: Int64 = 1 << 55

  /// Whether blocks count them.
  func isCovered(_ clusters: Range<Int64>) throws(SystemError) -> Bool {
    for index in clusters.lowerBound / perBlock...(clusters.upperBound - 1) / perBlock
    where try block(index * perBlock) == nil { return false }
    return true
  }

  private func free(_ most: Int64, exactly: Bool) throws(SystemError) -> Range<Int64> {
    var start = hint
    var isFirst = true
    while start - hint < Self.furthest || isFirst {
      while try !isFree(start) {
        start += 1
        if start - hint > Self.furthest { throw SystemError(EFBIG) }
      }
      if isFirst { (hint, isFirst) = (start, false) }
      var end = start + 1
      // All is free behind the last block.
      while end - start < most, try isFree(end) { end += 1 }
      if end - start == most || !exactly { return start..<end }
      start = end
    }
    throw SystemError(EFBIG)
  }

  private func isFree(_ cluster: Int64) throws(SystemError) -> Bool {
    (reserved.isEmpty || !reserved.contains(cluster)) ? try count(cluster) == 0 : false
  }

  /// How many clusters are looked at until one is found: a damaged table may count without an end.
  private static let furthest: Int64 = 1 << 26

  // MARK: Reserving

  /// Has so many clusters in a row be free for nobody else, without counting them.
  func reserve(_ count: Int) throws(SystemError) -> Range<Int64> {
    let found = try free(Int64(max(1, count)), exactly: true)
    if found.upperBound > Self.end >> Int64(layout.clusterBits) { throw SystemError(EFBIG) }
    reserved.formUnion(found)
    return found
  }

  /// Clusters that were reserved are free again, unless they are counted now.
  func giveUp(_ clusters: Range<Int64>) {
    reserved.subtract(clusters)
    becameFree(clusters)
  }

  /// The counts are those that another table names: what was reserved for it is counted, and no cluster before `free` has become
  /// free.
  func became(_ table: [UInt64], with taken: [Range<Int64>], free: Int64) {
    self.table = table
    for clusters in taken { giveUp(clusters) }
    (hint, packedEnd) = (min(hint, free), 0)
  }

  // MARK: More blocks

  /// The bytes of the longest table.
  static let mostTable: Int64 = 8 << 20

  /// Takes clusters that no block counts yet: the new blocks, and a longer table if need be, are behind them.
  func cover(_ taken: Range<Int64>) throws(SystemError) {
    let first = max(taken.upperBound, covered)
    var (extra, blocks, tableClusters) = (Int64(0), [Int64](), Int64(0))
    while true {
      let more = missing(taken) + missing(first..<first + extra).filter { $0 > (taken.upperBound - 1) / perBlock }
      let wanted = (more.last ?? 0) + 1
      let longer = wanted > table.count ? layout.clusters(max(wanted, Int64(table.count) * 3 / 2) * 8) : 0
      (blocks, tableClusters) = (more, longer)
      if Int64(more.count) + longer <= extra { break }
      extra = Int64(more.count) + longer
    }
    if tableClusters << Int64(layout.clusterBits) > Self.mostTable { throw SystemError(EFBIG) }
    try add(blocks, at: first, counting: [taken, first..<first + extra], tableClusters)
  }

  /// The numbers of the blocks that clusters lack.
  private func missing(_ clusters: Range<Int64>) -> [Int64] {
    if clusters.isEmpty { return [] }
    return (clusters.lowerBound / perBlock...(clusters.upperBound - 1) / perBlock).filter {
      $0 >= table.count || table[Int($0)] == 0
    }
  }

  /// The blocks are stored, then the table that names them, then where the table is.
  private func add(
    _ blocks: [Int64], at first: Int64, counting used: [Range<Int64>], _ tableClusters: Int64
  ) throws(SystemError) {
    let before = table
    let bits = Int64(layout.clusterBits)
    table += repeatElement(0, count: max(0, Int(tableClusters << bits) / 8 - table.count))
    do throws(SystemError) {
      for (place, block) in blocks.enumerated() {
        let offset = (first + Int64(place)) << bits
        storage.file.happened(.refblockAllocWrite)
        try storage.store(Array(repeating: 0, count: Int(layout.clusterSize)), at: offset)
        table[Int(block)] = UInt64(offset)
      }
      for range in used { try setAll(range, 1) }
      if tableClusters == 0 {
        for block in blocks {
          storage.file.happened(.refblockAllocHookup)
          try storage.store(
            [UInt8](longs: [table[Int(block)]]), at: Int64(storage.header.refcountTableOffset) + block * 8)
        }
      } else {
        try move((first + Int64(blocks.count)) << bits, Int(tableClusters))
      }
    } catch {
      table = before
      storage.forget()
      throw error
    }
  }

  private func move(_ place: Int64, _ clusters: Int) throws(SystemError) {
    storage.file.happened(.refblockAllocWriteTable)
    try storage.store([UInt8](longs: table), at: place)
    storage.file.happened(.refblockAllocSwitchTable)
    var fields = [UInt8](longs: [UInt64(place)])
    fields.append(word: UInt32(clusters))
    try storage.store(fields, at: 48)
    let old = storage.header
    storage.header.refcountTableOffset = UInt64(place)
    storage.header.refcountTableClusters = clusters
    let start = Int64(old.refcountTableOffset) >> Int64(layout.clusterBits)
    try lower(start..<start + Int64(old.refcountTableClusters))
  }
}
