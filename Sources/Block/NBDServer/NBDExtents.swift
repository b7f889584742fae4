// What an NBD server tells of an export's bytes: whether they are allocated or zeros, and whether a bitmap says they are dirty.
import Event

/// Bytes in a row that are alike.
struct NBDExtent: Equatable {
  var length: Int64
  /// For `base:allocation` 1 for a hole and 2 for zeros, for a bitmap 1 for what is dirty.
  let flags: UInt64

  /// The most that are told of at once: a client asks for what is missing. The loop doesn't stand still for long so.
  static let most = 1024
}

extension [NBDExtent] {
  /// Adds bytes; false if that are too many extents.
  fileprivate mutating func add(_ length: Int64, _ flags: UInt64, most: Int) -> Bool {
    if let last, last.flags == flags {
      self[count - 1].length += length
      return true
    }
    if count == most { return false }
    append(NBDExtent(length: length, flags: flags))
    return true
  }
}

extension BlockNode {
  /// What holds bytes: at most so many extents, from the beginning of the range on.
  func extents(_ range: Range<Int64>, most: Int) throws(SystemError) -> [NBDExtent] {
    var (extents, place): ([NBDExtent], Int64) = ([], range.lowerBound)
    for _ in 0..<4 * NBDExtent.most where place < range.upperBound {
      let (flags, length) = try holding(place, range.upperBound - place)
      if !extents.add(length, flags, most: most) { break }
      place += length
    }
    return extents
  }

  private func holding(_ offset: Int64, _ count: Int64) throws(SystemError) -> (flags: UInt64, length: Int64) {
    let (hole, zeros): (UInt64, UInt64) = (1, 2)
    var (length, canShowBacking) = (count, false)
    for node in chain where !node.isFilter {
      canShowBacking = node.driver.takesBacking
      if node.size <= offset { return (hole | zeros, length) }
      let extent = try node.map(offset, min(length, node.size - offset))
      length = extent.length
      switch extent.content {
      case .data: return (0, length)
      case .zeros: return (hole | zeros, length)
      case .nothing: continue
      }
    }
    // Nobody has written it: an image without a backing file reads as zeros there.
    return (canShowBacking ? hole | zeros : 0, length)
  }
}

extension DirtyBitmap {
  /// What is dirty: at most so many extents, from the beginning of the range on.
  func extents(_ range: Range<Int64>, most: Int) -> [NBDExtent] {
    var (extents, place): ([NBDExtent], Int64) = ([], range.lowerBound)
    while place < range.upperBound {
      let next = firstDirty(from: place)?.clamped(to: range) ?? range.upperBound..<range.upperBound
      let clean = max(place, next.lowerBound) - place
      if clean > 0, !extents.add(clean, 0, most: most) { break }
      if next.isEmpty { break }
      if !extents.add(next.length, 1, most: most) { break }
      place = next.upperBound
    }
    return extents
  }
}
