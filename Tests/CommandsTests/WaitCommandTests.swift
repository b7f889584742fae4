// Waiting for a time, an event or a run state.
import Event
import JSON
import Machine
import Monitor
import TestSupport
import Testing

@Suite struct WaitCommandTests {
  @Test(
    "malformed arguments are refused",
    arguments: [
      ([:], "Exactly one of the parameters 'duration', 'at', 'event' and 'status' is expected"),
      (
        ["duration": "1s", "at": 1], "Exactly one of the parameters 'duration', 'at', 'event' and 'status' is expected"
      ),
      (
        ["duration": "1 s"],
        "Parameter 'duration' expects a number with a unit: ns, us, ms, s or m, such as 300ms, not '1 s'"
      ),
      (
        ["duration": "-1s"],
        "Parameter 'duration' expects a number with a unit: ns, us, ms, s or m, such as 300ms, not '-1s'"
      ),
      (["event": "NOPE"], "Parameter 'event' does not accept value 'NOPE'"),
      (["status": "nope"], "Parameter 'status' does not accept value 'nope'"),
      (["duration": 1], "Invalid parameter type for 'duration', expected: string"),
    ] as [(Value, String)])
  func malformed(arguments: Value, expected: String) throws {
    let client = try TestMonitor().control()
    #expect(client.exchange(call("x-wait", arguments)) == [failure(expected)])
  }

  @Test(
    "the timeout passes first", arguments: [["at": .int(.max)], ["event": "STOP"], ["status": "paused"]] as [Value])
  func timeout(condition: Value) throws {
    let test = try TestMonitor()
    let client = test.control()
    guard case .object(let members) = condition else { return }
    client.send(call("x-wait", .object(members + [Value.Member(key: "timeout", value: "50ms")])))
    test.loop.advance(by: .milliseconds(50) - 1)
    #expect(client.messages() == [])
    test.loop.advance(by: 1)
    #expect(client.messages().errors.first?.hasPrefix("Timed out after 50ms waiting for ") == true)
  }

  @Test("requests with durations of their own end in the order of their durations", arguments: 0..<4)
  func durations(seed: Int) throws {
    let test = try TestMonitor()
    let client = test.control()
    var random = Seeded(seed)
    let durations = (1...50).shuffled(using: &random)
    client.send(durations.map { call("x-wait", ["duration": .string("\($0)ms")], id: .int(Int64($0))) }.joined())
    test.loop.advance(by: .milliseconds(50))
    #expect(client.messages().ids == (1...50).map { .int($0) })
  }

  @Test("a wait for an event gets its data, and ends after the event was sent")
  func event() throws {
    let test = try TestMonitor()
    let (client, other) = (test.control(), test.control())
    client.send(call("x-wait", ["event": "RESET"], id: 1), call("x-wait", ["event": "RESET"], id: 2))
    other.send(call("stop"), call("system_reset"))
    let messages = client.messages()
    #expect(messages.kinds == ["STOP", "RESET", "return", "return"])
    #expect(messages.ids == [1, 2])
    #expect(messages.dropFirst(2).first?["return"]?["data"]?["reason"] == "host-qmp-system-reset")
  }

  @Test("a wait for a run state ends at once if it holds, else when it is entered")
  func status() throws {
    let test = try TestMonitor()
    let client = test.control()
    #expect(client.exchange(call("x-wait", ["status": "running"])).kinds == ["return"])
    client.send(call("x-wait", ["status": "paused"], id: 1))
    #expect(client.exchange(call("stop", id: 2)).ids == [1, 2])
  }

  @Test("a time that has passed is over at once")
  func past() throws {
    let test = try TestMonitor()
    let client = test.control()
    client.send(call("x-wait", ["at": 0], id: 1), call("x-wait", ["duration": "0"], id: 2))
    test.loop.settle()
    #expect(client.messages().ids == [1, 2])
  }

  @Test("a cancelled wait is forgotten")
  func cancelled() throws {
    let test = try TestMonitor()
    let client = test.control()
    client.send(call("x-wait", ["duration": "1s"], id: 1), call("x-cancel", ["id": 1]))
    test.loop.advance(by: .seconds(2))
    #expect(client.messages().kinds == ["error", "return"])
  }
}
