// A small terminal emulator: what a person would see of the editor's output.

@testable import LineEditor

/// A screen that keeps everything that scrolled off, and wraps anew when it is resized, as tmux does.
struct Screen: Equatable {
  struct Cell: Equatable {
    /// Empty for the right half of a wide character.
    var text: String
    var style: String
  }

  struct Line: Equatable {
    var cells: [Cell] = []
    /// Whether the terminal itself went on in the next line.
    var isWrapped = false
  }

  private(set) var columns: Int
  let height: Int
  private(set) var lines = [Line()]
  private(set) var row = 0
  private(set) var column = 0
  private(set) var bells = 0
  private(set) var clears = 0
  /// What the screen doesn't know.
  private(set) var unknown: [String] = []
  private(set) var isPasteBracketed = false
  private var style = ""
  private var isWrapPending = false
  private var top = 0

  init(columns: Int, height: Int = 100_000) {
    self.columns = columns
    self.height = height
  }

  /// The lines' texts without blanks at their ends, and without empty lines below the cursor.
  var text: [String] {
    var text = lines.map { Self.trimmed($0.cells.map(\.text).joined()) }
    while text.count > row + 1, text.last == "" { text.removeLast() }
    return text
  }

  /// The texts of the lines as they were before the terminal wrapped them.
  var logicalText: [String] {
    var result: [String] = []
    var isContinued = false
    for line in lines {
      let text = line.cells.map(\.text).joined()
      if isContinued, let last = result.popLast() { result.append(last + text) } else { result.append(text) }
      isContinued = line.isWrapped
    }
    return result.map(Self.trimmed)
  }

  /// The text that is shown with `style`, such as `[7m`.
  func text(styled style: String) -> String {
    lines.flatMap(\.cells).filter { $0.style == style }.map(\.text).joined()
  }

  static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  mutating func feed(_ bytes: [UInt8]) {
    var rest = String(decoding: bytes, as: UTF8.self)[...]
    while let character = rest.popFirst() {
      switch character {
      case "\u{1B}":
        var sequence = ""
        while let next = rest.popFirst() {
          sequence.append(next)
          if next != "[", let value = next.asciiValue, value >= 0x40 { break }
        }
        escape(sequence)
      case "\r\n": (isWrapPending, column) = (false, 0); lineFeed()
      case "\r": (isWrapPending, column) = (false, 0)
      case "\n": lineFeed()
      case "\u{7}": bells += 1
      default: put(character)
      }
    }
  }

  private mutating func lineFeed() {
    isWrapPending = false
    row += 1
    if row == lines.count { lines.append(Line()) }
    if row == top + height { top += 1 }
  }

  private mutating func put(_ character: Character) {
    let width = columnWidth(of: character)
    if width == 0 {
      var at = isWrapPending ? column : column - 1
      if at > 0, at < lines[row].cells.count, lines[row].cells[at].text.isEmpty { at -= 1 }
      // A mark with nothing to stand on isn't for a screen.
      if lines[row].cells.indices.contains(at) {
        lines[row].cells[at].text.append(character)
      } else {
        unknown.append(String(character))
      }
      return
    }
    if isWrapPending || column + width > columns {
      lines[row].isWrapped = true
      column = 0
      lineFeed()
    }
    while lines[row].cells.count < column + width { lines[row].cells.append(Cell(text: " ", style: "")) }
    // A wide character of which one half is overwritten is gone.
    if lines[row].cells[column].text.isEmpty, column > 0 { lines[row].cells[column - 1].text = " " }
    let end = column + width
    if end < lines[row].cells.count, lines[row].cells[end].text.isEmpty { lines[row].cells[end].text = " " }
    lines[row].cells[column] = Cell(text: String(character), style: style)
    if width == 2 { lines[row].cells[column + 1] = Cell(text: "", style: style) }
    column = min(end, columns - 1)
    isWrapPending = end == columns
  }

  private mutating func escape(_ sequence: String) {
    let parameters = String(sequence.dropFirst().dropLast())
    let count = Int(parameters) ?? 1
    isWrapPending = isWrapPending && sequence.last == "m"
    switch sequence.last {
    case "A": row = max(top, row - count)
    case "B": row = min(row + count, lines.count - 1)
    case "C": column = min(column + count, columns - 1)
    case "D": column = max(column - count, 0)
    case "H": (row, column) = (top, 0)
    case "K": eraseRow()
    case "J" where parameters == "2":
      clears += 1
      lines.removeSubrange(top...)
      lines.append(Line())
      row = top
    case "J":
      eraseRow()
      lines.removeSubrange((row + 1)...)
    case "m": style = parameters == "0" ? "" : style + sequence
    case "h" where parameters == "?2004": isPasteBracketed = true
    case "l" where parameters == "?2004": isPasteBracketed = false
    default: unknown.append(sequence)
    }
  }

  private mutating func eraseRow() {
    if column < lines[row].cells.count { lines[row].cells.removeSubrange(column...) }
    lines[row].isWrapped = false
  }

  /// Wraps every line anew; the cursor stays with what it stood on, or at its line's end.
  mutating func resize(columns: Int) {
    var wrapped: [Line] = []
    var cursor = (row: 0, column: 0)
    var index = 0
    while index < lines.count {
      var cells: [Cell] = []
      var offset: Int?
      var isContinued = true
      while isContinued, index < lines.count {
        if index == row { offset = cells.count + column }
        cells += lines[index].cells
        isContinued = lines[index].isWrapped
        index += 1
      }
      var line = Line()
      var at = 0
      let first = wrapped.count
      for (position, cell) in cells.enumerated() where !cell.text.isEmpty {
        let isWide = position + 1 < cells.count && cells[position + 1].text.isEmpty
        if line.cells.count + (isWide ? 2 : 1) > columns {
          line.isWrapped = true
          wrapped.append(line)
          line = Line()
        }
        if let offset, position <= offset { cursor = (wrapped.count, line.cells.count) }
        line.cells.append(cell)
        if isWide { line.cells.append(Cell(text: "", style: cell.style)) }
        at = position
      }
      wrapped.append(line)
      if let offset, cells.isEmpty || offset > at {
        cursor = (wrapped.count - 1, min(line.cells.count, columns - 1))
        if cells.isEmpty { cursor = (first, 0) }
      }
    }
    self.columns = columns
    lines = wrapped
    (row, column) = cursor
    isWrapPending = false
    top = max(0, lines.count - height)
  }
}
