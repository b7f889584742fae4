// How long a request waits for the limits of its group: what goes through fills buckets that leak at the rate that is allowed.
import Event

/// The buckets of one group, one for each limit: see `ThrottleLimits.kinds`.
struct LeakyBuckets: Sendable {
  private var levels = ThrottleLimits.kinds.map { _ in 0.0 }
  private var time: Nanoseconds = 0

  /// The bytes of the largest request.
  private static let largest: Int64 = 1 << 20

  /// How long a request has to wait from now on; it counts then. A bucket holds what may come at once: its burst, or what is
  /// allowed in a tenth of a second.
  mutating func delay(
    of kind: BlockAccounting.Kind, bytes: Int64, _ limits: ThrottleLimits, at now: Nanoseconds
  ) -> Nanoseconds {
    let passed = Double(now - time) / 1e9
    time = now
    // What is large comes in several requests, of which the last one's wait counts.
    let last = min(bytes, Self.largest)
    let before = bytes - last
    let requestsBefore = Double((before + Self.largest - 1) / Self.largest) * limits.requests(of: Self.largest)
    let own = kind == .read ? 1 : 2
    var wait = 0.0
    for (bucket, limit) in limits.limits.enumerated() where limit.average > 0 {
      let rate = Double(limit.average)
      levels[bucket] = max(0, levels[bucket] - rate * passed)
      if kind == .flush || ![0, own].contains(bucket % 3) { continue }
      let room = limit.burst > 0 ? Double(limit.burst) * Double(limit.length ?? 1) : rate / 10
      levels[bucket] += bucket < 3 ? Double(before) : requestsBefore
      wait = max(wait, (levels[bucket] - room) / rate)
      levels[bucket] += bucket < 3 ? Double(last) : limits.requests(of: last)
    }
    return Nanoseconds(min(wait * 1e9, 1e18))
  }
}

extension ThrottleLimits {
  /// How many requests one of so many bytes counts as.
  func requests(of bytes: Int64) -> Double {
    requestSize > 0 ? max(1, (Double(bytes) / Double(requestSize)).rounded(.up)) : 1
  }
}

/// Drives that share limits.
struct ThrottleGroup {
  var limits: ThrottleLimits
  var buckets = LeakyBuckets()
}

extension BlockGraph {
  /// How long a request of a drive has to wait for its group.
  func delay(of kind: BlockAccounting.Kind, bytes: Int64, to drive: BlockBackend) -> Nanoseconds {
    drive.throttleGroup.map { delay(of: kind, bytes: bytes, inGroup: $0) } ?? 0
  }

  /// How long a request has to wait for a group.
  func delay(of kind: BlockAccounting.Kind, bytes: Int64, inGroup name: String) -> Nanoseconds {
    guard let limits = limits(ofGroup: name), !limits.isNone else { return 0 }
    return throttleGroups[name, default: ThrottleGroup(limits: limits)].buckets
      .delay(of: kind, bytes: bytes, limits, at: loop.simulated.now)
  }
}
