// The main loop: libevent for descriptors, two clocks of our own, and the end of each turn.
//
// A turn is: wait for libevent and run its callbacks (descriptors, signals), fire the timers that
// are due, run what was deferred to the end of the turn (the pump), free what was retired. Timers of
// simulated time are kept in a heap of ours with one libevent timeout for the earliest, because a
// clock that a test or a client moves by hand can't be libevent's.
import CLibevent
import Glibc

/// Work that a turn leaves to its end: starting requests, resuming monitors, writing output.
public protocol Deferred: AnyObject {
  /// Runs once at the end of the turn in which it was deferred.
  func endOfTurn()
}

/// A single-threaded event loop.
public final class Loop {
  /// How simulated time moves.
  public enum Pace: Sendable, Equatable {
    /// With the host's clock.
    case real
    /// So many times as fast as the host's clock.
    case scaled(Double)
    /// Only by `step`, while host time runs: a client moves it.
    case commanded
    /// Only by `advance`, and host time with it.
    case stepped
  }

  /// A loop can't be made: the kernel refuses an epoll descriptor.
  public struct Unavailable: Error {}

  /// Simulated time: deadlines, event throttles, time stamps. Starts at the host's time of day.
  public let simulated: Clock
  /// Host time: transport limits only.
  public let host: Clock

