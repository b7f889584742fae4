// The simulated guest: a model that answers after a while, on guest time.
import Event

/// The guest of one machine.
public final class Guest {
  /// Its behaviour.
  public let options: GuestOptions
  /// Guest time.
  public let clock: Clock
  /// What a fault does to an answer; nil answers as the options say.
  public var answerHook: ((Answer) -> Answer)?

  /// How the guest treats one question.
  public enum Answer: Sendable, Equatable {
    /// It answers after so many guest nanoseconds.
    case after(Nanoseconds)
    /// It never answers.
    case never
  }

  private var powerButton: Timer?
  private let whenShutDown: () -> Void

  init(_ options: GuestOptions, _ clock: Clock, whenShutDown: @escaping () -> Void) {
    self.options = options
    self.clock = clock
    self.whenShutDown = whenShutDown
  }

  /// Arms `timer`, one of guest time, for when the guest answers a question that is put now.
  func answer(_ timer: Timer) {
    let usual: Answer = options.isStuck ? .never : .after(options.latency)
    switch answerHook?(usual) ?? usual {
    case .after(let latency): timer.arm(after: latency)
    case .never: timer.disarm()
    }
  }

  /// The power button: the guest shuts down when it gets round to it. Pressing again changes nothing.
  func pressPowerButton() {
    if powerButton?.due != nil { return }
    let timer = Timer(clock, whenShutDown)
    powerButton = timer
    answer(timer)
  }

  /// Starts anew: what it was about to do is forgotten.
  func reset() { powerButton = nil }
}
