// The human monitor: lines, the prompt, and what a pending command suspends.
import Event
import JSON
import Machine
import Monitor
import TestSupport
import Testing

@testable import HMP

@Suite struct HMPSessionTests {
  /// Whether a client's input keeps the loop busy: `settle` would never return.
  func isBusy(_ test: TestCore, _ human: TestClient<HMPSession>) -> Bool {
    for _ in 0..<10 { test.loop.turn(waiting: false) }
    let deliveries = human.transport.deliveries
    for _ in 0..<10 { test.loop.turn(waiting: false) }
    return human.transport.deliveries > deliveries
  }

  @Test("a person is greeted and asked")
  func greeting() throws {
    let test = try TestProbe()
    let session = HMPSession(test.core, MonitorSettings(name: "hmp"))
    let human = test.connect(session)
    session.greet()
    test.loop.settle()
    let lines = human.text().split(separator: "\r\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("\(Version.package) monitor (QEMU 7.2.") == true)
    #expect(lines.last == "(qmond) ")
  }

  @Test("promise 12: lines before a Ctrl-C run, the one it interrupts doesn't", arguments: [true, false])
  func linesBeforeCtrlC(isWhole: Bool) throws {
    let test = try TestProbe()
    let human = test.human()
    let input = "echo a\nwork b\necho c\n\u{3}echo d\n"
    if isWhole { human.send(input) } else { input.forEach { human.send(String($0)) } }
    #expect(human.text() == "a\r\n(qmond) Error: Command 'work' was cancelled\r\n(qmond) d\r\n(qmond) ")
    #expect(test.probe.forgotten == ["b"])
  }

  @Test("an unknown command, a malformed line and an empty one bring the prompt back")
  func errors() throws {
    let test = try TestProbe()
    let human = test.human()
    human.send("nope\n")
    #expect(human.text() == "unknown command: 'nope'\r\n(qmond) ")
    human.send("echo\n")
    #expect(human.text() == "echo: string expected\r\nusage: echo\r\n(qmond) ")
    human.send("echo \"\"\n")
    #expect(human.text() == "\"\"\r\n(qmond) ")
    human.send("\n  \r\n")
    #expect(human.text() == "(qmond) (qmond) ")
  }

  @Test("promise 12: an asynchronous command suspends its own monitor only; typed-ahead input waits")
  func suspension() throws {
    let test = try TestProbe()
    let (human, other, client) = (test.human(), test.human(), test.control())
    human.send("work a\necho b\n", "echo c\nwork d\necho e\n")
    #expect(human.text() == "")
    other.send("echo f\n")
    #expect(other.text() == "f\r\n(qmond) ")
    #expect(client.exchange(ask("echo", "g")) == [reply("g")])
    test.probe.complete("a", with: "A")
    test.loop.settle()
    #expect(human.text() == "A\r\n(qmond) b\r\n(qmond) c\r\n(qmond) ")
    test.probe.complete("d", with: "D")
    test.loop.settle()
    #expect(human.text() == "D\r\n(qmond) e\r\n(qmond) ")
  }

  @Test(
    "promise 12: the prompt returns after an error",
    arguments: [("throw", "thrown"), ("drop", "Command 'drop' ended without a result")])
  func promptAfterSubmissionError(name: String, text: String) throws {
    let test = try TestProbe()
    let human = test.human()
    human.send("\(name)\necho b\n")
    #expect(human.text() == "Error: \(text)\r\n(qmond) b\r\n(qmond) ")
  }

  @Test("promise 12: the prompt returns after a late error, a lost completion, a deadline and a cancel")
  func promptAfterLateErrors() throws {
    let test = try TestProbe()
    let (human, client) = (test.human(), test.control())
    human.send("work a\n")
    test.probe.fail("a", "broken")
    test.loop.settle()
    #expect(human.text() == "Error: broken\r\n(qmond) ")
    human.send("work b\n")
    test.probe.drop("b")
    test.loop.settle()
    #expect(human.text() == "Error: Command 'work' ended without a result\r\n(qmond) ")
    human.send("guest-work c\n")
    test.loop.advance(by: .seconds(5))
    #expect(human.text() == "Error: Command 'guest-work' timed out after 5s\r\n(qmond) ")
    human.send("work d\n")
    let number = client.exchange(call("x-query-inflight")).first?["return"]?[0]?["number"] ?? nil
    client.send(call("x-cancel", ["number": number]))
    #expect(human.text() == "Error: Command 'work' was cancelled\r\n(qmond) ")
  }

  @Test("promise 12: the prompt returns when the device is unplugged")
  func promptAfterUnplug() throws {
    let test = try TestMonitor(guest: GuestOptions(isStuck: true))
    let human = test.human()
    human.send("info balloon\ninfo balloon\n")
    test.machine.removeBalloon()
    test.loop.settle()
    #expect(
      human.text() == "Error: Device 'balloon0' was unplugged\r\n(qmond) "
        + "Error: No balloon device has been activated\r\n(qmond) ")
  }

  @Test("promise 12: Ctrl-C is seen ahead of typed-ahead input, discards it and cancels")
  func interruptPending() throws {
    let test = try TestProbe()
    let human = test.human()
    human.send("work a\necho b\nwork c\n")
    human.send("\u{3}")
    #expect(human.text() == "Error: Command 'work' was cancelled\r\n(qmond) ")
    #expect(test.probe.forgotten == ["a"])
    human.send("echo d\n")
    #expect(human.text() == "d\r\n(qmond) ")
    #expect(test.probe.started == ["a"])
  }

  @Test("promise 12: Ctrl-C at the prompt abandons the line")
  func interruptIdle() throws {
    let test = try TestProbe()
    let human = test.human()
    human.send("echo a")
    human.send("\u{3}")
    #expect(human.text() == "\r\n(qmond) ")
    human.send("echo b\n")
    #expect(human.text() == "b\r\n(qmond) ")
  }

  @Test("a full input buffer doesn't keep the loop busy while a command is pending")
  func fullInputIsQuiet() throws {
    let test = try TestProbe()
    let human = test.human()
    human.transport.type("work a\n")
    for _ in 0..<10 { test.loop.turn(waiting: false) }
    // More than is kept of what isn't read yet.
    let word = String(repeating: "b", count: 60)
    human.transport.type(String(repeating: "echo \(word)\n", count: 1100))
    #expect(!isBusy(test, human))
    test.probe.complete("a")
    for _ in 0..<500 { test.loop.turn(waiting: false) }
    #expect(human.text().split(separator: "\r\n").count == 1102)
  }

  @Test("a line that is too long is refused, and the next one works")
  func lineTooLong() throws {
    let test = try TestProbe()
    let human = test.human()
    human.transport.type(String(repeating: "x", count: 70_000))
    #expect(!isBusy(test, human))
    human.transport.type("\necho b\n")
    for _ in 0..<10 { test.loop.turn(waiting: false) }
    #expect(human.text() == "line too long: at most 65536 bytes\r\n(qmond) b\r\n(qmond) ")
  }

  @Test("promise 15: after quit no prompt follows and no line runs")
  func quit() throws {
    let test = try TestMonitor()
    let human = test.human()
    human.send("quit\ncont\n")
    #expect(human.text() == "")
    #expect(human.transport.ending == .finished)
    #expect(test.machine.state == .shutdown)
  }

  @Test("who shares a device is asked again when it has the focus, once")
  func focus() throws {
    let test = try TestProbe()
    let human = test.human()
    human.session.focusChanged(to: false)
    test.loop.settle()
    #expect(human.text() == "\n")
    human.session.focusChanged(to: true)
    test.loop.settle()
    #expect(human.text() == "(qmond) ")
    human.send("work a\n")
    human.session.focusChanged(to: false)
    test.probe.complete("a", with: "A")
    test.loop.settle()
    #expect(human.text() == "")
    human.session.focusChanged(to: true)
    test.loop.settle()
    #expect(human.text() == "A\r\n(qmond) ")
  }
}