  let base: OpaquePointer
  private let pace: Pace
  private let startedAt: Nanoseconds
  private let simulatedStart: Nanoseconds
  private var wakeUp: OpaquePointer?
  private var wakeUpDue: Nanoseconds?
  @exclusivity(unchecked) private var isTimeFresh = false
  /// Whether the last turn had a callback or a timer, so that more may follow from it.
  private var wasBusy = false
  @exclusivity(unchecked) private var deferred: [any Deferred] = []
  /// The work of this turn: two arrays take turns, so that neither is allocated anew.
  private var underWay: [any Deferred] = []
  private var retired: [AnyObject] = []
  private var isStopped = false
  private let steps = StepLine()
  private var startedWorker: Worker?
  /// Whether work is under way beside the loop: steps of simulated time wait for it.
  private var isWorking: Bool { startedWorker?.isBusy ?? false }
  /// Input is read into this, one descriptor at a time, so an idle connection owns no buffer.
  public let readBuffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65536, alignment: 16)

  /// Where a stepped loop starts unless it is told: each run shows the same times.
  public static let steppedStart: Nanoseconds = .seconds(1_000_000_000)

  /// A loop whose simulated time moves at `pace` from `start` on: the host's time of day if it is nil, `steppedStart`
  /// if it is stepped.
  public init(pace: Pace = .real, startingAt start: Nanoseconds? = nil) throws(Unavailable) {
    // What libevent would print, a descriptor that can't be watched, its callers report themselves.
    event_set_log_callback { _, _ in }
    guard let base = event_base_new() else { throw Unavailable() }
    self.base = base
    self.pace = pace
    startedAt = Loop.read(CLOCK_MONOTONIC)
    simulatedStart = start ?? (pace == .stepped ? Self.steppedStart : Loop.read(CLOCK_REALTIME))
    simulated = Clock(startingAt: simulatedStart)
    host = Clock(startingAt: 0)
    wakeUp = event_new(base, -1, 0, loopWoke, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit {
    startedWorker = nil
    if let wakeUp { event_free(wakeUp) }
    event_base_free(base)
    readBuffer.deallocate()
  }

  private static func read(_ clock: clockid_t) -> Nanoseconds {
    var time = timespec()
    clock_gettime(clock, &time)
    return .seconds(Int64(time.tv_sec)) + Int64(time.tv_nsec)
  }

  /// The thread for what may block.
  public var worker: Worker {
    if let startedWorker { return startedWorker }
    let worker = Worker(self)
    startedWorker = worker
    return worker
  }

  /// Runs `work` once at the end of this turn. Deferring twice is the caller's to avoid.
  public func atEndOfTurn(_ work: any Deferred) { deferred.append(work) }

  /// Keeps `object` alive until the turn ends: it may be freed inside its own callback otherwise.
  public func retire(_ object: AnyObject) { retired.append(object) }

  /// Runs turns until `stop`.
  public func run() {
    isStopped = false
    while !isStopped { turn() }
  }

  /// Makes `run` return when this turn has ended.
  public func stop() { isStopped = true }

  /// One turn. Waits for something to happen unless work is left from the last turn, the loop is
  /// stepped, or `waiting` is false.
  public func turn(waiting: Bool = true) {
    let blocks = waiting && pace != .stepped && deferred.isEmpty && (steps.isEmpty || isWorking)
    if blocks { setWakeUp() }
    isTimeFresh = false
    event_base_loop(base, blocks ? EVLOOP_ONCE : EVLOOP_ONCE | EVLOOP_NONBLOCK)
    // Every callback has refreshed the time.
    wasBusy = isTimeFresh
    refreshTime()
    if simulated.fireDue(at: simulated.now) { wasBusy = true }
    if host.fireDue(at: host.now) { wasBusy = true }
    runDeferred()
    if !isWorking, steps.advance(simulated, isQuiet: !wasBusy && deferred.isEmpty) { wasBusy = true }
    freeRetired()
  }

  /// Frees what was retired. Out of the list first, because what is freed may retire another.
  private func freeRetired() {
    if retired.isEmpty { return }
    var freed: [AnyObject] = []
    swap(&freed, &retired)
  }

  /// Moves a stepped loop's clocks forward by `duration`, stopping at each timer that comes due. Input
  /// that has arrived is handled before the clock moves.
  public func advance(by duration: Nanoseconds) {
    let simulatedEnd = simulated.now + duration
    let hostEnd = host.now + duration
    settle()
    while let step = nextStep(simulatedEnd - simulated.now) {
      simulated.move(to: simulated.now + step)
      host.move(to: host.now + step)
      settle()
    }
    simulated.move(to: simulatedEnd)
    host.move(to: hostEnd)
    settle()
  }

  /// Whether simulated time moves by steps.
  public var isStepped: Bool { pace == .commanded || pace == .stepped }

  /// Moves simulated time, which nothing else moves, once what has arrived is handled, firing each timer on the way at
  /// its moment. `done` is told the time at the end, `moved` how far it has come. Steps are taken in their order.
  @discardableResult
  public func step(
    _ target: StepTarget, moved: @escaping (_ done: Nanoseconds, _ total: Nanoseconds) -> Void = { _, _ in },
    done: @escaping (Nanoseconds) -> Void
  ) -> ClockStep {
    let step = ClockStep(target, moved, done)
    steps.append(step)
    return step
  }

  /// Takes no more of a step, which doesn't tell its end then. Time stays where it has come to.
  public func callOff(_ step: ClockStep) { steps.remove(step) }

  /// Runs turns until one has nothing to do and leaves nothing for the next; only the worker is waited for.
  public func settle() {
    repeat {
      turn(waiting: false)
      startedWorker?.await()
    } while wasBusy || !deferred.isEmpty || !steps.isEmpty || isWorking
  }

  /// How far it is to the next timer of either clock, nil when none is due within `limit`.
  private func nextStep(_ limit: Nanoseconds) -> Nanoseconds? {
    let distances = [simulated.earliest.map { $0 - simulated.now }, host.earliest.map { $0 - host.now }]
    guard let nearest = distances.compactMap({ $0 }).min(), nearest <= limit else { return nil }
    return max(nearest, 0)
  }

  /// Reads the host's clock once a turn, before the first callback that may look at the time.
  @inline(__always)
  func refreshTime() {
    if !isTimeFresh { readTime() }
  }

  private func readTime() {
    isTimeFresh = true
    guard pace != .stepped else { return }
    let elapsed = Loop.read(CLOCK_MONOTONIC) - startedAt
    if let passed = simulatedTime(after: elapsed) { simulated.move(to: simulatedStart.advanced(clampingBy: passed)) }
    host.move(to: elapsed)
  }

  /// How much simulated time passes in `elapsed` of host time; nil if none does by itself.
  private func simulatedTime(after elapsed: Nanoseconds) -> Nanoseconds? {
    switch pace {
    case .real: elapsed
    case .scaled(let factor): Nanoseconds(clamping: Double(elapsed) * factor)
    case .commanded, .stepped: nil
    }
  }

  /// How much host time it takes until so much simulated time has passed; nil if it doesn't by itself.
  private func hostTime(until passed: Nanoseconds) -> Nanoseconds? {
    switch pace {
    case .real: passed
    case .scaled(let factor): Nanoseconds(clamping: (Double(passed) / factor).rounded(.up))
    case .commanded, .stepped: nil
    }
  }

  /// Sets libevent's one timeout to the earliest timer of either clock.
  private func setWakeUp() {
    let dues = [simulated.earliest.flatMap { hostTime(until: $0 - simulatedStart) }, host.earliest]
    let due = dues.compactMap { $0 }.min()
    if due == wakeUpDue { return }
    wakeUpDue = due
    guard let due else {
      event_del(wakeUp)
      return
    }
    let wait = max(0, due - (Loop.read(CLOCK_MONOTONIC) - startedAt))
    let microseconds = wait / 1000 + (wait % 1000 == 0 ? 0 : 1)
    var timeout = timeval(tv_sec: Int(microseconds / 1_000_000), tv_usec: Int(microseconds % 1_000_000))
    event_add(wakeUp, &timeout)
  }

  /// libevent forgets a timeout that has fired, a moment early perhaps: the next turn sets it again.
  fileprivate func woke() { wakeUpDue = nil }

  private func runDeferred() {
    guard !deferred.isEmpty else { return }
    swap(&deferred, &underWay)
    for item in underWay { item.endOfTurn() }
    underWay.removeAll(keepingCapacity: true)
  }
}

private func loopWoke(_: Int32, _: Int16, _ context: UnsafeMutableRawPointer?) {
  guard let context else { return }
  Unmanaged<Loop>.fromOpaque(context).takeUnretainedValue().woke()
}
