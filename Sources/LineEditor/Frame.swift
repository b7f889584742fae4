// The layout of what the editor shows: text in rows of cells, as wide as the terminal.
//
// Rows never rely on the terminal to wrap: text goes on in the next row when the next character doesn't fit. A terminal
// of one column shows `?` for a wide character.

/// Rows of cells, and where the cursor is among them.
struct Frame: Equatable {
  /// What one character fills: its marks stand with it, because they can't be written alone.
  struct Cell: Equatable {
    var text: String
    var width: Int
    /// The SGR sequences in force.
    var style: String
  }

  /// A row, as far as it is filled.
  struct Row: Equatable {
    private(set) var cells: [Cell] = []
    private(set) var width = 0

    mutating func append(_ cell: Cell) {
      cells.append(cell)
      width += cell.width
    }

    mutating func append(mark: Character) {
      if !cells.isEmpty { cells[cells.count - 1].text.append(mark) }
    }
  }

  struct Position: Equatable {
    var row = 0
    var column = 0
  }

  let columns: Int
  private(set) var rows = [Row()]
  private(set) var cursor = Position()
  /// Whether the cursor is where the next character will be.
  private var cursorIsNext = false

  /// An empty frame; `columns` is at least 1.
  init(columns: Int) { self.columns = columns }

  /// Appends text. A line end begins a row; other controls are shown as `^X`.
  mutating func append(_ text: some StringProtocol, style: String = "") {
    for character in text {
      guard let ascii = character.asciiValue else {
        appendBeyondASCII(character, style)
        continue
      }
      if ascii == 0x0A {
        beginRow()
      } else if ascii < 0x20 || ascii == 0x7F {
        append(Cell(text: "^", width: 1, style: style))
        append(Cell(text: String(Unicode.Scalar(ascii ^ 0x40)), width: 1, style: style))
      } else {
        append(Cell(text: String(character), width: 1, style: style))
      }
    }
  }

  /// Appends text in which SGR sequences count as style; it ends with the text.
  mutating func append(styled text: String) {
    var style = ""
    var rest = text[...]
    while let escape = rest.firstIndex(of: "\u{1B}") {
      let parameters = rest[escape...].dropFirst().first == "[" ? rest[escape...].dropFirst(2) : ""
      let end = parameters.firstIndex { !"0123456789;:".contains($0) }
      guard let end, parameters[end] == "m" else {
        append(rest[...escape], style: style)
        rest = rest[rest.index(after: escape)...]
        continue
      }
      append(rest[..<escape], style: style)
      let isReset = parameters[..<end].allSatisfy { $0 == "0" }
      style = isReset ? "" : style + rest[escape...end]
      rest = rest[rest.index(after: end)...]
    }
    append(rest, style: style)
  }

  /// Fills what is left of the last row with the beginning of `text`, up to a line end.
  mutating func fillRow(_ text: some StringProtocol, style: String = "") {
    var part = Frame(columns: columns)
    part.append(text.prefix { !$0.isNewline }.prefix(columns), style: style)
    for cell in part.rows[0].cells {
      if lastWidth + cell.width > columns { return }
      rows[rows.count - 1].append(cell)
    }
  }

  /// Puts the cursor where the next character will be.
  mutating func markCursor() { cursorIsNext = true }

  /// Ends the line: a cursor behind a full row gets a row of its own.
  mutating func endLine() {
    if !cursorIsNext { return }
    if lastWidth == columns { rows.append(Row()) }
    setCursor()
  }

  /// Appends whole rows.
  mutating func append(rows added: [Row]) { rows += added }

  /// Puts the cursor at the beginning of the row behind the last.
  mutating func moveCursorBehind() {
    cursorIsNext = false
    cursor = Position(row: rows.count, column: 0)
  }

  /// Leaves `height` rows, those that end with the cursor's if there are more above it.
  mutating func crop(to height: Int) {
    let first = min(max(0, cursor.row - height + 1), rows.count - 1)
    rows = Array(rows[first..<min(rows.count, first + height)])
    cursor.row -= first
  }

  private var lastWidth: Int { rows[rows.count - 1].width }

  private mutating func appendBeyondASCII(_ character: Character, _ style: String) {
    let width = columnWidth(of: character)
    if width > 0 {
      append(Cell(text: width > columns ? "?" : String(character), width: min(width, columns), style: style))
    } else if Self.isC1(character) {
      append(Cell(text: "\u{FFFD}", width: 1, style: style))
    } else {
      rows[rows.count - 1].append(mark: character)
    }
  }

  private mutating func append(_ cell: Cell) {
    if lastWidth + cell.width > columns { rows.append(Row()) }
    setCursor()
    rows[rows.count - 1].append(cell)
  }

  private mutating func beginRow() {
    setCursor()
    rows.append(Row())
  }

  private mutating func setCursor() {
    guard cursorIsNext else { return }
    cursorIsNext = false
    // Before a line end that follows a full row, the cursor stays on that row.
    cursor = Position(row: rows.count - 1, column: min(lastWidth, columns - 1))
  }

  private static func isC1(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { 0x7F..<0xA0 ~= $0.value } ?? false
  }
}
