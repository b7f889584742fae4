// What a session does at its end, before its machine is ready, and when its replies are completed in a loop.
import Event
import JSON
import Machine
import Monitor
import TestSupport
import Testing

@Suite struct SessionTests {
  @Test("promise 14: in preconfig only rows that allow it run")
  func preconfig() throws {
    let test = try TestProbe()
    let client = test.control()
    test.probe.isInPreconfig = true
    let text = "The command 'work' is permitted only after machine initialization has completed"
    #expect(client.exchange(ask("work", "a", id: 1)) == [failure(text, id: 1)])
    #expect(client.exchange(call("x-query-inflight", id: 2)) == [reply([], id: 2)])
    client.send(ask("early", "b", id: 3), ask("work", "held", id: 3))
    test.probe.complete("b")
    test.loop.settle()
    #expect(client.messages() == [reply("done", id: 3), failure(text, id: 3)])
    test.probe.isInPreconfig = false
    client.send(ask("work", "c"))
    #expect(test.probe.started == ["b", "c"])
  }

  @Test("promise 15: pending requests fail, then SHUTDOWN, then quit's return, then the connection closes")
  func shutdownOrder() throws {
    let test = try TestMonitor(guest: GuestOptions(isStuck: true))
    let (client, other) = (test.control(), test.control())
    other.send(call("query-balloon", id: 1), call("query-name", id: 1))
    let replies = client.exchange(
      call("query-balloon", id: 1), call("query-name", id: 1), call("x-wait", ["duration": "1s"]), call("quit", id: 2))
    #expect(replies.kinds == ["error", "error", "error", "SHUTDOWN", "return"])
    #expect(replies.dropFirst(3).first?["data"] == ["guest": false, "reason": "host-qmp-quit"])
    #expect(replies.last == reply(id: 2))
    #expect(Set(replies.errors) == ["The machine is shutting down"])
    #expect(client.transport.ending == .finished)
    #expect(other.messages().kinds == ["error", "error", "SHUTDOWN"])
    #expect(other.transport.ending == .finished)
    #expect(test.requests.count == 0)
  }

  @Test("promise 15: what a client hasn't read yet leaves before the connection closes")
  func shutdownFlushes() throws {
    let test = try TestMonitor()
    let client = test.control()
    client.transport.isBlocked = true
    client.send(call("quit"))
    #expect(client.transport.ending == nil)
    client.transport.drain()
    #expect(client.messages().kinds == ["SHUTDOWN", "return"])
    #expect(client.transport.ending == .finished)
  }

  @Test("promise 15: a guest that shuts down ends its monitors alike")
  func guestShutdown() throws {
    let test = try TestMonitor()
    let client = test.control()
    client.send(call("system_powerdown"), call("x-wait", ["duration": "10m"]))
    test.loop.advance(by: .milliseconds(20))
    let messages = client.messages()
    #expect(messages.kinds == ["POWERDOWN", "return", "error", "SHUTDOWN"])
    #expect(messages.last?["data"] == ["guest": true, "reason": "guest-shutdown"])
    #expect(client.transport.ending == .finished)
  }

  @Test(
    "promises 2 and 15: what a client sends behind quit is not accepted", arguments: ["query-status", "cont", "x-wait"])
  func nothingBehindQuit(name: String) throws {
    let test = try TestMonitor()
    let client = test.control()
    let replies = client.exchange(call("quit", id: 1), call(name, name == "x-wait" ? ["duration": "1s"] : nil, id: 2))
    #expect(replies.kinds == ["SHUTDOWN", "return"])
    #expect(client.transport.ending == .finished)
    #expect(test.machine.state == .shutdown)
    #expect(test.requests.count == 0)
  }

  @Test("a device completes three waiters in a loop, each with typed-ahead requests for that same device")
  func completingInALoop() throws {
    let test = try TestMonitor()
    let clients = [test.control(), test.control()]
    let human = test.human()
    for client in clients { client.send(call("query-balloon"), call("query-balloon"), call("query-name")) }
    human.send("info balloon\ninfo balloon\ninfo name\n")
    for trip in 1...2 {
      test.loop.advance(by: .milliseconds(20))
      #expect(test.machine.balloon?.roundTrips == 2)
      for client in clients { #expect(client.messages().count == trip) }
      let lines = human.text().split(separator: "\r\n")
      #expect(lines.filter { $0.contains("balloon: actual=1024") }.count == 1)
    }
    #expect(test.requests.count == 0)
  }
}
