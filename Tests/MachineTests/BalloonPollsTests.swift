// The balloon's polling of guest statistics.
import Event
import JSON
import Testing

@testable import Machine

@Suite struct BalloonPollsTests {
  private let unknown = Value.uint(.max)

  private func balloon(_ test: TestMachine) throws -> Balloon { try #require(test.machine.balloon) }

  @Test(
    "an interval that can't be is refused, and the one before stays",
    arguments: [
      (-1, "timer value must be greater than zero"), (.min, "timer value must be greater than zero"),
      (4_294_967_296, "timer value is too big"), (.max, "timer value is too big"),
    ] as [(Int64, String)])
  func refused(interval: Int64, expected: String) throws {
    let test = try TestMachine()
    let balloon = try balloon(test)
    try balloon.setPollingInterval(7)
    #expect(throws: Failure(expected)) { try balloon.setPollingInterval(interval) }
    #expect(balloon.pollingInterval == 7)
  }

  @Test("nothing is known before the guest has answered", arguments: [true, false])
  func nothing(isStuck: Bool) throws {
    let test = try TestMachine(guest: GuestOptions(hasDriver: isStuck, isStuck: isStuck))
    let balloon = try balloon(test)
    try balloon.setPollingInterval(1)
    test.loop.advance(by: .seconds(10))
    let stats = balloon.guestStats()
    #expect(stats["last-update"] == 0)
    #expect(stats["stats"]?["stat-free-memory"] == unknown && stats["stats"]?["stat-swap-in"] == unknown)
    #expect(balloon.roundTrips == (isStuck ? 1 : 0))
  }

  @Test("statistics come after the guest's latency, with the time when they came")
  func latency() throws {
    let test = try TestMachine(guest: GuestOptions(latency: .milliseconds(1500)))
    let balloon = try balloon(test)
    try balloon.setPollingInterval(5)
    test.loop.advance(by: .milliseconds(1500) - 1)
    #expect(balloon.guestStats()["last-update"] == 0)
    test.loop.advance(by: 1)
    let stats = balloon.guestStats()
    #expect(stats["last-update"] == .int(Loop.steppedStart / .seconds(1) + 1))
    #expect(stats["stats"]?["stat-total-memory"] == .int(1 << 30))
    test.loop.advance(by: .seconds(5))
    #expect(balloon.guestStats()["last-update"] == .int(Loop.steppedStart / .seconds(1) + 6))
    #expect(balloon.roundTrips == 2)
  }

  @Test("the interval counts guest time, and 0 stops it; what is known stays")
  func interval() throws {
    let test = try TestMachine(guest: GuestOptions(latency: 0))
    let balloon = try balloon(test)
    try balloon.setPollingInterval(10)
    test.loop.advance(by: .seconds(25))
    #expect(balloon.roundTrips == 3)
    test.machine.stop()
    test.loop.advance(by: .seconds(100))
    #expect(balloon.roundTrips == 3)
    try test.machine.resume()
    test.loop.advance(by: .seconds(5))
    #expect(balloon.roundTrips == 4)
    let stats = balloon.guestStats()
    try balloon.setPollingInterval(0)
    test.loop.advance(by: .seconds(100))
    #expect(balloon.roundTrips == 4 && balloon.guestStats() == stats)
  }

  @Test("a query and a poll share one answer")
  func shared() throws {
    let test = try TestMachine(guest: GuestOptions(latency: .seconds(1)))
    let balloon = try balloon(test)
    test.ask()
    try balloon.setPollingInterval(60)
    test.loop.advance(by: .milliseconds(10))
    balloon.forget(RecordingSink<BalloonInfo>.ticket(1))
    test.loop.advance(by: .seconds(2))
    #expect(balloon.roundTrips == 1)
    #expect(balloon.guestStats()["last-update"] != 0)
  }

  @Test("a reset loses the answer under way, and the polling goes on")
  func reset() throws {
    let test = try TestMachine(guest: GuestOptions(latency: .seconds(1)))
    let balloon = try balloon(test)
    try balloon.setPollingInterval(10)
    test.loop.advance(by: .milliseconds(500))
    test.machine.reset(.hostQMPSystemReset)
    test.loop.advance(by: .seconds(5))
    #expect(balloon.guestStats()["last-update"] == 0)
    test.loop.advance(by: .seconds(6))
    #expect(balloon.guestStats()["last-update"] != 0)
  }
}

@Suite struct BalloonPropertiesTests {
  @Test("a value that can't be is refused as QEMU 7.2 refuses it")
  func refused() throws {
    let test = try TestMachine()
    let balloon = try #require(test.machine.balloon)
    #expect(throws: Failure("Property 'virtio-balloon-device.guest-stats' is not writable")) {
      try balloon.setProperty("guest-stats", to: 1)
    }
    for value in ["x", 1.5, true, nil, .uint(1 << 63)] as [Value] {
      #expect(
        throws: Failure("Invalid parameter type for 'guest-stats-polling-interval', expected: integer")
      ) { try balloon.setProperty("guest-stats-polling-interval", to: value) }
    }
  }

  @Test("the interval is read as it was set; other properties are somebody else's")
  func interval() throws {
    let test = try TestMachine()
    let balloon = try #require(test.machine.balloon)
    #expect(balloon.property("guest-stats-polling-interval") == 0)
    #expect(try balloon.setProperty("guest-stats-polling-interval", to: 5))
    #expect(balloon.property("guest-stats-polling-interval") == 5)
    #expect(balloon.property("guest-stats")?["last-update"] == 0)
    #expect(balloon.property("deflate-on-oom") == nil)
    #expect(try !balloon.setProperty("deflate-on-oom", to: true))
  }
}
