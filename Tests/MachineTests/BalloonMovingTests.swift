// The balloon's way to its target: a batch at a time, at the guest's rate.
import Event
import Testing

@testable import Machine

struct BalloonMovingTests {
  private static let page: Int64 = 4096

  /// A machine of 16 MiB, whose guest moves 4096 pages a second: all of them in one.
  private func machine(_ guest: GuestOptions = GuestOptions(rate: 4096)) throws -> TestMachine {
    try TestMachine(guest: guest, memory: 16 << 20)
  }

  /// The sizes that BALLOON_CHANGE reported.
  private func sizes(_ test: TestMachine) -> [Int64] {
    test.take().compactMap { line in
      guard line.hasPrefix(#"BALLOON_CHANGE {"actual": "#) else { return nil }
      return Int64(line.dropFirst(26).dropLast())
    }
  }

  @Test(arguments: [0, -1, .min] as [Int64])
  func aTargetThatIsNoSizeIsRefused(_ target: Int64) throws {
    let test = try machine()
    #expect(throws: Failure("Parameter 'target' expects a size")) { try test.machine.balloon?.setTarget(target) }
    #expect(test.machine.balloon?.target == 16 << 20)
  }

  @Test func withoutADriverNothingMoves() throws {
    for guest in [GuestOptions(hasDriver: false), GuestOptions(isStuck: true)] {
      let test = try machine(guest)
      try test.machine.balloon?.setTarget(8 << 20)
      test.loop.advance(by: .seconds(60))
      #expect(test.events.isEmpty && test.machine.balloon?.actual == 16 << 20)
      #expect(test.machine.balloon?.target == 8 << 20)
    }
  }

  @Test func itInflatesABatchAtATimeAtTheGuestsRate() throws {
    let test = try machine()
    try test.machine.balloon?.setTarget(8 << 20)
    #expect(test.machine.balloon?.actual == 16 << 20, "not before the guest has moved")
    test.loop.advance(by: .milliseconds(250))
    #expect(sizes(test) == [15 << 20, 14 << 20, 13 << 20, 12 << 20])
    test.loop.advance(by: .milliseconds(250))
    #expect(sizes(test) == [11 << 20, 10 << 20, 9 << 20, 8 << 20])
    test.loop.advance(by: .seconds(10))
    #expect(sizes(test).isEmpty && test.machine.balloon?.actual == 8 << 20)
  }

  @Test func itDeflatesAgain() throws {
    let test = try machine()
    try test.machine.balloon?.setTarget(14 << 20)
    test.loop.advance(by: .seconds(1))
    #expect(sizes(test).last == 14 << 20)
    try test.machine.balloon?.setTarget(16 << 20)
    test.loop.advance(by: .seconds(1))
    #expect(sizes(test) == [15 << 20, 16 << 20])
  }

  @Test func theLastBatchIsOnlyWhatIsLeft() throws {
    let test = try machine()
    try test.machine.balloon?.setTarget((16 << 20) - 300 * Self.page)
    test.loop.advance(by: .seconds(1))
    #expect(sizes(test) == [(16 << 20) - 256 * Self.page, (16 << 20) - 300 * Self.page])
  }

  @Test func aSlowGuestMovesTenTimesASecond() throws {
    let test = try machine(GuestOptions(rate: 20))
    try test.machine.balloon?.setTarget(8 << 20)
    test.loop.advance(by: .milliseconds(100))
    #expect(sizes(test) == [(16 << 20) - 2 * Self.page])
    test.loop.advance(by: .milliseconds(900))
    #expect(sizes(test).last == (16 << 20) - 20 * Self.page)
  }

  @Test func theSlowestGuestMovesAPageASecond() throws {
    let test = try machine(GuestOptions(rate: 1))
    try test.machine.balloon?.setTarget(8 << 20)
    test.loop.advance(by: .seconds(2))
    #expect(sizes(test) == [(16 << 20) - Self.page, (16 << 20) - 2 * Self.page])
  }

  @Test func theFastestGuestArrives() throws {
    let test = try machine(GuestOptions(rate: .max))
    try test.machine.balloon?.setTarget(8 << 20)
    test.loop.advance(by: .milliseconds(1))
    #expect(sizes(test).last == 8 << 20)
  }

  @Test func aFastGuestMovesAtMostAThousandTimesASecond() throws {
    let test = try machine(GuestOptions(rate: 1_000_000))
    try test.machine.balloon?.setTarget(8 << 20)
    test.loop.advance(by: .seconds(1))
    let batch = 1000 * Self.page
    let moves = sizes(test)
    #expect(moves.first == (16 << 20) - batch)
    #expect(moves.count == 3)
  }

  @Test func aTargetBetweenPagesIsThePageAbove() throws {
    let test = try machine()
    try test.machine.balloon?.setTarget((8 << 20) + 4095)
    #expect(test.machine.balloon?.target == Int64(8 << 20) + 4096)
  }

  @Test(arguments: [(16 << 20) + 1, 1 << 40, .max] as [Int64])
  func aTargetAboveTheMemoryIsTheMemory(_ target: Int64) throws {
    let test = try machine()
    try test.machine.balloon?.setTarget(target)
    #expect(test.machine.balloon?.target == 16 << 20)
    test.loop.advance(by: .seconds(1))
    #expect(test.events.isEmpty)
  }

  @Test func aNewTargetTurnsItAroundOnItsWay() throws {
    let test = try machine()
    try test.machine.balloon?.setTarget(8 << 20)
    test.loop.advance(by: .milliseconds(130))
    #expect(sizes(test).last == 14 << 20)
    try test.machine.balloon?.setTarget(15 << 20)
    test.loop.advance(by: .seconds(1))
    #expect(sizes(test) == [15 << 20])
  }

  @Test func theSizeItHasAsATargetStopsIt() throws {
    let test = try machine()
    try test.machine.balloon?.setTarget(8 << 20)
    test.loop.advance(by: .milliseconds(130))
    try test.machine.balloon?.setTarget(14 << 20)
    test.loop.advance(by: .seconds(1))
    #expect(sizes(test).last == 14 << 20)
  }

  @Test func setAgainOnItsWayItDoesntWaitAnew() throws {
    let test = try machine()
    for _ in 0..<10 {
      try test.machine.balloon?.setTarget(8 << 20)
      test.loop.advance(by: .milliseconds(50))
    }
    #expect(test.machine.balloon?.actual == 8 << 20)
  }

  @Test func itStandsStillWithTheMachine() throws {
    let test = try machine()
    try test.machine.balloon?.setTarget(8 << 20)
    test.loop.advance(by: .milliseconds(125))
    test.machine.stop()
    _ = test.take()
    test.loop.advance(by: .seconds(60))
    #expect(sizes(test).isEmpty)
    try test.machine.resume()
    test.loop.advance(by: .milliseconds(125))
    #expect(sizes(test) == [13 << 20, 12 << 20])
  }

  @Test func freeMemoryFallsAndFaultsGrowAsItInflates() throws {
    let test = try machine(GuestOptions(latency: 0, rate: 4096))
    func statistics() -> BalloonStatistics? {
      test.ask()
      test.loop.settle()
      return test.balloonAnswers.values.last?.statistics
    }
    let before = try #require(statistics())
    #expect(before.free == 14 << 20 && before.total == 16 << 20 && before.minorFaults == 256)
    try test.machine.balloon?.setTarget(8 << 20)
    test.loop.advance(by: .seconds(1))
    let after = try #require(statistics())
    #expect(after.free == 6 << 20 && after.total == 8 << 20)
    #expect(after.minorFaults == 256 + 2048)
    try test.machine.balloon?.setTarget(1 << 20)
    test.loop.advance(by: .seconds(2))
    #expect(statistics()?.free == 0, "never below nothing")
  }

  @Test func afterAResetTheGuestGoesToTheTargetAgain() throws {
    let test = try machine()
    try test.machine.balloon?.setTarget(15 << 20)
    test.loop.advance(by: .seconds(1))
    _ = test.take()
    test.machine.reset(.hostQMPSystemReset)
    #expect(test.machine.balloon?.actual == 16 << 20)
    test.loop.advance(by: .seconds(1))
    #expect(sizes(test) == [15 << 20])
  }

  @Test func aRemovedBalloonStopsOnItsWay() throws {
    let test = try machine()
    try test.machine.balloon?.setTarget(8 << 20)
    test.loop.advance(by: .milliseconds(70))
    test.machine.removeBalloon()
    _ = test.take()
    test.loop.advance(by: .seconds(60))
    #expect(test.events.isEmpty)
  }
}
