// Keys of a terminal in raw mode.
import JSON
import TestSupport
import Testing

@testable import HMP

@Suite struct TerminalInputTests {
  private func typed(_ keys: String) -> (input: String, echo: String) {
    var input: [UInt8] = []
    var echo = Writer()
    TerminalInput.append(keys.utf8, to: &input, echo: &echo)
    return (String(decoding: input, as: UTF8.self), echo.withBytes { String(decoding: $0, as: UTF8.self) })
  }

  @Test("Backspace at the beginning of a line, and keys that mean nothing, change nothing")
  func nothing() {
    #expect(typed("\u{7F}") == ("", ""))
    #expect(typed("a\r\u{8}") == ("a\n", "a\r\n"))
    #expect(typed("\u{1B}\u{2}x") == ("x", "x"))
  }

  @Test("what is typed is shown, Return ends a line, Backspace takes a whole character back")
  func editing() {
    #expect(typed("stop\r") == ("stop\n", "stop\r\n"))
    #expect(typed("aé\u{7F}b") == ("ab", "aé\u{8} \u{8}b"))
  }

  @Test("a terminal's monitor echoes and answers; another one's doesn't echo")
  func session() throws {
    for (isTerminal, expected) in [(true, "echo x\r\nx\r\n(qmond) "), (false, "x\r\n(qmond) ")] {
      let client = try TestProbe().human()
      client.session.isTerminal = isTerminal
      client.send("echo x", isTerminal ? "\r" : "\n")
      #expect(client.text() == expected)
    }
  }
}
