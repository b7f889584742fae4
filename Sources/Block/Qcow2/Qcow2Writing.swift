// Writing a qcow2 image: where what is written goes, and what tables say when it is there.
//
// Clusters are taken first, then filled by the transfer, then named by the tables. A cluster that is written in part is filled
// with what one saw there.
import Event
import Glibc

extension Qcow2Image {
  /// Has pieces written: see `BlockNode.write`.
  func write(_ pieces: [Piece], at offset: Int64, _ transfer: Transfer) throws(SystemError) {
    // One that wasn't closed may count clusters too low: what seems free may be in use.
    if header.incompatible.contains(.dirty) { throw SystemError(EIO) }
    let hold = holds.hold()
    defer { transfer.afterwards { () throws(SystemError) in withExtendedLifetime(hold) {} } }
    let size = layout.clusterSize
    var (place, waiting, start) = (offset, [Piece](), offset)
    for piece in pieces.joiningZeros {
      let end = place + piece.count
      let first = (place + size - 1) & ~(size - 1)
      // The last cluster is whole if all of it that the image has is written.
      let last = end == self.size ? end : end & ~(size - 1)
      if case .zeros = piece.source, first < last, canStoreZeros {
        if place < first { waiting.append(Piece(source: .zeros, count: first - place)) }
        try writeData(waiting, at: start, transfer)
        try writeZeros(first, last, transfer)
        (waiting, start) = (last < end ? [Piece(source: .zeros, count: end - last)] : [], last)
      } else {
        waiting.append(piece)
      }
      place = end
    }
    try writeData(waiting, at: start, transfer)
  }

  // MARK: Zeros

  /// Whether a table can say that a cluster reads as zeros. What is in a data file is there.
  private var canStoreZeros: Bool { !layout.hasDataFile && (layout.version > 2 || backing == nil) }

  /// Whole clusters read as zeros from now on. Where something is under way, zeros follow it.
  private func writeZeros(_ start: Int64, _ end: Int64, _ transfer: Transfer) throws(SystemError) {
    let bits = Int64(layout.clusterBits)
    var cluster = start >> bits
    let last = layout.clusters(end)
    while cluster < last {
      if pending[cluster] != nil {
        let (from, to) = (cluster << bits, min((cluster + 1) << bits, end))
        try writeData([Piece(source: .zeros, count: to - from)], at: from, transfer)
        cluster += 1
        continue
      }
      var next = cluster + 1
      while next < last, next % Int64(layout.entries) != 0, pending[next] == nil { next += 1 }
      try replace(cluster..<next, by: zeroEntry)
      cluster = next
    }
  }

  /// Has the image hold nothing, so that one sees what is below.
  func makeEmpty() throws(SystemError) {
    let (entries, last) = (Int64(layout.entries), layout.clusters(size))
    for first in stride(from: 0, to: last, by: Int(entries)) {
      try replace(first..<min(first + entries, last), by: Qcow2Entry())
    }
  }

  private var zeroEntry: Qcow2Entry {
    if layout.version < 3 { return Qcow2Entry() }
    return layout.isExtended ? Qcow2Entry(bitmap: 0xFFFF_FFFF << 32) : Qcow2Entry(word: Qcow2Entry.zero)
  }

  /// Has clusters of one table have other entries, and gives back what they had.
  func replace(_ clusters: Range<Int64>, by entry: Qcow2Entry) throws(SystemError) {
    if entry == Qcow2Entry(), try table(clusters.lowerBound / Int64(layout.entries)) == nil { return }
    var before: [Qcow2Entry] = []
    for cluster in clusters { before.append(try stored(cluster)) }
    if before.allSatisfy({ $0 == entry }) { return }
    try store(Array(repeating: entry, count: before.count), of: clusters.lowerBound)
    for old in before { giveBack(old) }
  }

  /// What an entry named has one user less.
  func giveBack(_ entry: Qcow2Entry) {
    guard let used = clustersUsed(entry) else { return }
    holds.release(used)
  }

