// Tab and the menu of candidates.
import Testing

@testable import LineEditor

struct LineEditorCompletionTests {
  private func terminal(_ words: [String], columns: Int = 40, usesColour: Bool = true, meanings: [String?] = [])
    -> Terminal
  {
    Terminal(columns: columns) {
      $0.usesColour = usesColour
      $0.complete = { line, cursor in
        let start = line[..<cursor].lastIndex(of: " ").map { line.index(after: $0) } ?? line.startIndex
        let fitting = words.enumerated().filter { $0.element.hasPrefix(line[start..<cursor]) }
        return .init(
          start: start,
          candidates: fitting.map { index, word in
            .init(word, label: Screen.trimmed(word), meaning: index < meanings.count ? meanings[index] : nil)
          })
      }
    }
  }

  @Test func withoutCandidatesTheBellRings() {
    var terminal = terminal(["stop"])
    terminal.type("x\t")
    #expect(terminal.marked == "x|")
    #expect(terminal.bells == 1)
    var other = Terminal()
    other.type("\t")
    #expect(other.bells == 1)
  }

  @Test func anIndexFromElsewhereIsNoTrap() {
    let far = String(repeating: "é", count: 99)
    for index in [far.endIndex, far.index(before: far.endIndex), far.utf8.index(after: far.startIndex)] {
      var terminal = Terminal { $0.complete = { _, _ in .init(start: index, candidates: [.init("x")]) } }
      terminal.type("日本\t")
      #expect(terminal.line.hasSuffix("x"))
    }
  }

  @Test func theOnlyCandidateReplacesTheWord() {
    var terminal = terminal(["query-status ", "stop"])
    terminal.type("do qu and" + Keys.named("M-b left") + "\t")
    #expect(terminal.marked == "do query-status | and")
    terminal.type(Keys.named("C-a C-k") + "stop\t")
    #expect(terminal.bells == 1)
  }

  @Test func theCommonPrefixComesFirstAndThenTheMenu() {
    var terminal = terminal(["query-status ", "query-stop ", "quit "])
    terminal.type("query-s\t")
    #expect(terminal.rows == ["> query-st"])
    terminal.type("\t")
    #expect(terminal.rows == ["> query-st", " query-status  query-stop"])
    #expect(terminal.cursor == [0, 10])
    #expect(terminal.side.screen.text(styled: "[7m").isEmpty)
  }

  @Test func tabGoesThroughTheMenu() {
    var terminal = terminal(["ab ", "ac ", "ad "])
    terminal.type("a\t\t")
    #expect(terminal.rows == ["> ab", " ab  ac  ad"])
    #expect(terminal.side.screen.text(styled: "[7m") == "ab")
    terminal.type("\t\t")
    #expect(terminal.side.screen.text(styled: "[7m") == "ad")
    terminal.type("\t")
    #expect(terminal.marked == "ab |")
    terminal.type(Keys.shiftTab)
    #expect(terminal.marked == "ad |")
  }

  @Test func anyOtherKeyClosesTheMenuAndActs() {
    var terminal = terminal(["ab ", "ac "])
    terminal.type("a\t\tx")
    #expect(terminal.rows == ["> ab x"])
    terminal.type(Keys.named("C-_ C-_"))
    #expect(terminal.line == "a")
    terminal.type("\t\t")
    #expect(terminal.type("\r") == [.line("ab ")])
    #expect(terminal.rows == ["> ab", ""])
  }

  @Test func controlGRestoresTheLine() {
    var terminal = terminal(["ab ", "ac "])
    terminal.type("a b" + Keys.named("left left tab tab C-g"))
    #expect(terminal.marked == "a| b")
    #expect(terminal.rows == ["> a b"])
  }

  @Test func controlCGivesUpTheLine() {
    var terminal = terminal(["ab ", "ac "])
    #expect(terminal.type("a\t\t\u{3}") == [.interrupt("ab ")])
    #expect(terminal.rows == ["> ab ^C", ""])
  }

  @Test func aLongMenuIsTurnedLikePagesAndCountsTheRest() {
    var terminal = terminal((10..<40).map { "w\($0)" }, columns: 10)
    terminal.type("w\t")
    let first = stride(from: 10, to: 28, by: 2).map { " w\($0)  w\($0 + 1)" }
    #expect(terminal.rows == ["> w"] + first + [" 12 more"])
    terminal.type(Keys.shiftTab)
    let last = stride(from: 28, to: 40, by: 2).map { " w\($0)  w\($0 + 1)" }
    #expect(terminal.rows == ["> w39"] + last + [" 18 more"])
    terminal.type("\t")
    #expect(terminal.rows == ["> w10"] + first + [" 12 more"])
  }

  @Test func meaningsStandBesideLabelsAndAreCut() {
    var terminal = terminal(["a1", "a22", "a3"], columns: 14, meanings: ["first", "日本語です", nil])
    terminal.type("a\t")
    #expect(terminal.rows == ["> a", " a1   first", " a22  日本語で", " a3"])
  }

  @Test func withoutColoursTheSelectionIsMarked() {
    var terminal = terminal(["ab ", "ac "], usesColour: false)
    terminal.type("a\t\t\t")
    #expect(terminal.rows == ["> ac", " ab >ac"])
  }

  @Test func printingKeepsTheMenu() {
    var terminal = terminal(["ab ", "ac "])
    terminal.type("a\t\t")
    terminal.tell { $0.print("event") }
    #expect(terminal.rows == ["event", "> ab", " ab  ac"])
    #expect(terminal.cursor == [1, 5])
  }

  @Test func labelsAreCutToTheWidth() {
    var terminal = terminal(["aXXXXXXXX", "aYYYYYYYY"], columns: 5)
    terminal.type("a\t")
    #expect(terminal.rows == ["> a", " aXXX", " aYYY"])
  }
}
