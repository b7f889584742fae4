// A qcow2 image that is open: its tables, and what is under way to them.
//
// A table of the first level names those of the second, which say where clusters are. What a transfer is about to write isn't
// in them before it is there, but is known here, so that what is planned later goes to the same place. Transfers have to be run in the order in which they were planned.
import Event
import Glibc

/// An image that is open.
final class Qcow2Image {
  let storage: Qcow2Storage
  /// What is read where there is nothing.
  var backing: BlockNode?
  /// Where the data are; nil if they are in the image's file.
  var dataFile: BlockNode?
  /// The entries of the first level.
  var l1: [UInt64]
  /// What is about to be written, by the numbers of clusters of the image.
  var pending: [Int64: PendingRun] = [:]
  /// What transfers use.
  let holds = Holds()
  /// Its internal snapshots, in their order.
  var snapshots: [Qcow2Snapshot] = []
  private var knownRefcounts: Qcow2Refcounts?

  var layout: Qcow2Layout { storage.layout }
  var header: Qcow2Header { storage.header }
  /// In bytes: what is no whole sector isn't there.
  var size: Int64 { Int64(clamping: header.size) / 512 * 512 }
  /// Where data are moved.
  var data: BlockNode { dataFile ?? storage.file }

  init(_ file: BlockNode, _ header: Qcow2Header) throws(SystemError) {
    storage = Qcow2Storage(file, header)
    l1 = try storage.bytes(Int64(header.l1Offset), header.l1Size * 8).longs
    holds.free = { [unowned self] clusters in
      do throws(SystemError) { try refcounts().lower(clusters) } catch { return }
    }
  }

  /// The reference counts, which are read when they are needed first.
  func refcounts() throws(SystemError) -> Qcow2Refcounts {
    if let knownRefcounts { return knownRefcounts }
    let refcounts = try Qcow2Refcounts(storage)
    knownRefcounts = refcounts
    return refcounts
  }

  /// Gives clusters of the file back when no transfer uses them any more.
  func release(_ offset: Int64, _ count: Int64) {
    let first = offset >> Int64(layout.clusterBits)
    holds.release(first..<first + count)
  }

  // MARK: Tables of the second level

  /// Where the table is that has a cluster's entry; nil if there is none.
  func table(_ index: Int64) throws(SystemError) -> Int64? {
    guard index >= 0, index < l1.count else { return nil }
    let place = Int64(l1[Int(index)] & Qcow2Entry.place)
    if place & (layout.clusterSize - 1) != 0 { throw SystemError(EIO) }
    return place == 0 ? nil : place
  }

  /// The entry of a cluster, as it is stored.
  func stored(_ cluster: Int64) throws(SystemError) -> Qcow2Entry {
    guard let table = try table(cluster / Int64(layout.entries)) else { return Qcow2Entry() }
    return try entry(of: table, cluster % Int64(layout.entries))
  }

  /// An entry of a table.
  func entry(of table: Int64, _ index: Int64) throws(SystemError) -> Qcow2Entry {
    let place = table + index * Int64(layout.entrySize)
    return Qcow2Entry(
      word: try storage.long(place, .l2Load), bitmap: layout.isExtended ? try storage.long(place + 8, .l2Load) : 0)
  }

  /// The entry of a cluster, as it is when all is done that is under way.
  func entry(_ cluster: Int64) throws(SystemError) -> Qcow2Entry {
    if let run = pending[cluster] { return run.entry(of: cluster, layout) }
    return try stored(cluster)
  }

  /// Stores entries of clusters in a row, which one table has. It must be writable.
  func store(_ entries: [Qcow2Entry], of first: Int64) throws(SystemError) {
    let table = try writableTable(first / Int64(layout.entries))
    storage.file.happened(.l2Update)
    try storage.store(
      layout.bytes(entries), at: table + first % Int64(layout.entries) * Int64(layout.entrySize))
  }

  /// Where the table of that number is, which is there then, and this image's alone.
  func writableTable(_ index: Int64) throws(SystemError) -> Int64 {
    guard index >= 0, index < l1.count else { throw SystemError(EIO) }
    let old = try table(index)
    if let old, l1[Int(index)] & Qcow2Entry.copied != 0 { return old }
    let counts = try refcounts()
    let new = try counts.take(1).lowerBound
    let place = new << Int64(layout.clusterBits)
    do throws(SystemError) {
      let bytes = try old.map { (place) throws(SystemError) in try storage.bytes(place, Int(layout.clusterSize)) }
      storage.file.happened(.l2AllocWrite)
      try storage.store(bytes ?? Array(repeating: 0, count: Int(layout.clusterSize)), at: place)
      try setL1(Int(index), UInt64(place) | Qcow2Entry.copied)
    } catch {
      release(place, 1)
      throw error
    }
    if let old { release(old, 1) }
    return place
  }

  /// Stores an entry of the first level.
  func setL1(_ index: Int, _ word: UInt64) throws(SystemError) {
    storage.file.happened(.l1Update)
    try storage.store([UInt8](longs: [word]), at: Int64(header.l1Offset) + Int64(index) * 8)
    l1[index] = word
  }
}

/// Clusters that a transfer is about to fill, or parts of one, which no table names yet.
final class PendingRun {
  /// The first cluster, as the image counts.
  let first: Int64
  let count: Int64
  /// Where the first one is in the file that has the data.
  let host: Int64
  /// Whether it was taken for this.
  let isFresh: Bool
  /// What is there of it when all that is planned is done.
  var bitmap: UInt64
  /// How many writes go there.
  var users = 0
  var isLinked = false
  var hasFailed = false

  init(first: Int64, count: Int64, host: Int64, isFresh: Bool, bitmap: UInt64) {
    (self.first, self.count, self.host, self.isFresh, self.bitmap) = (first, count, host, isFresh, bitmap)
  }

  /// A cluster's entry when all is done.
  func entry(of cluster: Int64, _ layout: Qcow2Layout) -> Qcow2Entry {
    let place = host + (cluster - first) << Int64(layout.clusterBits)
    return Qcow2Entry(word: UInt64(place) | Qcow2Entry.copied, bitmap: bitmap)
  }
}

/// What transfers use of a file: clusters that were given back meanwhile aren't free before those that may use them are over.
final class Holds {
  private var live: [Int] = []
  private var next = 0
  private var waiting: [(newest: Int, clusters: Range<Int64>)] = []
  /// Makes clusters free.
  var free: (Range<Int64>) -> Void = { _ in }

  /// One of them: it lasts as long as the transfer that has it.
  final class Hold {
    private let number: Int
    private weak var holds: Holds?

    fileprivate init(_ number: Int, _ holds: Holds) { (self.number, self.holds) = (number, holds) }

    deinit { holds?.end(number) }
  }

  /// Whether something is under way.
  var isEmpty: Bool { live.isEmpty }

  /// Something begins.
  func hold() -> Hold {
    defer { next += 1 }
    live.append(next)
    return Hold(next, self)
  }

  /// Clusters are given back.
  func release(_ clusters: Range<Int64>) {
    if live.isEmpty { free(clusters) } else { waiting.append((next - 1, clusters)) }
  }

  private func end(_ number: Int) {
    live.removeAll { $0 == number }
    let oldest = live.first ?? .max
    while let first = waiting.first, first.newest < oldest {
      waiting.removeFirst()
      free(first.clusters)
    }
  }

  /// All that was given back is free: nothing is under way any more, or the image is closed.
  func flush() {
    for (_, clusters) in waiting { free(clusters) }
    waiting = []
  }
}
