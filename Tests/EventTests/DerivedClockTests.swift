// Guest time: a clock that follows another and can stand still, with its timers.
import Testing

@testable import Event

struct DerivedClockTests {
  private let loop: Loop
  private let guest: Clock
  private let trace = Trace()

  init() throws {
    loop = try Loop(pace: .stepped)
    guest = Clock(following: loop.simulated)
  }

  private func timer(_ name: String, on clock: Clock) -> Timer {
    Timer(clock) { [trace, unowned clock] in trace.note("\(name) \(clock.now / 1_000_000)") }
  }

  @Test func itBeginsAtZeroAndStandsStill() {
    let timer = timer("a", on: guest)
    timer.arm(after: .milliseconds(1))
    loop.advance(by: .seconds(10))
    #expect(guest.now == 0 && !guest.isRunning && trace.lines.isEmpty)
  }

  @Test func pausedTimersKeepWhatTheyHaveLeft() {
    let timer = timer("a", on: guest)
    timer.arm(after: .milliseconds(5))
    guest.resume()
    loop.advance(by: .milliseconds(3))
    guest.pause()
    loop.advance(by: .seconds(60))
    #expect(guest.now == .milliseconds(3) && trace.lines.isEmpty)
    guest.resume()
    loop.advance(by: .milliseconds(2) - 1)
    #expect(trace.lines.isEmpty)
    loop.advance(by: 1)
    #expect(trace.lines == ["a 5"])
  }

  @Test func pausingAndResumingTwiceIsOnce() {
    guest.resume()
    loop.advance(by: .milliseconds(1))
    guest.resume()
    loop.advance(by: .milliseconds(1))
    guest.pause()
    guest.pause()
    loop.advance(by: .milliseconds(1))
    #expect(guest.now == .milliseconds(2))
  }

  @Test func whatIsArmedWhilePausedCountsFromTheResume() {
    guest.resume()
    loop.advance(by: .milliseconds(4))
    guest.pause()
    let timers = [timer("late", on: guest), timer("past", on: guest), timer("never", on: guest)]
    timers[0].arm(after: .milliseconds(2))
    timers[1].arm(at: .milliseconds(1))
    timers[2].arm(after: .milliseconds(1))
    timers[2].disarm()
    loop.advance(by: .seconds(1))
    #expect(trace.lines.isEmpty)
    guest.resume()
    loop.settle()
    #expect(trace.take() == ["past 4"])
    loop.advance(by: .milliseconds(2))
    #expect(trace.lines == ["late 6"])
  }

  @Test func anEarlierTimerMovesTheAlarm() {
    guest.resume()
    let timers = ["a", "b", "c"].map { timer($0, on: guest) }
    timers[0].arm(after: .milliseconds(9))
    timers[1].arm(after: .milliseconds(3))
    timers[2].arm(after: .milliseconds(5))
    timers[1].disarm()
    loop.advance(by: .milliseconds(20))
    #expect(trace.lines == ["c 5", "a 9"])
  }

  @Test func aTimerMayPauseItsOwnClock() {
    let second = timer("second", on: guest)
    let first = Timer(guest) { [trace, guest] in
      trace.note("first")
      guest.pause()
    }
    guest.resume()
    first.arm(after: .milliseconds(1))
    second.arm(after: .milliseconds(2))
    loop.advance(by: .seconds(1))
    #expect(trace.lines == ["first"])
    guest.resume()
    loop.advance(by: .milliseconds(1))
    #expect(trace.lines == ["first", "second 2"])
  }

  @Test func aTimerThatPausesTheClockLeavesTheOthersOfItsTimeUntilItRuns() {
    let second = timer("second", on: guest)
    let first = Timer(guest) { [guest] in guest.pause() }
    guest.resume()
    first.arm(after: .milliseconds(1))
    second.arm(after: .milliseconds(1))
    loop.advance(by: .seconds(1))
    #expect(trace.lines.isEmpty)
    guest.resume()
    loop.settle()
    #expect(trace.lines == ["second 1"])
  }

  @Test func aClockOfAClockRunsOnlyWhenBothDo() {
    let inner = Clock(following: guest)
    let timer = timer("a", on: inner)
    timer.arm(after: .milliseconds(3))
    inner.resume()
    loop.advance(by: .seconds(1))
    #expect(inner.now == 0 && inner.isRunning)
    guest.resume()
    loop.advance(by: .milliseconds(2))
    inner.pause()
    loop.advance(by: .milliseconds(2))
    #expect(inner.now == .milliseconds(2) && guest.now == .milliseconds(4))
    inner.resume()
    guest.pause()
    loop.advance(by: .seconds(1))
    #expect(trace.lines.isEmpty)
    guest.resume()
    loop.advance(by: .milliseconds(1))
    #expect(trace.lines == ["a 3"])
  }

  @Test func timersOfAllClocksFireInTheOrderOfTime() {
    guest.resume()
    let inner = Clock(following: guest)
    inner.resume()
    let timers = [timer("inner", on: inner), timer("guest", on: guest), timer("host", on: loop.host)]
    for (index, timer) in timers.enumerated() { timer.arm(after: .milliseconds(Int64(3 - index))) }
    loop.advance(by: .milliseconds(5))
    #expect(trace.lines == ["host 1", "guest 2", "inner 3"])
  }

  @Test func aFarDeadlineDoesntOverflow() {
    let timer = timer("a", on: guest)
    timer.arm(after: .max)
    guest.resume()
    loop.advance(by: .seconds(1))
    timer.arm(at: .max)
    guest.pause()
    guest.resume()
    loop.advance(by: .seconds(1))
    #expect(timer.due == .max && trace.lines.isEmpty)
  }

  @Test func aClockMayBeDroppedInsideATimerOfItsOwn() {
    var clock: Clock? = Clock(following: loop.simulated)
    var timer: Timer?
    if let clock {
      timer = Timer(clock) { [trace] in
        timer = nil
        trace.note("fired")
      }
    }
    clock?.resume()
    timer?.arm(after: 1)
    clock = nil
    loop.advance(by: .milliseconds(1))
    loop.advance(by: .milliseconds(1))
    #expect(trace.lines == ["fired"] && timer == nil && clock == nil)
  }
}
