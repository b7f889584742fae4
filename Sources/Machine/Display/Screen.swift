// What a machine's console shows: text, as a picture.
import Event

/// A picture of text, of which each character has one of four colours.
struct Screen: Equatable {
  /// What a row of text is painted with.
  enum Style: Sendable {
    case normal
    case dim
    case bright
    /// Dark on a coloured bar.
    case bar
  }

  /// A row of text.
  private struct Line: Equatable {
    var text: [UInt8] = []
    var style = Style.normal
  }

  /// Its size in pixels.
  let (width, height): (Int, Int)
  private var lines: [Line]
  /// Where the text begins, in pixels.
  private let left: Int
  /// The row and column of the cursor, nil without one.
  var cursor: (row: Int, column: Int)?

  /// How many characters fit into a row of a screen in text mode, and how many rows.
  static let (columns, rows) = (80, 25)

  /// An empty screen of a PC in text mode: 720 by 400.
  init() {
    (width, height) = (Self.columns * Font.width, Self.rows * Font.height)
    lines = Array(repeating: Line(), count: Self.rows)
    left = 0
  }

  /// A screen of 640 by 480 with one line in its middle: that of an adapter that nobody has turned on.
  init(message: String) {
    (width, height) = (640, 480)
    lines = Array(repeating: Line(), count: 30)
    left = max(0, (640 - message.utf8.count * Font.width) / 2)
    write(message, row: 14)
  }

  static func == (one: Screen, other: Screen) -> Bool {
    one.lines == other.lines && one.width == other.width && one.height == other.height && one.left == other.left
      && one.cursor?.row == other.cursor?.row && one.cursor?.column == other.cursor?.column
  }

  /// Replaces a row. What isn't ASCII shows as a question mark, and what doesn't fit is cut.
  mutating func write(_ text: String, row: Int, style: Style = .normal) {
    guard lines.indices.contains(row) else { return }
    let bytes = text.unicodeScalars.prefix(Self.columns).map {
      (0x20...0x7e).contains($0.value) ? UInt8($0.value) : UInt8(ascii: "?")
    }
    lines[row] = Line(text: bytes, style: style)
  }

  /// The text of a row.
  func text(row: Int) -> String { String(decoding: lines[row].text, as: UTF8.self) }

  /// Appends a row of pixels, three bytes each: red, green, blue.
  func append(pixelRow y: Int, to bytes: inout [UInt8]) {
    let line = lines[min(y / Font.height, lines.count - 1)]
    let (front, back) = Self.colours(line.style)
    let end = bytes.count + width * 3
    for _ in 0..<left { bytes.append(contentsOf: back) }
    for column in 0..<(width - left) / Font.width {
      let isCursor = cursor.map { $0.row == y / Font.height && $0.column == column } ?? false
      var row = column < line.text.count ? Font.row(y % Font.height, of: line.text[column]) : 0
      if isCursor && y % Font.height >= Font.height - 3 { row = 0b1_1111_1111 }
      for bit in 0..<Font.width {
        bytes.append(contentsOf: row & 1 << UInt16(Font.width - 1 - bit) == 0 ? back : front)
      }
    }
    while bytes.count < end { bytes.append(contentsOf: back) }
  }

  private static func colours(_ style: Style) -> (front: [UInt8], back: [UInt8]) {
    let black: [UInt8] = [0x00, 0x00, 0x00]
    return switch style {
    case .normal: ([0xaa, 0xaa, 0xaa], black)
    case .dim: ([0x55, 0x55, 0x55], black)
    case .bright: ([0xff, 0xff, 0xff], black)
    case .bar: ([0xff, 0xff, 0xff], [0x00, 0x00, 0xaa])
    }
  }
}
