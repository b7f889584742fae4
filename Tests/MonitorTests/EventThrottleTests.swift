// Events: who gets them, and how those that a guest can cause at any rate are held back.
import Event
import JSON
import Machine
import Monitor
import TestSupport
import Testing

@Suite struct EventThrottleTests {
  /// The throttled kinds, each with data of two sources; a kind without sources of its own has one.
  static let kinds: [(name: String, sources: [Value])] = [
    ("RTC_CHANGE", [["offset": 1]]), ("WATCHDOG", [["action": "pause"]]), ("BALLOON_CHANGE", [["actual": 1]]),
    ("QUORUM_REPORT_BAD", [["node-name": "a"], ["node-name": "b"]]),
    ("QUORUM_FAILURE", [["reference": "a"]]),
    ("VSERPORT_CHANGE", [["id": "a"], ["id": "b"]]),
    ("MEMORY_DEVICE_SIZE_CHANGE", [["qom-path": "/a"], ["qom-path": "/b"]]),
  ]

  /// `source` with the number of its event.
  func data(_ source: Value, _ number: Int64) -> Value {
    guard case .object(let members) = source else { return source }
    return .object(members + [Value.Member(key: "number", value: .int(number))])
  }

  func numbers(_ messages: [Value], of source: Value) -> [Value] {
    guard case .object(let members) = source else { return [] }
    return messages.filter { message in members.allSatisfy { message["data"]?[$0.key] == $0.value } }
      .compactMap { $0["data"]?["number"] }
  }

  @Test("promise 16: of a throttled kind the first is sent at once, the last a second later", arguments: 0..<7)
  func throttled(kind: Int) throws {
    let (name, sources) = Self.kinds[kind]
    let test = try TestProbe()
    let client = test.control()
    let begin = test.loop.simulated.now
    for number in 1...4 as ClosedRange<Int64> {
      for source in sources { test.core.emit(name, data: data(source, number)) }
      test.loop.advance(by: .milliseconds(200))
      if number == 1 { #expect(client.messages().count == sources.count) }
    }
    test.loop.advance(by: begin + .seconds(1) - 1 - test.loop.simulated.now)
    #expect(client.messages() == [])
    test.loop.advance(by: 1)
    let late = client.messages()
    for source in sources { #expect(numbers(late, of: source) == [4]) }
    #expect(late.count == sources.count)
    #expect(late.first?["timestamp"]?["microseconds"] == 600_000)
  }

  @Test("promise 16: after a quiet second the next event is sent at once again; the delayed one counts as one")
  func throttleReopens() throws {
    let test = try TestProbe()
    let client = test.control()
    func emit(_ number: Int64) { test.core.emit("WATCHDOG", data: data([:], number)) }
    emit(1)
    emit(2)
    test.loop.advance(by: .seconds(1))
    emit(3)
    test.loop.settle()
    #expect(numbers(client.messages(), of: [:]) == [1, 2])
    test.loop.advance(by: .seconds(2))
    emit(4)
    test.loop.settle()
    #expect(numbers(client.messages(), of: [:]) == [3, 4])
  }

  @Test("promise 16: other kinds are not held back")
  func othersAreNotThrottled() throws {
    let test = try TestProbe()
    let client = test.control()
    for _ in 0..<5 { test.core.emit("STOP", data: nil) }
    test.loop.settle()
    #expect(client.messages().kinds == Array(repeating: "STOP", count: 5))
  }

  @Test("promise 16: every negotiated monitor of the machine gets an event, none before negotiation")
  func whoGetsEvents() throws {
    let (test, elsewhere) = (try TestMonitor(), try TestMonitor())
    let clients = [test.control(), test.control()]
    let (silent, stranger, human) = (test.control(negotiated: false), elsewhere.control(), test.human())
    _ = silent.messages()
    clients[0].send(call("stop"))
    #expect(clients[1].messages().kinds == ["STOP"])
    #expect(clients[0].messages().kinds == ["STOP", "return"])
    #expect(silent.messages() == [])
    #expect(stranger.messages() == [])
    #expect(human.text() == "")
    #expect(silent.exchange(call("qmp_capabilities"), call("cont")).kinds == ["return", "RESUME", "return"])
  }

  @Test("an event carries its name, its data if it has any, and its time")
  func eventMessage() throws {
    let test = try TestProbe()
    let client = test.control()
    test.loop.advance(by: 1_234_567_890)
    test.core.emit("STOP", data: nil)
    test.core.emit("RESET", data: ["guest": false])
    test.loop.settle()
    let time: Value = ["seconds": 1_000_000_001, "microseconds": 234_567]
    #expect(
      client.messages() == [
        ["timestamp": time, "event": "STOP"], ["timestamp": time, "event": "RESET", "data": ["guest": false]],
      ])
  }
}
