// The three places where faults will enter.
import Event
import JSON
import Machine
import Monitor
import TestSupport
import Testing

@Suite struct HooksTests {
  @Test("a failure before dispatch answers in the command's place, a held one's too")
  func beforeDispatch() throws {
    let test = try TestProbe()
    let client = test.control()
    var seen: [String] = []
    let hooks = Hooks()
    hooks.beforeDispatch = { session, command in
      #expect(session === client.session)
      seen.append(command.name)
      return command.name == "echo" ? Failure(.deviceNotFound, "injected") : nil
    }
    test.core.hooks = hooks
    client.send(ask("echo", "a", id: 1), ask("work", "b", id: 2), ask("echo", "c", id: 2))
    #expect(client.messages() == [failure("injected", class: "DeviceNotFound", id: 1)])
    test.probe.complete("b")
    test.loop.settle()
    #expect(client.messages() == [reply("done", id: 2), failure("injected", class: "DeviceNotFound", id: 2)])
    #expect(seen == ["echo", "work", "echo"])
  }

  @Test("a reply or an event may be lost before it is written; the connection goes on")
  func beforeWrite() throws {
    let test = try TestProbe()
    let (client, other) = (test.control(), test.control())
    let hooks = Hooks()
    hooks.beforeWrite = { session, name in session !== client.session || (name != "work" && name != "STOP") }
    test.core.hooks = hooks
    client.send(ask("work", "a"), ask("echo", "b"))
    test.probe.complete("a")
    test.core.emit("STOP", data: nil)
    test.core.emit("RESUME", data: nil)
    test.loop.settle()
    #expect(client.messages().kinds == ["RESUME", "return"])
    #expect(other.messages().kinds == ["STOP", "RESUME"])
    #expect(test.requests.count == 0)
  }

  @Test("a human monitor whose reply is lost isn't left suspended")
  func lostReplyOfAHumanMonitor() throws {
    let test = try TestProbe()
    let human = test.human()
    let hooks = Hooks()
    hooks.beforeWrite = { _, name in name != "work" }
    test.core.hooks = hooks
    human.send("work a\n")
    #expect(human.text() == "")
    test.probe.complete("a")
    test.loop.settle()
    #expect(human.text() == "(qmond) ")
  }

  @Test("a guest's answer may never come, or come at another time")
  func guestAnswer() throws {
    let test = try TestMonitor()
    let client = test.control()
    var asked: [Guest.Answer] = []
    test.machine.guest?.answerHook = { usual in
      asked.append(usual)
      return asked.count == 1 ? .never : .after(.milliseconds(1))
    }
    client.send(call("query-balloon", id: 1))
    test.loop.advance(by: .seconds(5))
    #expect(client.messages().kinds == ["error"])
    client.send(call("query-balloon", id: 2))
    test.loop.advance(by: .milliseconds(1))
    #expect(client.messages().kinds == ["return"])
    #expect(asked == [.after(.milliseconds(20)), .after(.milliseconds(20))])
  }
}
