// What commands do in each run state, compared with QEMU 7.2; `tools/record/guest` has recorded the fixture.
import Event
import Foundation
import JSON
import TestSupport
import Testing

@testable import Machine

/// One line of the record.
private struct Recorded: CustomTestStringConvertible {
  let state: RunState
  let command: String
  let events: String
  let answer: String
  let after: String
  var testDescription: String { "\(command) in \(state.rawValue)" }

  static let all: [Recorded] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/run-states.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 5, let state = RunState(rawValue: fields[0]) else { return nil }
      return Recorded(state: state, command: fields[1], events: fields[2], answer: fields[3], after: fields[4])
    }
  }()
}

@Suite struct RunStateCommandsTests {
  /// A machine in that state.
  private func machine(in state: RunState) throws -> TestMonitor {
    var options = MachineOptions(startsRunning: state != .prelaunch)
    options.incoming = state == .inmigrate ? "defer" : nil
    (options.actions.shutdown, options.actions.panic, options.actions.watchdog) = (
      state == .shutdown ? .pause : .poweroff, .pause, .pause
    )
    let test = try TestMonitor(options)
    switch state {
    case .paused: test.machine.stop()
    case .shutdown: try test.machine.guestDoes(.shutdown)
    case .suspended: try test.machine.guestDoes(.suspend)
    case .guestPanicked: try test.machine.guestDoes(.panic)
    case .watchdog: try test.machine.guestDoes(.watchdog)
    case .postmigrate:
      test.machine.enter(.finishMigrate)
      test.machine.enter(.postmigrate)
    default: break
    }
    try #require(test.machine.state == state)
    return test
  }

  @Test("the record is whole")
  func whole() { #expect(Recorded.all.count == 72) }

  @Test("events, answer and next state are QEMU's", arguments: Recorded.all)
  fileprivate func recorded(_ line: Recorded) throws {
    let test = try machine(in: line.state)
    let arguments: Value? = line.command == "send-key" ? ["keys": [["type": "qcode", "data": "a"]]] : nil
    let messages = test.control().exchange(call(line.command, arguments))
    let answer = messages.last?["error"]?["desc"] ?? messages.last?["return"]
    if case .string(let error)? = answer {
      #expect(error == line.answer)
    } else {
      #expect(answer.map(text) == line.answer)
    }
    let events = messages.dropLast().map { message in
      guard case .string(let name)? = message["event"] else { return "?" }
      return name + (message["data"].map { " " + text($0) } ?? "")
    }
    #expect(events.joined(separator: " | ") == line.events)
    #expect((test.machine.isEnded ? "exit 0" : test.machine.state.rawValue) == line.after)
  }

  @Test("before the machine is initialized nothing is done; set-action is heard")
  func preconfig() throws {
    let test = try TestMonitor(MachineOptions(isPreconfigured: true))
    let client = test.control()
    for name in ["cont", "stop", "system_reset", "system_wakeup", "inject-nmi", "query-current-machine"] {
      #expect(
        client.exchange(call(name)).errors == [
          "The command '\(name)' is permitted only after machine initialization has completed"
        ])
    }
    let replies = client.exchange(
      call("set-action", ["shutdown": "pause"]), call("query-status"), call("x-exit-preconfig"), call("query-status"))
    #expect(replies.kinds == ["return", "return", "RESUME", "return", "return"])
    #expect(replies.dropFirst().first?["return"]?["status"] == "prelaunch")
    #expect(replies.last?["return"]?["status"] == "running")
  }

  @Test(
    "a machine without ACPI can't wake up, one without CPUs has no interrupts",
    arguments: [("none", false), ("pc", true), ("q35", true), ("isapc", false), ("microvm", false)])
  func machines(type: String, canWakeUp: Bool) throws {
    let client = try TestMonitor(MachineOptions(type: type)).control()
    let wakeup =
      canWakeUp
      ? "Unable to wake up: guest is not in suspended state" : "wake-up from suspend is not supported by this guest"
    let replies = client.exchange(call("query-current-machine"), call("system_wakeup"), call("inject-nmi"))
    #expect(replies.first == reply(["wakeup-suspend-support": .bool(canWakeUp)]))
    #expect(replies.dropFirst().first == failure(wakeup))
    #expect(replies.last == (type == "none" ? failure("this feature or command is not currently supported") : reply()))
  }

  @Test("keys of events wake the guest too, other events don't")
  func inputEvents() throws {
    let client = try machine(in: .suspended).control()
    let motion: Value = ["type": "rel", "data": ["axis": "x", "value": 1]]
    let key: Value = ["type": "key", "data": ["down": false, "key": ["type": "qcode", "data": "a"]]]
    #expect(client.exchange(call("input-send-event", ["events": [motion]])).kinds == ["return"])
    #expect(client.exchange(call("input-send-event", ["events": [key]])).kinds == ["WAKEUP", "return"])
  }

  @Test("what is in flight survives a shutdown that pauses, and fails at one that ends the machine")
  func inFlight() throws {
    let test = try TestMonitor()
    let client = test.control()
    test.machine.actions.shutdown = .pause
    client.send(call("x-wait", ["duration": "1s"], id: 1), call("x-guest", ["action": "shutdown"], id: 2))
    #expect(client.messages().kinds == ["SHUTDOWN", "STOP", "return"])
    test.loop.advance(by: .seconds(1))
    #expect(client.messages().ids == [1])
    client.send(call("x-wait", ["duration": "1s"], id: 1), call("quit", id: 2))
    #expect(client.messages().kinds == ["error", "SHUTDOWN", "return"])
  }

  @Test("a human monitor shows the state")
  func human() throws {
    let test = try machine(in: .guestPanicked)
    let human = test.human()
    human.send("info status\n")
    #expect(human.text() == "VM status: paused (guest-panicked)\r\n(qmond) ")
    let other = try machine(in: .shutdown).human()
    other.send("c\n")
    #expect(other.text() == "Error: Resetting the Virtual Machine is required\r\n(qmond) ")
  }
}
