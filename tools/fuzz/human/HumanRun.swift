// One human monitor from its greeting to its end, as an input scripts it.
import Chardev
import Event
import FuzzScripts
import FuzzSupport
import HMP
import Machine
import Monitor
import TestSupport

/// A person's monitor under test.
final class HumanRun: ScriptedClient<HMPSession> {
  let options: HumanOptions
  private let record: Record
  private var hasFocus = true

  /// The names of commands, in order.
  private final class Record {
    var names: [String] = []
  }

  init(_ options: HumanOptions) throws {
    self.options = options
    let test = try TestMonitor(options.machine, listsOwnCommands: options.listsOwnCommands)
    let session = HMPSession(test.core, options.monitor)
    session.ownsProcess = options.ownsProcess
    let client = test.connect(session)
    client.transport.terminalSize = options.columns.map { (columns: $0, rows: 24) }
    let record = Record()
    self.record = record
    super.init(test, client, willRun: { record.names.append($0.name) })
    if options.isTraced { session.trace = try? WireTrace("/dev/null", test.loop.simulated) }
    _ = try test.machine.chardevs.add(ChardevOptions(id: "ring", backend: .ringbuf(size: 64, kind: "ringbuf")))
    _ = try test.machine.chardevs.add(ChardevOptions(id: "null", backend: .null))
    session.greet()
    settle()
  }

  /// The commands that were to run, in order.
  var commands: [String] { record.names }

  var isTerminal: Bool { options.columns != nil }

  /// What a person is asked with.
  var prompt: String { options.monitor.mimicsQEMU ? "(qemu) " : "(qmond) " }

  override func act(_ action: UInt8) {
    switch action {
    case UInt8(ascii: "F"): focus(false)
    case UInt8(ascii: "G"): focus(true)
    case UInt8(ascii: "I"): if !isOver && hasFocus { interrupt() }
    case UInt8(ascii: "X"): client.session.cancelRequests()
    case UInt8(ascii: "W"): resize(40)
    case UInt8(ascii: "V"): resize(80)
    default: super.act(action)
    }
  }

  /// Of a shared device only who has the focus gets what is typed.
  override var isSending: Bool { hasFocus && super.isSending }

  private func interrupt() {
    client.session.interruptCommand()
    settle()
    require(test.requests.count == 0, "Ctrl-C cancels what is pending and forgets what is typed ahead")
  }

  private func focus(_ isOn: Bool) {
    if isOver { return }
    hasFocus = isOn
    client.session.focusChanged(to: isOn)
  }

  private func resize(_ columns: Int) {
    if isOver || client.transport.terminalSize == nil { return }
    client.transport.terminalSize = (columns, columns == 40 ? 0 : 24)
    client.session.terminalResized()
  }

  /// Brings the session to its end, as a person does who reads everything.
  func finish() {
    focus(true)
    if !isOver { client.transport.drain() }
    settle()
    test.loop.advance(by: .seconds(20))
    settle()
    if wantsEnd { cancelEverything() } else if !isOver && !client.session.isClosing { checkPrompt() }
    endMachine()
  }

  /// Whoever sends no more waits for the end of all lines; each may be waiting for long.
  private func cancelEverything() {
    var left = sent.count
    while !isOver, left > 0 {
      client.session.cancelRequests()
      settle()
      left -= 1
    }
    require(isOver, "a connection closes when its input has ended and all of it is done")
  }

  /// A session that goes on has its prompt, and a line that is typed there runs.
  private func checkPrompt() {
    let wasDone = test.requests.count == 0
    var output = client.text()
    require(!isTerminal || hasWholeLineEnds(output), "on a terminal a line ends with CR LF: \(output)")
    if wasDone && !isTerminal {
      require(output.hasSuffix(prompt), "the prompt comes when everything has been done: \(output.suffix(200))")
    }
    // Also out of a paste that doesn't end and out of a search.
    send("\u{3}\u{1B}[201~\u{3}\u{3}".utf8)
    settle()
    _ = client.text()
    send("help nope\n".utf8)
    settle()
    output = client.text()
    let answer = "unknown command: 'nope'\r\n"
    require(output.contains(answer), "a line that is typed at the prompt runs: \(output)")
    require(plain(output).hasSuffix(answer + prompt), "the prompt comes behind a command's text: \(output)")
  }

  /// Whether no line feed stands alone.
  private func hasWholeLineEnds(_ text: String) -> Bool {
    zip([0] + text.utf8, text.utf8).allSatisfy { $1 != 0x0A || $0 == 0x0D }
  }

  /// Text without the sequences that draw on a terminal.
  private func plain(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\u{1B}" {
        rest = rest.drop { $0 == "[" }.drop { !("@"..."~").contains($0) }.dropFirst()
      } else {
        shown.append(scalar)
      }
    }
    return String(shown)
  }
}
