// Listing and cancelling what is in flight.
import Event
import JSON
import Monitor
import TestSupport
import Testing

@Suite struct InflightCommandsTests {
  func list(_ replies: [Value]) -> [Value] {
    guard case .array(let list)? = replies.last?["return"] else { return [] }
    return list
  }

  func number(_ entry: Value?) -> Value { entry?["number"] ?? nil }

  @Test("promise 7: pending and held requests are listed with number, id, name, state, age, progress and monitor")
  func everythingInFlightIsListed() throws {
    let test = try TestProbe()
    let (client, other) = (test.control(MonitorSettings(name: "one")), test.control(MonitorSettings(name: "two")))
    client.send(ask("work", "a", id: ["n": 1]))
    test.loop.advance(by: .milliseconds(30))
    client.send(ask("work", "b", id: ["n": 1]), ask("work", "c"))
    test.probe.report("a", done: 3, total: 4)
    test.loop.advance(by: .milliseconds(12))
    let entries = list(other.exchange(call("x-query-inflight")))
    let connection = Value.int(Int64(client.session.number))
    try #require(entries.count == 3)
    #expect(
      entries[0] == [
        "number": number(entries[0]), "id": ["n": 1], "command": "work", "state": "pending", "age": 42_000_000,
        "progress": ["done": 3, "total": 4], "monitor": "one", "connection": connection,
      ])
    #expect(
      entries[1] == [
        "number": number(entries[1]), "id": ["n": 1], "command": "work", "state": "held", "age": 12_000_000,
        "monitor": "one", "connection": connection,
      ])
    #expect(entries[2]["id"] == nil)
    #expect(entries.map { $0["state"] } == ["pending", "held", "pending"])
  }

  @Test("promise 7: the asking request isn't listed, not even when it was held", arguments: LanesTests.orders)
  func theAskingOneIsAbsent(order: RequestOrder) throws {
    let test = try TestProbe()
    let client = test.control(MonitorSettings(name: "qmp", order: order))
    #expect(client.exchange(call("x-query-inflight", id: 1)) == [reply([], id: 1)])
    client.send(ask("work", "a", id: 1))
    client.send(call("human-monitor-command", ["command-line": "info inflight"], id: 1))
    test.probe.complete("a")
    test.loop.settle()
    #expect(client.messages() == [reply("done", id: 1), reply("No commands in flight\r\n", id: 1)])
  }

  @Test("promise 7: the command inside a human-monitor-command isn't listed beside it")
  func nestedCommandsAreNotListed() throws {
    let test = try TestProbe()
    let client = test.control()
    client.send(call("human-monitor-command", ["command-line": "work a"], id: 1))
    let entries = list(client.exchange(call("x-query-inflight", id: 2)))
    #expect(entries.map { $0["command"] } == ["human-monitor-command"])
  }

  @Test("promise 7: cancelling what isn't there is a clean error")
  func unknownOrFinished() throws {
    let test = try TestProbe()
    let client = test.control()
    client.send(ask("work", "a", id: 1))
    let entry = list(client.exchange(call("x-query-inflight"))).first
    test.probe.complete("a")
    test.loop.settle()
    _ = client.messages()
    let errors = client.exchange(
      call("x-cancel", ["number": number(entry)]), call("x-cancel", ["number": -1]), call("x-cancel", ["id": 1]),
      call("x-cancel"), call("x-cancel", ["id": 1, "number": 1])
    ).errors
    #expect(
      errors == [
        "No request number \(text(number(entry))) is in flight", "No request number -1 is in flight",
        "No started request of this connection has that id",
        "Exactly one of the parameters 'number' and 'id' is expected",
        "Exactly one of the parameters 'number' and 'id' is expected",
      ])
  }

  @Test("promise 7: an id that several started requests have is ambiguous")
  func ambiguousID() throws {
    let test = try TestProbe()
    let client = test.control()
    client.send(ask("overtaking-work", "a", id: 1), ask("overtaking-work", "b", id: 1))
    let replies = client.exchange(call("x-cancel", ["id": 1]))
    #expect(replies == [failure("2 started requests have that id: cancel by number")])
    #expect(test.probe.pending == ["a", "b"])
  }

  @Test("promise 7: an id means a started request of the own connection")
  func idsOfOthersAndOfHeldRequests() throws {
    let test = try TestProbe()
    let (client, other) = (test.control(), test.control())
    client.send(ask("work", "a", id: 1), ask("work", "b", id: 1))
    #expect(other.exchange(call("x-cancel", ["id": 1])).kinds == ["error"])
    #expect(client.exchange(call("x-cancel", ["id": 1], id: 9)).ids == [1, 9])
    #expect(test.probe.forgotten == ["a"])
    #expect(test.probe.pending == ["b"])
  }

  @Test("promise 7: the cancelled command's error comes before the canceller's return", arguments: LanesTests.orders)
  func cancelOvertakes(order: RequestOrder) throws {
    let test = try TestProbe()
    let client = test.control(MonitorSettings(name: "qmp", order: order))
    client.send(ask("work", "a", id: "x"), ask("echo", "held", id: "x"))
    let replies = client.exchange(call("x-cancel", ["id": "x"], id: "x"))
    let cancelled = failure("Command 'work' was cancelled", id: "x")
    #expect(replies == [cancelled, reply(id: "x"), reply("held", id: "x")])
    #expect(test.probe.forgotten == ["a"])
  }

  @Test("promise 7: a held request that can only be refused keeps its own error when it is cancelled")
  func heldRefusal() throws {
    let test = try TestProbe()
    let client = test.control()
    client.send(ask("work", "a", id: 1), call("nope", id: 1))
    let entries = list(test.control().exchange(call("x-query-inflight")))
    try #require(entries.count == 2)
    let replies = client.exchange(call("x-cancel", ["number": number(entries[1])]))
    let unknown = failure("The command nope has not been found", class: "CommandNotFound", id: 1)
    #expect(replies == [unknown, reply()])
  }

  @Test("promise 7: by number a request of any connection is cancelled, a held one too", arguments: LanesTests.orders)
  func byNumber(order: RequestOrder) throws {
    let test = try TestProbe()
    let (client, other) = (test.control(MonitorSettings(name: "qmp", order: order)), test.control())
    client.send(["a", "b", "c"].map { ask("work", $0, id: 1) }.joined())
    let entries = list(other.exchange(call("x-query-inflight")))
    try #require(entries.count == 3)
    #expect(other.exchange(call("x-cancel", ["number": number(entries[1])])) == [reply()])
    #expect(client.messages() == [failure("Command 'work' was cancelled", id: 1)])
    #expect(other.exchange(call("x-cancel", ["number": number(entries[0])])) == [reply()])
    #expect(client.messages() == [failure("Command 'work' was cancelled", id: 1)])
    #expect(test.probe.started == ["a", "c"])
    #expect(test.probe.forgotten == ["a"])
  }

  @Test("promise 7: a human monitor lists and cancels too")
  func onAHumanMonitor() throws {
    let test = try TestProbe()
    let (client, human) = (test.control(), test.human())
    client.send(ask("work", "a", id: [1]))
    test.loop.advance(by: .milliseconds(1500))
    let entry = list(client.exchange(call("x-query-inflight"))).first
    let number = text(number(entry))
    human.send("info inflight\n")
    #expect(human.text() == "#\(number) work pending, 1500ms, qmp id=[1]\r\n(qmond) ")
    human.send("cancel \(number)\n")
    #expect(human.text() == "(qmond) ")
    #expect(client.messages().errors == ["Command 'work' was cancelled"])
  }
}
