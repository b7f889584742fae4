// Escapes, and how QEMU words the errors in them.

import JSON
import Testing

struct StringDecoderTests {
  @Test(arguments: [
    (#""\"\'\\\/\b\f\n\r\t""#, "\"'\\/\u{8}\u{C}\n\r\t"), (#"'"\''"#, "\"'"),
    (#""\u0041\u00e9\u20AC\ud83d\ude00""#, "Aé€😀"),
    (#""a\u0000b""#, "a\0b"), (#""\udbff\udffd""#, "\u{10FFFD}"), (#""é€😀""#, "é€😀"), ("''", ""),
  ])
  func escapesAreDecoded(text: String, expected: String) {
    #expect(withRoot(text) { $0.string } == expected)
  }

  @Test(arguments: [
    (#""\x""#, "invalid escape sequence in string"), (#""\u12G4""#, #"\u12G4 is not a valid Unicode character"#),
    (#""\u1""#, #"\u1" is not a valid Unicode character"#), (#"'\u'"#, #"\u' is not a valid Unicode character"#),
    (#""\ud83d""#, #"\ud83d is not a valid Unicode character"#),
    (#""\ud83d\u0041""#, #"\ud83d is not a valid Unicode character"#),
    (#""\ude00\ud83d""#, #"\ude00 is not a valid Unicode character"#),
    (#""\ufdd0""#, #"\ufdd0 is not a valid Unicode character"#),
    (#""\ud83f\udfff""#, #"\ud83f\udfff is not a valid Unicode character"#),
    (#""\u1é2""#, "\\u1é2 is not a valid Unicode character"),
    (#""\u123é""#, "\\u123\u{FFFD} is not a valid Unicode character"),
    (#""\u+123""#, #"\u+123 is not a valid Unicode character"#),
  ])
  func theFirstBadEscapeIsNamed(text: String, message: String) {
    #expect(results(text) == [.failure("JSON parse error, " + message)])
  }
}