  /// The clusters of the file that an entry's data are in; nil if there are none.
  func clustersUsed(_ entry: Qcow2Entry) -> Range<Int64>? {
    if layout.hasDataFile { return nil }
    let bits = Int64(layout.clusterBits)
    if entry.isCompressed {
      let place = entry.compressedPlace(layout)
      return place.offset >> bits..<(place.offset + Int64(place.length) - 1) >> bits + 1
    }
    guard let host = entry.host(layout) else { return nil }
    return host >> bits..<host >> bits + 1
  }

  // MARK: Data

  func writeData(_ pieces: [Piece], at offset: Int64, _ transfer: Transfer) throws(SystemError) {
    let end = offset + pieces.reduce(0) { $0 + $1.count }
    var place = offset
    while place < end {
      let length = try inPlace(place, end)
      if length > 0 {
        try overwrite(pieces.part(place - offset, length), at: place, transfer)
        place += length
      } else {
        let target = try target(place, end)
        try fill(target, place, pieces.part(place - offset, min(end, target.end) - place), transfer)
        place = min(end, target.end)
      }
    }
  }

  /// How many bytes from an offset on can be written where they are, in a row; 0 if none can.
  private func inPlace(_ offset: Int64, _ end: Int64) throws(SystemError) -> Int64 {
    var (place, next): (Int64, Int64?) = (offset, nil)
    while place < end {
      let entry = try entry(place >> Int64(layout.clusterBits))
      let inside = place & (layout.clusterSize - 1)
      guard entry.isOwn, entry.content(Int(inside / layout.grain), layout) == .data, let host = entry.host(layout)
      else { break }
      if let next, next != host + inside { break }
      let length = layout.grain - inside & (layout.grain - 1)
      (place, next) = (place + length, host + inside + length)
    }
    return min(place, end) - offset
  }

  private func overwrite(_ pieces: [Piece], at offset: Int64, _ transfer: Transfer) throws(SystemError) {
    let count = pieces.reduce(0) { $0 + $1.count }
    let bits = Int64(layout.clusterBits)
    guard let host = try entry(offset >> bits).host(layout) else { throw SystemError(EIO) }
    let place = host + offset & (layout.clusterSize - 1)
    try reach(place + count)
    var joined: [PendingRun] = []
    if !pending.isEmpty {
      for cluster in offset >> bits...(offset + count - 1) >> bits {
        if let run = pending[cluster], joined.last !== run { joined.append(run) }
      }
    }
    storage.file.happened(.writeAio)
    try data.write(pieces, at: place, transfer)
    for run in joined { follow(Mapping(run, 0, self), transfer) }
  }

  /// Where data go that can't be written where they are.
  private struct Target {
    let run: PendingRun
    /// The bytes of the image that have to be filled.
    let start: Int64
    let end: Int64
    /// The parts of its cluster that are there then.
    var parts: UInt64 = 0
  }

  private func target(_ offset: Int64, _ end: Int64) throws(SystemError) -> Target {
    let cluster = offset >> Int64(layout.clusterBits)
    let entry = try entry(cluster)
    if layout.isExtended { return try extendedTarget(cluster, entry, offset, end) }
    // A cluster that is there, but reads as zeros.
    if entry.isOwn, let host = entry.host(layout), entry.content(0, layout) == .zeros {
      return target(PendingRun(first: cluster, count: 1, host: host, isFresh: false, bitmap: 0))
    }
    if layout.hasDataFile {
      return target(
        PendingRun(
          first: cluster, count: 1, host: cluster << Int64(layout.clusterBits), isFresh: false, bitmap: 0))
    }
    var last = cluster + 1
    while last << Int64(layout.clusterBits) < end, last % Int64(layout.entries) != 0, last - cluster < 1024,
      try needsCluster(last)
    { last += 1 }
    let taken = try refcounts().take(Int(last - cluster))
    return target(
      PendingRun(
        first: cluster, count: Int64(taken.count), host: taken.lowerBound << Int64(layout.clusterBits), isFresh: true,
        bitmap: 0))
  }

  private func needsCluster(_ cluster: Int64) throws(SystemError) -> Bool {
    if pending[cluster] != nil { return false }
    let entry = try stored(cluster)
    return !(entry.isOwn && entry.host(layout) != nil)
  }

  private func target(_ run: PendingRun) -> Target {
    let bits = Int64(layout.clusterBits)
    return Target(run: run, start: run.first << bits, end: (run.first + run.count) << bits)
  }

