// A source of time that is moved from outside, and the timers that wait for it.

/// A clock. A root clock (host time, simulated time) is moved by the loop. A derived clock (guest
/// time) follows its parent while it runs and stands still while it is paused, with its timers.
public final class Clock {
  private let parent: Clock?
  /// The time at the last move, pause or resume.
  private var reading: Nanoseconds
  /// The parent's time at the last resume; nil while paused, and on a root clock.
  private var resumedAt: Nanoseconds?
  private var alarm: Timer?
  private var timers = TimerQueue()

  /// A root clock.
  init(startingAt time: Nanoseconds) {
    parent = nil
    reading = time
  }

  /// A clock that starts at 0, paused, and follows `parent` while it runs.
  public init(following parent: Clock) {
    self.parent = parent
    reading = 0
    alarm = Timer(parent) { [unowned self] in self.fireDue(at: self.now) }
  }

  /// The time.
  public var now: Nanoseconds {
    guard let parent, let resumedAt else { return reading }
    return reading + (parent.now - resumedAt)
  }

  /// Whether a derived clock follows its parent.
  public var isRunning: Bool { parent == nil || resumedAt != nil }

  /// Lets a derived clock follow its parent again.
  public func resume() {
    guard let parent, resumedAt == nil else { return }
    resumedAt = parent.now
    setAlarm()
  }

  /// Makes a derived clock stand still; its timers keep what they have left.
  public func pause() {
    guard parent != nil, resumedAt != nil else { return }
    reading = now
    resumedAt = nil
    alarm?.disarm()
  }

  /// When the next timer is due, in this clock's time.
  var earliest: Nanoseconds? { timers.earliest() }

  /// Moves a root clock forward; timers don't fire.
  func move(to time: Nanoseconds) {
    if time > reading { reading = time }
  }

  /// Fires what is due at `time`, earliest first, one armed by another included, until one pauses the clock. Whether there
  /// was any.
  @discardableResult
  func fireDue(at time: Nanoseconds) -> Bool {
    var hasFired = false
    while isRunning, let timer = timers.popDue(at: time) {
      timer.fire()
      hasFired = true
    }
    setAlarm()
    return hasFired
  }

  private func setAlarm() {
    guard let alarm, let parent, let resumedAt else { return }
    if let due = timers.earliest() {
      alarm.arm(at: resumedAt.advanced(clampingBy: max(due - reading, parent.now - resumedAt)))
    } else {
      alarm.disarm()
    }
  }

  fileprivate func register(_ timer: Timer) -> Int32 { timers.register(timer) }
  fileprivate func free(_ slot: Int32) { timers.free(slot) }
  fileprivate func due(_ slot: Int32) -> Nanoseconds? { timers.due(slot) }

  fileprivate func arm(_ slot: Int32, due: Nanoseconds) {
    timers.arm(slot, due: due)
    if timers.earliest() == due { setAlarm() }
  }

  fileprivate func disarm(_ slot: Int32) { timers.disarm(slot) }
}

/// One callback at one time of one clock, armed as often as needed. Dropping it disarms it.
public final class Timer {
  private let clock: Clock
  private let body: () -> Void
  private var slot: Int32 = 0

  /// A timer of `clock` that isn't armed yet. `body` runs from the loop.
  public init(_ clock: Clock, _ body: @escaping () -> Void) {
    self.clock = clock
    self.body = body
    slot = clock.register(self)
  }

  deinit { clock.free(slot) }

  /// When it fires, in its clock's time; nil while it isn't armed.
  public var due: Nanoseconds? { clock.due(slot) }

  /// Arms it, or moves it, to fire at `time`. A time that has passed fires at the next chance.
  public func arm(at time: Nanoseconds) {
    // No clock shows a time before 0, and the distance from one far below would overflow.
    clock.arm(slot, due: max(0, time))
  }

  /// Arms it, or moves it, to fire `duration` from now.
  public func arm(after duration: Nanoseconds) { arm(at: clock.now.advanced(clampingBy: duration)) }

  /// Disarms it.
  public func disarm() { clock.disarm(slot) }

  fileprivate func fire() { body() }
}
