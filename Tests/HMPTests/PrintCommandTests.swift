// `print`, as observed on QEMU 7.2.
import TestSupport
import Testing

@testable import HMP

@Suite struct PrintCommandTests {
  /// What the last of the lines prints.
  func answer(_ lines: String...) throws -> String {
    let human = try TestMonitor().human()
    var text = ""
    for line in lines {
      human.send(line + "\n")
      text = String(human.text().dropLast("\r\n(qmond) ".count))
    }
    return text
  }

  @Test(
    "a bad format, a bad expression and what is too much are refused",
    arguments: [
      ("p", "unexpected end of expression"), ("print", "unexpected end of expression"),
      ("p /x", "unexpected end of expression"), ("p /x2 5", "invalid char in format: '2'"),
      ("p /l 1", "invalid char in format: 'l'"), ("p /s 1", "invalid char in format: 's'"),
      ("p //", "invalid char in format: '/'"), ("p 1 2", "print|p: extraneous characters at the end of line"),
      ("print $nope", "unknown register"),
    ])
  func refused(line: String, expected: String) throws {
    #expect(try answer(line) == "\(expected)\r\nusage: print|p /fmt expr")
  }

  @Test("the name ends at a slash or a blank", arguments: ["p(1)", "p1", "\"p\" 1"])
  func names(line: String) throws {
    #expect(try answer(line).hasPrefix("unknown command: '"))
    #expect(try answer("p/d 5") == "5")
    #expect(try answer("print/o\t(8)") == "010")
  }

  @Test(
    "each format prints as QEMU's does",
    arguments: [
      ("1+1", "0x2"), ("0", "0"), ("-1", "0xffffffffffffffff"), ("/d -1", "-1"), ("/i 255", "255"),
      ("/u -1", "18446744073709551615"), ("/o 8", "010"), ("/o 0", "0"), ("/2x 5", "0x5"), ("/xb 0x1234", "0x1234"),
      ("/gd -5", "-5"), ("/ 5", "0x5"), ("/xd 9", "9"), ("/c 65", "'A'"), ("/c 10", "'\\n'"), ("/c 0", "'\\x00'"),
      ("/c 39", "'\\''"), ("/c 92", "'\\\\'"), ("/c 127", "'\\x7f'"), ("/c 300", "'\\x12c'"),
      ("/c 1234567890123", "'\\x71fb04cb'"), ("/c -1", "'\\xffffffff'"),
    ])
  func formats(arguments: String, expected: String) throws {
    #expect(try answer("p \(arguments)") == expected)
  }

  @Test("the format that was chosen last stays, on all human monitors, even if its line was wrong")
  func lastFormat() throws {
    #expect(try answer("p /d 1", "p 255") == "255")
    #expect(try answer("p /c x", "p 97") == "'a'")
    #expect(try answer("p /c 1", "p /s 1", "p 97") == "'a'")
    #expect(try answer("p /i 1", "p 255") == "255")
    let test = try TestMonitor()
    let (one, other) = (test.human(), test.human())
    one.send("p /o 1\n")
    other.send("p 9\n")
    #expect(other.text() == "011\r\n(qmond) ")
  }
}
