// Waiting for a time, an event or a run state.
import Event
import JSON
import Testing

@testable import Machine

struct WaitsTests {
  private let test: TestMachine
  private let start: Nanoseconds
  private var results: RecordingSink<WaitResult> { test.waitResults }

  init() throws {
    test = try TestMachine()
    start = test.machine.now
  }

  private func forget(_ index: UInt32) { test.machine.waits.forget(RecordingSink<WaitResult>.ticket(index)) }

  @Test(
    arguments: [
      (.event("STOP"), "event STOP"), (.status(.paused), "status 'paused'"),
      (.time(.max), "the time"),
    ] as [(WaitCondition, String)])
  func aTimeoutNamesWhatWasWaitedFor(_ condition: WaitCondition, _ name: String) {
    test.wait(for: condition, timeout: .milliseconds(1_500))
    test.loop.advance(by: .milliseconds(1_500) - 1)
    #expect(results.lines.isEmpty)
    test.loop.advance(by: 1)
    #expect(results.lines == ["1 failed: Timed out after 1500ms waiting for \(name)"])
    test.machine.stop()
    #expect(results.lines.count == 1)
  }

  @Test func aTimeoutOfNothingEndsAtOnceUnlessTheConditionHolds() {
    test.wait(for: .status(.running), timeout: 0)
    #expect(results.lines == ["1 done"])
    test.wait(for: .event("STOP"), timeout: 0)
    test.loop.settle()
    #expect(results.lines.last == "2 failed: Timed out after 0s waiting for event STOP")
  }

  @Test func aForgottenWaitNeverEnds() {
    test.wait(for: .time(start + 5), timeout: nil)
    test.wait(for: .event("STOP"), timeout: .seconds(1))
    forget(1)
    forget(2)
    forget(2)
    forget(77)
    test.machine.stop()
    test.loop.advance(by: .seconds(10))
    #expect(results.lines == ["1 dropped", "2 dropped"])
  }

  @Test func aTimeIsReachedExactly() {
    test.wait(for: .time(start + .milliseconds(300)))
    test.loop.advance(by: .milliseconds(300) - 1)
    #expect(results.lines.isEmpty)
    test.loop.advance(by: .seconds(1))
    #expect(results.values == [WaitResult(now: start + .milliseconds(300))])
  }

  @Test func aTimeThatHasPassedIsReachedAtOnce() {
    test.wait(for: .time(start - .seconds(1)))
    test.wait(for: .time(.min))
    test.wait(for: .time(0))
    test.wait(for: .time(start))
    test.loop.settle()
    #expect(results.lines.sorted() == ["1 done", "2 done", "3 done", "4 done"])
    #expect(results.values.allSatisfy { $0.now == start })
  }

  @Test func aTimeThatNeverComesIsNoTrouble() {
    test.wait(for: .time(.max))
    test.wait(for: .event("STOP"), timeout: .max)
    test.loop.advance(by: .seconds(86_400))
    #expect(results.lines.isEmpty)
    forget(1)
    test.machine.stop()
    #expect(results.lines == ["1 dropped", "2 done"])
  }

  @Test func aTimeWinsOverATimeoutOfTheSameTime() {
    test.wait(for: .time(start + 5), timeout: 5)
    test.loop.advance(by: 5)
    #expect(results.lines == ["1 done"])
  }

  @Test func theTimeoutWinsOverALaterTime() {
    test.wait(for: .time(start + 6), timeout: 5)
    test.loop.advance(by: 10)
    #expect(results.lines == ["1 failed: Timed out after 5ns waiting for the time"])
  }

  @Test func timesAreReachedInTheirOrder() {
    for delay: Nanoseconds in [30, 10, 20, 10] { test.wait(for: .time(start + delay)) }
    test.loop.advance(by: 100)
    #expect(results.lines == ["2 done", "4 done", "3 done", "1 done"])
  }

  @Test func simulatedTimeGoesOnWhileTheMachineIsStopped() {
    test.machine.stop()
    test.wait(for: .time(start + 5))
    test.loop.advance(by: 5)
    #expect(results.lines == ["1 done"])
  }

  @Test func anotherEventIsNotTheOne() throws {
    test.wait(for: .event("RESUME"))
    test.machine.stop()
    #expect(results.lines.isEmpty)
    try test.machine.resume()
    #expect(results.lines == ["1 done"])
    #expect(results.values.first?.event == "RESUME" && results.values.first?.data == nil)
  }

  @Test func anEventThatHasBeenIsNotTheNext() throws {
    test.machine.stop()
    test.wait(for: .event("STOP"))
    #expect(results.lines.isEmpty)
    try test.machine.resume()
    test.machine.stop()
    try test.machine.resume()
    test.machine.stop()
    #expect(results.lines == ["1 done"])
  }

  @Test func anEventComesWithItsData() {
    test.wait(for: .event("RESET"), timeout: .seconds(1))
    test.loop.advance(by: 5)
    test.machine.reset(.guestReset)
    #expect(results.values.first?.now == start + 5)
    #expect(results.values.first?.data?["reason"] == .string("guest-reset"))
    test.loop.advance(by: .seconds(2))
    #expect(results.lines == ["1 done"])
  }

  @Test func whoWaitsForTheSameEndsInTheOrderOfBeginning() {
    for _ in 0..<20 { test.wait(for: .event("STOP")) }
    forget(7)
    _ = results.take()
    test.machine.stop()
    #expect(results.lines == (1...20).filter { $0 != 7 }.map { "\($0) done" })
  }

  @Test func aRunStateThatHoldsIsEnough() {
    test.wait(for: .status(.running))
    #expect(results.values == [WaitResult(now: start)])
  }

  @Test func aRunStateIsReached() {
    test.wait(for: .status(.paused))
    test.wait(for: .status(.shutdown))
    test.machine.stop()
    #expect(results.lines == ["1 done"])
    test.machine.shutDown(.hostQMPQuit)
    #expect(results.lines == ["1 done", "2 done"])
  }

  @Test func waitsThatAreLeftEndWithTheMachine() throws {
    let results = RecordingSink<WaitResult>()
    let loop = try Loop(pace: .stepped)
    do {
      let machine = Machine(MachineOptions(), loop)
      machine.waits.wait(for: .event("STOP"), timeout: .seconds(1), in: machine.state, results.completion())
    }
    loop.advance(by: .seconds(2))
    #expect(results.lines == ["1 dropped"])
  }

  @Test func aWaitForATimeReportsHowFarItHasComeAndATimeoutDoesNot() {
    test.wait(for: .event("STOP"), timeout: .seconds(1))
    test.wait(for: .time(start + .milliseconds(250)), timeout: nil)
    test.loop.advance(by: .seconds(2))
    #expect(results.progress.map(\.done) == [100_000_000, 200_000_000])
    #expect(results.progress.allSatisfy { $0.total == 250_000_000 })
    test.wait(for: .time(test.machine.now + .seconds(3600)), timeout: nil)
    test.loop.advance(by: .seconds(3600))
    #expect(results.progress.count == 2 + 99)
  }
}
