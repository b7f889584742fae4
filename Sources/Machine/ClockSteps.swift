// Stepping the simulated clock, which all machines of a process share.
import Event

/// The steps of simulated time that a machine's clients wait for.
public final class ClockSteps {
  /// One step. A class, because what is under way and its completion belong together.
  private final class Step {
    var completion: Completion<Nanoseconds>?
    var underWay: ClockStep?

    init(_ completion: consuming Completion<Nanoseconds>) { self.completion = consume completion }

    func report(done: Nanoseconds, total: Nanoseconds) {
      guard let completion = completion.take() else { return }
      completion.report(done: UInt64(max(0, done)), total: UInt64(max(0, total)))
      self.completion = consume completion
    }
  }

  private let loop: Loop
  private var steps: [Ticket: Step] = [:]

  init(_ loop: Loop) { self.loop = loop }

  /// Moves simulated time forward, once what has arrived is handled. Completes with the time at the end.
  public func step(_ target: StepTarget, _ completion: consuming Completion<Nanoseconds>) throws(Failure) {
    guard loop.isStepped else {
      throw Failure("The clock moves by itself: it is stepped with '--clock stepped' only, or '-qtest' in QEMU's place")
    }
    let ticket = completion.ticket
    let step = Step(completion)
    steps[ticket] = step
    step.underWay = loop.step(target, moved: { [weak step] in step?.report(done: $0, total: $1) }) {
      [unowned self] now in
      steps.removeValue(forKey: ticket)?.completion.take()?.complete(with: now)
    }
  }

  /// Calls a step off. Time stays where it has come to.
  public func forget(_ ticket: Ticket) {
    if let step = steps.removeValue(forKey: ticket)?.underWay { loop.callOff(step) }
  }

  deinit {
    for step in steps.values { if let underWay = step.underWay { loop.callOff(underWay) } }
  }
}
