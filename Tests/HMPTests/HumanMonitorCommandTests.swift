// `human-monitor-command`: a line of the human monitor for a QMP client.
import Event
import JSON
import Machine
import Monitor
import TestSupport
import Testing

@testable import HMP

/// The request that runs `line`.
private func run(_ line: String, id: Value? = nil) -> String {
  call("human-monitor-command", ["command-line": .string(line)], id: id)
}

@Suite struct HumanMonitorCommandTests {
  @Test("an error of the line is text, an error of the arguments is an error")
  func errors() throws {
    let test = try TestProbe()
    let client = test.control()
    #expect(client.exchange(run("nope")) == [reply("unknown command: 'nope'\r\n")])
    #expect(client.exchange(run("throw")) == [reply("Error: thrown\r\n")])
    #expect(client.exchange(run("")) == [reply("")])
    #expect(client.exchange(call("human-monitor-command")) == [failure("Parameter 'command-line' is missing")])
    let otherCPU = call("human-monitor-command", ["command-line": "echo a", "cpu-index": 1])
    #expect(client.exchange(otherCPU) == [failure("Parameter 'cpu-index' expects a CPU number")])
  }

  @Test("the machine must have the CPU that the line is for; a line that can't run does nothing")
  func cpuIndex() throws {
    let refused = failure("Parameter 'cpu-index' expects a CPU number")
    func run(_ line: String, _ cpu: Value, _ options: MachineOptions) throws -> [Value] {
      let client = try TestMonitor(options).control()
      return client.exchange(call("human-monitor-command", ["command-line": .string(line), "cpu-index": cpu]))
    }
    #expect(try run("quit", 0, MachineOptions(type: "none")) == [refused])
    #expect(try run("quit", 1, MachineOptions()) == [refused])
    #expect(try run("quit", -1, MachineOptions()) == [refused])
    #expect(try run("print 1", 0, MachineOptions()) == [reply("0x1\r\n")])
    var two = MachineOptions()
    two.cpus = 2
    #expect(try run("print 1", 1, two) == [reply("0x1\r\n")])
    // Of the number 32 bits count.
    #expect(try run("print 1", 4_294_967_297, two) == [reply("0x1\r\n")])
    #expect(try run("print 1", 2, two) == [refused])
  }

  @Test("promise 12: it completes when the inner command does, with that command's output")
  func nestedCompletion() throws {
    let test = try TestProbe()
    let client = test.control()
    client.send(run("work a", id: 1), run("work b", id: 2), run("echo c", id: 3))
    #expect(client.messages() == [reply("c\r\n", id: 3)])
    test.probe.complete("b", with: "B1\nB2")
    test.probe.fail("a", "broken")
    test.loop.settle()
    #expect(client.messages() == [reply("B1\r\nB2\r\n", id: 2), reply("Error: broken\r\n", id: 1)])
    #expect(client.session.nested.isEmpty)
    #expect(test.requests.count == 0)
  }

  @Test("promises 7 and 12: cancelling the outer command calls the inner one off")
  func cancelOuter() throws {
    let test = try TestProbe()
    let client = test.control()
    let replies = client.exchange(run("work a", id: 1), call("x-cancel", ["id": 1], id: 2))
    #expect(replies == [failure("Command 'human-monitor-command' was cancelled", id: 1), reply(id: 2)])
    #expect(test.probe.forgotten == ["a"])
    #expect(test.requests.count == 0)
    #expect(client.session.nested.isEmpty)
  }

  @Test("promise 6: a deadline is that of the command which the client has sent")
  func deadline() throws {
    let test = try TestProbe()
    let client = test.control()
    client.send(run("guest-work a"))
    test.loop.advance(by: .seconds(5))
    #expect(client.messages() == [failure("Command 'human-monitor-command' timed out after 5s")])
    #expect(test.probe.forgotten == ["a"])
    #expect(test.requests.count == 0)
    #expect(client.session.nested.isEmpty)
  }

  @Test("promise 15: quit inside it: SHUTDOWN, then an empty return; what else is pending fails first")
  func quitInside() throws {
    let test = try TestMonitor(guest: GuestOptions(isStuck: true))
    let client = test.control()
    let replies = client.exchange(run("info balloon", id: 1), run("quit", id: 2))
    #expect(replies.kinds == ["error", "SHUTDOWN", "return"])
    #expect(replies.first == failure("The machine is shutting down", id: 1))
    #expect(replies.last == reply("", id: 2))
    #expect(test.requests.count == 0)
  }

  @Test("a line that no monitor would take is refused")
  func tooLong() throws {
    let client = try TestProbe().control()
    let refused = failure("Parameter 'command-line' expects at most 65536 bytes")
    #expect(client.exchange(run("echo " + String(repeating: "x", count: 65_532))) == [refused])
  }
}
