// Reading and writing nodes: where what they show comes from, and where what is written to them goes.
import Event
import Glibc

extension BlockNode {
  /// What it has itself from an offset on; the length is at most `count`, and at least 1. There must be so many bytes.
  func map(_ offset: Int64, _ count: Int64) throws(SystemError) -> BlockExtent {
    try driver.map(self, offset, count)
  }

  /// The pieces that it shows from an offset on, `count` bytes together; behind its end are zeros. What has to be waited for
  /// beside them is added to the transfer.
  func read(_ offset: Int64, _ count: Int64, _ transfer: Transfer) throws(SystemError) -> [Piece] {
    let known = max(0, min(count, size - offset))
    let pieces = known > 0 ? try driver.read(self, offset, known, transfer) : []
    if keepsWhatIsRead, isWritable { try keep(offset..<offset + known, transfer) }
    return known == count ? pieces : pieces + [Piece(source: .zeros, count: count - known)]
  }

  /// Has its image hold whole clusters of what it shows, as far as it or nodes down to `bottom` have it. Nobody sees a difference.
  func keep(_ range: Range<Int64>, from bottom: BlockNode? = nil, _ transfer: Transfer) throws(SystemError) {
    let cluster = max(512, image.clusterSize ?? 512)
    var place = range.lowerBound / cluster * cluster
    let end = min(size, (range.upperBound + cluster - 1) / cluster * cluster)
    while place < end {
      let (isThere, own) = try isAllocated(above: withoutFilters.below, place, end - place)
      var (isWanted, length) = (!isThere, own)
      if isWanted, let bottom { (isWanted, length) = try isAllocated(above: bottom.below, place, own) }
      if isWanted {
        try write(try driver.read(self, place, length, transfer), at: place, isUnchanged: true, transfer)
      }
      place += length
    }
  }

  /// Has pieces written from an offset on, compressed if that is wanted, which few nodes can. Its bitmaps note that, unless it is
  /// what was there. Nothing is written behind its end.
  func write(
    _ pieces: [Piece], at offset: Int64, isUnchanged: Bool = false, isCompressed: Bool = false, _ transfer: Transfer
  ) throws(SystemError) {
    let count = pieces.reduce(0) { $0 + $1.count }
    guard offset >= 0, count <= size - offset, !isInactive else { throw SystemError(EIO) }
    if !isUnchanged {
      mark(offset..<offset + count)
      passed(offset + count)
    }
    if isCompressed {
      try driver.writeCompressed(self, pieces, at: offset, transfer)
    } else if isUnchanged {
      try driver.writeUnchanged(self, pieces, at: offset, transfer)
    } else {
      try driver.write(self, pieces, at: offset, transfer)
    }
  }

  /// Waits for what was written to it. A failure is the transfer's.
  func flush(_ transfer: Transfer) {
    let below = driver.passed(by: self)
    below?.happened(.flushToOS)
    below?.happened(.flushToDisk)
    driver.flush(self, transfer)
  }

  /// Something happens above it that a rule of `blkdebug` may wait for.
  func happened(_ event: BlkdebugEvent) { driver.happened(event, to: self) }

  /// Its bitmaps note that something is written.
  private func mark(_ range: Range<Int64>) {
    for bitmap in bitmaps where bitmap.isRecording && !bitmap.isBusy { bitmap.mark(range) }
  }

  /// It is written as far as that.
  private func passed(_ end: Int64) {
    highestWritten = max(highestWritten, end)
    let (threshold, end) = (writeThreshold, UInt64(clamping: end))
    if threshold == 0 || end <= threshold { return }
    writeThreshold = 0
    onThreshold(threshold, end - threshold)
  }

  /// Writes bytes at once that are stored about an image: they should be few. It grows with them.
  func store(_ bytes: [UInt8], at offset: Int64) throws(SystemError) {
    if isInactive { throw SystemError(EIO) }
    let end = offset + Int64(bytes.count)
    passed(end)
    try driver.store(self, bytes, at: offset)
    grow(past: end)
    mark(offset..<end)
  }
}

extension BlockDriver {
  func map(_ node: BlockNode, _ offset: Int64, _ count: Int64) throws(SystemError) -> BlockExtent {
    guard let below = passed(by: node) else { return BlockExtent(content: .data, length: count) }
    return try below.map(offset, count)
  }

  func read(_ node: BlockNode, _ offset: Int64, _ count: Int64, _ transfer: Transfer) throws(SystemError) -> [Piece] {
    guard let below = passed(by: node) else { throw SystemError(EIO) }
    return try below.read(offset, count, transfer)
  }

  func write(_ node: BlockNode, _ pieces: [Piece], at offset: Int64, _ transfer: Transfer) throws(SystemError) {
    guard let below = passed(by: node) else { throw SystemError(EIO) }
    try below.write(pieces, at: offset, transfer)
  }

  func writeUnchanged(
    _ node: BlockNode, _ pieces: [Piece], at offset: Int64, _ transfer: Transfer
  ) throws(SystemError) {
    try write(node, pieces, at: offset, transfer)
  }

  func writeCompressed(
    _ node: BlockNode, _ pieces: [Piece], at offset: Int64, _ transfer: Transfer
  ) throws(SystemError) {
    guard passesCompression, let below = passed(by: node) else { throw SystemError(ENOTSUP) }
    try below.write(pieces, at: offset, isCompressed: true, transfer)
  }

  func compresses(_ node: BlockNode) -> Bool {
    passesCompression && passed(by: node).map { $0.driver.compresses($0) } ?? false
  }

  func flush(_ node: BlockNode, _ transfer: Transfer) {
    passed(by: node)?.flush(transfer)
  }

  func store(_ node: BlockNode, _ bytes: [UInt8], at offset: Int64) throws(SystemError) {
    guard let below = passed(by: node) else { throw SystemError(EIO) }
    try below.store(bytes, at: offset)
  }
}