  /// Only the parts of a cluster that are touched are filled, unless what is there has to be copied.
  private func extendedTarget(
    _ cluster: Int64, _ entry: Qcow2Entry, _ offset: Int64, _ end: Int64
  ) throws(SystemError) -> Target {
    let (grain, base) = (layout.grain, cluster << Int64(layout.clusterBits))
    let stop = min(end, base + layout.clusterSize)
    var (first, last) = ((offset - base) / grain, (stop - base + grain - 1) / grain)
    let hasOwn = entry.isOwn && entry.host(layout) != nil
    let isCopied = !hasOwn && (entry.isCompressed || entry.host(layout) != nil)
    if isCopied { (first, last) = (0, 32) }
    let parts = (UInt64(1) << UInt64(last) - 1) & ~(UInt64(1) << UInt64(first) - 1)
    let bitmap = (isCopied ? 0 : entry.bitmap) & ~(parts << 32) | parts
    let (start, stopFilled) = (base + first * grain, base + last * grain)
    // What is there already of the last part isn't filled again.
    let filled =
      entry.content(Int(last - 1), layout) == .data && hasOwn ? min(stopFilled, stop) : stopFilled
    if let run = pending[cluster] { return Target(run: run, start: start, end: filled, parts: parts) }
    let host: Int64
    if hasOwn, let its = entry.host(layout) {
      host = its
    } else if layout.hasDataFile {
      host = base
    } else {
      host = try refcounts().take(1).lowerBound << Int64(layout.clusterBits)
    }
    let run = PendingRun(
      first: cluster, count: 1, host: host, isFresh: !hasOwn && !layout.hasDataFile, bitmap: bitmap)
    return Target(run: run, start: start, end: filled, parts: parts)
  }

  /// Plans what goes to new clusters, with what one sees around it.
  private func fill(
    _ target: Target, _ offset: Int64, _ pieces: [Piece], _ transfer: Transfer
  ) throws(SystemError) {
    let run = target.run
    do throws(SystemError) {
      let end = offset + pieces.reduce(0) { $0 + $1.count }
      if target.start < offset || end < target.end { storage.file.happened(.cowRead) }
      let before = try seen(target.start, offset, transfer)
      // A data file ends where the image does.
      let after = try seen(end, layout.hasDataFile ? max(end, min(target.end, size)) : target.end, transfer)
      let place = run.host + target.start - run.first << Int64(layout.clusterBits)
      try reach(place + target.end - target.start)
      if !(before + after).isEmpty { happenedAround(before + after) }
      storage.file.happened(.writeAio)
      try data.write(before + pieces + after, at: place, transfer)
    } catch {
      if run.isFresh, run.users == 0 { release(run.host, run.count) }
      throw error
    }
    for cluster in run.first..<run.first + run.count { pending[cluster] = run }
    run.bitmap = run.bitmap & ~(target.parts << 32) | target.parts
    follow(Mapping(run, target.parts, self), transfer)
  }

  /// A cluster is about to be filled with that around what is written.
  private func happenedAround(_ pieces: [Piece]) {
    for event: BlkdebugEvent in pieces.isZero ? [.clusterAllocSpace, .pwritevZero] : [.cowWrite] {
      storage.file.happened(event)
    }
  }

  /// What one sees there; behind the image's end are zeros.
  private func seen(_ start: Int64, _ end: Int64, _ transfer: Transfer) throws(SystemError) -> [Piece] {
    let known = max(0, min(end, size) - start)
    let pieces = known > 0 ? try read(start, known, transfer) : []
    return start + known < end ? pieces + [Piece(source: .zeros, count: end - start - known)] : pieces
  }

  private func reach(_ end: Int64) throws(SystemError) {
    if dataFile == nil { try storage.reach(end) }
  }
}

extension [Piece] {
  /// They, with zeros that follow each other as one piece.
  var joiningZeros: [Piece] {
    var joined: [Piece] = []
    for piece in self where piece.count > 0 {
      if case .zeros = piece.source, let last = joined.last, case .zeros = last.source {
        joined[joined.count - 1] = Piece(source: .zeros, count: last.count + piece.count)
      } else {
        joined.append(piece)
      }
    }
    return joined
  }
}
