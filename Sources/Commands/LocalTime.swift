// The time of day where the program runs, as people read it.
import Event
import Glibc

/// A time of day.
struct LocalTime {
  private let parts: [Int32]

  /// Nanoseconds since 1970.
  init(_ time: Nanoseconds) {
    var (seconds, local) = (time_t(time / 1_000_000_000), tm())
    localtime_r(&seconds, &local)
    parts = [local.tm_year + 1900, local.tm_mon + 1, local.tm_mday, local.tm_hour, local.tm_min, local.tm_sec]
  }

  private var texts: [String] { parts.map { $0 < 10 ? "0\($0)" : "\($0)" } }

  /// `20260131235959`.
  var digits: String { texts.joined() }

  /// `2026-01-31 23:59:59`.
  var text: String { texts[..<3].joined(separator: "-") + " " + texts[3...].joined(separator: ":") }
}
