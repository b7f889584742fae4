// Parts of a node that are copied together: planned one after another, moved at once.
import Event
import Glibc

/// What came of copying one part.
struct CopyFailure {
  let range: Range<Int64>
  let error: SystemError
  let isWrite: Bool
}

/// Some parts on their way from one node to another.
struct CopyBatch {
  let source: BlockNode
  let target: BlockNode
  /// Whether what is written is what was there already: nothing becomes dirty.
  var isUnchanged = false
  let transfer = Transfer()
  /// What was planned, and what couldn't be.
  private(set) var planned: [Range<Int64>] = []
  private(set) var failures: [CopyFailure] = []

  init(from source: BlockNode, to target: BlockNode, isUnchanged: Bool = false) {
    self.source = source
    self.target = target
    self.isUnchanged = isUnchanged
  }

  /// Adds a part.
  mutating func add(_ range: Range<Int64>) {
    let (offset, count) = (range.lowerBound, range.upperBound - range.lowerBound)
    let pieces: [Piece]
    do throws(SystemError) { pieces = try source.read(offset, count, transfer) } catch {
      return failures.append(CopyFailure(range: range, error: error, isWrite: false))
    }
    do throws(SystemError) {
      try target.write(pieces, at: offset, isUnchanged: isUnchanged, transfer)
    } catch { return failures.append(CopyFailure(range: range, error: error, isWrite: true)) }
    planned.append(range)
  }

  /// Moves what was planned. False if nothing has to be waited for; `ended` is told what couldn't be copied.
  func run(_ job: Job, ended: @escaping ([CopyFailure]) -> Void) -> Bool {
    let (planned, failures, transfer) = (planned, failures, transfer)
    return job.await(transfer) { error in
      guard let error else { return ended(failures) }
      let isWrite = transfer.hasFailedWriting
      ended(failures + planned.map { CopyFailure(range: $0, error: error, isWrite: isWrite) })
    }
  }
}

extension BlockNode {
  /// Whether it or one of those above `base` has something itself at an offset, and for how many bytes that is so.
  func isAllocated(above base: BlockNode?, _ offset: Int64, _ count: Int64) throws(SystemError) -> (Bool, Int64) {
    var length = count
    for node in chain {
      if node === base { break }
      if node.isFilter || node.size <= offset { continue }
      let extent = try node.map(offset, min(length, node.size - offset))
      if extent.content != .nothing { return (true, extent.length) }
      length = min(length, extent.length)
    }
    return (false, length)
  }

  /// For how many bytes from an offset on there is nothing to move to another node: zeros, or what is there in the model only.
  func zeros(_ offset: Int64, _ count: Int64, to target: BlockNode) -> Int64 {
    var length = count
    for node in chain where !node.isFilter {
      if node.size <= offset { return length }
      guard let extent = try? node.map(offset, min(length, node.size - offset)) else { return 0 }
      length = extent.length
      if extent.content == .zeros { return length }
      if extent.content == .data || node.isModelled && !target.isModelled { return 0 }
    }
    return length
  }

  /// Whether what it holds is nowhere.
  private var isModelled: Bool {
    var node = self
    while let below = node.driver.filtered(by: node) ?? (node.driverName == "raw" ? node.child("file") : nil) {
      node = below
    }
    return node.driver is NullDriver
  }
}
