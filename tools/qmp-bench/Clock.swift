// Clock reads the monotonic clock, in nanoseconds.

import Glibc

enum Clock {
  static let second: UInt64 = 1_000_000_000

  @inline(__always)
  static func now() -> UInt64 {
    nanoseconds(of: CLOCK_MONOTONIC)
  }

  /// The CPU time that this process has used, user and system together.
  static func ownProcessTime() -> UInt64 {
    nanoseconds(of: CLOCK_PROCESS_CPUTIME_ID)
  }

  @inline(__always)
  private static func nanoseconds(of clock: clockid_t) -> UInt64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return UInt64(bitPattern: Int64(time.tv_sec)) &* second &+ UInt64(bitPattern: Int64(time.tv_nsec))
  }
}
