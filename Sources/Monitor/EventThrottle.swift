// Holding back events that a guest can cause at any rate.
import Event
import JSON

/// Lets through one event a second of each throttled kind: the first at once; of those that follow within
/// the second only the last, at its end. As QEMU 7.2.
final class EventThrottle {
  /// The throttled events, with the members that tell their sources apart.
  static let kinds: [String: [String]] = [
    "RTC_CHANGE": [], "WATCHDOG": [], "BALLOON_CHANGE": [], "QUORUM_REPORT_BAD": ["node-name"],
    "QUORUM_FAILURE": [], "VSERPORT_CHANGE": ["id"], "MEMORY_DEVICE_SIZE_CHANGE": ["qom-path"],
  ]

  private static let interval: Nanoseconds = .seconds(1)

  private struct Source: Hashable {
    let name: String
    let key: String
  }

  /// A source that sent an event within the last second, and the event that waits for the second's end.
  private struct Gate {
    let timer: Timer
    var waiting: MonitorEvent?
  }

  private let clock: Clock
  private let send: (MonitorEvent) -> Void
  private var gates: [Source: Gate] = [:]

  init(_ clock: Clock, send: @escaping (MonitorEvent) -> Void) {
    self.clock = clock
    self.send = send
  }

  func emit(_ event: MonitorEvent) {
    guard let members = Self.kinds[event.name] else { return send(event) }
    let key = members.compactMap { event.data?[$0].map { "\($0)" } }.joined(separator: "\n")
    let source = Source(name: event.name, key: key)
    if gates[source] != nil {
      gates[source]?.waiting = event
      return
    }
    let timer = Timer(clock) { [unowned self] in self.reopen(source) }
    timer.arm(after: Self.interval)
    gates[source] = Gate(timer: timer)
    send(event)
  }

  /// A second has passed since the last event of `source`.
  private func reopen(_ source: Source) {
    guard let event = gates[source]?.waiting else {
      gates[source] = nil
      return
    }
    gates[source]?.waiting = nil
    gates[source]?.timer.arm(after: Self.interval)
    send(event)
  }
}
