// Parts of a node that are copied together: planned one after another, moved at once.
import Event
import Glibc

/// What came of a part that couldn't be copied.
struct CopyFailure {
  let range: Range<Int64>
  let error: SystemError
  /// What is done about it, which has been told.
  let action: ErrorPolicy
}

/// Some parts on their way from one node to another.
struct CopyBatch {
  private let job: Job
  private let (source, target): (BlockNode, BlockNode)
  /// Whether what is written is what was there already: nothing becomes dirty.
  private let isUnchanged: Bool
  /// Whether it is compressed.
  private let isCompressed: Bool
  /// Whether one error of a batch is told for all.
  private let tellsOnce: Bool
  private let transfer = Transfer()
  private var planned: [Range<Int64>] = []
  private var failures: [CopyFailure] = []
  /// What can't be written, which is seen when it has been read.
  private var unwritable: [(range: Range<Int64>, error: SystemError)] = []

  init(
    _ job: Job, from source: BlockNode, to target: BlockNode, isUnchanged: Bool = false, isCompressed: Bool = false,
    tellsOnce: Bool = false
  ) {
    (self.job, self.source, self.target) = (job, source, target)
    (self.isUnchanged, self.isCompressed, self.tellsOnce) = (isUnchanged, isCompressed, tellsOnce)
  }

  /// Adds a part.
  mutating func add(_ range: Range<Int64>) {
    let pieces: [Piece]
    do throws(SystemError) { pieces = try source.read(range.lowerBound, range.length, transfer) } catch {
      return failures.append(failure(range, error, isWrite: false))
    }
    do throws(SystemError) {
      try target.write(
        pieces, at: range.lowerBound, isUnchanged: isUnchanged, isCompressed: isCompressed && !pieces.isZero, transfer)
      planned.append(range)
    } catch {
      transfer.read(pieces)
      unwritable.append((range, error))
    }
  }

  private func failure(_ range: Range<Int64>, _ error: SystemError, isWrite: Bool) -> CopyFailure {
    if tellsOnce, let first = failures.first { return CopyFailure(range: range, error: error, action: first.action) }
    return CopyFailure(
      range: range, error: error, action: job.block?.react(to: error, isWrite: isWrite) ?? .report)
  }

  /// Moves what was planned. False if nothing has to be waited for; `ended` is told what couldn't be copied.
  func run(ended: @escaping ([CopyFailure]) -> Void) -> Bool {
    job.await(transfer) { error in
      var all = self
      for (range, error) in unwritable { all.failures.append(all.failure(range, error, isWrite: true)) }
      if let error {
        for range in planned { all.failures.append(all.failure(range, error, isWrite: transfer.hasFailedWriting)) }
      }
      ended(all.failures)
    }
  }
}

extension BlockNode {
  /// Whether it or one of those above `base` has something itself at an offset, and for how many bytes that is so.
  func isAllocated(above base: BlockNode?, _ offset: Int64, _ count: Int64) throws(SystemError) -> (Bool, Int64) {
    var length = count
    for node in chain {
      if node === base { break }
      if node.isFilter { continue }
      // Zeros behind the end of a backing file are its own.
      if node.size <= offset { return (true, length) }
      let extent = try node.map(offset, min(length, node.size - offset))
      if extent.content != .nothing { return (true, extent.length) }
      length = min(length, extent.length)
    }
    return (false, length)
  }

  /// Whether it has something itself at an offset, and for how many bytes that is so, of at most `count`.
  public func isAllocated(_ offset: Int64, _ count: Int64) throws(SystemError) -> (isThere: Bool, length: Int64) {
    var (kind, length): (Bool?, Int64) = (nil, 0)
    while length < count {
      let (isThere, more) = try isAllocated(above: withoutFilters.below, offset + length, count - length)
      if let kind, kind != isThere { break }
      kind = isThere
      length += more
    }
    return (kind ?? false, length)
  }

  /// For how many bytes from an offset on it shows data, or zeros.
  func alike(_ offset: Int64, _ count: Int64) throws(SystemError) -> Int64 {
    var length = count
    for node in chain where !node.isFilter && node.size > offset {
      let extent = try node.map(offset, min(length, node.size - offset))
      length = extent.length
      if extent.content != .nothing { break }
    }
    return length
  }

  /// For how many bytes from an offset on nobody has written anything, and it isn't known that there are zeros.
  func unwritten(_ offset: Int64, _ count: Int64) -> Int64 {
    var length = count
    for node in chain where !node.isFilter {
      guard node.size > offset, let extent = try? node.map(offset, min(length, node.size - offset)),
        extent.content == .nothing
      else { return 0 }
      length = extent.length
      if node.below == nil, !node.driver.takesBacking { return length }
    }
    return 0
  }

  /// For how many bytes from an offset on there is nothing to move to another node: zeros, or what is there in the model only.
  /// Unless it is all of them, they are whole parts of `grain` bytes, by which what is copied is noted.
  func zeros(_ offset: Int64, _ count: Int64, to target: BlockNode, by grain: Int64) -> Int64 {
    let length = zeros(offset, count, to: target)
    return length == count ? length : length / grain * grain
  }

  private func zeros(_ offset: Int64, _ count: Int64, to target: BlockNode) -> Int64 {
    // Zeros may have to be written after all, or to be noted for each cluster.
    var length =
      target.isModelled ? count : min(count, max(1 << 20, min(64 << 20, (target.image.clusterSize ?? 65536) << 10)))
    for node in chain where !node.isFilter {
      if node.size <= offset { return length }
      guard let extent = try? node.map(offset, min(length, node.size - offset)) else { return 0 }
      length = extent.length
      if extent.content == .zeros { return length }
      if extent.content == .data || node.isModelled && !target.isModelled { return 0 }
    }
    return length
  }
}
