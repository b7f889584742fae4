// A terminal line editor that is fed bytes and gives bytes: it has no terminal, no descriptors and no clock.
//
// KeyDecoder makes keys of the bytes; LineEditorKeys says what each does to the LineBuffer; Frame lays out the prompt,
// the line and what belongs to it; Renderer brings the difference to the terminal.

/// Edits one line at a time. The owner feeds `next` with what the terminal sends, and sends the terminal what `drain`
/// hands over after each call. The closures mustn't use the editor that calls them.
public struct LineEditor {
  /// What came of the input that was taken.
  public enum Outcome: Equatable, Sendable {
    /// All of it was taken, and the line isn't finished.
    case needsMore
    /// Enter: the line, with `\n` between the rows of a paste.
    case line(String)
    /// C-c: the line, which is given up.
    case interrupt(String)
    /// C-d on an empty line.
    case endOfInput
  }

  /// Lines entered before, for the history keys and C-r.
  public var history = History()
  /// Asked at Tab for the candidates for what stands before `cursor`.
  public var complete: ((_ line: String, _ cursor: String.Index) -> Completion)?
  /// Text shown dim behind the line while the cursor is at its end, nil for none. It isn't part of the line.
  public var hint: ((_ line: String) -> String?)?
  /// Whether the hint may be dim and the menu's selection reversed. Without, there is no hint, because it couldn't be
  /// told from the line, and the menu marks the selection with `>`.
  public var usesColour = true
  /// Whether the terminal is asked to mark what is pasted, which a program that only reads the text would stumble over.
  public var asksForPastes = true
  /// Whether C-d on an empty line ends the input.
  public var hasEndOfInput = true
  /// Whether the line that was finished last is only the beginning of what was typed: it has a limit.
  public private(set) var isCutOff = false
  /// What stands before the line; SGR sequences in it take no room. A change shows at once.
  public var promptText: String {
    didSet { if promptText != oldValue { refresh() } }
  }
  /// Whether a line is being edited: from `prompt()` until an outcome or `stop()`.
  public private(set) var isEditing = false
  /// The line as it is; empty while none is edited.
  public var line: String { buffer.text }

  let isPlain: Bool
  var decoder = KeyDecoder()
  var renderer: Renderer
  var buffer = LineBuffer()
  var browser = HistoryBrowser()
  var killRing = KillRing()
  var undoStack = UndoStack()
  var menu: CompletionMenu?
  var search: HistorySearch?
  /// What was searched for last, for C-r C-r.
  var lastPattern: String?
  var lastDeed = Deed.other
  /// Where the text that was yanked last begins.
  var yanked = 0
  /// Whether printed text ended in the midst of a row, so that a prompt must begin another.
  private var isMidRow = false
  /// Whether the cursor's row shows a status.
  private var hasStatus = false

  /// The columns of a terminal that breaks lines itself: they are sent as they are.
  public static let unbroken = 1 << 20

  /// An editor for a terminal of that size; what is unknown, columns of 0 or rows of nil, is taken as 80 and as high
  /// enough for every line. `isPlain`: for a dumb stream, which is sent no echo and no escapes, only the prompt as it is
  /// and what is printed.
  public init(prompt: String, columns: Int, rows: Int? = nil, isPlain: Bool = false) {
    promptText = prompt
    self.isPlain = isPlain
    renderer = Renderer(columns: columns, rows: rows)
  }

  /// Takes input from `offset` on, moving it, until the line is finished or the input used up. With anything but
  /// `needsMore` the prompt is gone until `prompt()` is called, and what follows in `bytes` isn't looked at. While no
  /// line is edited nothing is taken.
  public mutating func next(_ bytes: UnsafeRawBufferPointer, _ offset: inout Int) -> Outcome {
    guard isEditing, offset >= 0 else { return .needsMore }
    while let key = decoder.next(bytes, &offset) {
      guard let outcome = isPlain ? actPlain(key) : act(key) else { continue }
      finish(outcome)
      return outcome
    }
    refresh()
    return .needsMore
  }

  /// Shows the prompt and begins to edit an empty line. Does nothing while one is edited.
  public mutating func prompt() {
    if isEditing { return }
    isEditing = true
    if isPlain { return renderer.write(promptText) }
    eraseStatus()
    if isMidRow { renderer.write("\r\n") }
    isMidRow = false
    markPastes(true)
    refresh()
  }

