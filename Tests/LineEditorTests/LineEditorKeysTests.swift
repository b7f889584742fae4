// What each key does to the line.
import Testing

@testable import LineEditor

struct LineEditorKeysTests {
  @Test(arguments: [
    ("C-h", "|abc"), ("C-b", "|abc"), ("left", "|abc"), ("C-u", "|abc"), ("C-w", "|abc"), ("C-y", "|abc"),
    ("C-_", "|abc"), ("C-t", "a|bc"), ("M-b", "|abc"), ("M-DEL", "|abc"), ("up", "|abc"), ("down", "|abc"),
    ("C-g", "|abc"), ("C-z", "|abc"), ("C-@", "|abc"), ("C-s", "|abc"), ("M-y", "|abc"), ("M-x", "|abc"),
    ("M-C-h", "|abc"), ("S-tab", "|abc"), ("tab", "|abc"), ("ESC[5;3R", "|abc"), ("ESC[[C", "|abc"),
    ("ESC[?1;2c", "|abc"), ("ESCOP", "|abc"), ("ESC[15~", "|abc"), ("ESC[201~", "|abc"),
  ])
  func aKeyWithNothingToDoLeavesTheLine(_ key: String, _ expected: String) {
    var terminal = Terminal()
    terminal.type("abc" + Keys.named("C-a"))
    terminal.tell { $0.undoStack = UndoStack() }
    terminal.type(Keys.named(key))
    #expect(terminal.marked == expected)
  }

  @Test(arguments: ["C-d", "ESC[3~", "C-f", "right", "C-k", "M-f", "M-d", "M-u", "M-l", "M-c", "C-e"])
  func atTheLinesEndThereIsNothingBehind(_ key: String) {
    var terminal = Terminal()
    terminal.type("abc" + Keys.named(key))
    #expect(terminal.marked == "abc|")
  }

  @Test(arguments: [
    ("C-a", "|one two-three  4é"), ("ESC[H", "|one two-three  4é"), ("ESCOH", "|one two-three  4é"),
    ("ESC[1~", "|one two-three  4é"), ("ESC[7~", "|one two-three  4é"),
    ("C-a C-e", "one two-three  4é|"), ("C-a ESC[F", "one two-three  4é|"), ("C-a ESCOF", "one two-three  4é|"),
    ("C-a ESC[4~", "one two-three  4é|"), ("C-a ESC[8~", "one two-three  4é|"),
    ("C-b", "one two-three  4|é"), ("left", "one two-three  4|é"), ("ESCOD", "one two-three  4|é"),
    ("C-a C-f", "o|ne two-three  4é"), ("C-a ESCOC", "o|ne two-three  4é"), ("C-a right", "o|ne two-three  4é"),
    ("M-b", "one two-three  |4é"), ("ESC[1;5D", "one two-three  |4é"), ("ESC[1;3D", "one two-three  |4é"),
    ("ESCOd", "one two-three  |4é"), ("M-b M-B", "one two-|three  4é"),
    ("C-a M-f", "one| two-three  4é"), ("C-a ESC[1;5C", "one| two-three  4é"), ("C-a ESCOc", "one| two-three  4é"),
    ("C-a ESC ESC[C", "o|ne two-three  4é"), ("C-a M-f M-f M-f", "one two-three|  4é"),
    ("C-h", "one two-three  4|"), ("DEL", "one two-three  4|"), ("C-a C-d", "|ne two-three  4é"),
    ("C-a ESC[3~", "|ne two-three  4é"), ("C-w", "one two-three  |"), ("C-w C-w", "one |"),
    ("M-DEL", "one two-three  |"), ("M-C-h M-DEL", "one two-|"), ("C-a M-d", "| two-three  4é"),
    ("C-u", "|"), ("C-a C-k", "|"), ("M-b C-k", "one two-three  |"), ("M-b C-u", "|4é"),
    ("C-t", "one two-three  é4|"), ("left left C-t", "one two-three 4 |é"), ("C-a M-u", "ONE| two-three  4é"),
    ("C-a M-c", "One| two-three  4é"), ("C-a M-u C-a M-l", "one| two-three  4é"),
    ("C-a M-f M-c", "one Two|-three  4é"),
  ])
  func aKeyMovesOrEdits(_ keys: String, _ expected: String) {
    var terminal = Terminal()
    terminal.type("one two-three  4é" + Keys.named(keys))
    #expect(terminal.marked == expected)
    #expect(terminal.rows == [Screen.trimmed("> " + expected.filter { $0 != "|" })])
  }

