// The virtio balloon: how the host takes memory from a guest and gives it back.
//
// The host sets a target. The guest's driver moves towards it, a batch of pages at a time, by inflating (giving
// pages to the host) or deflating; each batch changes `actual` and reports BALLOON_CHANGE. A statistics request
// travels to the guest and back: everybody who asks while one is under way shares its answer.
import Event
import JSON

/// What a balloon query answers.
public struct BalloonInfo: Sendable, Equatable {
  /// The memory that the guest has, in bytes.
  public var actual: Int64
  /// What the guest said of itself, nil when it wasn't asked.
  public var statistics: BalloonStatistics?
}

/// A guest's memory statistics, in bytes and counts.
public struct BalloonStatistics: Sendable, Equatable {
  /// Bytes swapped in.
  public var swappedIn: Int64
  /// Bytes swapped out.
  public var swappedOut: Int64
  /// Page faults that needed I/O.
  public var majorFaults: Int64
  /// Page faults that did not.
  public var minorFaults: Int64
  /// Bytes that are free.
  public var free: Int64
  /// Bytes the guest knows of.
  public var total: Int64
}

/// A virtio balloon device.
public final class Balloon: DevicePart {
  /// The size of a balloon page, in bytes.
  public static let pageSize: Int64 = 4096
  /// The most pages that the driver moves at once if that is fast enough, as the Linux driver's.
  private static let largestBatch: Int64 = 256

  /// The device's options.
  public let options: BalloonOptions
  /// How many times a guest was asked for statistics.
  public private(set) var roundTrips = 0
  /// The memory that the guest has, in bytes.
  public var actual: Int64 { total - taken }
  /// The memory that the guest should have, in bytes.
  public var target: Int64 { total - wanted }
  /// How much the guest has given away, and how much it should give away.
  private var (taken, wanted): (Int64, Int64) = (0, 0)

  private let memory: Int64
  /// How much memory is plugged in that the balloon can take.
  private let modules: () -> Int64
  private var total: Int64 { memory + modules() }
  private let guest: Guest
  private let report: (MachineEvent) -> Void
  private let clock: Clock
  /// Whether there is a device of it in the machine's tree.
  var hasDevice = false
  /// Told when its device is gone.
  var whenUnplugged: () -> Void = {}
  private var waiters = Waiters<BalloonInfo>()
  /// The host's polling of statistics; nil before anybody has asked for it.
  private var polls: BalloonPolls?
  private var answer: Timer?
  private var driver: Timer?
  /// When the driver moves its next batch, in guest time.
  private var nextBatch: Nanoseconds = 0
  private var minorFaults: Int64 = 0

  /// `modules` tells how much memory is plugged in; `clock` is that of the host, which knows when statistics came.
  init(
    _ options: BalloonOptions, memory: Int64, modules: @escaping () -> Int64 = { 0 }, _ guest: Guest, _ clock: Clock,
    report: @escaping (MachineEvent) -> Void
  ) {
    self.options = options
    self.clock = clock
    self.memory = memory
    self.modules = modules
    self.guest = guest
    self.report = report
    answer = Timer(guest.clock) { [unowned self] in self.guestAnswered() }
    driver = Timer(guest.clock) { [unowned self] in self.moveBatch() }
  }

  // MARK: Asking

  /// Asks for the balloon's size: the guest if the device asks guests and there is a driver, else at once.
  public func ask(_ completion: consuming Completion<BalloonInfo>) {
    guard options.query == .guest, guest.options.hasDriver else {
      return completion.complete(with: BalloonInfo(actual: actual))
    }
    let isUnderWay = isAsking
    waiters.append(completion)
    if !isUnderWay { askGuest() }
  }

  /// Whether the guest was asked and hasn't answered.
  private var isAsking: Bool { !waiters.isEmpty || polls?.isWaiting == true }

  private func askGuest() {
    roundTrips += 1
    if let answer { guest.answer(answer) }
  }

  /// Forgets a waiter. The last one to leave calls the round trip off.
  public func forget(_ ticket: Ticket) {
    if waiters.forget(ticket) && !isAsking { answer?.disarm() }
  }

  private func guestAnswered() {
    polls?.guestAnswered(statistics, at: clock.now)
    let everybody = waiters.takeAll()
    everybody.complete(with: BalloonInfo(actual: actual, statistics: statistics))
  }

  /// What the guest says of itself now.
  private var statistics: BalloonStatistics {
    // A booted Linux of the usual size keeps about an eighth of its memory busy.
    let busy = memory / 8
    return BalloonStatistics(
      swappedIn: 0, swappedOut: 0, majorFaults: memory / (8 << 20), minorFaults: memory / (64 << 10) + minorFaults,
      free: max(0, actual - busy), total: actual)
  }

