// The human monitor of one connection: lines in, text out.
//
// A line names a command of the same table that QMP serves. A command that doesn't complete at once suspends
// this monitor, and no other: lines typed meanwhile wait, Ctrl-C (0x03) is seen ahead of them and cancels. At
// completion the row's `show` prints the value and the prompt returns.
import Event
import JSON
import Monitor

/// One human monitor.
public final class HMPSession: Session {
  /// What a person is asked with.
  private var prompt: String { settings.mimicsQEMU ? "(qemu) " : "(qmond) " }

  /// Whether the client is a terminal in raw mode, which shows only what it is sent.
  public var isTerminal = false
  private var input: [UInt8] = []
  /// Whether a command is pending.
  private(set) var isSuspended = false
  private var needsPrompt = false
  private var isSkippingLine = false
  private var document = Document()
  /// Whether the failure of the command that runs is printed as it is.
  private var failsPlainly = false
  /// Who gets the text, if this session works for a QMP client.
  private var asker: Completion<String>?

  /// What a line, and all that is typed ahead, may hold, in bytes.
  private static let inputLimit = 65536
  private static let interrupt: UInt8 = 3
  private static let newline = UInt8(ascii: "\n")
  /// How many lines one turn runs at most.
  private static let share = 64

  public override var mode: String { "readline" }

  /// Greets the person. Once, when connected.
  public func greet() {
    let version = "\(Version.major).\(Version.minor).\(Version.micro)"
    let name = settings.mimicsQEMU ? "QEMU \(version) monitor" : "\(Version.package) monitor (QEMU \(version))"
    line("\(name) - type 'help' for more information")
    needsPrompt = true
    wake()
  }

  // MARK: Input

  public override func received(_ bytes: UnsafeRawBufferPointer) -> Int {
    var rest = bytes[...]
    while let place = rest.firstIndex(of: Self.interrupt) {
      // Lines that came before it have their chance first, as if each byte had come alone.
      take(rest[..<place])
      retryParkedInput()
      interruptCommand()
      rest = rest[(place + 1)...]
    }
    let taken = min(rest.count, Self.inputLimit - input.count)
    take(rest.prefix(taken))
    // Input that can't be taken comes again with each end of turn: it mustn't cause one.
    if taken > 0 { wake() }
    return rest.startIndex + taken
  }

  private func take(_ bytes: some Sequence<UInt8>) {
    if isTerminal {
      TerminalInput.append(bytes, to: &input, echo: &output)
    } else {
      input.append(contentsOf: bytes)
    }
  }

  public override func finishInput() {
    if !input.isEmpty && input.last != Self.newline { input.append(Self.newline) }
  }

  public override var hasParkedInput: Bool {
    !isSuspended && (input.count == Self.inputLimit || input.contains(Self.newline))
  }

  /// Ctrl-C: discards what is typed ahead and cancels the pending command, or abandons the line.
  public func interruptCommand() {
    input.removeAll()
    if isSuspended {
      cancelRequests()
    } else {
      line("")
      needsPrompt = true
    }
    wake()
  }

  /// Runs the lines that have come, up to one that suspends the monitor.
  public override func retryParkedInput() {
    promptIfReady()
    var left = Self.share
    while left > 0, !isSuspended, !isCongested, !isClosing, let end = input.firstIndex(of: Self.newline) {
      let text = String(decoding: input[..<end], as: UTF8.self)
      input.removeSubrange(...end)
      trace?.came(line: text, to: self)
      if isSkippingLine { isSkippingLine = false } else { execute(text) }
      needsPrompt = true
      promptIfReady()
      left -= 1
    }
    if input.count == Self.inputLimit && !input.contains(Self.newline) {
      input.removeAll()
      if !isSkippingLine { line("line too long: at most \(Self.inputLimit) bytes") }
      isSkippingLine = true
    }
  }

  public override func resume() {
    if !isSuspended, let asker = asker.take() {
      outer?.nested[asker.ticket] = nil
      return asker.complete(with: text)
    }
    promptIfReady()
  }

  private func promptIfReady() {
    guard needsPrompt, !isSuspended, !isClosing, transport != nil else { return }
    output.text(prompt)
    needsPrompt = false
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
      failsPlainly = call.command.human?.failsPlainly ?? false
      // A human monitor has one request at a time: there is always room for it.
      _ = submit(call.command, id: nil, arguments: arguments.count > 0 ? arguments : nil)
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
    line(failsPlainly ? failure.description : "Error: \(failure.description)")
  }

  public override func replyLost() { isSuspended = false }

  public override func record(_ output: UnsafeRawBufferPointer, in trace: WireTrace) {
    if !output.isEmpty { trace.leaves(text: output, from: self) }
  }

  /// Writes text and a line end, unless it has one; lines end as terminals need it.
  private func lines(_ text: String) {
    line(text.hasSuffix("\n") ? String(text.dropLast()) : text)
  }

  /// Writes text and a line end.
  private func line(_ text: String) {
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
      output.text(String(part))
      output.text("\r\n")
    }
  }
}