  @Test func aCharacterIsDeletedWithItsMarks() {
    var terminal = Terminal()
    terminal.type("ae\u{301}👩‍👧日" + Keys.left + Keys.left)
    #expect(terminal.cursor == [0, 4])
    terminal.type("\u{7F}")
    #expect(terminal.marked == "a|👩‍👧日")
    terminal.type(control("d"))
    #expect(terminal.rows == ["> a日"])
  }

  @Test func aMarkJoinsTheCharacterBeforeTheCursor() {
    var terminal = Terminal()
    terminal.type("xey" + Keys.left)
    terminal.type("\u{301}")
    #expect(terminal.marked == "xe\u{301}|y")
    #expect(terminal.rows == ["> xe\u{301}y"])
    #expect(terminal.cursor == [0, 4])
  }

  @Test func aCharacterThatTwoBecomeHasTheCursorBehindIt() {
    var terminal = Terminal()
    terminal.type("👩👧" + Keys.left + "\u{200D}")
    #expect(terminal.marked == "👩\u{200D}👧|")
  }

  @Test func killsInARowAreYankedTogether() {
    var terminal = Terminal()
    terminal.type("a b c" + control("w") + control("w") + "x" + control("y"))
    #expect(terminal.marked == "a xb c|")
    terminal.type(control("a") + Keys.meta("d") + Keys.meta("d") + control("y") + control("y"))
    #expect(terminal.marked == "a xba xb| c")
  }

  @Test func metaYGoesThroughOlderKills() {
    var terminal = Terminal()
    terminal.type("one" + control("u") + "two" + control("u") + "=" + control("y"))
    #expect(terminal.marked == "=two|")
    terminal.type(Keys.meta("y"))
    #expect(terminal.marked == "=one|")
    terminal.type(Keys.meta("y"))
    #expect(terminal.marked == "=two|")
    terminal.type("x" + Keys.meta("y"))
    #expect(terminal.marked == "=twox|")
  }

  @Test func undoGoesBackChangeByChange() {
    var terminal = Terminal()
    terminal.type("one two" + control("w") + "three" + control("a") + control("_"))
    #expect(terminal.marked == "one |")
    terminal.type(control("_"))
    #expect(terminal.marked == "one two|")
    terminal.type(control("_"))
    #expect(terminal.marked == "|")
    terminal.type(control("_"))
    #expect(terminal.bells == 1)
  }

  @Test func quotedKeysAreText() {
    var terminal = Terminal()
    terminal.type(control("v") + control("c") + control("q") + "\u{1B}" + control("v") + "é" + control("v") + "\t")
    #expect(terminal.line == "\u{3}\u{1B}é\t")
    #expect(terminal.rows == ["> ^C^[é^I"])
    #expect(terminal.cursor == [0, 9])
  }

  @Test func theHistoryKeepsWhatIsTypedOnTheWay() {
    var terminal = Terminal { $0.history = .init(["one", "two"]) }
    terminal.type("new" + Keys.up + "!" + control("p"))
    #expect(terminal.marked == "one|")
    terminal.type("\u{1B}[5~")
    #expect(terminal.bells == 1)
    terminal.type(Keys.down)
    #expect(terminal.marked == "two!|")
    terminal.type("\u{1B}[6~")
    #expect(terminal.marked == "new|")
    terminal.type(control("n"))
    #expect(terminal.marked == "new|")
    #expect(terminal.bells == 2)
    #expect(terminal.type(Keys.up + "\r") == [.line("two!")])
    terminal.tell { $0.prompt() }
    terminal.type("\u{1B}OA")
    #expect(terminal.marked == "two|")
  }

  @Test func clearingTheScreenLeavesTheLineAtItsTop() {
    var terminal = Terminal(columns: 10)
    terminal.tell { $0.print("before") }
    terminal.type("0123456789" + Keys.left + control("l"))
    #expect(terminal.rows == ["> 01234567", "89"])
    #expect(terminal.cursor == [1, 1])
  }

  @Test func aLineHasALimitAndSaysSoOnce() {
    var terminal = Terminal("")
    let most = String(repeating: "x", count: LineBuffer.limit - 1)
    terminal.tell { $0.buffer = LineBuffer(most) }
    terminal.type("éyz" + control("a"))
    terminal.type("v")
    #expect(terminal.line == most)
    #expect(terminal.bells == 1)
    terminal.type(control("d") + "uvw")
    #expect(terminal.line == "uv" + most.dropFirst())
    #expect(terminal.bells == 2)
  }
}
