// A qcow2 image gets another size. The errors are QEMU 7.2's.
import Event
import Glibc

extension Qcow2Image {
  /// The most entries of the first level: 32 MiB.
  private static let mostL1: Int64 = 4 << 20

  /// Changes the size in bytes.
  func resize(to size: Int64) throws(Failure) {
    if size % 512 != 0 { throw Failure("The new size must be a multiple of 512") }
    if !snapshots.isEmpty, layout.version < 3 {
      throw Failure("Can't resize a v2 image which has snapshots")
    }
    let isShorter = size < self.size
    if isShorter { try shrink(to: size) } else { try checkL1(size) }
    if let dataFile { try dataFile.resize(to: size) }
    if !isShorter { try grow(to: size) }
  }

  // MARK: Growing

  /// How many entries of the first level an image of that size has.
  @discardableResult
  private func checkL1(_ size: Int64) throws(Failure) -> Int64 {
    let needed = layout.tables(size)
    if needed > Self.mostL1 { throw Failure("Failed to grow the L1 table: \(SystemError(EFBIG).description)") }
    return needed
  }

  /// Gives it a size that isn't smaller.
  func grow(to size: Int64) throws(Failure) {
    let needed = try checkL1(size)
    do throws(SystemError) {
      if needed > Int64(l1.count) { try growL1(to: Int(needed)) }
    } catch { throw Failure("Failed to grow the L1 table: \(error.description)") }
    let before = self.size
    do throws(SystemError) { try setSize(size) } catch {
      throw Failure("Failed to update the image size: \(error.description)")
    }
    do throws(SystemError) { try hideBelow(before, size) } catch {
      throw Failure("Failed to zero out the new area: \(error.description)")
    }
    if header.isDataFileRaw, before > 0 {
      do throws(SystemError) { try nameRaw(before, size) } catch {
        throw Failure("Could not preallocate metadata: \(error.description)")
      }
    }
  }

  /// A new table that is longer, in new clusters; the old ones are free then.
  private func growL1(to count: Int) throws(SystemError) {
    let clusters = layout.clusters(Int64(count) * 8)
    let taken = try refcounts().take(Int(clusters), exactly: true)
    let place = taken.lowerBound << Int64(layout.clusterBits)
    let longer = l1 + Array(repeating: 0, count: count - l1.count)
    do throws(SystemError) {
      try storage.store([UInt8](longs: longer), at: place)
      try nameL1(place, count)
    } catch {
      release(place, clusters)
      throw error
    }
    l1 = longer
  }

  /// The header names another table of the first level, and what the old one had is free.
  func nameL1(_ place: Int64, _ count: Int) throws(SystemError) {
    let old = header
    var fields: [UInt8] = []
    fields.append(word: UInt32(count))
    fields.append(long: UInt64(place))
    try storage.store(fields, at: 36)
    (storage.header.l1Size, storage.header.l1Offset) = (count, UInt64(place))
    if old.l1Size > 0, old.l1Offset > 0 { release(Int64(old.l1Offset), layout.clusters(Int64(old.l1Size) * 8)) }
  }

  private func setSize(_ size: Int64) throws(SystemError) {
    try storage.store([UInt8](longs: [UInt64(size)]), at: 24)
    storage.header.size = UInt64(size)
  }

  /// What a longer backing file has doesn't show in what is new.
  private func hideBelow(_ start: Int64, _ end: Int64) throws(SystemError) {
    guard let backing, backing.size > start, end > start else { return }
    let transfer = Transfer()
    try write([Piece(source: .zeros, count: min(end, backing.size) - start)], at: start, transfer)
    try transfer.runAtOnce()
  }

  /// All of a data file that is the image is named.
  private func nameRaw(_ start: Int64, _ end: Int64) throws(SystemError) {
    for cluster in start >> Int64(layout.clusterBits)..<layout.clusters(end)
    where try stored(cluster) == Qcow2Entry() {
      let word = UInt64(cluster << Int64(layout.clusterBits)) | Qcow2Entry.copied
      try store([Qcow2Entry(word: word)], of: cluster)
    }
  }

  // MARK: Shrinking

  private func shrink(to size: Int64) throws(Failure) {
    if !pending.isEmpty { throw Failure("Can't shrink an image that is being written") }
    do throws(SystemError) {
      try setSize(size)
      let entries = Int64(layout.entries)
      let (first, end) = (layout.clusters(size), Int64(l1.count) * entries)
      let kept = (first + entries - 1) / entries
      if first % entries != 0 { try replace(first..<min(kept * entries, end), by: Qcow2Entry()) }
      var index = kept
      while index < Int64(l1.count) {
        try dropTable(index)
        index += 1
      }
    } catch { throw Failure("Failed to discard cropped clusters: \(error.description)") }
  }

  /// What a table of the second level names is free, and so is the table.
  private func dropTable(_ index: Int64) throws(SystemError) {
    guard let table = try table(index) else { return }
    var old: [Qcow2Entry] = []
    for place in 0..<Int64(layout.entries) { old.append(try entry(of: table, place)) }
    try setL1(Int(index), 0)
    for entry in old { giveBack(entry) }
    release(table, 1)
  }
}