  /// Fails everybody who waits: the device goes away or the guest starts anew.
  func failWaiters(_ failure: Failure) {
    answer?.disarm()
    polls?.giveUp()
    let everybody = waiters.takeAll()
    everybody.fail(failure)
  }

  // MARK: Polling

  /// How often the guest is polled for statistics, in seconds; 0 is never.
  public var pollingInterval: Int64 { polls?.interval ?? 0 }

  /// Polls the guest for statistics from now on, at once and then every so many seconds of guest time; 0 stops that.
  /// Errors are QEMU 7.2's.
  public func setPollingInterval(_ seconds: Int64) throws(Failure) {
    if seconds < 0 { throw Failure("timer value must be greater than zero") }
    if seconds > Int64(UInt32.max) { throw Failure("timer value is too big") }
    if polls == nil && seconds == 0 { return }
    let polls = polls ?? BalloonPolls(guest.clock) { [unowned self] in self.poll() }
    self.polls = polls
    polls.setInterval(seconds)
  }

  /// A guest that hasn't answered isn't asked again.
  private func poll() {
    guard guest.options.hasDriver, let polls, !polls.isWaiting else { return }
    let isUnderWay = isAsking
    polls.isWaiting = true
    if !isUnderWay { askGuest() }
  }

  /// What the guest said of itself when it was polled last, as the property `guest-stats` shows it.
  public func guestStats() -> Value { polls?.value ?? BalloonPolls.nothing }

  // MARK: Moving

  /// Asks the guest to have `bytes` of memory. Without a driver nothing happens.
  public func setTarget(_ bytes: Int64) throws(Failure) {
    guard bytes > 0 else { throw Failure("Parameter 'target' expects a size") }
    // Whole pages are taken away, so what is left is rounded up.
    wanted = (total - min(bytes, total)) / Self.pageSize * Self.pageSize
    guard guest.options.hasDriver, !guest.isStuck, wanted != taken else {
      driver?.disarm()
      return
    }
    if driver?.due == nil { armDriver() }
  }

  /// So many pages at a time that a slow driver moves ten times a second, and a fast one at most a thousand times:
  /// more would cost the loop more time than it simulates.
  private var batch: Int64 { max(1, min(Self.largestBatch, guest.options.rate / 10), guest.options.rate / 1000) }

  /// Arms the driver for the batch after the one at `start`: a late turn doesn't slow it down.
  private func armDriver(from start: Nanoseconds? = nil) {
    let rate = max(1, guest.options.rate)
    nextBatch = (start ?? guest.clock.now) + Nanoseconds(Double(batch) / Double(rate) * 1e9)
    driver?.arm(at: nextBatch)
  }

  private func moveBatch() {
    if guest.isStuck { return }
    let (most, overflow) = batch.multipliedReportingOverflow(by: Self.pageSize)
    let step = min(overflow ? .max : most, abs(wanted - taken))
    taken += wanted > taken ? step : -step
    minorFaults += step / Self.pageSize
    report(.balloonChange(actual: actual))
    if taken != wanted { armDriver(from: nextBatch) }
  }

  // MARK: Its device

  func value(of name: String) throws(Failure) -> Value? { property(name) }

  func set(_ name: String, to value: Value) throws(Failure) -> Bool { try setProperty(name, to: value) }

  func unplugged() {
    driver?.disarm()
    polls = nil
    whenUnplugged()
    failWaiters(Failure(.deviceNotActive, "Device '\(options.id)' was unplugged"))
  }

  /// The guest starts anew, with all its memory: its driver will reach the target again.
  func reset() {
    failWaiters(Failure("Device '\(options.id)' was reset"))
    driver?.disarm()
    minorFaults = 0
    taken = 0
    if wanted != 0 && guest.options.hasDriver && !guest.isStuck { armDriver() }
  }
}

extension Balloon: SavedPart {
  var savedState: Value {
    Value(state: ["taken": .int(taken), "wanted": .int(wanted), "faults": .int(minorFaults)])
  }

  func restore(_ state: Value) {
    taken = max(0, min(total, state["taken"]?.integer ?? 0))
    minorFaults = max(0, state["faults"]?.integer ?? 0)
    wanted = taken
    driver?.disarm()
    if let wanted = state["wanted"]?.integer, wanted >= 0 { try? setTarget(total - wanted) }
  }
}

extension MachineEvent {
  /// The guest's memory is `actual` bytes now.
  static func balloonChange(actual: Int64) -> MachineEvent {
    MachineEvent("BALLOON_CHANGE", [Value.Member(key: "actual", value: .int(actual))])
  }
}
