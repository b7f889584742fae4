// A dirty bitmap: which parts of a node were written since it was made or cleared.

/// A dirty bitmap of a node. Its dirty parts are kept as ranges: nodes can be as long as numbers go, and most of one is alike.
public final class DirtyBitmap {
  /// Its name; nil for one that only an operation knows.
  public let name: String?
  /// How many bytes of the node one bit stands for.
  public let granularity: Int64
  /// Whether it is stored with the image.
  public let isPersistent: Bool
  /// Whether writes are recorded.
  public internal(set) var isRecording: Bool
  /// Whether it was stored, but nobody knows what is dirty: its image wasn't closed.
  public internal(set) var isInconsistent = false
  /// How many operations use it.
  public internal(set) var users = 0
  /// Told when something becomes dirty.
  var onMark: () -> Void = {}
  /// The size of the node in bytes.
  var size: Int64 { didSet { if size < oldValue { granules.remove(contentsOf: last..<(.max / granularity)) } } }
  /// The granules that are dirty, by their numbers.
  private var granules = RangeSet<Int64>() { didSet { counted = nil } }
  /// How many of them there are, once somebody has asked.
  private var counted: Int64?

  init(_ name: String?, granularity: Int64, isPersistent: Bool = false, isRecording: Bool = true, size: Int64) {
    self.name = name
    self.granularity = granularity
    self.isPersistent = isPersistent
    self.isRecording = isRecording
    self.size = size
  }

  /// Its name as images store it.
  var nameBytes: [UInt8] { (name ?? "").utf8.map { $0 } }

  /// Whether an operation uses it.
  public var isBusy: Bool { users > 0 }

  /// How many bytes of the node are dirty, in whole granules; no more than a number holds.
  public var count: Int64 {
    let (bytes, overflow) = dirty.multipliedReportingOverflow(by: granularity)
    return overflow ? .max : bytes
  }

  /// How many bytes of the node are dirty.
  var bytes: Int64 {
    let over = size % granularity
    return over != 0 && granules.contains(size / granularity) ? count - (granularity - over) : min(count, size)
  }

  private var last: Int64 { size / granularity + (size % granularity == 0 ? 0 : 1) }

  /// What can be put back: what is dirty, and whether writes are recorded.
  var contents: (granules: RangeSet<Int64>, isRecording: Bool) {
    get { (granules, isRecording) }
    set { (granules, isRecording) = newValue }
  }

  private var dirty: Int64 {
    if let counted { return counted }
    let count = granules.ranges.reduce(0) { $0 + $1.length }
    counted = count
    return count
  }

  /// Its bits as they are now.
  var bits: BitmapBits { BitmapBits(dirty: granules, count: last) }

  /// Whether the byte at an offset is dirty.
  func isDirty(at offset: Int64) -> Bool { granules.contains(offset / granularity) }

  /// The first dirty bytes from an offset on, in whole granules as far as the node goes; nil for none.
  func firstDirty(from offset: Int64) -> Range<Int64>? {
    if offset >= size { return nil }
    let start = offset / granularity
    // The ranges are in order.
    let ranges = granules.ranges
    var (low, high) = (ranges.startIndex, ranges.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= start { low = middle + 1 } else { high = middle }
    }
    guard low < ranges.endIndex else { return nil }
    let found = ranges[low]
    let end = found.upperBound.multipliedReportingOverflow(by: granularity)
    return max(start, found.lowerBound) * granularity..<(end.overflow ? size : min(size, end.partialValue))
  }

  /// Some bytes are dirty, and their whole granules with them.
  func mark(_ range: Range<Int64>) {
    if range.isEmpty { return }
    let (first, end) = (max(0, range.lowerBound / granularity), min(last, (range.upperBound - 1) / granularity + 1))
    if first >= end { return }
    onMark()
    granules.insert(contentsOf: first..<end)
  }

  /// The granules that these bytes touch aren't dirty any more.
  func clear(_ range: Range<Int64>) {
    if range.isEmpty { return }
    granules.remove(contentsOf: range.lowerBound / granularity..<(range.upperBound - 1) / granularity + 1)
  }

  /// The granules that lie in these bytes aren't dirty any more.
  func clear(whole range: Range<Int64>) {
    let first = range.lowerBound / granularity + (range.lowerBound % granularity == 0 ? 0 : 1)
    let end = range.upperBound >= size ? last : range.upperBound / granularity
    if first < end { granules.remove(contentsOf: first..<end) }
  }

  /// Only what is dirty there as well stays dirty here.
  func keep(_ other: DirtyBitmap) {
    let before = granules
    granules = RangeSet()
    merge(other)
    granules.formIntersection(before)
  }

  /// Nothing is dirty.
  func clear() { granules = RangeSet() }

  /// What is dirty there is dirty here.
  func merge(_ other: DirtyBitmap) {
    for range in other.granules.ranges {
      let end = range.upperBound.multipliedReportingOverflow(by: other.granularity)
      mark(range.lowerBound * other.granularity..<(end.overflow ? other.size : min(other.size, end.partialValue)))
    }
  }
}
