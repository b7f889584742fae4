// A dirty bitmap: which parts of a node were written since it was made or cleared.

/// A dirty bitmap of a node.
public final class DirtyBitmap {
  /// Its name.
  public let name: String
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
  /// The size of the node in bytes.
  let size: Int64
  /// The bits, the first one the lowest; none as long as none is set.
  private var words: [UInt64] = []

  init(_ name: String, granularity: Int64, isPersistent: Bool, isRecording: Bool, size: Int64) {
    self.name = name
    self.granularity = granularity
    self.isPersistent = isPersistent
    self.isRecording = isRecording
    self.size = size
  }

  /// Whether an operation uses it.
  public var isBusy: Bool { users > 0 }

  /// How many bytes of the node are dirty, in whole granules.
  public var count: Int64 { words.reduce(0) { $0 + Int64($1.nonzeroBitCount) } * granularity }

  private var granules: Int64 { size / granularity + (size % granularity == 0 ? 0 : 1) }

  /// What can be put back: what is dirty, and whether writes are recorded.
  var contents: (words: [UInt64], isRecording: Bool) {
    get { (words, isRecording) }
    set { (words, isRecording) = newValue }
  }

  /// Whether the byte at an offset is dirty.
  func isDirty(at offset: Int64) -> Bool {
    let bit = Int(offset / granularity)
    return words.indices.contains(bit / 64) && words[bit / 64] >> UInt64(bit % 64) & 1 != 0
  }

  /// Some bytes are dirty.
  func mark(_ range: Range<Int64>) {
    if range.isEmpty { return }
    let last = min(granules, (range.upperBound - 1) / granularity + 1)
    let first = max(0, range.lowerBound / granularity)
    if first >= last { return }
    if words.isEmpty { words = Array(repeating: 0, count: Int((granules + 63) / 64)) }
    for bit in first..<last { words[Int(bit / 64)] |= 1 << UInt64(bit % 64) }
  }

  /// Nothing is dirty.
  func clear() { words = [] }

  /// What is dirty there is dirty here.
  func merge(_ other: DirtyBitmap) {
    for (place, word) in other.words.enumerated() where word != 0 {
      if granularity == other.granularity {
        if words.isEmpty { words = Array(repeating: 0, count: other.words.count) }
        words[place] |= word
      } else {
        for bit in 0..<64 where word >> UInt64(bit) & 1 != 0 {
          let start = Int64(place * 64 + bit) * other.granularity
          mark(start..<(start > size - other.granularity ? size : start + other.granularity))
        }
      }
    }
  }
}
