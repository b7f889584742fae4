// Clients that are gone, and clients that only send no more.
import Event
import JSON
import Machine
import Monitor
import TestSupport
import Testing

@Suite struct ClientLossTests {
  @Test("promise 5: when a client is gone its commands are called off or go on, each by its own policy")
  func policies() throws {
    let test = try TestProbe()
    let (client, other) = (test.control(), test.control())
    client.send(
      ask("work", "cancelled", id: 1), ask("detached-work", "goes on", id: 2), ask("work", "never started", id: 1),
      ask("detached-work", "never started", id: 2))
    client.transport.hangUp()
    test.loop.settle()
    #expect(test.probe.started == ["cancelled", "goes on"])
    #expect(test.probe.forgotten == ["cancelled"])
    #expect(test.probe.pending == ["goes on"])
    let inflight = other.exchange(call("x-query-inflight"))
    #expect(inflight.first?["return"]?[0]?["id"] == 2)
    #expect(inflight.first?["return"]?[1] == nil)
    test.probe.complete("goes on")
    test.loop.settle()
    #expect(test.requests.count == 0)
    #expect(other.messages() == [])
  }

  @Test("promise 5: the next client gets its own replies only")
  func nextClientGetsNothing() throws {
    let test = try TestProbe()
    let first = test.control()
    first.send(ask("late-work", "a", id: 1), ask("detached-work", "b", id: 2), ask("work", "c", id: 3))
    first.transport.hangUp()
    let next = test.control()
    next.send(ask("work", "d", id: 1))
    test.probe.completeAll()
    test.loop.advance(by: .seconds(3600))
    #expect(next.messages() == [reply("done", id: 1)])
    #expect(first.messages() == [])
    #expect(test.requests.count == 0)
  }

  @Test("promise 5: a detached command of a lost client can be cancelled by number, and has its deadline")
  func detachedCommandsStayReachable() throws {
    let test = try TestProbe()
    let (client, other) = (test.control(), test.control())
    client.send(ask("detached-work", "a", id: 1), ask("detached-guest-work", "b", id: 2))
    client.transport.hangUp()
    let list = other.exchange(call("x-query-inflight")).first?["return"]
    #expect(other.exchange(call("x-cancel", ["number": list?[0]?["number"] ?? nil])) == [reply()])
    #expect(test.probe.forgotten == ["a"])
    test.loop.advance(by: .seconds(5))
    #expect(test.probe.forgotten == ["a", "b"])
    #expect(test.requests.count == 0)
  }

  @Test("promise 5: a human monitor and a nested one are called off alike")
  func humanMonitors() throws {
    let test = try TestProbe()
    let (human, client) = (test.human(), test.control())
    human.send("work a\necho typed ahead\n")
    client.send(call("human-monitor-command", ["command-line": "work b"]))
    human.transport.hangUp()
    client.transport.hangUp()
    test.loop.settle()
    #expect(test.probe.forgotten == ["a", "b"])
    #expect(test.requests.count == 0)
    #expect(human.text() == "")
  }

  @Test("promise 5: a half-closed client gets every reply, then the connection closes", arguments: LanesTests.orders)
  func halfClosed(order: RequestOrder) throws {
    let test = try TestProbe()
    let client = test.control(MonitorSettings(name: "qmp", order: order))
    client.transport.type(ask("work", "a", id: 1) + ask("work", "b", id: 1) + ask("echo", "c", id: 2))
    client.session.inputEnded()
    test.loop.settle()
    test.probe.complete("a")
    test.loop.settle()
    #expect(client.transport.ending == nil)
    test.probe.complete("b")
    test.loop.settle()
    #expect(client.messages().count == 3)
    #expect(client.transport.ending == .finished)
    #expect(client.session.isLost)
  }

  @Test("promise 5: a half-closed client without requests is closed at once, what it left unfinished is an error")
  func halfClosedIdle() throws {
    let test = try TestProbe()
    let (idle, broken) = (test.control(), test.control())
    broken.send(#"{"execute": "#)
    idle.session.inputEnded()
    broken.session.inputEnded()
    test.loop.settle()
    #expect(idle.transport.ending == .finished)
    #expect(broken.transport.ending == .finished)
    #expect(broken.messages().errors.count == 1)
    #expect(idle.messages() == [])
  }

  @Test("promise 5: a half-closed human monitor runs what was typed, the last line without its end included")
  func halfClosedHumanMonitor() throws {
    let test = try TestProbe()
    let human = test.human()
    human.transport.type("work a\necho b\necho c")
    human.session.inputEnded()
    test.loop.settle()
    #expect(human.transport.ending == nil)
    test.probe.complete("a")
    test.loop.settle()
    #expect(human.text() == "done\r\n(qmond) b\r\n(qmond) c\r\n(qmond) ")
    #expect(human.transport.ending == .finished)
  }

  @Test("a session and its device may be freed in either order", arguments: [true, false])
  func freedInEitherOrder(sessionFirst: Bool) throws {
    let test = try TestMonitor(guest: GuestOptions(isStuck: true))
    weak var session: Session?
    weak var balloon: Balloon?
    try {
      let (client, human) = (test.control(), test.human())
      session = client.session
      balloon = test.machine.balloon
      client.send(call("query-balloon", id: 1), call("query-balloon", id: 1), call("query-balloon", id: 2))
      human.send("info balloon\ninfo balloon\n")
      try #require(test.requests.count == 4)
      if !sessionFirst { test.machine.removeBalloon() }
      client.transport.hangUp()
      human.transport.hangUp()
    }()
    test.loop.settle()
    if sessionFirst { test.machine.removeBalloon() }
    test.loop.settle()
    #expect(session == nil)
    #expect(balloon == nil)
    #expect(test.requests.count == 0)
  }
}
