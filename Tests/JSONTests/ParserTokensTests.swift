// The lexer: numbers' borders, strings longer than a word, and the recovery behind a stray byte.

import JSON
import Testing

struct ParserTokensTests {
  @Test func plainStringsOfAnyLengthAndAlignment() {
    for length in 0..<40 {
      for lead in 0..<9 {
        for special in ["", "\\n", "é", "'"] {
          let body = String(repeating: "x", count: length)
          let text = String(repeating: " ", count: lead) + "\"\(body)\(special)\(body)\""
          let decoded = body + (special == "\\n" ? "\n" : special) + body
          #expect(withRoot(text) { $0.string } == decoded)
        }
      }
    }
  }

  @Test func everyByteThatEndsAString() {
    for byte in UInt8.min...UInt8.max {
      for at in 0..<20 {
        var bytes = [UInt8](repeating: 0x61, count: 20)
        bytes[at] = byte
        let found = results([[0x5B, 0x22] + bytes + [0x22, 0x5D]])
        let isPlain = byte >= 0x20 && byte < 0x80 && byte != 0x22 && byte != 0x5C
        #expect((found.count == 1 && found[0].description.hasPrefix("document")) == isPlain, "\(byte) at \(at)")
      }
    }
  }

  @Test(arguments: ["01", "-01", "00", "1.", "1.e5", "1e", "1e+", "-", "--1", "+1", ".5", "-.5", "1_0"])
  func noNumber(text: String) {
    #expect(results("[\(text)]").first?.description.contains("stray") == true)
  }

  @Test func recoverySkipsToStructureOrTheLinesEnd() {
    #expect(results("@ 1 \"a\" 2\n3 ") == [.failure("JSON parse error, stray '@'"), .document("3")])
    #expect(results("@ x[4]") == [.failure("JSON parse error, stray '@'"), .document("[4]")])
    #expect(results("@\tx\u{1}y[4]").count == 3)
  }

  @Test func aStrayTokenIsShownUpToANul() {
    #expect(results([[0x22, 0x61, 0x00]]) == [.failure("JSON parse error, stray '\"a'")])
    #expect(results([[0x22, 0xC3, 0xA9, 0xC3, 0xFF]]) == [.failure("JSON parse error, stray '\"é\u{FFFD}\u{FFFD}'")])
  }
}