  /// Prints whole lines above the line being edited, which is drawn again. While none is edited the text is printed as
  /// it comes, and may go on in the next call. Line ends are `\n`; the text may have colours.
  public mutating func print(_ text: String) {
    if text.isEmpty { return }
    let isWhole = text.utf8.last == 0x0A
    if isPlain {
      renderer.write(text)
      if isEditing, !isWhole { renderer.write("\n") }
    } else if isEditing {
      renderer.erase()
      renderer.writeLines(text)
      if !isWhole { renderer.write("\r\n") }
      refresh()
    } else {
      eraseStatus()
      renderer.writeLines(text)
      isMidRow = !isWhole
    }
  }

  /// Shows one line of text in place of the last status, as far as it fits: until something is printed or the prompt
  /// comes. Nothing while a line is edited, or on a dumb stream.
  public mutating func show(status: String) {
    if isEditing || isPlain { return }
    if isMidRow { renderer.write("\r\n") }
    isMidRow = false
    renderer.writeStatus(status)
    hasStatus = true
  }

  private mutating func eraseStatus() {
    if hasStatus { renderer.writeStatus("") }
    hasStatus = false
  }

  /// Ends the line without an outcome, as before the owner leaves. What is typed stays on the screen.
  public mutating func stop() {
    if isEditing { finish(.needsMore) }
  }

  /// Lets somebody else have the terminal: the line stays on the screen as it is, and is edited further after
  /// `resume()`. No input may come in between.
  public mutating func suspend() {
    guard isEditing, !isPlain else { return }
    menu = nil
    search = nil
    leaveScreen(behind: "")
  }

  /// Shows the line anew, in the next row; on a dumb stream the prompt.
  public mutating func resume() {
    guard isEditing else { return }
    if isPlain { return renderer.write(promptText) }
    markPastes(true)
    refresh()
  }

  private mutating func leaveScreen(behind end: String) {
    var last = Frame(columns: renderer.columns)
    last.append(styled: promptText)
    last.append(buffer.text)
    last.append(end)
    last.moveCursorBehind()
    renderer.finish(last)
    markPastes(false)
  }

  /// Terminals are asked to mark what is pasted only while a line is edited.
  private mutating func markPastes(_ isOn: Bool) {
    if asksForPastes { renderer.write(isOn ? "\u{1B}[?2004h" : "\u{1B}[?2004l") }
  }

  /// The terminal has that size now, as for `init`.
  public mutating func resize(columns: Int, rows: Int? = nil) {
    renderer.resize(columns: columns, rows: rows)
    refresh()
  }

  /// Hands over the bytes for the terminal that came together since the last call, and forgets them.
  public mutating func drain(_ body: (UnsafeRawBufferPointer) -> Void) { renderer.drain(body) }

  /// Rings the terminal's bell.
  public mutating func ring() {
    if !isPlain { renderer.write("\u{7}") }
  }

  /// Shows everything as it is now.
  mutating func refresh() {
    if isEditing, !isPlain { renderer.draw(frame) }
  }

  private var frame: Frame {
    var frame = Frame(columns: renderer.columns)
    if let search { frame.append(search.prompt) } else { frame.append(styled: promptText) }
    frame.append(buffer.beforeCursor)
    frame.markCursor()
    frame.append(buffer.afterCursor)
    frame.endLine()
    if let menu {
      frame.append(rows: menu.rows(columns: menuColumns, usesColour: usesColour))
    } else if search == nil, buffer.isAtEnd, usesColour, let hint = hint?(buffer.text) {
      frame.fillRow(hint, style: "\u{1B}[2m")
    }
    return frame
  }

  private var menuColumns: Int { renderer.columns == Self.unbroken ? 80 : renderer.columns }

  private mutating func finish(_ outcome: Outcome) {
    isEditing = false
    isCutOff = buffer.isFull
    menu = nil
    search = nil
    if !isPlain {
      if case .interrupt = outcome { leaveScreen(behind: "^C") } else { leaveScreen(behind: "") }
    }
    buffer = LineBuffer()
    browser = HistoryBrowser()
    undoStack = UndoStack()
    lastDeed = .other
  }
}
