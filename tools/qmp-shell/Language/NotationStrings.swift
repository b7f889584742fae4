// The escapes of quoted text, which are JSON's.

extension Notation {
  /// What quoted text means, without its quotes. Throws at a backslash that is no escape of JSON's.
  static func unescape(_ text: ArraySlice<Unicode.Scalar>) throws(LineError) -> String {
    var result = String.UnicodeScalarView()
    var at = text.startIndex
    while at < text.endIndex {
      guard text[at] == "\\" else {
        result.append(text[at])
        at += 1
        continue
      }
      guard at + 1 < text.endIndex else { throw LineError("a backslash is written \\\\", at: at) }
      if text[at + 1] == "u" {
        result.append(try codePoint(text, &at))
      } else {
        guard let scalar = plain(text[at + 1]) else {
          throw LineError("'\\\(text[at + 1])' is no escape: a backslash is written \\\\", at: at)
        }
        result.append(scalar)
        at += 2
      }
    }
    return String(result)
  }

  private static func plain(_ letter: Unicode.Scalar) -> Unicode.Scalar? {
    switch letter {
    case "n": "\n"
    case "t": "\t"
    case "r": "\r"
    case "b": "\u{8}"
    case "f": "\u{C}"
    case "\\", "/", "\"", "'": letter
    default: nil
    }
  }

  /// Reads `\uXXXX` at `at`, or two of them for a character above U+FFFF.
  private static func codePoint(
    _ text: ArraySlice<Unicode.Scalar>, _ at: inout Int
  ) throws(LineError) -> Unicode.Scalar {
    let start = at
    if let unit = unit(text, at) {
      at += 6
      if let scalar = Unicode.Scalar(unit) { return scalar }
      if unit < 0xDC00, let low = Self.unit(text, at), (0xDC00..<0xE000).contains(low),
        let scalar = Unicode.Scalar(0x1_0000 + (unit - 0xD800) << 10 + (low - 0xDC00))
      {
        at += 6
        return scalar
      }
    }
    throw LineError("'\\u' is followed by four hexadecimal digits of a character", at: start)
  }

  private static func unit(_ text: ArraySlice<Unicode.Scalar>, _ at: Int) -> UInt32? {
    guard at + 6 <= text.endIndex, text[at] == "\\", text[at + 1] == "u" else { return nil }
    let digits = text[(at + 2)..<(at + 6)]
    guard digits.allSatisfy({ $0.properties.isASCIIHexDigit }) else { return nil }
    return UInt32(String(digits), radix: 16)
  }
}
