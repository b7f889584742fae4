// Asking a balloon: one round trip for all who wait, on guest time, or the host's knowledge at once.
import Event
import Testing

@testable import Machine

struct BalloonQueryTests {
  private let test: TestMachine
  private var answers: RecordingSink<BalloonInfo> { test.balloonAnswers }

  init() throws { test = try TestMachine() }

  @Test func aStuckGuestNeverAnswers() throws {
    let test = try TestMachine(guest: GuestOptions(isStuck: true))
    test.ask()
    test.loop.advance(by: .seconds(86_400))
    #expect(test.balloonAnswers.lines.isEmpty)
    test.machine.balloon?.forget(RecordingSink<BalloonInfo>.ticket(1))
    #expect(test.balloonAnswers.lines == ["1 dropped"])
  }

  @Test func withoutADriverTheHostAnswersAtOnce() throws {
    let test = try TestMachine(guest: GuestOptions(hasDriver: false))
    test.ask()
    #expect(test.balloonAnswers.values == [BalloonInfo(actual: 1 << 30)])
    #expect(test.machine.balloon?.roundTrips == 0)
  }

  @Test func aDeviceThatAsksTheHostAnswersAtOnce() throws {
    let test = try TestMachine(
      MachineOptions(balloon: BalloonOptions(query: .host), guest: GuestOptions(isStuck: true)))
    test.ask()
    #expect(test.balloonAnswers.values == [BalloonInfo(actual: 1 << 30)])
    #expect(test.machine.balloon?.roundTrips == 0)
  }

  @Test func aGuestAnswersAfterItsLatencyWithItsStatistics() {
    test.ask()
    test.loop.advance(by: .milliseconds(20) - 1)
    #expect(answers.lines.isEmpty)
    test.loop.advance(by: 1)
    #expect(
      answers.values == [
        BalloonInfo(
          actual: 1 << 30,
          statistics: BalloonStatistics(
            swappedIn: 0, swappedOut: 0, majorFaults: 128, minorFaults: 16_384, free: 7 << 27, total: 1 << 30))
      ])
  }

  @Test func aGuestWithoutLatencyAnswersInTheSameTurn() throws {
    let test = try TestMachine(guest: GuestOptions(latency: 0))
    test.ask()
    #expect(test.balloonAnswers.lines.isEmpty)
    test.loop.settle()
    #expect(test.balloonAnswers.lines == ["1 done"])
  }

  @Test func everybodyWhoAsksMeanwhileSharesTheRoundTrip() {
    for _ in 0..<3 {
      test.ask()
      test.loop.advance(by: .milliseconds(5))
    }
    #expect(answers.lines.isEmpty)
    test.loop.advance(by: .milliseconds(5))
    #expect(answers.lines == ["1 done", "2 done", "3 done"])
    #expect(test.machine.balloon?.roundTrips == 1)
    test.ask()
    test.loop.advance(by: .milliseconds(20))
    #expect(test.machine.balloon?.roundTrips == 2)
  }

  @Test func aWaiterWhoLeavesDoesntStopTheRoundTrip() {
    for _ in 0..<3 { test.ask() }
    test.machine.balloon?.forget(RecordingSink<BalloonInfo>.ticket(1))
    test.loop.advance(by: .milliseconds(20))
    #expect(answers.lines == ["1 dropped", "2 done", "3 done"])
  }

  @Test func theLastOneToLeaveCallsTheRoundTripOff() {
    test.ask()
    test.ask()
    for index: UInt32 in 1...2 { test.machine.balloon?.forget(RecordingSink<BalloonInfo>.ticket(index)) }
    test.loop.advance(by: .milliseconds(15))
    test.ask()
    test.loop.advance(by: .milliseconds(19))
    #expect(answers.lines == ["1 dropped", "2 dropped"])
    test.loop.advance(by: .milliseconds(1))
    #expect(answers.lines.last == "3 done" && test.machine.balloon?.roundTrips == 2)
  }

  @Test func forgettingAStrangerChangesNothing() {
    test.machine.balloon?.forget(RecordingSink<BalloonInfo>.ticket(9))
    test.ask()
    test.machine.balloon?.forget(RecordingSink<BalloonInfo>.ticket(9))
    test.loop.advance(by: .milliseconds(20))
    #expect(answers.lines == ["1 done"])
  }

  @Test func theLatencyStandsStillWithTheMachine() throws {
    test.ask()
    test.loop.advance(by: .milliseconds(15))
    test.machine.stop()
    test.loop.advance(by: .seconds(60))
    #expect(answers.lines.isEmpty)
    try test.machine.resume()
    test.loop.advance(by: .milliseconds(5))
    #expect(answers.lines == ["1 done"])
  }

  @Test func aResetFailsWhoeverWaits() {
    test.ask()
    test.ask()
    test.machine.reset(.hostQMPSystemReset)
    #expect(answers.take() == ["1 failed: Device 'balloon0' was reset", "2 failed: Device 'balloon0' was reset"])
    test.ask()
    test.loop.advance(by: .milliseconds(20))
    #expect(answers.lines == ["3 done"])
  }

  @Test func removingTheDeviceFailsWhoeverWaits() {
    test.ask()
    test.machine.removeBalloon()
    #expect(answers.lines == ["1 failed: Device 'balloon0' was unplugged"])
    #expect(test.machine.balloon == nil)
    test.loop.advance(by: .seconds(1))
    #expect(answers.lines.count == 1)
  }

  @Test func valuesAreSampledAtTheAnswer() throws {
    let test = try TestMachine(guest: GuestOptions(latency: .seconds(10)))
    test.ask()
    try test.machine.balloon?.setTarget(1 << 29)
    test.loop.advance(by: .seconds(10))
    #expect(test.balloonAnswers.values.map(\.actual) == [1 << 29])
  }

  @Test func aFaultMayChangeTheAnswersTime() {
    test.machine.guest?.answerHook = { usual in
      #expect(usual == .after(.milliseconds(20)))
      return .never
    }
    test.ask()
    test.loop.advance(by: .seconds(1))
    #expect(answers.lines.isEmpty)
    test.machine.reset(.hostQMPSystemReset)
    test.machine.guest?.answerHook = { _ in .after(.milliseconds(1)) }
    test.ask()
    test.loop.advance(by: .milliseconds(1))
    #expect(answers.lines.last == "2 done")
  }

  @Test func theLongestLatencyDoesntOverflow() throws {
    let test = try TestMachine(guest: GuestOptions(latency: .max))
    test.loop.advance(by: .seconds(1))
    test.ask()
    test.loop.advance(by: .seconds(86_400))
    #expect(test.balloonAnswers.lines.isEmpty)
    test.machine.removeBalloon()
  }
}
