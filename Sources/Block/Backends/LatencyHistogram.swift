// How many requests took how long.
import Event

/// Counts of requests by how long they took, in nanoseconds. The first bin has those below the first boundary, the last one those
/// that took at least as long as the last boundary.
public struct LatencyHistogram: Sendable, Equatable {
  /// Where one bin ends and the next one begins, ascending.
  public let boundaries: [UInt64]
  /// The counts: one more than there are boundaries.
  public private(set) var bins: [UInt64]

  /// An empty one; nil unless the boundaries are above 0 and each is above the one before.
  public init?(_ boundaries: [UInt64]) {
    var last: UInt64 = 0
    for boundary in boundaries {
      if boundary <= last { return nil }
      last = boundary
    }
    self.boundaries = boundaries
    bins = Array(repeating: 0, count: boundaries.count + 1)
  }

  /// So many requests took so long.
  mutating func add(_ latency: Nanoseconds, count: Int64) {
    let latency = UInt64(max(0, latency))
    let bin = boundaries.firstIndex { latency < $0 } ?? boundaries.count
    bins[bin] &+= UInt64(max(0, count))
  }
}
