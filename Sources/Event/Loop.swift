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
  public enum Pace {
    /// With the host's clock.
    case real
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
  /// Input is read into this, one descriptor at a time, so an idle connection owns no buffer.
  public let readBuffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65536, alignment: 16)

  /// A loop whose simulated time moves at `pace`; a stepped one starts at `start`.
  public init(pace: Pace = .real, startingAt start: Nanoseconds = .seconds(1_000_000_000)) throws(Unavailable) {
    // What libevent would print, a descriptor that can't be watched, its callers report themselves.
    event_set_log_callback { _, _ in }
    guard let base = event_base_new() else { throw Unavailable() }
    self.base = base
    self.pace = pace
    startedAt = Loop.read(CLOCK_MONOTONIC)
    simulatedStart = pace == .stepped ? start : Loop.read(CLOCK_REALTIME)
    simulated = Clock(startingAt: simulatedStart)
    host = Clock(startingAt: 0)
    wakeUp = event_new(base, -1, 0, loopWoke, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit {
    if let wakeUp { event_free(wakeUp) }
    event_base_free(base)
    readBuffer.deallocate()
  }

  private static func read(_ clock: clockid_t) -> Nanoseconds {
    var time = timespec()
    clock_gettime(clock, &time)
    return .seconds(Int64(time.tv_sec)) + Int64(time.tv_nsec)
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
    let blocks = waiting && pace != .stepped && deferred.isEmpty
    if blocks { setWakeUp() }
    isTimeFresh = false
    event_base_loop(base, blocks ? EVLOOP_ONCE : EVLOOP_ONCE | EVLOOP_NONBLOCK)
    // Every callback has refreshed the time.
    wasBusy = isTimeFresh
    refreshTime()
    if simulated.fireDue(at: simulated.now) { wasBusy = true }
    if host.fireDue(at: host.now) { wasBusy = true }
    runDeferred()
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

  /// Moves simulated time, which nothing else moves, forward to `time`, firing each timer at its moment. What the
  /// timers complete goes out when the turn ends.
  public func step(simulatedTo time: Nanoseconds) {
    while let due = simulated.earliest, due <= time {
      simulated.move(to: due)
      simulated.fireDue(at: simulated.now)
    }
    simulated.move(to: time)
  }

  /// When the next timer of simulated time is due, nil if there is none.
  public var nextSimulatedTimer: Nanoseconds? { simulated.earliest }

  /// Runs turns without waiting until one has nothing to do and leaves nothing for the next.
  public func settle() {
    repeat { turn(waiting: false) } while wasBusy || !deferred.isEmpty
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
    if pace == .real { simulated.move(to: simulatedStart + elapsed) }
    host.move(to: elapsed)
  }

  /// Sets libevent's one timeout to the earliest timer of either clock.
  private func setWakeUp() {
    let dues = [pace == .real ? simulated.earliest.map { $0 - simulatedStart } : nil, host.earliest]
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
