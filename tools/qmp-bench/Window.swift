// Window is what one stretch of load gave: replies, errors, skipped events, latencies and how long it took.

struct Window {
  /// When a stretch of load ends.
  enum Limit {
    case seconds(Double)
    case replies(Int)
  }

  var replies = 0
  /// Those replies that were `error`.
  var errors = 0
  var events = 0
  var latencies = Histogram()
  /// In nanoseconds.
  var duration: UInt64 = 0

  var seconds: Double { Double(duration) / 1e9 }
  var throughput: Double { duration == 0 ? 0 : Double(replies) / seconds }

  @inline(__always)
  mutating func countReply(isError: Bool, latency: UInt64) {
    replies &+= 1
    if isError { errors &+= 1 }
    latencies.add(latency)
  }
}
