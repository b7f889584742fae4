// What a machine should say: the messages that a step leads to, in order, on clocks of the model's own.
import Event
import JSON
import Machine
import TestSupport

/// The model of one machine: its run state, its clocks and timers, its requests in flight, and the families of commands.
final class MachineModel {
  /// How the machine was set up.
  let options: MachineOptions
  /// Its run state.
  private(set) var state: RunState
  /// Whether it has ended.
  private(set) var isEnded = false
  /// Simulated time since the beginning.
  private(set) var now: Nanoseconds = 0
  /// Guest time.
  private(set) var guestTime: Nanoseconds = 0
  /// The messages that are to come, in order, as `line(of:)` writes them; throttled events aren't among them.
  private(set) var expected: [String] = []
  /// The requests in flight, in the order in which they came.
  private(set) var pending: [(id: Int, name: String)] = []
  /// What becomes of its guest.
  private(set) lazy var runState = RunStateFamily(self)
  private(set) lazy var waits = WaitFamily(self)
  private(set) lazy var balloon = BalloonFamily(self)
  private(set) lazy var chardevs = ChardevFamily(self)
  private(set) lazy var networks = NetworkFamily(self)
  private(set) lazy var objects = ObjectFamily(self)
  private(set) lazy var devices = DeviceFamily(self)
  private(set) lazy var blocks = BlockFamily(self)
  private(set) lazy var jobs = JobFamily(self)
  /// The families. A reset concerns them in this order.
  private(set) lazy var families: [any ModelFamily] = [
    runState, balloon, devices, chardevs, networks, objects, blocks, jobs, waits,
  ]

  private struct Timer {
    let key: Int
    let due: Nanoseconds
    let isGuest: Bool
    let body: () -> Void
  }
  private var timers: [Timer] = []
  private var lastTimer = 0

  init(_ options: MachineOptions) {
    self.options = options
    state = options.startsRunning ? .running : .prelaunch
  }

  var isRunning: Bool { state == .running }

  // MARK: What comes

  /// The events of which only some are sent.
  static let throttled = ["BALLOON_CHANGE", "VSERPORT_CHANGE", "WATCHDOG"]

  /// Whether the command isn't to be played.
  private(set) var isLeftOut = false

  /// Takes the messages that are to come.
  func takeExpected() -> [String] {
    defer { expected = [] }
    return expected
  }

  /// Says what a command leads to.
  func predict(_ call: ModelCall) {
    isLeftOut = false
    if isEnded { return }
    families.first { $0.names.contains(call.name) }?.predict(call)
    advance(by: 0)
  }

  /// An event comes; `detail` is what `line(of:)` shows of its data.
  func event(_ name: String, _ detail: String? = nil) {
    if !Self.throttled.contains(name) { expected.append(name + (detail.map { " " + $0 } ?? "")) }
    waits.happened(name)
  }

  /// A request is answered with `{}`, or with what the model doesn't look at.
  func accept(_ call: ModelCall) { expected.append("\(call.id) return") }

  /// A request is answered with that.
  func answer(_ call: ModelCall, _ value: Value) { expected.append("\(call.id) return \(text(value))") }

  /// A request is refused, or isn't made.
  func refuse(_ call: ModelCall, _ refusal: Refusal) {
    isLeftOut = refusal.className == Refusal.leftOut.className
    if !isLeftOut { refuse(call, refusal.description, class: refusal.className) }
  }

  /// A request is refused.
  func refuse(_ call: ModelCall, _ description: String, class name: String = "GenericError") {
    expected.append("\(call.id) \(name): \(description)")
  }

  /// A request is in flight from now on.
  func keep(_ call: ModelCall) { pending.append((call.id, call.name)) }

  /// A request that was in flight is answered; nil is what `accept` does.
  func finish(_ id: Int, _ failure: String? = nil, class name: String = "GenericError") {
    guard let place = pending.firstIndex(where: { $0.id == id }) else { return }
    pending.remove(at: place)
    expected.append(failure.map { "\(id) \(name): \($0)" } ?? "\(id) return")
  }

  /// Who keeps a pending request forgets it.
  func forget(_ id: Int) { for family in families { family.forget(id) } }

  // MARK: Run state

  /// The run state changes.
  func enter(_ state: RunState) {
    self.state = state
    waits.entered(state)
  }

  /// The machine starts anew.
  func reset() { for family in families { family.reset() } }

  /// The machine ends for good; what is in flight fails first.
  func end(announcing announce: () -> Void = {}) {
    isEnded = true
    for (id, _) in pending {
      finish(id, "The machine is shutting down")
      forget(id)
    }
    announce()
    state = .shutdown
    timers = []
  }

  // MARK: Time

  /// Something happens after a while. The number calls it off.
  func after(_ delay: Nanoseconds, ofGuestTime isGuest: Bool, _ body: @escaping () -> Void) -> Int {
    lastTimer += 1
    timers.append(Timer(key: lastTimer, due: (isGuest ? guestTime : now) + delay, isGuest: isGuest, body: body))
    return lastTimer
  }

  /// Calls off what was to happen.
  func callOff(_ key: Int?) { timers.removeAll { $0.key == key } }

  /// Time passes; what is due happens in its order.
  func advance(by duration: Nanoseconds) {
    let end = now + duration
    while let (index, due) = nextTimer(), due <= end {
      move(to: due)
      timers.remove(at: index).body()
      // Whoever lets time pass is called off, and time stays where it is.
      if isEnded { return }
    }
    move(to: end)
  }

  private func move(to time: Nanoseconds) {
    if isRunning { guestTime += time - now }
    now = time
  }

  /// The timer that fires next if nothing else happens, and when that is; those for the same time in their order.
  private func nextTimer() -> (index: Int, due: Nanoseconds)? {
    var next: (index: Int, due: Nanoseconds)?
    for (index, timer) in timers.enumerated() where isRunning || !timer.isGuest {
      let due = timer.isGuest ? now + max(0, timer.due - guestTime) : timer.due
      // Those that became due while the guest didn't run keep their order, which is that of their times.
      if let best = next {
        if due > best.due { continue }
        if due == best.due && timers[best.index].due <= timer.due { continue }
      }
      next = (index, due)
    }
    return next
  }
}
