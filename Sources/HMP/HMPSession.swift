// The human monitor of one connection: lines in, text out.
//
// A line names a command of the same table that QMP serves. A command that doesn't complete at once suspends
// this monitor, and no other: what is typed meanwhile waits, Ctrl-C (0x03) is seen ahead of it and cancels. At
// completion the row's `show` prints the value and the prompt returns.
import Event
import JSON
import LineEditor
import Monitor

/// One human monitor.
public final class HMPSession: Session {
  private lazy var console = HumanConsole(prompt: prompt, isTerminal: false)
  /// Whether a command is pending.
  private(set) var isSuspended = false
  /// Whether it is on the terminal that the process was started from: who leaves it ends the machine.
  public var ownsProcess = false
  /// Whether the person has been greeted: the prompt may come.
  private var isServing = false
  private var document = Document()
  /// Who gets the text, if this session works for a QMP client.
  private var asker: Completion<String>?

  /// The command that runs, or ran last.
  private var running: Command?
  /// Says that the command is waited for, when that has taken a while.
  private lazy var patience = Timer(core.loop.simulated) { [unowned self] in self.showWaiting() }

  /// How long a command may take until its monitor says that it waits.
  private static let silence: Nanoseconds = .seconds(1)
  private static let interrupt: UInt8 = 3
  /// How many lines and Tabs one turn takes at most.
  private static let share = 64

  public override var mode: String { "readline" }

  public override var typedLines: [String] { console.editor.history.entries }

  public override func allowsPreconfig(_ command: Command) -> Bool { command.humanAllowsPreconfig }

  /// What a person is asked with.
  private var prompt: String { settings.mimicsQEMU ? "(qemu) " : "(qmond) " }

  public override func greet() {
    console = HumanConsole(prompt: prompt, isTerminal: editsLines, isForPrograms: settings.mimicsQEMU)
    console.complete = { [unowned self] line, cursor in HumanCompletion(line, cursor, on: self).completion }
    let version = "\(Version.major).\(Version.minor).\(Version.micro)"
    let name = settings.mimicsQEMU ? "QEMU \(version) monitor" : "\(Version.package) monitor (QEMU \(version))"
    line("\(name) - type 'help' for more information")
    isServing = true
    wake()
  }

  /// QEMU edits for everybody: who drives its human monitor counts on the echo.
  private var editsLines: Bool {
    switch settings.editing {
    case .on: true
    case .off: false
    case .auto: settings.mimicsQEMU || transport?.terminalSize != nil
    }
  }

  // MARK: Input

  public override func received(_ bytes: UnsafeRawBufferPointer) -> Int {
    // Most terminals don't tell when their size changes.
    if console.isEditing { measure() }
    var rest = bytes[...]
    while let place = rest.firstIndex(of: Self.interrupt) {
      // Lines that came before it have their chance first, as if each byte had come alone.
      let before = rest[..<place]
      let taken = console.take(before)
      retryParkedInput()
      if taken < before.count { _ = console.take(before.dropFirst(taken)) }
      interruptCommand()
      rest = rest[(place + 1)...]
    }
    let taken = console.take(rest)
    console.drain(into: &output)
    // Input that can't be taken comes again with each end of turn: it mustn't cause one.
    if taken > 0 { wake() }
    return rest.startIndex + taken
  }

  public override func finishInput() { console.finishInput() }

  public override var hasParkedInput: Bool { !isSuspended && !isHeld && isServing && console.hasInput }

  /// Ctrl-C: discards what is typed ahead and cancels the pending command, or abandons the line.
  public func interruptCommand() {
    console.discardInput()
    if isSuspended { cancelRequests() } else { handle(console.press(Self.interrupt)) }
    wake()
  }

  /// Runs the lines that have come, up to one that suspends the monitor.
  public override func retryParkedInput() {
    promptIfReady()
    var left = Self.share
    while left > 0, console.hasInput, console.isEditing, !isHeld, !isCongested, !isClosing {
      handle(console.next())
      promptIfReady()
      left -= 1
    }
  }

  private func handle(_ outcome: LineEditor.Outcome) {
    switch outcome {
    case .needsMore: break
    case .line(let text):
      trace?.came(line: text, to: self)
      if console.editor.isCutOff {
        line("line too long: at most \(HumanConsole.inputLimit) bytes")
      } else {
        execute(text)
      }
    case .interrupt: if !console.isTerminal { line("") }
    case .endOfInput: end()
    }
    console.drain(into: &output)
  }

