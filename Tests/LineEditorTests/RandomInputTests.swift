// Random input, prints and resizes: whatever comes, the screen shows the prompt and the line.
import TestSupport
import Testing

@testable import LineEditor

struct RandomInputTests {
  private static let strings: [String] =
    [
      "a", "b", " ", "é", "e\u{301}", "\u{301}", "日", "本語", "👩‍👧", "🇩🇪", "\u{200B}", "word ", "\u{85}", "one two",
      "x\u{7F}",
    ]
    + [
      Keys.pasted("a\nb\r\nc\td\r"), Keys.pasted("\u{1B}[31m\u{3}日"), "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[1;5C",
      "\u{1B}[5n", "\u{1B}[3~", "\u{1B}OH", "\u{1B}OF", "\u{1B}[", "\u{1B}", "\u{1B}[999999999999999999999;7C",
    ]
  private static let names = [
    "C-a", "C-b", "C-e", "C-f", "C-h", "C-k", "C-u", "C-w", "C-y", "C-t", "C-p", "C-n", "C-r", "C-s", "C-g", "M-b",
    "M-f",
    "M-d", "M-DEL", "M-y", "M-u", "M-l", "M-c", "C-_", "C-v", "tab", "tab", "S-tab", "up", "down", "left", "left",
    "left",
    "right", "enter", "C-d", "C-c", "C-l", "C-j",
  ]

  private static func editor(columns: Int, height: Int?) -> LineEditor {
    var editor = LineEditor(prompt: "\u{1B}[1mqmp\u{1B}[0m> ", columns: columns, rows: height)
    editor.history = .init(["one", "two", "日本", "a\nb", String(repeating: "long ", count: 20), "a\u{1B}[2J"])
    editor.hint = { $0.count % 3 == 0 ? "hint 日" : nil }
    editor.complete = { line, cursor in
      let start = line[..<cursor].lastIndex(of: " ").map { line.index(after: $0) } ?? line.startIndex
      let words = ["alpha ", "alps", "本", "one", "日本語"] + (0..<30).map { "option\($0)" }
      let fitting = words.filter { $0.hasPrefix(line[start..<cursor]) }
      return .init(
        start: start, candidates: fitting.map { .init($0, meaning: line.count % 2 == 0 ? "means \($0)" : nil) })
    }
    return editor
  }

  /// What the screen must show, made by the simplest means.
  private static func expected(_ editor: LineEditor, columns: Int, height: Int?) -> (rows: [String], cursor: [Int]) {
    var rows = [""]
    var width = 0
    var cursor = [0, 0]
    func put(_ character: Character) {
      let size = columnWidth(of: character)
      if size == 0 { return rows[rows.count - 1] += width > 0 ? String(character) : "" }
      if width + min(size, columns) > columns { rows.append(""); width = 0 }
      rows[rows.count - 1] += size > columns ? "?" : String(character)
      width += min(size, columns)
    }
    func put(text: some StringProtocol) {
      for character in text {
        switch character {
        case "\n": rows.append(""); width = 0
        case _ where character.asciiValue.map({ $0 < 0x20 || $0 == 0x7F }) == true:
          put("^")
          put(Character(Unicode.Scalar((character.asciiValue ?? 0) ^ 0x40)))
        case "\u{80}"..."\u{9F}": put("\u{FFFD}")
        default: put(character)
        }
      }
    }
    put(text: editor.search?.prompt ?? "qmp> ")
    put(text: editor.buffer.beforeCursor)
    cursor = [rows.count - 1, width]
    let next = editor.buffer.afterCursor.first { columnWidth(of: $0) > 0 || $0.isASCII }
    if next == "\n" {
      cursor[1] = min(width, columns - 1)
    } else if width + min(columns, next.map { max(1, columnWidth(of: $0)) } ?? 1) > columns {
      cursor = [rows.count, 0]
    }
    put(text: editor.buffer.afterCursor)
    if cursor[0] == rows.count { rows.append("") }
    let hidden = max(0, cursor[0] + 1 - (height ?? .max))
    return (rows[hidden...].prefix(height ?? .max).map(Screen.trimmed), [cursor[0] - hidden, cursor[1]])
  }

  /// A screen whose height matters keeps its width: the emulator doesn't say what tmux leaves on it.
  @Test(arguments: [(1, nil), (2, nil), (3, nil), (4, nil), (5, nil), (6, nil), (7, 6), (8, 3)] as [(Int, Int?)])
  func theScreenAlwaysShowsTheLine(_ seed: Int, _ height: Int?) throws {
    var random = Seeded(seed)
    var columns = Int.random(in: 1...80, using: &random)
    var side = Terminal.Side(
      editor: Self.editor(columns: columns, height: height),
      screen: Screen(columns: columns, height: height ?? .max / 2))
    var printed: [String] = []
    var clears = 0
    side.editor.prompt()
    side.update()
    for step in 0..<2500 {
      switch Int.random(in: 0..<100, using: &random) {
      case 0..<4:
        printed.append("#\(step)" + (step % 2 == 0 ? "" : " and more words than fit") + "#")
        side.editor.print((step % 3 == 0 ? "\u{1B}[31m" : "") + (printed.last ?? "") + (step % 5 == 0 ? "\n" : ""))
      case 4 where height == nil:
        columns = Int.random(in: 1...80, using: &random)
        side.screen.resize(columns: columns)
        side.editor.resize(columns: columns)
      case 5..<15:
        let bytes = (0..<3).map { _ in UInt8.random(in: 0...255, using: &random) }.filter { $0 != UInt8(ascii: "#") }
        if side.send(bytes).contains(where: { $0 != .needsMore }) { side.editor.prompt() }
      case 15..<50:
        let name = Self.names.randomElement(using: &random) ?? ""
        for case .line(let line) in side.send(Array(Keys.named(name).utf8)) { side.editor.history.add(line) }
      default:
        _ = side.send(Array((Self.strings.randomElement(using: &random) ?? "").utf8))
      }
      side.editor.prompt()
      side.update()
      if side.screen.clears != clears { (clears, printed) = (side.screen.clears, []) }
      let expected = Self.expected(side.editor, columns: columns, height: height)
      let first = side.screen.row - expected.cursor[0]
      try #require(first >= 0, "seed \(seed), step \(step)")
      var shown = Array(side.screen.text[first...].prefix(expected.rows.count))
      while shown.count < expected.rows.count { shown.append("") }
      let hasHint = side.editor.menu == nil && side.editor.search == nil && side.editor.buffer.isAtEnd
      let isShown =
        hasHint && shown.last?.hasPrefix(expected.rows.last ?? "") == true
        ? shown.dropLast() == expected.rows.dropLast() : shown == expected.rows
      try #require(isShown, "seed \(seed), step \(step), \(columns) columns: \(shown) for \(expected.rows)")
      try #require(
        side.screen.column == expected.cursor[1], "seed \(seed), step \(step), \(columns) columns: \(expected)")
      try #require(side.screen.unknown.isEmpty, "seed \(seed), step \(step)")
      if side.editor.menu == nil {
        try #require(side.screen.text[first...].dropFirst(expected.rows.count).allSatisfy { $0.isEmpty })
      }
      if step % 50 == 0, height == nil {
        #expect(side.screen.logicalText.filter { $0.hasPrefix("#") } == printed, "seed \(seed), step \(step)")
      }
    }
  }
}
