// Searching the history.
import Testing

@testable import LineEditor

struct LineEditorSearchTests {
  private func terminal(_ keys: String) -> Terminal {
    var terminal = Terminal { $0.history = .init(["stop", "cont", "query-stop", "cont", "quit"]) }
    terminal.type("old" + Keys.named("left C-r") + Keys.named(keys))
    return terminal
  }

  @Test func aSearchThatFailsSaysSoAndKeepsWhatWasFound() {
    let terminal = terminal("stox")
    #expect(terminal.rows == ["(failed reverse-i-search)`stox': query-stop"])
    #expect(terminal.bells == 1)
    #expect(self.terminal("z").rows == ["(failed reverse-i-search)`z': old"])
  }

  @Test func withoutAPatternTheLineStays() {
    #expect(terminal("").rows == ["(reverse-i-search)`': old"])
    #expect(terminal("q DEL DEL").rows == ["(reverse-i-search)`': old"])
    #expect(terminal("C-r").bells == 0)
  }

  @Test func theNewestMatchIsFoundAndTheCursorIsAtIt() {
    let terminal = terminal("sto")
    #expect(terminal.rows == ["(reverse-i-search)`sto': query-stop"])
    #expect(terminal.cursor == [0, 25 + 6])
  }

  @Test func controlRGoesToOlderLinesAndControlSBack() {
    #expect(terminal("s C-r").rows == ["(reverse-i-search)`s': stop"])
    #expect(terminal("s C-r C-s").rows == ["(reverse-i-search)`s': query-stop"])
    #expect(terminal("s C-r C-r").rows == ["(failed reverse-i-search)`s': stop"])
    #expect(terminal("s C-r C-r t").rows == ["(reverse-i-search)`st': stop"])
    // The same line twice is one match.
    #expect(terminal("on C-r").rows == ["(failed reverse-i-search)`on': cont"])
  }

  @Test func aMatchFoundAfterAFailureIsSearchedOnFrom() {
    var terminal = Terminal { $0.history = .init(["stop", "stopx"]) }
    terminal.type(Keys.named("C-r stop C-r x C-s"))
    #expect(terminal.rows == ["(reverse-i-search)`stopx': stopx"])
    terminal.type("y")
    #expect(terminal.rows == ["(failed reverse-i-search)`stopxy': stopx"])
  }

  @Test func aShorterPatternSearchesAgain() {
    #expect(terminal("st C-r o DEL").rows == ["(reverse-i-search)`st': query-stop"])
    #expect(terminal("qux DEL").rows == ["(reverse-i-search)`qu': quit"])
  }

  @Test func controlGRestoresTheLine() {
    let terminal = terminal("sto C-g")
    #expect(terminal.rows == ["> old"])
    #expect(terminal.marked == "ol|d")
  }

  @Test func anyOtherKeyAcceptsAndActs() {
    #expect(terminal("sto C-a").marked == "|query-stop")
    #expect(terminal("sto M-f !").marked == "query-stop!|")
    #expect(terminal("sto up").marked == "cont|")
    #expect(terminal("sto C-e down down down").marked == "old|")
    var pasting = terminal("sto")
    pasting.type(Keys.pasted("x"))
    #expect(pasting.rows == ["> query-xstop"])
  }

  @Test func enterRunsWhatWasFound() {
    var terminal = terminal("sto")
    #expect(terminal.type("\r") == [.line("query-stop")])
    #expect(terminal.rows == ["> query-stop", ""])
  }

  @Test func controlCGivesUp() {
    var terminal = terminal("sto")
    #expect(terminal.type("\u{3}") == [.interrupt("query-stop")])
    #expect(terminal.rows == ["> query-stop^C", ""])
  }

  @Test func anEmptySearchTakesTheLastPattern() {
    #expect(terminal("sto C-g C-r C-r").rows == ["(reverse-i-search)`sto': query-stop"])
  }
}
