// How long somebody who blocks waits for a descriptor: up to a moment, or until it is called off.
import Event
import Glibc

/// Waiting that ends.
final class Patience: Sendable {
  /// The moment, of the monotonic clock; nil for none.
  private let end: Nanoseconds?
  /// A pipe that calling off writes to; none where nobody does.
  private let ends: [Int32]

  /// Waits for so long at most; nil for ever. Who waits on another thread than the one that may call it off says so.
  init(_ time: Nanoseconds?, canBeCalledOff: Bool = false) {
    end = time.map { Self.now + $0 }
    var ends: [Int32] = [-1, -1]
    if canBeCalledOff, pipe(&ends) != 0 { ends = [-1, -1] }
    for end in ends where end >= 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    self.ends = ends
  }

  deinit { for end in ends where end >= 0 { close(end) } }

  /// The time of the monotonic clock.
  static var now: Nanoseconds {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return .seconds(Int64(time.tv_sec)) + Int64(time.tv_nsec)
  }

  /// Ends all waiting.
  func callOff() {
    var byte: UInt8 = 1
    if ends[1] >= 0 { _ = write(ends[1], &byte, 1) }
  }

  /// Waits until a descriptor is ready for `events`; false if that took too long or was called off.
  func wait(for descriptor: Int32, _ events: Int16) -> Bool {
    if let end, Self.now >= end { return false }
    return wait(descriptor, events, until: end) == .ready
  }

  /// Waits for a moment; false if it was called off or there was no more time.
  func wait(for time: Nanoseconds) -> Bool {
    let moment = Self.now + time
    return wait(-1, 0, until: min(moment, end ?? .max)) == .late && moment < end ?? .max
  }

  private enum Outcome { case ready, late, calledOff }

  private func wait(_ descriptor: Int32, _ events: Int16, until moment: Nanoseconds?) -> Outcome {
    var polled = [
      pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0), pollfd(fd: descriptor, events: events, revents: 0),
    ]
    while true {
      let left = moment.map { max(0, $0 - Self.now) }
      // A millisecond more, so that the moment has come then.
      let count = poll(&polled, 2, left.map { Int32(clamping: ($0 + 999_999) / 1_000_000) } ?? -1)
      if count > 0 { return polled[0].revents == 0 ? .ready : .calledOff }
      if count < 0 && errno != EINTR { return .calledOff }
      if let moment, Self.now >= moment { return .late }
    }
  }
}
