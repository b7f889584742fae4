// Listing and closing the connections to a machine's monitors.
import Event
import JSON
import Monitor
import TestSupport
import Testing

@Suite struct ConnectionCommandsTests {
  func number(_ session: Session) -> Value { .int(Int64(session.number)) }

  @Test("a connection that isn't there can't be closed")
  func unknownConnection() throws {
    let client = try TestProbe().control()
    #expect(client.exchange(call("x-disconnect", ["connection": 99])) == [failure("No connection number 99")])
    #expect(client.transport.ending == nil)
  }

  @Test("a connection is closed once its output has left, the asking one after its reply")
  func disconnect() throws {
    let test = try TestProbe()
    let (client, other) = (test.control(), test.human())
    other.send("work a\n")
    #expect(client.exchange(call("x-disconnect", ["connection": number(other.session)])) == [reply()])
    #expect(other.transport.ending == .finished)
    #expect(test.probe.forgotten == ["a"])
    #expect(client.exchange(call("x-disconnect", id: 1) + ask("work", "b")) == [reply(id: 1)])
    #expect(client.transport.ending == .finished)
    #expect(test.probe.started == ["a"])
    #expect(test.core.connections.isEmpty)
  }

  @Test("what a connection that is being closed has in flight is answered first")
  func disconnectAnswersWhatIsPending() throws {
    let test = try TestProbe()
    let client = test.control()
    client.send(ask("work", "a", id: 1), ask("echo", "held", id: 1))
    let closing = "The connection is being closed"
    #expect(
      client.exchange(call("x-disconnect", id: 2)) == [
        failure(closing, id: 1), failure(closing, id: 1), reply(id: 2),
      ])
    #expect(client.transport.ending == .finished)
    #expect(test.requests.count == 0)
  }

  @Test("a client that doesn't read is closed without waiting for it")
  func disconnectDoesNotWait() throws {
    let test = try TestProbe()
    let (client, other) = (test.control(), test.control(MonitorSettings(name: "qmp", softOutputMark: 1000)))
    other.transport.isBlocked = true
    other.send((0..<100).map { ask("echo", "\($0)") }.joined())
    #expect(client.exchange(call("x-disconnect", ["connection": number(other.session)])) == [reply()])
    #expect(other.transport.ending == .aborted)
  }

  @Test("through human-monitor-command the client's own connection is meant")
  func nestedDisconnect() throws {
    let client = try TestProbe().control()
    let lines = client.exchange(call("human-monitor-command", ["command-line": "info monitors"]))
    #expect(lines.first?["return"].map { text($0).hasPrefix("\"* ") } == true)
    #expect(client.exchange(call("human-monitor-command", ["command-line": "disconnect"])) == [reply("")])
    #expect(client.transport.ending == .finished)
  }

  @Test("connections are listed, oldest first, with what they have in flight and unsent")
  func list() throws {
    let test = try TestProbe()
    let client = test.control(MonitorSettings(name: "one", order: .issue))
    let human = test.human(MonitorSettings(name: "two"))
    human.send("work a\n")
    client.session.peer = "somewhere"
    let list = client.exchange(call("x-query-monitors")).first?["return"]
    #expect(
      list?[0] == [
        "connection": number(client.session), "monitor": "one", "mode": "control", "order": "issue",
        "peer": "somewhere",
        "inflight": 0, "unsent": 0, "current": true,
      ])
    #expect(
      list?[1] == [
        "connection": number(human.session), "monitor": "two", "mode": "readline", "order": "completion", "peer": "",
        "inflight": 1, "unsent": 0, "current": false,
      ])
    #expect(list?[2] == nil)
  }
}
