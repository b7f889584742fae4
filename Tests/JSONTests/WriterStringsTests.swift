// QEMU's string escapes.

import JSON
import Testing

struct WriterStringsTests {
  private func written(_ bytes: [UInt8]) -> String {
    var writer = Writer()
    bytes.withUnsafeBytes { writer.string(bytes: $0) }
    return text(of: writer)
  }

  @Test(arguments: [
    ("", #""""#), ("é", #""\u00E9""#), ("\u{7F}", #""\u007F""#), ("😀", #""\uD83D\uDE00""#),
    ("\u{10FFFD}", #""\uDBFF\uDFFD""#),
    ("\u{8}\u{C}\n\r\t\u{1F}", #""\b\f\n\r\t\u001F""#), ("\"\\'/", #""\"\\'/""#), ("a\0b", #""a\u0000b""#),
    ("\u{2028}\u{FEFF}", #""\u2028\uFEFF""#), ("<>&", #""<>&""#),
  ])
  func onlyPrintableASCIIIsCopied(value: String, expected: String) {
    var writer = Writer()
    writer.string(value)
    #expect(text(of: writer) == expected)
    #expect(written(Array(value.utf8)) == expected)
    var keyed = Writer()
    keyed.beginObject()
    keyed.key(named: value)
    keyed.int(1)
    keyed.endObject()
    #expect(text(of: keyed) == "{\(expected): 1}")
  }

  @Test func everyByteAtEveryPlaceOfAWord() {
    for byte in UInt8.min..<0x80 {
      for count in [1, 3, 4, 5, 7, 8, 9, 15, 16, 17, 25] {
        for at in 0..<count {
          var bytes = [UInt8](repeating: 0x61, count: count)
          bytes[at] = byte
          let single = written([byte]).dropFirst().dropLast()
          let expected = String(repeating: "a", count: at) + single + String(repeating: "a", count: count - at - 1)
          #expect(written(bytes) == "\"\(expected)\"")
        }
      }
    }
  }

  @Test func malformedBytesBecomeReplacementCharacters() {
    #expect(written([0x61, 0xC3]) == #""a\uFFFD""#)
    #expect(written([0xFF, 0x80, 0xE2, 0x82, 0x41]) == #""\uFFFD\uFFFD\uFFFDA""#)
    #expect(written([0xED, 0xA0, 0x80]) == #""\uFFFD""#)
    #expect(written([0xEF, 0xBF, 0xBE, 0xEF, 0xB7, 0x90]) == #""\uFFFD\uFFFD""#)
    #expect(written([0xC0, 0x80]) == #""\u0000""#)
  }
}
