// The prompt, what is printed above it, wrapping, hints, resizing and outcomes.
import Testing

@testable import LineEditor

struct LineEditorTests {
  @Test(
    arguments: [("\u{4}", .endOfInput, "> "), ("\u{3}", .interrupt(""), "> ^C"), ("\r", .line(""), "> ")]
      as [(String, LineEditor.Outcome, String)])
  func anEmptyLineEnds(_ key: String, _ outcome: LineEditor.Outcome, _ row: String) {
    var terminal = Terminal()
    #expect(terminal.type(key + "more") == [outcome])
    #expect(terminal.rows == [Screen.trimmed(row), ""])
    #expect(terminal.cursor == [1, 0])
    #expect(terminal.line.isEmpty)
  }

  @Test func whatFollowsAnOutcomeIsNotLookedAt() {
    var editor = LineEditor(prompt: "> ", columns: 80)
    let bytes = Array("one\r\ntwo\rthree".utf8)
    bytes.withUnsafeBytes { bytes in
      var offset = 0
      #expect(editor.next(bytes, &offset) == .needsMore)
      #expect(offset == 0)
      editor.prompt()
      #expect(editor.next(bytes, &offset) == .line("one"))
      #expect(offset == 4)
      editor.prompt()
      #expect(editor.next(bytes, &offset) == .line("two"))
      editor.prompt()
      #expect(editor.next(bytes, &offset) == .needsMore)
      #expect(editor.line == "three")
      offset = -1
      #expect(editor.next(bytes, &offset) == .needsMore)
      offset = 99
      #expect(editor.next(bytes, &offset) == .needsMore)
    }
  }

  @Test func aFinishedLineStaysAndTheCursorIsBelow() {
    var terminal = Terminal(columns: 10)
    #expect(terminal.type("0123456789abc" + Keys.named("C-a enter")) == [.line("0123456789abc")])
    #expect(terminal.rows == ["> 01234567", "89abc", ""])
    terminal.tell { $0.prompt() }
    #expect(terminal.type("01234567\r") == [.line("01234567")])
    #expect(terminal.rows == ["> 01234567", "89abc", "> 01234567", ""])
    #expect(terminal.cursor == [3, 0])
  }

  @Test func typingAtTheEndCostsItsBytes() {
    var terminal = Terminal(columns: 10)
    for letter in ["a", "é", "日"] {
      terminal.type(letter)
      #expect(terminal.output == letter)
    }
    terminal.type("bcde")
    terminal.type(Keys.left)
    #expect(terminal.output == "\u{1B}[A\u{1B}[9C")
    terminal.type(Keys.named("left left left"))
    terminal.type("x")
    #expect(terminal.outputCount < 20)
  }

  @Test(arguments: 1...12)
  func aLineWrapsAtAnyWidth(_ columns: Int) {
    var terminal = Terminal("", columns: columns)
    let text = "0123456789ab"
    terminal.type(text)
    let rows = stride(from: 0, to: 12, by: columns).map { String(text.dropFirst($0).prefix(columns)) }
    #expect(terminal.rows == rows + (12 % columns == 0 ? [""] : []))
    #expect(terminal.cursor == [12 / columns, 12 % columns])
    for offset in (0..<12).reversed() {
      terminal.type(Keys.left)
      #expect(terminal.cursor == [offset / columns, offset % columns])
    }
  }

  @Test func aWideCharacterThatDoesNotFitGoesToTheNextRow() {
    var terminal = Terminal(columns: 6)
    terminal.type("abc日x")
    #expect(terminal.rows == ["> abc", "日x"])
    terminal.type(Keys.named("left left"))
    #expect(terminal.cursor == [1, 0])
    terminal.type("\u{7F}")
    #expect(terminal.rows == ["> ab日", "x"])
  }

  @Test func aPasteHasRows() {
    var terminal = Terminal()
    terminal.type("x" + Keys.pasted("{\r\n\t\"a\": 1\n}\u{3}"))
    #expect(terminal.rows == ["> x{", " \"a\": 1", "}"])
    #expect(terminal.type("\r") == [.line("x{\n \"a\": 1\n}")])
  }

