// Steps of simulated time: input first, every timer at its moment, the loop's turns in between.
import Testing

@testable import Event

struct ClockStepTests {
  private let loop: Loop
  private let trace = Trace()
  private let start: Nanoseconds

  init() throws {
    loop = try Loop(pace: .commanded, startingAt: .seconds(1_000))
    start = loop.simulated.now
  }

  private var now: Nanoseconds { loop.simulated.now - start }

  private func note(_ name: String) -> (Nanoseconds) -> Void {
    { [trace, start] in trace.note("\(name) at \($0 - start)") }
  }

  private func timer(_ name: String, _ after: Nanoseconds) -> Timer {
    let timer = Timer(loop.simulated) { [trace, loop, start] in trace.note("\(name) at \(loop.simulated.now - start)") }
    timer.arm(after: after)
    return timer
  }

  /// Work for the end of a turn.
  private final class Work: Deferred {
    private let body: (Work) -> Void
    init(_ body: @escaping (Work) -> Void) { self.body = body }
    func endOfTurn() { body(self) }
  }

  @Test func aClockThatMovesByItselfIsNotStepped() throws {
    #expect(try !Loop(pace: .real).isStepped)
    #expect(try !Loop(pace: .scaled(2)).isStepped)
    #expect(loop.isStepped)
  }

  @Test func aStepBackwardsOrToNoTimerMovesNothing() {
    for target in [StepTarget.time(0), .distance(-5), .distance(0), .nextTimer] { loop.step(target, done: note("end")) }
    loop.settle()
    #expect(trace.lines == Array(repeating: "end at 0", count: 4))
  }

  @Test func aFarStepEndsAtTheLastTimeThereIs() {
    loop.step(.distance(.max), done: note("end"))
    loop.settle()
    #expect(loop.simulated.now == .max)
  }

  @Test func aStepThatIsCalledOffEndsWhereItIs() {
    var step: ClockStep?
    let timer = Timer(loop.simulated) { [loop] in if let step { loop.callOff(step) } }
    timer.arm(after: 30)
    step = loop.step(.distance(100), done: note("end"))
    loop.step(.distance(5), done: note("next"))
    loop.settle()
    #expect(trace.lines == ["next at 35"])
  }

  @Test func timersOnTheWayFireInOrderEachAtItsTime() {
    let timers = [timer("c", 30), timer("a", 10), timer("late", 51), timer("b", 10)]
    loop.step(.distance(50), done: note("end"))
    loop.settle()
    #expect(trace.lines == ["a at 10", "b at 10", "c at 30", "end at 50"])
    withExtendedLifetime(timers) {}
  }

  @Test func withoutADistanceItGoesToTheNextTimer() {
    let timers = [timer("a", 10), timer("b", 20)]
    loop.step(.nextTimer, done: note("end"))
    loop.step(.nextTimer, done: note("end"))
    loop.settle()
    #expect(trace.lines == ["a at 10", "end at 10", "b at 20", "end at 20"])
    withExtendedLifetime(timers) {}
  }

  @Test func whatATimerLeavesToTheEndOfTheTurnHappensAtItsTime() {
    let work = Work { [trace, loop, start] _ in trace.note("work at \(loop.simulated.now - start)") }
    let first = Timer(loop.simulated) { [loop] in loop.atEndOfTurn(work) }
    first.arm(after: 10)
    let second = timer("timer", 20)
    loop.step(.distance(30), done: note("end"))
    loop.settle()
    #expect(trace.lines == ["work at 10", "timer at 20", "end at 30"])
    withExtendedLifetime((first, second)) {}
  }

  @Test func inputThatHasArrivedIsHandledFirstWhateverItTakes() {
    let pair = SocketPair()
    var turns = 0
    let watch = Watch(loop, descriptor: pair.ours) { [trace, loop, start] _ in
      trace.note("\(pair.receive()) at \(loop.simulated.now - start)")
      loop.atEndOfTurn(
        Work { [loop] work in
          turns += 1
          if turns < 5 { loop.atEndOfTurn(work) } else { trace.note("handled at \(loop.simulated.now - start)") }
        })
    }
    let timer = timer("timer", 10)
    loop.step(.distance(20), done: note("end"))
    pair.send("input")
    loop.settle()
    #expect(trace.lines == ["input at 0", "handled at 0", "timer at 10", "end at 20"])
    withExtendedLifetime((watch, timer)) {}
  }

  @Test func inputThatNeverEndsCantHoldTheClock() {
    let pair = SocketPair()
    let watch = Watch(loop, descriptor: pair.ours) { _ in
      _ = pair.receive()
      pair.send("more")
    }
    var hasEnded = false
    loop.step(.distance(10)) { _ in hasEnded = true }
    pair.send("input")
    for _ in 0..<2_000 where !hasEnded { loop.turn(waiting: false) }
    #expect(hasEnded && now == 10)
    withExtendedLifetime(watch) {}
  }

  @Test func progressIsReportedAtEachTimer() {
    let timers = [timer("a", 10), timer("b", 20)]
    loop.step(.distance(40), moved: { [trace] done, total in trace.note("\(done) of \(total)") }, done: note("end"))
    loop.settle()
    #expect(trace.lines == ["a at 10", "10 of 40", "b at 20", "20 of 40", "end at 40"])
    withExtendedLifetime(timers) {}
  }

  @Test func timersOfGuestTimeStandStillWithTheirClock() {
    let guest = Clock(following: loop.simulated)
    let timer = Timer(guest) { [trace, loop, start] in trace.note("guest at \(loop.simulated.now - start)") }
    timer.arm(after: 10)
    loop.step(.distance(100)) { _ in guest.resume() }
    loop.step(.distance(100), done: note("end"))
    loop.settle()
    #expect(trace.lines == ["guest at 110", "end at 200"])
  }

  @Test func steppedRunsStartAtTheSameTimeUnlessToldOtherwise() throws {
    #expect(try Loop(pace: .stepped).simulated.now == Loop.steppedStart)
    #expect(try Loop(pace: .real, startingAt: .seconds(5)).simulated.now == .seconds(5))
    #expect(try Loop(pace: .commanded).simulated.now > .seconds(1_500_000_000))
  }
}
