// What the person at a human monitor types and sees: the line editor, what is typed ahead of it, the progress line.
import JSON
import LineEditor

/// The client's side of a human monitor. Input waits here while no line is edited, in raw form: it isn't shown before
/// its turn has come.
struct HumanConsole {
  private(set) var editor: LineEditor
  /// Whether the client is a terminal.
  let isTerminal: Bool
  /// Whether that terminal may be a program, which wants nothing but the echo and the text.
  private let isForPrograms: Bool
  private var waiting: [UInt8] = []
  private var size = (columns: 0, rows: 0)
  /// Whether the line was left to somebody else who used the same stream, and the prompt hasn't been shown since.
  private var isLeft = false
  /// The percentage that the progress line shows.
  private var percentage: UInt64?

  /// What may be typed ahead, in bytes.
  static let inputLimit = 65536
  /// The lines that are remembered, as many as QEMU 7.2 does.
  private static let remembered = 64

  /// A console for a client without a terminal, which gets what is printed and sends whole lines; for one with a terminal
  /// otherwise. `isForPrograms`: the terminal may be a program that looks for the prompt at the beginning of a line.
  init(prompt: String, isTerminal: Bool, isForPrograms: Bool = false) {
    self.isTerminal = isTerminal
    self.isForPrograms = isForPrograms
    editor = LineEditor(prompt: prompt, columns: isForPrograms ? LineEditor.unbroken : 0, isPlain: !isTerminal)
    // What is pasted is run line by line, as it is typed.
    editor.asksForPastes = false
    editor.hasEndOfInput = isTerminal && !isForPrograms
    editor.history = LineEditor.History(limit: Self.remembered, isUnique: true)
  }

  /// Asked at Tab for what can stand before the cursor.
  var complete: ((String, String.Index) -> LineEditor.Completion)? {
    get { editor.complete }
    set { editor.complete = newValue }
  }

  /// Whether input waits.
  var hasInput: Bool { !waiting.isEmpty }
  /// Whether a line is edited: the prompt is shown.
  var isEditing: Bool { editor.isEditing }

  /// Keeps input for later; returns how much was taken. Of a person's what doesn't fit is dropped, with a bell, as a
  /// terminal's driver does: Ctrl-C may stand behind it.
  mutating func take(_ bytes: some Collection<UInt8>) -> Int {
    let room = Self.inputLimit - waiting.count
    let taken = min(bytes.count, room)
    waiting.append(contentsOf: bytes.prefix(taken))
    guard taken < bytes.count, isTerminal, !isForPrograms, !isEditing else { return taken }
    editor.ring()
    return bytes.count
  }

  /// Forgets what is typed ahead.
  mutating func discardInput() { waiting = [] }

  /// The input has ended. A program's last line needs no line end; a person's half line counts for nothing.
  mutating func finishInput() {
    if isTerminal { return }
    let endsLine = waiting.last.map { $0 == UInt8(ascii: "\n") } ?? editor.line.isEmpty
    if !endsLine { waiting.append(UInt8(ascii: "\n")) }
  }

  /// Edits with the input that waits, up to the end of a line or behind a Tab, which may cost as much as a line;
  /// `needsMore` if the line isn't finished.
  mutating func next() -> LineEditor.Outcome {
    var offset = 0
    let end = waiting.firstIndex(of: UInt8(ascii: "\t")).map { $0 + 1 } ?? waiting.count
    let outcome = waiting.withUnsafeBytes { editor.next(UnsafeRawBufferPointer(rebasing: $0[..<end]), &offset) }
    waiting.removeFirst(offset)
    if case .line(let text) = outcome { editor.history.add(text) }
    return outcome
  }

  /// Gives the editor one key, ahead of what waits.
  mutating func press(_ key: UInt8) -> LineEditor.Outcome {
    var offset = 0
    return withUnsafeBytes(of: key) { editor.next($0, &offset) }
  }

  /// Shows the prompt, unless it is shown.
  mutating func prompt() {
    percentage = nil
    isLeft = false
    editor.prompt()
  }

  /// Prints whole lines.
  mutating func print(_ text: String) { editor.print(text) }

  /// Shows that a command is waited for.
  mutating func showWaiting(_ name: String) {
    if percentage == nil { show(status: "\(name): waiting (Ctrl-C cancels)") }
  }

  private mutating func show(status: String) {
    if !isForPrograms { editor.show(status: status) }
  }

  /// Shows how far a command has come; of a `total` of 0 that isn't known. Only what changes the picture costs output.
  mutating func show(progress done: UInt64, of total: UInt64, _ name: String) {
    let now = total == 0 ? 0 : UInt64(Double(min(done, total)) / Double(total) * 100)
    guard now != percentage else { return }
    percentage = now
    let share = total == 0 ? "running" : "\(now) %"
    show(status: "\(name): \(share) (Ctrl-C cancels)")
  }

  /// The terminal has that size.
  mutating func resize(_ new: (columns: Int, rows: Int)) {
    if new == size || new.columns <= 0 { return }
    size = new
    editor.resize(columns: new.columns, rows: new.rows > 0 ? new.rows : nil)
  }

  /// Leaves the terminal to somebody else, in the midst of a line.
  mutating func suspend() {
    isLeft = true
    if isTerminal { editor.suspend() } else { editor.print("\n") }
  }

  /// Has the terminal again. A prompt that has come meanwhile is enough for a client that gets what is printed.
  mutating func resume() {
    if isTerminal || isLeft { editor.resume() }
    isLeft = false
  }

  /// Leaves the line as it is, for good: what comes next begins a row.
  mutating func leave() { editor.stop() }

  /// Hands over what the client is to see.
  mutating func drain(into output: inout Writer) {
    editor.drain { if !$0.isEmpty { output.bytes($0) } }
  }
}
