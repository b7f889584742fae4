// An image that wasn't closed, whose counts weren't stored in time (`lazy-refcounts`): they are made anew from what its tables name.
//
// The image says that it isn't closed until all of it is stored.
import Event
import Glibc

extension Qcow2Image {
  /// Forgets what only programs keep right that know of it, and this one doesn't.
  func dropUnknownFeatures() throws(SystemError) {
    let known = header.autoclear & Qcow2Header.knownAutoclear
    if known == header.autoclear { return }
    try storage.store([UInt8](longs: [known]), at: 88)
    storage.header.autoclear = known
  }

  /// Has the counts of an image that wasn't closed be right. One whose tables are damaged stays as it is, and is only read.
  func repair() throws(SystemError) {
    guard header.incompatible.contains(.dirty), var uses = try? uses() else { return }
    let counts = try refcounts()
    if try counts.cover(uses) { uses = try self.uses() }
    try counts.store(uses)
    try markOwn()
    let features = header.incompatible.subtracting(.dirty)
    try storage.store([UInt8](longs: [features.rawValue]), at: 72)
    storage.header.incompatible = features
  }

  /// How often each cluster of the file is used.
  private func uses() throws(SystemError) -> Qcow2Uses {
    var uses = try Qcow2Uses(layout, fileSize: storage.file.size)
    try uses.add(0, bytes: 1)
    try uses.add(header.refcountTableOffset, bytes: header.refcountTableClusters << header.clusterBits)
    for block in try refcounts().table where block != 0 { try uses.add(block, bytes: 1) }
    try uses.add(header.l1Offset, bytes: l1.count * 8)
    try uses.add(clustersUsed(by: l1))
    for snapshot in snapshots {
      try uses.add(UInt64(snapshot.l1Offset), bytes: max(1, snapshot.l1Size * 8))
      try uses.add(clustersUsed(by: try firstLevel(of: snapshot)))
    }
    try uses.add(header.snapshotsOffset, bytes: snapshots.reduce(0) { $0 + $1.bytes.count })
    let bitmaps = try readDirectory()
    if let directory = header.bitmaps, !bitmaps.isEmpty {
      try uses.add(directory.offset, bytes: Int(clamping: directory.size))
    }
    for bitmap in bitmaps {
      try uses.add(UInt64(bitmap.table), bytes: max(1, bitmap.tableSize * 8))
      for word in try storage.bytes(bitmap.table, bitmap.tableSize * 8).longs where word & Qcow2Entry.place != 0 {
        try uses.add(word & Qcow2Entry.place, bytes: 1)
      }
    }
    return uses
  }

  /// Has the image's tables say which clusters only they name.
  private func markOwn() throws(SystemError) {
    let (counts, bits) = (try refcounts(), Int64(layout.clusterBits))
    for index in l1.indices {
      let place = Int64(l1[index] & Qcow2Entry.place)
      if place == 0 { continue }
      let before = try entries(of: place)
      let after = try layout.marked(before) { (cluster) throws(SystemError) in try counts.count(cluster) }
      if after != before { try storage.store(layout.bytes(after), at: place) }
      let word = UInt64(place) | (try counts.count(place >> bits) == 1 ? Qcow2Entry.copied : 0)
      if word != l1[index] { try setL1(index, word) }
    }
  }
}

/// How often clusters of a file are used.
struct Qcow2Uses {
  /// By the numbers of the clusters: those of the file, and one behind it, which what is written last may begin.
  fileprivate private(set) var counts: [UInt32]
  private let layout: Qcow2Layout

  /// No more clusters are looked at.
  private static let most: Int64 = 1 << 28

  fileprivate init(_ layout: Qcow2Layout, fileSize: Int64) throws(SystemError) {
    self.layout = layout
    if layout.clusters(fileSize) > Self.most { throw SystemError(EFBIG) }
    counts = Array(repeating: 0, count: Int(layout.clusters(fileSize)) + 1)
  }

  /// The clusters that have so many bytes from a place on are used once more.
  fileprivate mutating func add(_ place: UInt64, bytes: Int) throws(SystemError) {
    let first = Int64(clamping: place) >> Int64(layout.clusterBits)
    try add(first..<first + layout.clusters(Int64(bytes)))
  }

  /// These are, for each time that they are there. What is behind the end of the file is the work of a damaged image.
  fileprivate mutating func add(_ clusters: some Sequence<Int64>) throws(SystemError) {
    for cluster in clusters {
      guard counts.indices.contains(Int(cluster)), counts[Int(cluster)] < .max else { throw SystemError(EIO) }
      counts[Int(cluster)] += 1
    }
  }
}

extension Qcow2Refcounts {
  /// Adds the blocks that are needed for what is used and aren't there, behind the end of the file. Whether there were any.
  fileprivate func cover(_ uses: Qcow2Uses) throws(SystemError) -> Bool {
    let blocks = Set(uses.counts.indices.filter { uses.counts[$0] > 0 }.map { Int64($0) / perBlock })
    let firsts = blocks.sorted().map { $0 * perBlock }
    var isNew = false
    // What is behind the last cluster is free.
    for cluster in [Int64(uses.counts.count) - 1] + firsts where try !isCovered(cluster..<cluster + 1) {
      try cover(cluster..<cluster + 1)
      isNew = true
    }
    return isNew
  }

  /// Stores what is used as often as that; no block that is needed is missing.
  fileprivate func store(_ uses: Qcow2Uses) throws(SystemError) {
    if uses.counts.contains(where: { UInt64($0) > most }) { throw SystemError(EINVAL) }
    for index in table.indices {
      guard let place = try place(ofBlock: Int64(index)) else { continue }
      var block = [UInt8](repeating: 0, count: Int(layout.clusterSize))
      let first = index * Int(perBlock)
      block.withUnsafeMutableBytes { bytes in
        for cluster in first..<max(first, min(first + Int(perBlock), uses.counts.count)) {
          layout.setCount(cluster - first, to: UInt64(uses.counts[cluster]), in: bytes)
        }
      }
      if try block != storage.bytes(place, block.count) { try storage.store(block, at: place) }
    }
    became(table, with: [], free: 1)
  }
}
