// What the history keeps.
import Testing

@testable import LineEditor

struct HistoryTests {
  @Test func emptyLinesAndRepetitionsAreNotKept() {
    var history = LineEditor.History(["", "a", "a"])
    history.add("b")
    history.add("b")
    history.add("")
    history.add("a")
    #expect(history.entries == ["a", "b", "a"])
  }

  @Test(arguments: [(2, ["b", "c"]), (1, ["c"]), (0, ["c"]), (-5, ["c"])])
  func theOldestGoFirst(_ limit: Int, _ expected: [String]) {
    #expect(LineEditor.History(["a", "b", "c"], limit: limit).entries == expected)
  }

  @Test func aHistoryThatShrinksWhileItIsBrowsedIsNoTrap() {
    var terminal = Terminal { $0.history = .init(["a", "b", "c"]) }
    terminal.type("x" + Keys.named("up up"))
    terminal.tell { $0.history = .init() }
    terminal.type(Keys.named("up"))
    #expect(terminal.line == "b")
    terminal.type(Keys.named("down"))
    #expect(terminal.line == "x")
  }
}
