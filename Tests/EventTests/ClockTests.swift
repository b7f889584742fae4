// Timers of the loop's two clocks, and what may happen inside a timer's own callback.
import Testing

@testable import Event

struct ClockTests {
  private let loop: Loop
  private let trace = Trace()
  private var clock: Clock { loop.simulated }

  init() throws { loop = try Loop(pace: .stepped, startingAt: .seconds(1_000)) }

  /// A timer that notes `name` and how long the clock has run.
  private func timer(_ name: String, on clock: Clock? = nil) -> Timer {
    let clock = clock ?? self.clock
    let start = clock.now
    return Timer(clock) { [trace, unowned clock] in trace.note("\(name) \((clock.now - start) / 1_000_000)") }
  }

  @Test func aTimerThatIsNotArmedNeverFires() {
    let timer = timer("a")
    #expect(timer.due == nil)
    loop.advance(by: .seconds(100))
    #expect(trace.lines.isEmpty)
  }

  @Test func aDroppedTimerDoesntFire() {
    var timer: Timer? = timer("a")
    timer?.arm(after: 5)
    timer = nil
    loop.advance(by: .seconds(1))
    #expect(trace.lines.isEmpty && timer == nil)
  }

  @Test func aDisarmedTimerDoesntFire() {
    let timer = timer("a")
    timer.arm(after: .milliseconds(5))
    timer.disarm()
    loop.advance(by: .seconds(1))
    #expect(trace.lines.isEmpty && timer.due == nil)
  }

  @Test func aTimerFiresOnceAtItsTime() {
    let timer = timer("a")
    timer.arm(after: .milliseconds(5))
    #expect(timer.due == clock.now + .milliseconds(5))
    loop.advance(by: .milliseconds(5) - 1)
    #expect(trace.lines.isEmpty)
    loop.advance(by: 1)
    loop.advance(by: .seconds(1))
    #expect(trace.lines == ["a 5"] && timer.due == nil)
  }

  @Test func aTimeThatHasPassedFiresAtTheNextChance() {
    let timers = [timer("a"), timer("b"), timer("c")]
    timers[0].arm(at: clock.now - .seconds(1))
    timers[1].arm(at: .min)
    timers[2].arm(at: clock.now)
    loop.settle()
    #expect(trace.lines == ["b 0", "a 0", "c 0"])
  }

  @Test func armingAgainMovesATimer() {
    let timer = timer("a")
    timer.arm(after: .milliseconds(5))
    timer.arm(after: .milliseconds(9))
    loop.advance(by: .milliseconds(8))
    #expect(trace.lines.isEmpty)
    loop.advance(by: .milliseconds(1))
    #expect(trace.lines == ["a 9"])
  }

  @Test func timersOfTheSameTimeFireInTheOrderOfArming() {
    let timers = ["a", "b", "c", "d"].map { timer($0) }
    for index in [2, 0, 3, 1] { timers[index].arm(after: .milliseconds(1)) }
    timers[0].arm(after: .milliseconds(1))
    loop.advance(by: .milliseconds(1))
    #expect(trace.lines == ["c 1", "d 1", "b 1", "a 1"])
  }

  @Test func aTimerMayBeArmedDisarmedAndDroppedInsideItsCallback() {
    var again: Timer?
    var silent: Timer?
    var dropped: Timer?
    again = Timer(clock) { [trace] in
      trace.note("again")
      if trace.lines.count < 6 { again?.arm(after: .milliseconds(1)) }
    }
    silent = Timer(clock) { [trace] in
      trace.note("silent")
      silent?.arm(after: .milliseconds(1))
      silent?.disarm()
    }
    dropped = Timer(clock) { [trace] in
      dropped = nil
      trace.note("dropped")
    }
    again?.arm(after: .milliseconds(1))
    silent?.arm(after: .milliseconds(1))
    dropped?.arm(after: .milliseconds(1))
    loop.advance(by: .milliseconds(10))
    #expect(trace.lines == ["again", "silent", "dropped", "again", "again", "again"])
    #expect(dropped == nil && silent?.due == nil)
    again = nil
    silent = nil
  }

  @Test func oneTimerMayDisarmAnotherThatIsDueToo() {
    let second = timer("second")
    let first = Timer(clock) { [trace] in
      trace.note("first")
      second.disarm()
    }
    first.arm(after: 5)
    second.arm(after: 5)
    loop.advance(by: .seconds(1))
    #expect(trace.lines == ["first"])
  }

  @Test func aTimerArmedByATimerFiresAtItsOwnTime() {
    let inner = timer("inner")
    let outer = Timer(clock) { [trace, loop] in
      trace.note("outer")
      inner.arm(at: loop.simulated.now)
    }
    let later = Timer(clock) { inner.arm(after: .milliseconds(3)) }
    outer.arm(after: .milliseconds(2))
    later.arm(after: .milliseconds(4))
    loop.advance(by: .milliseconds(5))
    #expect(trace.take() == ["outer", "inner 2"])
    loop.advance(by: .milliseconds(2))
    #expect(trace.lines == ["inner 7"])
  }

  @Test func deadlinesBeyondTheLastTimeDontOverflow() {
    let far = timer("far")
    let near = timer("near")
    far.arm(after: .max)
    near.arm(after: .milliseconds(1))
    #expect(far.due == .max)
    loop.advance(by: .seconds(1))
    far.arm(at: .max)
    loop.advance(by: .seconds(3_600))
    #expect(trace.lines == ["near 1"])
  }

  @Test func bothClocksStopAtEachOthersTimers() {
    let host = timer("host", on: loop.host)
    let simulated = timer("simulated")
    host.arm(after: .milliseconds(2))
    simulated.arm(after: .milliseconds(1))
    loop.advance(by: .milliseconds(5))
    #expect(trace.lines == ["simulated 1", "host 2"])
    #expect(loop.host.now == .milliseconds(5))
    #expect(clock.now == .seconds(1_000) + .milliseconds(5))
  }

  @Test func aRootClockAlwaysRunsAndCantBePaused() {
    clock.pause()
    #expect(clock.isRunning)
    clock.resume()
    loop.advance(by: .seconds(1))
    #expect(clock.now == .seconds(1_001))
  }
}
