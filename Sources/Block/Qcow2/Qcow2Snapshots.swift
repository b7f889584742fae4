// Internal snapshots of a qcow2 image: each has a table of the first level, and shares what it names with others. Each change
// of them is there whole or not at all: see `Qcow2Revision`.
import Event
import Glibc

extension Qcow2Image {
  /// Keeps what the image shows now. Nothing may be under way to it.
  @discardableResult
  func createSnapshot(_ content: SnapshotContent) throws(SystemError) -> ImageSnapshot {
    if layout.hasDataFile { throw SystemError(ENOTSUP) }
    if snapshots.count >= 65536 { throw SystemError(EFBIG) }
    if content.name.utf8.count > 255 { throw SystemError(EINVAL) }
    let revision = try Qcow2Revision(self)
    try revision.raise(clustersUsed(by: l1))
    if content.replaces, let old = snapshots.firstIndex(where: { $0.shown.name == content.name }) {
      try remove(old, from: revision)
    }
    var first = l1.map { $0 & ~Qcow2Entry.copied }
    if let state = content.state { try name(state, in: &first, revision) }
    let place = try revision.store([UInt8](longs: first))
    let id = (revision.snapshots.compactMap { Int($0.shown.id) }.max() ?? 0) &+ 1
    var new = Qcow2Snapshot(content.name, id: id, l1Offset: place, l1Size: first.count, size: header.size)
    (new.seconds, new.nanoseconds, new.clock) = (content.date.seconds, content.date.nanoseconds, content.clock)
    (new.stateSize, new.instructions) = (UInt64(content.state?.count ?? 0), content.instructions ?? .max)
    revision.snapshots.append(new)
    try revision.markOwn()
    try revision.commit()
    content.state?.isNamed = true
    return new.shown
  }

  /// Forgets a snapshot, and what only it has.
  func deleteSnapshot(_ id: String) throws(SystemError) {
    let revision = try Qcow2Revision(self)
    guard let index = snapshots.firstIndex(where: { $0.shown.id == id }) else { throw SystemError(ENOENT) }
    try remove(index, from: revision)
    try revision.markOwn()
    try revision.commit()
  }

  private func remove(_ index: Int, from revision: Qcow2Revision) throws(SystemError) {
    let old = snapshots[index]
    try revision.lower(clustersUsed(by: try firstLevel(of: old)))
    let start = old.l1Offset >> Int64(layout.clusterBits)
    try revision.lower(start..<start + max(1, layout.clusters(Int64(old.l1Size) * 8)))
    revision.snapshots.remove(at: index)
  }

  /// Has the image show what it did when a snapshot was made. What it shows now is lost.
  func applySnapshot(_ id: String) throws(SystemError) {
    if layout.hasDataFile { throw SystemError(ENOTSUP) }
    let revision = try Qcow2Revision(self)
    guard let snapshot = snapshots.first(where: { $0.shown.id == id }) else { throw SystemError(ENOENT) }
    guard let size = Int64(exactly: snapshot.size) else { throw SystemError(EINVAL) }
    let tables = Int(layout.tables(size))
    // The machine's state stays where it is.
    var new = Array(try firstLevel(of: snapshot).prefix(tables))
    if new.count < tables { throw SystemError(EINVAL) }
    try revision.raise(clustersUsed(by: new))
    try revision.lower(clustersUsed(by: l1))
    new += Array(repeating: 0, count: max(0, l1.count - new.count))
    (revision.l1, revision.size) = (new, snapshot.size)
    try revision.markOwn()
    try revision.commit()
  }

  // MARK: What tables name

  func firstLevel(of snapshot: Qcow2Snapshot) throws(SystemError) -> [UInt64] {
    let place = snapshot.l1Offset
    if place & (layout.clusterSize - 1) != 0 || place >= 1 << 56 || snapshot.l1Size > 4 << 20 { throw SystemError(EIO) }
    return try storage.bytes(snapshot.l1Offset, snapshot.l1Size * 8).longs
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
}

extension Qcow2Layout {
  /// Entries of a table with what is right of whose their clusters are, by how often those are used. What is in a data file stays as
  /// it is.
  func marked(
    _ entries: [Qcow2Entry], _ count: (Int64) throws(SystemError) -> UInt64
  ) throws(SystemError) -> [Qcow2Entry] {
    var marked = entries
    for index in marked.indices where !hasDataFile {
      guard let host = marked[index].host(self) else { continue }
      marked[index].setOwn(try count(host >> Int64(clusterBits)) == 1)
    }
    return marked
  }
}

extension Qcow2Entry {
  /// Says whether nobody else has its cluster.
  fileprivate mutating func setOwn(_ isOwn: Bool) { word = isOwn ? word | Self.copied : word & ~Self.copied }
}
