// The simulated guest: a model that answers after a while, on guest time, and does what it is told to.
import Event

/// The guest of one machine.
public final class Guest {
  /// Its behaviour.
  public let options: GuestOptions
  /// Guest time.
  public let clock: Clock
  /// The pages of memory that it dirties.
  public let dirtyPages: DirtyPages
  /// What a fault does to an answer; nil answers as the options say.
  public var answerHook: ((Answer) -> Answer)?
  /// Finds one of its disks, the first one without a name, when it is used; nil as long as it can't have any.
  public var findDisk: ((String?) -> (any GuestDisk)?)?
  /// Finds one of its serial ports when it is used; nil as long as it can't have any.
  public var findPort: ((String) -> (any GuestPort)?)?

  /// How the guest treats one question.
  public enum Answer: Sendable, Equatable {
    /// It answers after so many guest nanoseconds.
    case after(Nanoseconds)
    /// It never answers.
    case never
  }

  /// Something that it is about to do.
  private final class Plan {
    let action: GuestAction
    var timer: Timer?
    init(_ action: GuestAction) { self.action = action }
  }

  /// How many things it may be about to do.
  public static let planLimit = 1024

  /// Whether it has panicked: until a reset it does nothing but what it is told to.
  public private(set) var hasPanicked = false

  private var plans: [Plan] = []
  private var powerButton: Timer?
  private let act: (GuestAction) -> Void

  init(_ options: GuestOptions, _ clock: Clock, _ dirtyPages: DirtyPages, act: @escaping (GuestAction) -> Void) {
    self.options = options
    self.clock = clock
    self.dirtyPages = dirtyPages
    self.act = act
  }

  /// Whether it answers nothing that it is asked from now on.
  var isStuck: Bool { options.isStuck || hasPanicked }

  /// Arms `timer`, one of guest time, for when the guest answers a question that is put now.
  func answer(_ timer: Timer) {
    let usual: Answer = isStuck ? .never : .after(options.latency)
    switch answerHook?(usual) ?? usual {
    case .after(let latency): timer.arm(after: latency)
    case .never: timer.disarm()
    }
  }

  /// The power button: the guest shuts down when it gets round to it. Pressing again changes nothing.
  func pressPowerButton() {
    if options.powerdown == .ignore || isPowerButtonPressed { return }
    let timer = Timer(clock) { [unowned self] in self.act(.shutdown) }
    powerButton = timer
    answer(timer)
  }

  /// Whether it will shut down because of the power button.
  var isPowerButtonPressed: Bool { powerButton?.due != nil }

  /// A non-maskable interrupt; no guest that has stopped sees one.
  func receiveNMI() {
    if options.nmi == .panic && clock.isRunning { act(.panic) }
  }

  /// Its kernel gives up.
  func panic() { hasPanicked = true }

  // MARK: What it is told to do

  /// What it is about to do and in how much guest time, the first to come first.
  public var intentions: [(action: GuestAction, delay: Nanoseconds)] {
    let now = clock.now
    return plans.enumerated().map { (order: $0, action: $1.action, delay: max(0, ($1.timer?.due ?? now) - now)) }
      .sorted { ($0.delay, $0.order) < ($1.delay, $1.order) }
      .map { ($0.action, $0.delay) }
  }

  /// Has it do something when so much guest time has passed.
  func plan(_ action: GuestAction, after delay: Nanoseconds) throws(Failure) {
    if plans.count >= Self.planLimit { throw Failure("The guest is about to do \(Self.planLimit) things already") }
    let plan = Plan(action)
    let timer = Timer(clock) { [unowned self, unowned plan] in
      let action = plan.action
      plans.removeAll { $0 === plan }
      act(action)
    }
    plan.timer = timer
    plans.append(plan)
    timer.arm(after: max(0, delay))
  }

  /// Starts anew: what it was about to do, or kept doing, is forgotten.
  func reset() {
    powerButton = nil
    plans = []
    hasPanicked = false
    dirtyPages.set(rate: 0)
  }

  func disk(named name: String?) -> (any GuestDisk)? { findDisk?(name) }
  func port(named name: String) -> (any GuestPort)? { findPort?(name) }
}
