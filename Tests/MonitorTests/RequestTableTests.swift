// Every accepted command gets exactly one reply, however it ends.
import Event
import JSON
import Machine
import Monitor
import TestSupport
import Testing

/// One way in which a request ends, and the reply it gets.
struct Ending: Sendable, CustomStringConvertible {
  let description: String
  let command: String
  let expected: Value
  var act: @Sendable (TestProbe) -> Void = { _ in }
}

@Suite struct RequestTableTests {
  static let endings: [Ending] = [
    Ending(description: "throws", command: "throw", expected: failure("thrown", id: 7)),
    Ending(
      description: "drops its completion in the body", command: "drop",
      expected: failure("Command 'drop' ended without a result", id: 7)),
    Ending(
      description: "drops its completion later", command: "work",
      expected: failure("Command 'work' ended without a result", id: 7)
    ) { $0.probe.drop("k") },
    Ending(description: "fails", command: "work", expected: failure("failed", id: 7)) { $0.probe.fail("k") },
    Ending(
      description: "passes its deadline", command: "guest-work",
      expected: failure("Command 'guest-work' timed out after 5s", id: 7)
    ) { $0.loop.advance(by: .seconds(5)) },
    Ending(
      description: "is caught by a shutdown", command: "work", expected: failure("The machine is shutting down", id: 7)
    ) { $0.core.failAll(Failure("The machine is shutting down")) },
    Ending(description: "completes in the body", command: "at-once", expected: reply("at once", id: 7)),
    Ending(
      description: "completes in the body and throws", command: "throw-after-completing",
      expected: reply("completed", id: 7)),
    Ending(description: "completes later", command: "work", expected: reply("done", id: 7)) { $0.probe.complete("k") },
  ]

  @Test("promise 2: a command gets exactly one reply", arguments: endings)
  func exactlyOneReply(ending: Ending) throws {
    let test = try TestProbe()
    let client = test.control()
    client.send(ask(ending.command, "k", id: 7))
    ending.act(test)
    test.probe.completeAll(with: "late")
    test.loop.advance(by: .seconds(3600))
    #expect(client.messages() == [ending.expected])
    #expect(test.requests.count == 0)
  }

  @Test("promise 2: a held command gets exactly one reply", arguments: endings)
  func exactlyOneReplyWhenHeld(ending: Ending) throws {
    let test = try TestProbe()
    let client = test.control()
    client.send(ask("work", "before", id: 7), ask(ending.command, "k", id: 7))
    #expect(client.messages() == [])
    test.probe.complete("before", with: "before")
    test.loop.settle()
    ending.act(test)
    test.probe.completeAll(with: "late")
    test.loop.advance(by: .seconds(3600))
    #expect(client.messages() == [reply("before", id: 7), ending.expected])
    #expect(test.requests.count == 0)
  }

  @Test("promise 2: a cancelled command gets exactly one reply, and so does one whose device is unplugged")
  func cancelledAndUnplugged() throws {
    let test = try TestMonitor(guest: GuestOptions(isStuck: true))
    let client = test.control()
    client.send(call("query-balloon", id: 1), call("query-balloon", id: 2), call("x-cancel", ["id": 1], id: 3))
    test.machine.removeBalloon()
    test.loop.advance(by: .seconds(3600))
    #expect(
      client.messages().filter { $0["event"] == nil } == [
        failure("Command 'query-balloon' was cancelled", id: 1), reply(id: 3),
        failure("Device 'balloon0' was unplugged", class: "DeviceNotActive", id: 2),
      ])
  }

  @Test("promise 2: a slot that is used again doesn't get its last user's answer")
  func ticketsAreVoidOnceUsed() throws {
    let test = try TestProbe()
    let client = test.control(MonitorSettings(name: "qmp", deadline: .seconds(1)))
    client.send(ask("late-work", "old", id: 1))
    test.loop.advance(by: .seconds(1))
    #expect(client.messages() == [failure("Command 'late-work' timed out after 1s", id: 1)])
    client.send(ask("work", "new", id: 2))
    test.probe.complete("old", with: "stale")
    test.loop.settle()
    #expect(client.messages() == [])
    test.probe.complete("new", with: "fresh")
    test.loop.settle()
    #expect(client.messages() == [reply("fresh", id: 2)])
  }
}
