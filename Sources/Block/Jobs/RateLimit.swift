// How fast a job may be: what is done is counted in slices of time.
import Event

/// A limit in bytes per second.
struct RateLimit {
  /// 0 for none.
  var speed: Int64 = 0
  private var start: Nanoseconds = 0
  private var end: Nanoseconds = 0
  private var done: Int64 = 0

  private static let slice: Nanoseconds = .milliseconds(100)

  /// How long one has to wait after so many bytes more.
  mutating func delay(after bytes: Int64, now: Nanoseconds) -> Nanoseconds {
    if speed == 0 { return 0 }
    if end <= now { (start, end, done) = (now, now + Self.slice, 0) }
    let quota = max(speed / 10, 1)
    done += bytes
    if done < quota { return 0 }
    let seconds = Double(done) / Double(max(speed, 10))
    end = start.advanced(clampingBy: Nanoseconds(clamping: seconds * 1e9))
    return end - now
  }
}
