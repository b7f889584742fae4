// A person at a terminal: what is typed is shown, edited, kept for later, and interrupted.
import Event
import Monitor
import TestSupport
import Testing

@testable import HMP

@Suite struct HumanConsoleTests {
  /// A human monitor whose client is a terminal of that size.
  private func person(
    _ test: TestCore, columns: Int = 80, editing: LineEditing = .auto, mimicsQEMU: Bool = false
  ) -> TestClient<HMPSession> {
    var settings = MonitorSettings(name: "hmp")
    settings.editing = editing
    settings.mimicsQEMU = mimicsQEMU
    let client = test.connect(HMPSession(test.core, settings))
    client.transport.terminalSize = columns == 0 ? nil : (columns, 24)
    client.session.greet()
    test.loop.settle()
    _ = shown(client)
    return client
  }

  /// What the terminal was sent since the last look, without the marks about pastes.
  private func shown(_ client: TestClient<HMPSession>) -> String {
    client.text().replacing("\u{1B}[?2004h", with: "").replacing("\u{1B}[?2004l", with: "")
  }

  @Test("who isn't told to be a terminal sends whole lines and isn't shown them", arguments: [LineEditing.auto, .off])
  func program(editing: LineEditing) throws {
    let human = person(try TestProbe(), columns: editing == .off ? 80 : 0, editing: editing)
    human.send("ec", "ho a\n")
    #expect(shown(human) == "a\r\n(qmond) ")
  }

  @Test("a terminal is shown what is typed; Return or LF ends the line", arguments: ["\r", "\n", "\r\n", "\r\0"])
  func echo(end: String) throws {
    let human = person(try TestProbe())
    human.send("ec")
    #expect(shown(human) == "ec")
    human.send("ho a" + end)
    #expect(shown(human) == "ho a\r\na\r\n(qmond) ")
  }

  @Test("a terminal that isn't known to be one is edited for when that is asked for")
  func editsOnRequest() throws {
    let human = person(try TestProbe(), columns: 0, editing: .on)
    human.send("echo b\u{7F}a\r")
    #expect(shown(human) == "echo a\r\na\r\n(qmond) ")
  }

  @Test("QEMU's monitor edits for everybody, never asks for marks of pastes, and leaves long lines whole")
  func likeQEMU() throws {
    let human = person(try TestProbe(), columns: 0, mimicsQEMU: true)
    let word = String(repeating: "x", count: 100)
    human.send("echo \(word)\n")
    #expect(human.text() == "echo \(word)\r\n\(word)\r\n(qemu) ")
    human.send("\u{4}echo b\n")
    #expect(human.text() == "\u{7}echo b\r\nb\r\n(qemu) ")
  }

  @Test("earlier lines come back, those of this connection only")
  func history() throws {
    let test = try TestProbe()
    let (human, other) = (person(test), person(test))
    human.send("echo a\r", "echo b\r")
    _ = shown(human)
    human.send("\u{1B}[A\u{1B}[A\r")
    #expect(shown(human).hasSuffix("echo a\r\na\r\n(qmond) "))
    #expect(human.session.typedLines == ["echo b", "echo a"])
    other.send("\u{1B}[A")
    #expect(shown(other) == "\u{7}")
  }

  @Test("promise 12: what is typed ahead isn't shown before its turn, then it is edited like any line")
  func typedAhead() throws {
    let test = try TestProbe()
    let human = person(test)
    human.send("work a\r")
    #expect(shown(human) == "work a\r\n")
    human.send("echo c\u{7F}b\r", "echo d")
    #expect(shown(human) == "")
    test.probe.complete("a", with: "A")
    test.loop.settle()
    #expect(shown(human) == "A\r\n(qmond) echo b\r\nb\r\n(qmond) echo d")
  }

