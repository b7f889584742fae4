// Internal snapshots of a qcow2 image: each has a table of the first level, and shares what it names with others.
import Event
import Glibc

extension Qcow2Image {
  /// Keeps what the image shows now. Nothing may be under way to it.
  @discardableResult
  func createSnapshot(
    _ name: String, date: (seconds: UInt32, nanoseconds: UInt32) = (0, 0), clock: UInt64 = 0, stateSize: UInt64 = 0,
    instructions: UInt64? = nil
  ) throws(SystemError) -> ImageSnapshot {
    if layout.hasDataFile { throw SystemError(ENOTSUP) }
    if !pending.isEmpty { throw SystemError(EBUSY) }
    if snapshots.count >= 65536 { throw SystemError(EFBIG) }
    if name.utf8.count > 255 { throw SystemError(EINVAL) }
    let used = try clustersUsed(by: l1)
    let counts = try refcounts()
    let clusters = max(1, layout.clusters(Int64(l1.count) * 8))
    let place = try counts.take(Int(clusters), exactly: true).lowerBound << Int64(layout.clusterBits)
    do throws(SystemError) { try counts.change(used, isRaised: true) } catch {
      release(place, clusters)
      throw error
    }
    do throws(SystemError) {
      try markOwn()
      try storage.store([UInt8](longs: l1.map { $0 & ~Qcow2Entry.copied }), at: place)
      let id = (snapshots.compactMap { Int($0.shown.id) }.max() ?? 0) &+ 1
      var new = Qcow2Snapshot(name, id: id, l1Offset: place, l1Size: l1.count, size: header.size)
      (new.seconds, new.nanoseconds, new.clock) = (date.seconds, date.nanoseconds, clock)
      (new.stateSize, new.instructions) = (stateSize, instructions ?? .max)
      try store(snapshots + [new])
      return new.shown
    } catch {
      do throws(SystemError) {
        try counts.change(used, isRaised: false)
        try markOwn()
      } catch { throw error }
      release(place, clusters)
      throw error
    }
  }

  /// Forgets a snapshot, and what only it has.
  func deleteSnapshot(_ id: String) throws(SystemError) {
    if !pending.isEmpty { throw SystemError(EBUSY) }
    guard let index = snapshots.firstIndex(where: { $0.shown.id == id }) else { throw SystemError(ENOENT) }
    let old = snapshots[index]
    let used = try clustersUsed(by: try firstLevel(of: old))
    var left = snapshots
    left.remove(at: index)
    try store(left)
    try refcounts().change(used, isRaised: false)
    release(old.l1Offset, max(1, layout.clusters(Int64(old.l1Size) * 8)))
    try markOwn()
  }

  /// Has the image show what it did when a snapshot was made. What it shows now is lost.
  func applySnapshot(_ id: String) throws(SystemError) {
    if !pending.isEmpty { throw SystemError(EBUSY) }
    if layout.hasDataFile { throw SystemError(ENOTSUP) }
    guard let snapshot = snapshots.first(where: { $0.shown.id == id }) else { throw SystemError(ENOENT) }
    var new = try firstLevel(of: snapshot).map { $0 & ~Qcow2Entry.copied }
    guard snapshot.size <= UInt64(layout.span) * UInt64(new.count), snapshot.size <= UInt64(Int64.max) else {
      throw SystemError(EINVAL)
    }
    let before = l1
    let (gained, lost) = (try clustersUsed(by: new), try clustersUsed(by: before))
    try refcounts().change(gained, isRaised: true)
    do throws(SystemError) {
      new += Array(repeating: 0, count: max(0, before.count - new.count))
      try replaceL1(new, size: snapshot.size)
    } catch {
      try refcounts().change(gained, isRaised: false)
      throw error
    }
    try refcounts().change(lost, isRaised: false)
    try markOwn()
  }

  /// The image has other tables, and maybe another size.
  private func replaceL1(_ new: [UInt64], size: UInt64) throws(SystemError) {
    let clusters = layout.clusters(Int64(new.count) * 8)
    if clusters > 0 {
      let place = try refcounts().take(Int(clusters), exactly: true).lowerBound << Int64(layout.clusterBits)
      try storage.store([UInt8](longs: new), at: place)
      try nameL1(place, new.count)
    }
    l1 = new
    try storage.store([UInt8](longs: [size]), at: 24)
    storage.header.size = size
  }

  // MARK: What tables name

  private func firstLevel(of snapshot: Qcow2Snapshot) throws(SystemError) -> [UInt64] {
    try storage.bytes(snapshot.l1Offset, snapshot.l1Size * 8).longs
  }

  /// How many clusters are looked at: tables of a damaged image may be named again and again.
  private static let mostUsed = 1 << 27

  /// The clusters of tables of the second level that these entries name, and of what those name: as often as they do.
  func clustersUsed(by firstLevel: [UInt64]) throws(SystemError) -> [Int64] {
    var used: [Int64] = []
    for word in firstLevel {
      let table = Int64(word & Qcow2Entry.place)
      if table == 0 { continue }
      if table & (layout.clusterSize - 1) != 0 { throw SystemError(EIO) }
      if used.count > Self.mostUsed { throw SystemError(EFBIG) }
      used.append(table >> Int64(layout.clusterBits))
      for entry in try entries(of: table) {
        guard let clusters = clustersUsed(entry) else { continue }
        used += clusters
      }
    }
    return used
  }

  /// All entries of a table of the second level.
  func entries(of table: Int64) throws(SystemError) -> [Qcow2Entry] {
    let numbers = try storage.bytes(table, Int(layout.clusterSize)).longs
    if !layout.isExtended { return numbers.map { Qcow2Entry(word: $0) } }
    return stride(from: 0, to: numbers.count, by: 2).map { Qcow2Entry(word: numbers[$0], bitmap: numbers[$0 + 1]) }
  }

  /// Has tables say which clusters only they name.
  func markOwn() throws(SystemError) {
    let counts = try refcounts()
    let bits = Int64(layout.clusterBits)
    for (index, word) in l1.enumerated() {
      guard let table = try table(Int64(index)) else { continue }
      let before = try entries(of: table)
      var after = before
      for place in after.indices where !after[place].isCompressed {
        guard let host = after[place].host(layout) else { continue }
        after[place].setOwn(try counts.count(host >> bits) == 1)
      }
      if after != before { try storage.store(layout.bytes(after), at: table) }
      let isOwn = try counts.count(table >> bits) == 1
      let marked = isOwn ? word | Qcow2Entry.copied : word & ~Qcow2Entry.copied
      if marked != word { try setL1(index, marked) }
    }
  }
}

extension Qcow2Entry {
  /// Says whether nobody else has its cluster.
  mutating func setOwn(_ isOwn: Bool) { word = isOwn ? word | Self.copied : word & ~Self.copied }
}
