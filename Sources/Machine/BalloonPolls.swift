// How the host polls a guest for memory statistics: the balloon's properties `guest-stats` and
// `guest-stats-polling-interval`, as of QEMU 7.2.
import Event
import JSON

/// The polling of one balloon.
final class BalloonPolls {
  /// Seconds from one poll to the next; 0 is none.
  private(set) var interval: Int64 = 0
  /// Whether the guest was polled and hasn't answered.
  var isWaiting = false
  /// What it said last, and when, in seconds since 1970.
  private var last: (statistics: BalloonStatistics, time: Int64)?
  private var timer: Timer?

  /// Polls on guest time: `poll` asks.
  init(_ clock: Clock, poll: @escaping () -> Void) {
    timer = Timer(clock) { [unowned self] in
      timer?.arm(after: .seconds(interval))
      poll()
    }
  }

  func setInterval(_ seconds: Int64) {
    let wasOn = interval > 0
    interval = seconds
    switch (wasOn, seconds > 0) {
    case (_, false): timer?.disarm()
    case (false, true): timer?.arm(after: 0)
    case (true, true): timer?.arm(after: .seconds(seconds))
    }
  }

  func guestAnswered(_ statistics: BalloonStatistics, at time: Nanoseconds) {
    guard isWaiting else { return }
    isWaiting = false
    last = (statistics, time / .seconds(1))
  }

  /// The guest starts anew: it won't answer any more. What it said stays, with its time.
  func giveUp() { isWaiting = false }

  /// What the property shows.
  var value: Value { last.map { Self.value($0.statistics, $0.time) } ?? Self.nothing }

  /// A guest that was never heard of: each number is the greatest there is.
  static var nothing: Value { value(nil, 0) }

  private static func value(_ statistics: BalloonStatistics?, _ time: Int64) -> Value {
    func number(_ value: Int64?) -> Value { value.map { .int($0) } ?? .uint(.max) }
    let caches = statistics.map { $0.total / 16 }
    let members: [(String, Int64?)] = [
      ("stat-htlb-pgalloc", statistics.map { _ in 0 }), ("stat-swap-out", statistics?.swappedOut),
      // What can be had without swapping: what is free, and half of what files are cached in.
      ("stat-available-memory", statistics.map { $0.free + $0.total / 32 }),
      ("stat-htlb-pgfail", statistics.map { _ in 0 }), ("stat-free-memory", statistics?.free),
      ("stat-minor-faults", statistics?.minorFaults), ("stat-major-faults", statistics?.majorFaults),
      ("stat-total-memory", statistics?.total), ("stat-swap-in", statistics?.swappedIn), ("stat-disk-caches", caches),
    ]
    let stats = members.map { Value.Member(key: $0.0, value: number($0.1)) }
    return ["stats": .object(stats), "last-update": .int(time)]
  }
}
