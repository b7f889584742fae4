// Reading lines of the human monitor: words, arguments, commands.
import Commands
import Event
import JSON
import Monitor
import TestSupport
import Testing

@testable import HMP

@Suite struct HumanCallTests {
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
      (#""a\n\r\"\'\\""#, ["a\n\r\"'\\"]), (#""""#, [""]),
    ] as [(String, [String])])
  func wordsOfALine(line: String, expected: [String]) throws {
    #expect(try words(line) == expected)
  }

  func line(_ line: String) throws -> String {
    let test = try TestMonitor()
    let human = test.human()
    human.send(line + "\n")
    return human.text().split(separator: "\r\n").first.map(String.init) ?? ""
  }

  @Test(
    "malformed arguments are refused",
    arguments: [
      ("balloon", "unexpected end of expression"), ("balloon x", "invalid char 'x' in expression"),
      ("balloon -1", "enter a positive value"), ("balloon 99999999999999", "value out of range"),
      ("balloon 1 2", "balloon: extraneous characters at the end of line"),
      ("info status x", "status: extraneous characters at the end of line"), ("wait", "wait: string expected"),
      ("info nope", "unknown command: 'info nope'"), ("info /status", "unknown command: 'info '"),
      ("\"stop\"", "unknown command: '\"stop\"'"), ("stop/x", "stop|s: extraneous characters at the end of line"),
      ("balloon 09", "balloon: extraneous characters at the end of line"),
    ])
  func malformedArguments(line: String, expected: String) throws {
    #expect(try self.line(line) == expected)
  }

  @Test(
    "integers are expressions: decimal, hexadecimal, octal and more",
    arguments: ["512", "0x200", "01000", " +512 ", "2*(0x100 )"])
  func integers(number: String) throws {
    let test = try TestMonitor()
    let human = test.human()
    human.send("balloon \(number)\n")
    #expect(human.text() == "(qmond) ")
    #expect(test.machine.balloon?.target == 512 << 20)
  }

  @Test("aliases call the same command, and the help lists each command once")
  func aliasesAndHelp() throws {
    let test = try TestMonitor()
    let human = test.human()
    human.send("s\ninfo status\nc\n? stop\nhelp nope\n")
    #expect(
      human.text() == "(qmond) VM status: paused\r\n(qmond) (qmond) stop|s  -- stop emulation\r\n(qmond) "
        + "Error: unknown command: 'nope'\r\n(qmond) ")
    human.send("help\n")
    let lines = human.text().split(separator: "\r\n").dropLast()
    #expect(lines.count == Set(lines).count)
    #expect(lines == lines.sorted()[...])
    human.send("info\n")
    #expect(human.text().hasPrefix("info balloon  -- "))
  }
}
