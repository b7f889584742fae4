// Completion for a human monitor, by its help.
import Testing

@testable import qmp_shell

struct HumanWordsTests {
  private var words: HumanWords {
    var words = HumanWords()
    words.add(
      "stop|s  -- stop emulation\r\ninfo [subcommand] -- show things\r\nsum addr size -- compute\r\n\r\n-- odd\r\n")
    words.add("info status  -- show the status\r\ninfo blockstats  -- show statistics\r\n")
    return words
  }

  private func candidates(_ line: String) -> [String] {
    words.suggestions(line, cursor: line.count).candidates.map(\.text)
  }

  @Test func whatFitsNothingHasNoCandidates() {
    #expect(candidates("x").isEmpty && candidates("stop ").isEmpty && candidates("info status ").isEmpty)
    #expect(HumanWords().suggestions("", cursor: 0).candidates.isEmpty)
  }

  @Test func commandsAndTheirOtherNamesAreOffered() {
    #expect(candidates("") == ["stop", "s", "info", "sum"])
    #expect(candidates("s") == ["stop", "s", "sum"])
    #expect(candidates("help s") == ["stop", "s", "sum"])
  }

  @Test func itemsFollowInfo() {
    #expect(candidates("info ") == ["status", "blockstats"])
    #expect(candidates("info b") == ["blockstats"])
    #expect(candidates("help info st") == ["status"])
  }

  @Test func theWordUpToTheCursorCountsAndKnowsItsMeaning() {
    let found = words.suggestions("info sta", cursor: 6)
    #expect(found.start == 5 && found.candidates.map(\.meaning) == ["show the status"])
  }
}
