// A person at a terminal with the editor behind it.
import Testing

@testable import LineEditor

/// An editor and its screen, twice: one is fed as the tests say, the other byte by byte, and both must show the same.
struct Terminal {
  struct Side {
    var editor: LineEditor
    var screen: Screen
    /// What the last call gave.
    var output: [UInt8] = []

    mutating func update() {
      output = []
      var bytes: [UInt8] = []
      editor.drain { bytes = Array($0) }
      output = bytes
      screen.feed(bytes)
    }

    mutating func send(_ bytes: [UInt8]) -> [LineEditor.Outcome] {
      var outcomes: [LineEditor.Outcome] = []
      var offset = 0
      bytes.withUnsafeBytes { buffer in
        while editor.isEditing, offset < buffer.count {
          let outcome = editor.next(buffer, &offset)
          if outcome != .needsMore { outcomes.append(outcome) }
        }
      }
      update()
      return outcomes
    }
  }

  private(set) var side: Side
  private var single: Side

  /// A terminal at which `prompt` is shown.
  init(
    _ prompt: String = "> ", columns: Int = 80, height: Int? = nil, isPlain: Bool = false,
    configure: (inout LineEditor) -> Void = { _ in }
  ) {
    var editor = LineEditor(prompt: prompt, columns: columns, rows: height, isPlain: isPlain)
    configure(&editor)
    editor.prompt()
    side = Side(editor: editor, screen: Screen(columns: columns, height: height ?? 100_000))
    single = side
    side.update()
    single.update()
  }

  var rows: [String] { side.screen.text }
  var line: String { side.editor.line }
  /// Where the cursor is on the screen.
  var cursor: [Int] { [side.screen.row, side.screen.column] }
  /// The line with `|` at the cursor.
  var marked: String { side.editor.buffer.beforeCursor + "|" + side.editor.buffer.afterCursor }
  var bells: Int { side.screen.bells }
  var outputCount: Int { side.output.count }
  var output: String { String(decoding: side.output, as: UTF8.self) }

  /// Types, and returns what came of it. What follows the end of a line isn't typed.
  @discardableResult
  mutating func type(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> [LineEditor.Outcome] {
    type(Array(text.utf8), sourceLocation: sourceLocation)
  }

  @discardableResult
  mutating func type(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) -> [LineEditor.Outcome] {
    let outcomes = side.send(bytes)
    var singly: [LineEditor.Outcome] = []
    for byte in bytes { singly += single.send([byte]) }
    #expect(outcomes == singly, sourceLocation: sourceLocation)
    compare(sourceLocation)
    return outcomes
  }

  /// Does something to the editor and shows what it gives.
  mutating func tell(sourceLocation: SourceLocation = #_sourceLocation, _ body: (inout LineEditor) -> Void) {
    body(&side.editor)
    body(&single.editor)
    side.update()
    single.update()
    compare(sourceLocation)
  }

  /// Makes the terminal as wide, then tells the editor.
  mutating func resize(columns: Int) {
    side.screen.resize(columns: columns)
    single.screen.resize(columns: columns)
    tell { $0.resize(columns: columns) }
  }

  private func compare(_ sourceLocation: SourceLocation) {
    #expect(side.screen.text == single.screen.text, sourceLocation: sourceLocation)
    #expect(
      [side.screen.row, side.screen.column] == [single.screen.row, single.screen.column], sourceLocation: sourceLocation
    )
    #expect(side.screen.bells == single.screen.bells, sourceLocation: sourceLocation)
    #expect(side.screen.unknown.isEmpty, sourceLocation: sourceLocation)
    #expect(
      side.screen.isPasteBracketed == (side.editor.isEditing && !side.editor.isPlain), sourceLocation: sourceLocation)
  }
}

/// The byte of Control with a letter.
func control(_ letter: Character) -> String {
  letter.asciiValue.map { String(Unicode.Scalar($0 & 0x1F)) } ?? ""
}

/// Keys by name, as most terminals send them.
enum Keys {
  static let up = "\u{1B}[A"
  static let down = "\u{1B}[B"
  static let right = "\u{1B}[C"
  static let left = "\u{1B}[D"
  static let shiftTab = "\u{1B}[Z"

  static func meta(_ key: String) -> String { "\u{1B}" + key }

  static func pasted(_ text: String) -> String { "\u{1B}[200~" + text + "\u{1B}[201~" }

  /// Keys with blanks between them: `C-a`, `M-DEL`, `left`, `ESC[1~`; others are themselves.
  static func named(_ names: String) -> String { names.split(separator: " ").map(named).joined() }

  private static func named(_ name: Substring) -> String {
    switch name {
    case "up": return up
    case "down": return down
    case "left": return left
    case "right": return right
    case "tab": return "\t"
    case "S-tab": return shiftTab
    case "DEL": return "\u{7F}"
    case "enter": return "\r"
    default: break
    }
    if name.hasPrefix("ESC") { return "\u{1B}" + name.dropFirst(3) }
    if name.hasPrefix("M-") { return "\u{1B}" + named(name.dropFirst(2)) }
    if name.hasPrefix("C-"), name.count == 3, let letter = name.last { return control(letter) }
    return String(name)
  }
}
