// Cutting lines into words.
import Event
import Testing

@testable import HMP

@Suite struct HumanWordsTests {
  func words(_ line: String) throws(Failure) -> [String] {
    var words = HumanWords(line)
    var found: [String] = []
    while let word = try words.next() { found.append(word) }
    return found
  }

  @Test("bad quoting is an error")
  func badQuoting() {
    #expect(throws: Failure("unterminated string")) { try words("a \"b c") }
    #expect(throws: Failure("unsupported escape code: '\\x'")) { try words(#""a\x""#) }
  }

  @Test(
    "words are separated by blanks; quotes keep blanks",
    arguments: [
      ("", []), (" \t", []), ("a", ["a"]), ("  a\tb \r", ["a", "b"]), (#""a b" c"#, ["a b", "c"]),
      (#""a\n\r\"\'\\""#, ["a\n\r\"'\\"]), (#""""#, [""]), (#""a"b"#, ["a", "b"]), (#"a"b c""#, ["a\"b", "c\""]),
      (#"'a b'"#, ["'a", "b'"]),
      ("a\u{b}b\u{c}c\nd", ["a", "b", "c", "d"]), (#"a\b"#, [#"a\b"#]),
    ] as [(String, [String])])
  func wordsOfALine(line: String, expected: [String]) throws {
    #expect(try words(line) == expected)
  }

  @Test("a long line is read in one go", arguments: [true, false])
  func longLine(isQuoted: Bool) throws {
    let quote = isQuoted ? "\"" : ""
    #expect(try words(String(repeating: quote + "a" + quote + " ", count: 20000)).count == 20000)
    #expect(try words(quote + String(repeating: "a", count: 60000) + quote).map(\.count) == [60000])
  }
}