  @Test("promise 12: Ctrl-C is seen ahead of what is typed ahead, discards it and cancels", arguments: [true, false])
  func interrupt(isWhole: Bool) throws {
    let test = try TestProbe()
    let human = person(test)
    let keys = "work a\recho b\rwork c\r\u{3}echo d\r"
    if isWhole { human.send(keys) } else { keys.unicodeScalars.forEach { human.send(String($0)) } }
    #expect(
      shown(human) == "work a\r\nError: Command 'work' was cancelled\r\n(qmond) echo d\r\nd\r\n(qmond) ")
    #expect(test.probe.forgotten == ["a"])
    #expect(test.probe.started == ["a"])
  }

  @Test("Ctrl-C gives the line up; Ctrl-D leaves, but not in the midst of a line")
  func leaving() throws {
    let human = person(try TestProbe())
    human.send("echo a\u{3}")
    #expect(shown(human) == "echo a^C\r\n(qmond) ")
    human.send("x\u{4}\u{1}\u{4}")
    #expect(human.transport.ending == nil)
    human.send("\u{4}")
    #expect(human.transport.ending == .finished)
  }

  @Test("on the process's own terminal Ctrl-D ends the machine")
  func leavingTheProcess() throws {
    let test = try TestMonitor()
    let human = person(test)
    human.session.ownsProcess = true
    human.send("\u{4}")
    #expect(test.machine.state == .shutdown)
    #expect(human.transport.ending == .finished)
  }

  @Test("a half line of a person who hangs up isn't run, one of a program is")
  func halfLine() throws {
    let test = try TestProbe()
    let (human, program) = (person(test), person(test, columns: 0))
    for client in [human, program] {
      client.send("work a")
      client.session.inputEnded()
      test.loop.settle()
    }
    #expect(test.probe.started == ["a"])
    #expect(human.transport.ending == .finished)
  }

  @Test("a narrow terminal gets its line in rows, and again when its size changes")
  func narrow() throws {
    let human = person(try TestProbe(), columns: 20)
    human.send("echo 0123456789")
    #expect(shown(human) == "echo 0123456\r\n789")
    human.transport.terminalSize = (40, 24)
    human.session.terminalResized()
    human.send("!")
    #expect(shown(human).hasSuffix("(qmond) echo 0123456789!"))
  }

  @Test("the progress of a long command is one line that changes in place and goes with the result")
  func progress() throws {
    let test = try TestProbe()
    let (human, program) = (person(test), person(test, columns: 0))
    program.send("work b\n")
    test.probe.report("b", done: 1, total: 2)
    human.send("work a\r")
    _ = shown(human)
    for done: UInt64 in [0, 1, 500, 501, 1000] { test.probe.report("a", done: done, total: 1000) }
    test.loop.settle()
    let rows = ["0 %", "50 %", "100 %"].map { "\rwork: \($0) (Ctrl-C cancels)\u{1B}[K" }
    #expect(shown(human) == rows.joined())
    test.probe.complete("a", with: "A")
    test.loop.settle()
    #expect(shown(human) == "\r\u{1B}[KA\r\n(qmond) ")
    #expect(shown(program) == "")
  }

  @Test("without the focus of a shared device output waits, and with it comes the line as it was")
  func focus() throws {
    let test = try TestProbe()
    let human = person(test)
    human.send("work a\r")
    _ = shown(human)
    human.session.focusChanged(to: false)
    test.probe.complete("a", with: "A")
    test.loop.settle()
    #expect(shown(human) == "")
    human.session.focusChanged(to: true)
    test.loop.settle()
    #expect(shown(human) == "A\r\n(qmond) ")
    human.send("echo b")
    human.session.focusChanged(to: false)
    #expect(shown(human) == "echo b\r\n")
    human.session.focusChanged(to: true)
    human.send("\r")
    #expect(shown(human) == "(qmond) echo b\r\nb\r\n(qmond) ")
  }

  @Test("a line that is too long is refused as a whole")
  func lineTooLong() throws {
    let human = person(try TestProbe())
    human.send(String(repeating: "x", count: 70_000))
    _ = shown(human)
    human.send("\recho b\r")
    #expect(shown(human).hasSuffix("line too long: at most 65536 bytes\r\n(qmond) echo b\r\nb\r\n(qmond) "))
  }

  @Test("pasted lines run one by one, as typed ones do")
  func pasted() throws {
    let human = person(try TestProbe())
    human.send("echo a\necho b\necho c")
    #expect(shown(human) == "echo a\r\na\r\n(qmond) echo b\r\nb\r\n(qmond) echo c")
  }

  @Test(
    "who waits for a command is told so after a second; programs at QEMU's monitor aren't", arguments: [false, true])
  func waiting(mimicsQEMU: Bool) throws {
    let test = try TestProbe()
    let human = person(test, mimicsQEMU: mimicsQEMU)
    human.send("work a\r")
    test.loop.advance(by: .milliseconds(999))
    #expect(shown(human) == "work a\r\n")
    test.loop.advance(by: .milliseconds(1))
    #expect(shown(human) == (mimicsQEMU ? "" : "\rwork: waiting (Ctrl-C cancels)\u{1B}[K"))
    test.probe.report("a", done: 1, total: 2)
    test.loop.settle()
    #expect(shown(human) == (mimicsQEMU ? "" : "\rwork: 50 % (Ctrl-C cancels)\u{1B}[K"))
    test.probe.complete("a", with: "A")
    test.loop.settle()
    #expect(shown(human) == (mimicsQEMU ? "A\r\n(qemu) " : "\r\u{1B}[KA\r\n(qmond) "))
    human.send("work b\r")
    test.probe.complete("b", with: "B")
    test.loop.advance(by: .seconds(10))
    #expect(!shown(human).contains("waiting"))
  }

  @Test("promise 12: Ctrl-C is heard behind more than can be typed ahead, of which the rest is dropped with a bell")
  func interruptBehindMuch() throws {
    let test = try TestProbe()
    let human = person(test)
    human.send("work a\r", String(repeating: "x", count: 200_000))
    #expect(shown(human).hasSuffix("\u{7}"))
    #expect(human.transport.untaken == 0)
    human.send("\u{3}")
    #expect(shown(human) == "Error: Command 'work' was cancelled\r\n(qmond) ")
  }

  @Test("what came before the focus is lost has its turn; progress that nobody sees isn't kept")
  func focusInTheMidst() throws {
    let test = try TestProbe()
    let human = person(test)
    human.transport.type("echo a\r")
    human.session.focusChanged(to: false)
    #expect(shown(human) == "echo a\r\na\r\n(qmond) \r\n")
    human.session.focusChanged(to: true)
    human.send("work b\r")
    human.session.focusChanged(to: false)
    _ = shown(human)
    for done: UInt64 in 1...9 { test.probe.report("b", done: done, total: 10) }
    test.loop.settle()
    human.session.focusChanged(to: true)
    test.loop.settle()
    #expect(shown(human) == "")
  }

  @Test("when the machine ends in the midst of a line, what comes next begins a row")
  func endInTheMidst() throws {
    let test = try TestMonitor()
    let human = person(test)
    human.send("info st")
    test.machine.shutDown(.hostSignal)
    test.loop.settle()
    #expect(shown(human) == "info st\r\n")
  }

  @Test("promise 11: many Tabs are more than one turn's share")
  func share() throws {
    let test = try TestProbe()
    let human = person(test)
    human.transport.type(String(repeating: "\t\u{7}", count: 200))
    test.loop.turn(waiting: false)
    #expect(human.session.hasParkedInput)
    test.loop.settle()
    #expect(!human.session.hasParkedInput)
    _ = shown(human)
    human.send("echo a\r")
    #expect(shown(human).hasSuffix("a\r\n(qmond) "))
  }
}
