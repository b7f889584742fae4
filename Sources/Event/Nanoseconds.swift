// The unit of time of every clock and timer, with its reading and writing as text.

/// A time or a duration in nanoseconds. Times count from 1970 in simulated time, from an
/// arbitrary start on the other clocks.
public typealias Nanoseconds = Int64

extension Nanoseconds {
  /// `n` seconds.
  public static func seconds(_ n: Int64) -> Nanoseconds { n * 1_000_000_000 }
  /// `n` milliseconds.
  public static func milliseconds(_ n: Int64) -> Nanoseconds { n * 1_000_000 }
  /// `n` microseconds.
  public static func microseconds(_ n: Int64) -> Nanoseconds { n * 1_000 }

  /// The sum, or the last time there is: a far deadline must not overflow.
  public func advanced(clampingBy duration: Nanoseconds) -> Nanoseconds {
    let (sum, overflow) = addingReportingOverflow(duration)
    return overflow ? .max : sum
  }

  /// The nearest duration to a number of nanoseconds: the longest there is for one that is too large.
  public init(clamping nanoseconds: Double) {
    self = nanoseconds >= 9.2e18 ? .max : nanoseconds > -9.2e18 ? Nanoseconds(nanoseconds) : .min
  }
}

/// Durations as people write them: a decimal number and a unit.
public enum DurationText {
  /// The units that are accepted, for messages.
  public static let accepted = "a number with a unit: ns, us, ms, s or m, such as 300ms"

  private static let units: [(suffix: String, size: Double)] = [
    ("ns", 1), ("us", 1e3), ("ms", 1e6), ("s", 1e9), ("m", 60e9),
  ]

  /// Reads `300ms`, `1.5s`, `2m`, and a bare `0`. Nil for anything else, negative durations included.
  public static func parse(_ text: String) -> Nanoseconds? {
    if text == "0" { return 0 }
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let suffix = text.dropFirst(digits.count)
    guard let unit = units.first(where: { $0.suffix == suffix }), let number = Double(digits) else { return nil }
    let nanoseconds = number * unit.size
    guard nanoseconds.isFinite, nanoseconds < 9e18 else { return nil }
    return Nanoseconds(nanoseconds.rounded())
  }

  /// Writes a duration in the largest unit that keeps it a whole number: `5s`, `300ms`, `90s`.
  public static func format(_ duration: Nanoseconds) -> String {
    if duration == 0 { return "0s" }
    for (suffix, size) in [("s", Int64(1_000_000_000)), ("ms", 1_000_000), ("us", 1_000)]
    where duration % size == 0 {
      return "\(duration / size)\(suffix)"
    }
    return "\(duration)ns"
  }
}
