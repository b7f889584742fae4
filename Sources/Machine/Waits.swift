// Waiting for something to happen to a machine: what `x-wait` waits for.
import Event
import JSON

/// What a wait is for.
public enum WaitCondition: Sendable, Equatable {
  /// A time in simulated nanoseconds since 1970.
  case time(Nanoseconds)
  /// The next event of that name.
  case event(String)
  /// A run state; one that holds already is enough.
  case status(RunState)

  var description: String {
    switch self {
    case .time: "the time"
    case .event(let name): "event \(name)"
    case .status(let state): "status '\(state.rawValue)'"
    }
  }
}

/// How a wait ended.
public struct WaitResult: Sendable, Equatable {
  /// Simulated nanoseconds since 1970.
  public var now: Nanoseconds
  /// The event that was waited for.
  public var event: String?
  /// Its data.
  public var data: Value?
}

/// The waits on one machine, in the order in which they began.
public final class Waits {
  /// One wait. A class, because its timer and its completion belong together.
  private final class Wait {
    let condition: WaitCondition
    /// Counts the waits: those that the same event ends, end in the order in which they began.
    let order: Int
    var completion: Completion<WaitResult>?
    var timer: Timer?

    init(_ condition: WaitCondition, order: Int, _ completion: consuming Completion<WaitResult>) {
      self.condition = condition
      self.order = order
      self.completion = consume completion
    }

    func report(done: Nanoseconds, total: Nanoseconds) {
      guard let completion = completion.take() else { return }
      completion.report(done: UInt64(max(0, done)), total: UInt64(max(0, total)))
      self.completion = consume completion
    }

    func end(with result: WaitResult) { completion.take()?.complete(with: result) }
    func fail(_ failure: Failure) { completion.take()?.fail(failure) }
  }

  private let clock: Clock
  private var waits: [Ticket: Wait] = [:]
  private var begun = 0

  init(_ clock: Clock) { self.clock = clock }

  /// Waits for `condition`, at most `timeout` of simulated time.
  public func wait(
    for condition: WaitCondition, timeout: Nanoseconds?, in state: RunState,
    _ completion: consuming Completion<WaitResult>
  ) {
    if condition == .status(state) { return completion.complete(with: WaitResult(now: clock.now)) }
    let ticket = completion.ticket
    begun += 1
    let wait = Wait(condition, order: begun, completion)
    waits[ticket] = wait
    let end = timeout.map { (limit: Nanoseconds) in
      let (time, overflow) = clock.now.addingReportingOverflow(limit)
      return overflow ? .max : time
    }
    var isTimeout = true
    var due = end
    if case .time(let time) = condition, time <= end ?? .max {
      isTimeout = false
      due = time
    }
    guard let due else { return }
    arm(wait, ticket, due, isTimeout ? timeout : nil)
  }

  /// Sets a wait's timer to its end, and until then to the times when it reports how far it has come: a timeout comes
  /// closer, but that is no progress.
  private func arm(_ wait: Wait, _ ticket: Ticket, _ due: Nanoseconds, _ timeout: Nanoseconds?) {
    let start = clock.now
    let total = max(due, start) - start
    let pause = timeout == nil ? max(total / 100, Self.shortestPause) : total
    let timer = Timer(clock) { [unowned self, unowned wait] in
      let now = clock.now
      if now >= due { return self.due(ticket, timeout) }
      wait.report(done: now - start, total: total)
      wait.timer?.arm(at: due - now > pause ? now + pause : due)
    }
    wait.timer = timer
    timer.arm(at: total > pause ? start + pause : due)
  }

  /// The shortest time between two reports of a wait's progress, of which there are a hundred at most.
  private static let shortestPause: Nanoseconds = .milliseconds(100)

  /// Forgets a wait.
  public func forget(_ ticket: Ticket) { waits[ticket] = nil }

  /// Ends the waits for an event.
  func happened(_ event: MachineEvent) {
    end(WaitResult(now: clock.now, event: event.name, data: event.data)) { $0 == .event(event.name) }
  }

  /// Ends the waits for a run state.
  func entered(_ state: RunState) {
    end(WaitResult(now: clock.now)) { $0 == .status(state) }
  }

  private func end(_ result: WaitResult, _ matches: (WaitCondition) -> Bool) {
    if waits.isEmpty { return }
    let ended = waits.filter { matches($0.value.condition) }.sorted { $0.value.order < $1.value.order }
    for (ticket, wait) in ended {
      waits[ticket] = nil
      wait.end(with: result)
    }
  }

  private func due(_ ticket: Ticket, _ timeout: Nanoseconds?) {
    guard let wait = waits.removeValue(forKey: ticket) else { return }
    guard let timeout else { return wait.end(with: WaitResult(now: clock.now)) }
    wait.fail(Failure("Timed out after \(DurationText.format(timeout)) waiting for \(wait.condition.description)"))
  }
}
