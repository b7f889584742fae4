// Asking the guest for its balloon, and moving it.
import Event
import JSON
import Machine
import Monitor
import TestSupport
import Testing

@Suite struct BalloonCommandsTests {
  /// Half of the machine's memory.
  let half: Value = 536_870_912

  func actual(_ message: Value?) -> Value? { message?["return"]?["actual"] }

  @Test("without the device it isn't active")
  func noDevice() throws {
    let client = try TestMonitor(MachineOptions(balloon: nil)).control()
    let inactive = failure("No balloon device has been activated", class: "DeviceNotActive")
    #expect(client.exchange(call("query-balloon"), call("balloon", ["value": 1])) == [inactive, inactive])
  }

  @Test(
    "a bad size is refused",
    arguments: [
      (["value": 0], "Parameter 'target' expects a size"), (["value": -1], "Parameter 'target' expects a size"),
      (["value": "1"], "Invalid parameter type for 'value', expected: integer"), (nil, "Parameter 'value' is missing"),
      (["value": 1.5], "Invalid parameter type for 'value', expected: integer"),
    ] as [(Value?, String)])
  func badSize(arguments: Value?, expected: String) throws {
    let client = try TestMonitor().control()
    #expect(client.exchange(call("balloon", arguments)) == [failure(expected)])
  }

  @Test("promise 4: waiters for the same answer share one round trip; the next one begins a new one")
  func sharedRoundTrip() throws {
    let test = try TestMonitor()
    let clients = [test.control(), test.control()]
    for client in clients { client.send((0..<50).map { call("query-balloon", id: .int($0)) }.joined()) }
    test.loop.advance(by: .milliseconds(10))
    clients[0].send(call("query-balloon", id: 50))
    #expect(clients.flatMap { $0.messages() } == [])
    test.loop.advance(by: .milliseconds(10))
    #expect(clients[0].messages().ids == (0...50).map { .int($0) })
    #expect(clients[1].messages().count == 50)
    #expect(test.machine.balloon?.roundTrips == 1)
    clients[0].send(call("query-balloon"))
    test.loop.advance(by: .milliseconds(20))
    #expect(clients[0].messages().count == 1)
    #expect(test.machine.balloon?.roundTrips == 2)
  }

  @Test("promise 4: a waiter that leaves doesn't stop the round trip, the last one does")
  func leaving() throws {
    let test = try TestMonitor()
    let (client, other) = (test.control(), test.control())
    client.send(call("query-balloon", id: 1))
    test.loop.advance(by: .milliseconds(15))
    other.send(call("query-balloon", id: 1))
    client.send(call("x-cancel", ["id": 1]))
    test.loop.advance(by: .milliseconds(5))
    #expect(other.messages().kinds == ["return"])
    other.send(call("query-balloon", id: 2))
    test.loop.advance(by: .milliseconds(15))
    other.send(call("x-cancel", ["id": 2]), call("query-balloon", id: 3))
    test.loop.advance(by: .milliseconds(19))
    #expect(other.messages().kinds == ["error", "return"])
    test.loop.advance(by: .milliseconds(1))
    #expect(other.messages().ids == [3])
    #expect(test.machine.balloon?.roundTrips == 3)
  }

  @Test("promise 4: values are sampled at the answer")
  func sampledAtTheAnswer() throws {
    let test = try TestMonitor(guest: GuestOptions(latency: .seconds(2), rate: 262_144))
    let client = test.control()
    client.send(call("query-balloon", id: 1), call("balloon", ["value": half]))
    test.loop.advance(by: .seconds(2))
    let messages = client.messages()
    #expect(actual(messages.last { $0["id"] == 1 }) == half)
    #expect(messages.kinds.contains("BALLOON_CHANGE"))
  }

  @Test("a device that asks the host answers at once, with actual alone; so does one without a driver")
  func hostAnswers() throws {
    let host = MachineOptions(startsRunning: false, balloon: BalloonOptions(query: .host))
    let driverless = MachineOptions(guest: GuestOptions(hasDriver: false))
    for options in [host, driverless] {
      let client = try TestMonitor(options).control()
      #expect(client.exchange(call("query-balloon")) == [reply(["actual": 1_073_741_824])])
    }
  }

  @Test("a guest without a driver, and one that is stuck, changes nothing")
  func nothingMoves() throws {
    for guest in [GuestOptions(hasDriver: false), GuestOptions(isStuck: true)] {
      let test = try TestMonitor(guest: guest)
      let client = test.control()
      client.send(call("balloon", ["value": half]))
      test.loop.advance(by: .seconds(60))
      #expect(client.messages() == [reply()])
      #expect(test.machine.balloon?.actual == 1 << 30)
    }
  }

  @Test("the guest moves at its rate, and its free memory follows")
  func moving() throws {
    let test = try TestMonitor(guest: GuestOptions(rate: 65_536))
    let client = test.control()
    client.send(call("balloon", ["value": half]))
    test.loop.advance(by: .seconds(1))
    #expect(test.machine.balloon?.actual == 768 << 20)
    test.loop.advance(by: .seconds(2))
    #expect(test.machine.balloon?.actual == 512 << 20)
    let changes = client.messages().filter { $0["event"] == "BALLOON_CHANGE" }
    #expect(changes.count == 3)
    #expect(changes.last?["data"]?["actual"] == half)
    client.send(call("query-balloon"))
    test.loop.advance(by: .milliseconds(20))
    let info = client.messages().first?["return"]
    #expect(info?["total_mem"] == half)
    #expect(info?["free_mem"] == .int((512 - 128) << 20))
  }

  @Test("promise 14: while the machine is paused the guest neither moves nor answers; then it goes on where it was")
  func guestTimeStandsStill() throws {
    let test = try TestMonitor()
    let client = test.control(MonitorSettings(name: "qmp", deadline: 0))
    client.send(call("query-balloon", id: 1), call("balloon", ["value": half]))
    test.loop.advance(by: .milliseconds(15))
    client.send(call("stop"))
    let (moved, time) = (test.machine.balloon?.actual, test.machine.guestTime)
    _ = client.messages()
    test.loop.advance(by: .seconds(3600))
    #expect(client.messages().kinds.allSatisfy { $0 == "BALLOON_CHANGE" })
    #expect(test.machine.balloon?.actual == moved)
    #expect(test.machine.guestTime == time)
    client.send(call("cont"))
    test.loop.advance(by: .milliseconds(4))
    #expect(client.messages().ids == [])
    test.loop.advance(by: .milliseconds(1))
    #expect(client.messages().ids == [1])
  }
}