  /// Ctrl-D: leaves.
  private func end() {
    if ownsProcess { execute("quit") } else { close() }
  }

  public override func resume() {
    if !isSuspended, let asker = asker.take() {
      outer?.nested[asker.ticket] = nil
      return asker.complete(with: text)
    }
    if isClosing && console.isEditing && console.isTerminal && !settings.mimicsQEMU {
      console.leave()
      console.drain(into: &output)
    }
    promptIfReady()
  }

  private func promptIfReady() {
    guard isServing, !isSuspended, !isClosing, !console.isEditing else { return }
    measure()
    console.prompt()
    console.drain(into: &output)
  }

  // MARK: The terminal

  /// The client's terminal has another size.
  public func terminalResized() {
    measure()
    console.drain(into: &output)
    wake()
  }

  /// Asks how large the terminal is.
  private func measure() {
    guard console.isTerminal, let size = transport?.terminalSize else { return }
    console.resize(size)
  }

  /// On a shared device: whether this monitor has the terminal. Without it, output waits.
  public func focusChanged(to hasFocus: Bool) {
    if hasFocus == !isHeld { return }
    if hasFocus {
      measure()
      console.resume()
    } else {
      // What came before it leaves has its turn.
      if hasParkedInput { retryParkedInput() }
      if console.isEditing { console.suspend() }
    }
    console.drain(into: &output)
    isHeld = !hasFocus
  }

  /// Runs one line for the outer session and gives its text to `asker`: now, or when the line's command has ended.
  func run(_ commandLine: String, _ asker: consuming Completion<String>) {
    execute(commandLine)
    if !isSuspended { return asker.complete(with: text) }
    outer?.nested[asker.ticket] = self
    self.asker = consume asker
  }

  private var text: String { output.withBytes { String(decoding: $0, as: UTF8.self) } }

  private func execute(_ text: String) {
    do throws(Failure) {
      guard let call = try HumanCall(text, on: self) else { return }
      document = try call.document()
      let arguments = document.root
      isSuspended = true
      running = call.command
      // A human monitor has one request at a time: there is always room for it.
      _ = submit(call.command, id: nil, arguments: arguments.count > 0 ? arguments : nil)
      if isSuspended && console.isTerminal { patience.arm(after: Self.silence) }
    } catch {
      line(error.description)
    }
  }

  // MARK: Output

  public override func writeValue(_ address: UnsafeRawPointer, of command: Command, _ id: RequestID) {
    isSuspended = false
    let text = command.show(address)
    if !text.isEmpty { lines(text) }
  }

  public override func writeFailure(_ failure: Failure, _ id: RequestID) {
    isSuspended = false
    let isPlain = running?.human?.failsPlainly ?? false
    if let reason = failure.reason { lines(reason) }
    line(isPlain ? failure.lines : "Error: \(failure.lines)")
  }

  public override func replyLost() { isSuspended = false }

  public override func reported(_ done: UInt64, of total: UInt64, by command: Command) {
    if asker != nil { return reportToAsker(done, total) }
    // Of what nobody sees only the newest would count.
    if isHeld { return }
    console.show(progress: done, of: total, Self.name(of: command))
    console.drain(into: &output)
    wake()
  }

  private func showWaiting() {
    guard isSuspended, !isHeld, let running else { return }
    console.showWaiting(Self.name(of: running))
    console.drain(into: &output)
    wake()
  }

  private static func name(of command: Command) -> String {
    command.human?.names.first.map(String.init) ?? command.name
  }

  private func reportToAsker(_ done: UInt64, _ total: UInt64) {
    guard let asker = asker.take() else { return }
    asker.report(done: done, total: total)
    self.asker = consume asker
  }

  public override func record(_ output: UnsafeRawBufferPointer, in trace: WireTrace) {
    if !output.isEmpty { trace.leaves(text: output, from: self) }
  }

  /// Prints text and a line end, unless it has one.
  private func lines(_ text: String) {
    line(text.hasSuffix("\n") ? String(text.dropLast()) : text)
  }

  /// Prints text and a line end. Lines end as terminals need it, for programs too.
  private func line(_ text: String) {
    console.print(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n") + "\r\n")
    console.drain(into: &output)
  }
}
