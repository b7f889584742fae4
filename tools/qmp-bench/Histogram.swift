// Histogram holds latencies in logarithmic buckets: 64 to each power of two, so a percentile is off by 1.6 % at most.

struct Histogram {
  private static let subBits = 6
  private static let bucketCount = (64 - subBits + 1) << subBits

  private var buckets = [UInt64](repeating: 0, count: bucketCount)
  private(set) var count: UInt64 = 0
  private(set) var maximum: UInt64 = 0

  /// Adds one value, in nanoseconds.
  @inline(__always)
  mutating func add(_ value: UInt64) {
    buckets[Self.index(of: value)] &+= 1
    count &+= 1
    if value > maximum { maximum = value }
  }

  mutating func add(_ other: Histogram) {
    for index in buckets.indices { buckets[index] &+= other.buckets[index] }
    count &+= other.count
    maximum = max(maximum, other.maximum)
  }

  /// The value that the given share of all values doesn't exceed, 0 when there are none.
  func percentile(_ share: Double) -> UInt64 {
    guard count > 0 else { return 0 }
    let wanted = UInt64((Double(count) * share).rounded(.up))
    var seen: UInt64 = 0
    for (index, inBucket) in buckets.enumerated() {
      seen += inBucket
      if seen >= wanted { return min(Self.upperBound(of: index), maximum) }
    }
    return maximum
  }

  /// Values below 64 have a bucket each; above, the top bit picks the row and the six bits after it the column.
  @inline(__always)
  private static func index(of value: UInt64) -> Int {
    let shift = max(0, 63 - value.leadingZeroBitCount - subBits)
    return (shift << subBits) &+ Int(truncatingIfNeeded: value >> UInt64(shift))
  }

  private static func upperBound(of index: Int) -> UInt64 {
    guard index >= 2 << subBits else { return UInt64(index) }
    let shift = (index >> subBits) - 1
    let base = UInt64(index - (shift << subBits))
    return ((base + 1) << UInt64(shift)) &- 1
  }
}