  @Test func printedTextStandsAboveTheLine() {
    var terminal = Terminal(columns: 10)
    terminal.type("0123456789" + Keys.left)
    terminal.tell { $0.print("\u{1B}[31mone\ntwo, which is wider\r\n\n") }
    #expect(terminal.rows == ["one", "two, which", " is wider", "", "> 01234567", "89"])
    #expect(terminal.cursor == [5, 1])
    #expect(terminal.side.screen.text(styled: "") == "> 0123456789")
    terminal.tell { $0.print("") }
    #expect(terminal.outputCount == 0)
  }

  @Test func whileNoLineIsEditedTextIsPrintedAsItComes() {
    var terminal = Terminal()
    terminal.type("a\r")
    terminal.tell { $0.print("one ") }
    terminal.tell { $0.print("row\nmore") }
    terminal.tell { $0.prompt() }
    #expect(terminal.rows == ["> a", "one row", "more", ">"])
  }

  @Test func thePromptMayChangeAndHaveColours() {
    var terminal = Terminal("\u{1B}[1;32mok\u{1B}[m> ")
    terminal.type("line" + Keys.left)
    #expect(terminal.side.screen.text(styled: "[1;32m") == "ok")
    terminal.tell { $0.promptText = "not connected> " }
    #expect(terminal.rows == ["not connected> line"])
    #expect(terminal.cursor == [0, 18])
    terminal.tell { $0.promptText = "\u{1B}[2J\u{1B}" }
    #expect(terminal.rows == ["^[[2J^[line"])
  }

  @Test func stoppingLeavesTheLine() {
    var terminal = Terminal()
    terminal.type("half" + Keys.left)
    terminal.tell { $0.stop() }
    #expect(terminal.rows == ["> half", ""])
    terminal.tell { $0.stop() }
    #expect(terminal.outputCount == 0)
  }

  @Test func aHintStandsBehindTheLineInItsRow() {
    var terminal = Terminal(columns: 12) { $0.hint = { $0.isEmpty ? nil : "日本語日本語\nmore" } }
    #expect(terminal.rows == [">"])
    terminal.type("abc")
    #expect(terminal.rows == ["> abc日本語"])
    #expect(terminal.side.screen.text(styled: "[2m") == "日本語")
    #expect(terminal.cursor == [0, 5])
    terminal.type(Keys.left)
    #expect(terminal.rows == ["> abc"])
    terminal.type(Keys.right + "\r")
    #expect(terminal.rows == ["> abc", ""])
    terminal.tell { $0.usesColour = false }
    terminal.tell { $0.prompt() }
    terminal.type("abc")
    #expect(terminal.rows == ["> abc", "> abc"])
  }

  @Test(arguments: [1, 2, 3, 5, 8, 10, 11, 19, 20, 21, 30, 80])
  func afterAResizeTheLineIsDrawnOnce(_ columns: Int) {
    for steps in 0..<20 {
      var terminal = Terminal(columns: 20)
      terminal.tell { $0.print("printed before") }
      terminal.type("0123456789 日本 abcdefghijk" + Keys.named(String(repeating: "left ", count: steps)))
      terminal.resize(columns: columns)
      terminal.resize(columns: 80)
      #expect(terminal.rows == ["printed before", "> 0123456789 日本 abcdefghijk"])
    }
  }

  @Test func aTerminalWithoutASizeIsTakenAs80Wide() {
    var terminal = Terminal(columns: 80) { $0.resize(columns: 0, rows: 0) }
    terminal.type(String(repeating: "x", count: 80))
    #expect(terminal.rows == ["> " + String(repeating: "x", count: 78), "xx"])
    terminal.tell { $0.resize(columns: -1, rows: -1) }
    #expect(terminal.rows.count == 2)
  }

  @Test func aLineHigherThanTheScreenShowsTheCursorsPart() {
    var terminal = Terminal(columns: 10, height: 3)
    terminal.type("aaaaaaaabbbbbbbbbbccccccccccdddd")
    #expect(terminal.rows.suffix(3) == ["bbbbbbbbbb", "cccccccccc", "dddd"])
    terminal.type(Keys.named("C-a"))
    #expect(terminal.rows.suffix(3) == ["> aaaaaaaa", "bbbbbbbbbb", "cccccccccc"])
    terminal.type(Keys.named("enter"))
    #expect(terminal.rows.suffix(3) == ["cccccccccc", "dddd", ""])
  }
}
