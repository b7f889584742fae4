// Steps of simulated time, which clients ask for on a loop whose clock nothing else moves.
//
// A step begins when everything that had arrived before it is handled. Then time goes from one due timer to the next,
// a turn of the loop for each: what a timer causes (replies, the start of requests that were held, output) happens at
// its moment, as if the time had passed by itself. The loop serves everybody meanwhile, so a step over years blocks
// nobody and can be called off.

/// How far a step goes.
public enum StepTarget: Sendable, Equatable {
  /// So many nanoseconds.
  case distance(Nanoseconds)
  /// To a time; one that has passed is no step at all.
  case time(Nanoseconds)
  /// To the next timer, wherever it is; without one it is no step at all.
  case nextTimer
}

/// A step that was asked for.
public final class ClockStep {
  private let target: StepTarget
  /// Told how far it has come, of how many nanoseconds.
  private let moved: (_ done: Nanoseconds, _ total: Nanoseconds) -> Void
  private let done: (Nanoseconds) -> Void
  /// From where to where, once it has begun.
  private var way: (start: Nanoseconds, end: Nanoseconds)?

  init(
    _ target: StepTarget, _ moved: @escaping (Nanoseconds, Nanoseconds) -> Void,
    _ done: @escaping (Nanoseconds) -> Void
  ) {
    self.target = target
    self.moved = moved
    self.done = done
  }

  /// Moves `clock` to the next timer on the way and fires it. False at the end of the way.
  func advance(_ clock: Clock) -> Bool {
    let (start, end) = way ?? begin(clock)
    way = (start, end)
    guard let due = clock.earliest, due <= end else {
      clock.move(to: end)
      return false
    }
    clock.move(to: due)
    clock.fireDue(at: clock.now)
    moved(clock.now - start, end - start)
    return true
  }

  private func begin(_ clock: Clock) -> (Nanoseconds, Nanoseconds) {
    let now = clock.now
    switch target {
    case .distance(let distance): return (now, now.advanced(clampingBy: max(0, distance)))
    case .time(let time): return (now, max(now, time))
    case .nextTimer: return (now, max(now, clock.earliest ?? now))
    }
  }

  fileprivate func end(at time: Nanoseconds) { done(time) }
}

/// The steps that were asked for, first come first served.
final class StepLine {
  private var line: [ClockStep] = []
  private var busyTurns = 0

  /// After so many turns it goes on although input keeps arriving: a client that never stops sending can't hold time.
  private static let patience = 256

  var isEmpty: Bool { line.isEmpty }

  func append(_ step: ClockStep) { line.append(step) }
  func remove(_ step: ClockStep) { line.removeAll { $0 === step } }

  /// Lets the first step go on by one timer, or end. Whether it did: it waits unless the turn was quiet.
  func advance(_ clock: Clock, isQuiet: Bool) -> Bool {
    guard let step = line.first else { return false }
    if !isQuiet && busyTurns < Self.patience {
      busyTurns += 1
      return false
    }
    busyTurns = 0
    if !step.advance(clock) {
      remove(step)
      step.end(at: clock.now)
    }
    return true
  }
}
