// Brings frames to the terminal with as few bytes as are needed.
//
// Only CR, LF, text, cursor motions, CSI K, CSI J and SGR are used, and CSI H and CSI 2J to clear the screen. Rows are
// always ended with CR LF, never by the terminal's own wrapping, so that a terminal that wraps anew when it is resized
// (tmux, and most emulators) takes each row for a line of its own: a wider terminal leaves the rows as they are, and a
// narrower one cuts each into pieces that can be counted. `resize` counts on that; a terminal that cuts off what doesn't
// fit may lose some rows above the prompt when it gets narrower.

/// Knows what the terminal shows of the editor, and collects the bytes that change it.
struct Renderer {
  /// The terminal's width, at least 1.
  private(set) var columns: Int
  /// Its height, if it is known.
  private(set) var rows: Int?
  private(set) var output: [UInt8] = []
  /// The rows that are on the screen now, from the prompt's first on.
  private var shown: [Frame.Row] = []
  /// Where the terminal's cursor is; a column equal to `columns` is behind a full row, where the next byte decides.
  private var cursor = Frame.Position()
  /// The SGR sequences in force.
  private var style = ""

  init(columns: Int, rows: Int?) {
    (self.columns, self.rows) = Self.usable(columns, rows)
  }

  /// A terminal that doesn't know its size says 0.
  private static func usable(_ columns: Int, _ rows: Int?) -> (Int, Int?) {
    (columns > 0 ? columns : 80, rows.flatMap { $0 > 0 ? $0 : nil })
  }

  /// Changes the screen from the last frame to this one.
  mutating func draw(_ frame: Frame) {
    var frame = frame
    if let rows { frame.crop(to: rows) }
    for (index, row) in frame.rows.enumerated() {
      draw(row, at: index, over: index < shown.count ? shown[index] : nil)
    }
    if shown.dropFirst(frame.rows.count).contains(where: { $0.width > 0 }) {
      move(to: Frame.Position(row: frame.rows.count, column: 0))
      write("\u{1B}[J")
    }
    shown = frame.rows
    move(to: frame.cursor)
  }

  /// Draws the last frame of a line, whose cursor is behind it, and leaves it on the screen.
  mutating func finish(_ frame: Frame) {
    draw(frame)
    forget()
  }

  /// Moves to the first row and erases everything from there on.
  mutating func erase() {
    move(to: Frame.Position())
    write("\u{1B}[J")
    forget()
  }

  /// Clears the whole screen; the next `draw` begins at its top.
  mutating func clearScreen() {
    write("\u{1B}[H\u{1B}[2J")
    forget()
  }

  /// Takes the new size and erases what is shown, which the terminal has wrapped anew by now.
  mutating func resize(columns: Int, rows: Int?) {
    (self.columns, self.rows) = Self.usable(columns, rows)
    if shown.isEmpty { return }
    var above = 0
    for row in shown.prefix(cursor.row) { above += pieces(row, before: .max) }
    if cursor.row < shown.count { above += pieces(shown[cursor.row], before: cursor.column) - 1 }
    cursor = Frame.Position(row: above, column: self.columns)
    erase()
  }

  /// Writes `text` as it is, its line ends as CR LF. Colours end with the text.
  mutating func writeLines(_ text: String) {
    var last: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0x0A, last != 0x0D { output.append(0x0D) }
      output.append(byte)
      last = byte
    }
    if text.utf8.contains(0x1B) { write("\u{1B}[0m") }
  }

  /// Writes one line of text over the row in which the cursor is, as far as it fits, and leaves the cursor behind it.
  mutating func writeStatus(_ text: String) {
    var row = Frame(columns: max(1, columns - 1))
    row.fillRow(text)
    write("\r")
    for cell in row.rows[0].cells { write(cell.text) }
    write("\u{1B}[K")
  }

  mutating func write(_ text: String) { output.append(contentsOf: text.utf8) }

  /// Hands over what was written, and forgets it.
  mutating func drain(_ body: (UnsafeRawBufferPointer) -> Void) {
    output.withUnsafeBytes(body)
    output.removeAll(keepingCapacity: true)
  }

  private mutating func forget() {
    shown = []
    cursor = Frame.Position()
  }

  /// Rewrites a row from the first cell that differs.
  private mutating func draw(_ row: Frame.Row, at index: Int, over old: Frame.Row?) {
    guard let old else {
      move(to: Frame.Position(row: index, column: 0))
      write(row.cells[...])
      return
    }
    if row == old { return }
    var same = 0
    var column = 0
    while same < min(row.cells.count, old.cells.count), row.cells[same] == old.cells[same] {
      column += row.cells[same].width
      same += 1
    }
    move(to: Frame.Position(row: index, column: column))
    write(row.cells[same...])
    if row.width < old.width { write("\u{1B}[K") }
  }

  private mutating func write(_ cells: ArraySlice<Frame.Cell>) {
    for cell in cells {
      setStyle(cell.style)
      write(cell.text)
      cursor.column += cell.width
    }
    setStyle("")
  }

  private mutating func setStyle(_ wanted: String) {
    if style == wanted { return }
    if !style.isEmpty { write("\u{1B}[0m") }
    write(wanted)
    style = wanted
  }

  /// Moves the cursor. Behind a full row it first goes to the row's beginning: terminals differ in what column they
  /// count from there.
  private mutating func move(to target: Frame.Position) {
    if cursor == target { return }
    if cursor.column >= columns || cursor.column > 0 && (target.column == 0 || target.row > cursor.row) {
      if target.row <= cursor.row { write("\r") }
      cursor.column = 0
    }
    // CR LF makes the rows that don't exist yet.
    while cursor.row < target.row {
      write("\r\n")
      cursor.row += 1
    }
    motion(cursor.row - target.row, "A")
    motion(target.column - cursor.column, "C")
    motion(cursor.column - target.column, "D")
    cursor = target
  }

  private mutating func motion(_ count: Int, _ final: String) {
    if count > 0 { write(count == 1 ? "\u{1B}[\(final)" : "\u{1B}[\(count)\(final)") }
  }

  /// How many rows `row`, up to the cell at `column`, has become at the new width.
  private func pieces(_ row: Frame.Row, before column: Int) -> Int {
    var count = 1
    var width = 0
    var at = 0
    for cell in row.cells where at <= column {
      at += cell.width
      width += cell.width
      if width > columns { (count, width) = (count + 1, cell.width) }
    }
    return count
  }
}
