// Turns the raw text of a string token into its decoded characters.

extension Parser {
  /// Decodes the token `raw`, quotes included, behind `text`; gives the message of the first error in it, or nil.
  static func decodeString(_ raw: UnsafePointer<UInt8>, _ count: Int, _ text: inout Storage) -> String? {
    text.reserve(count)
    var at = 1
    while at < count - 1 {
      let byte = raw[at]
      if byte == UInt8(ascii: "\\") {
        if let message = decodeEscape(raw, count, &at, &text) { return message }
      } else if byte < 0x80 {
        text.append(byte)
        at += 1
      } else {
        let (scalar, length) = ModifiedUTF8.decode(raw, at, count - 1)
        guard let scalar else { return "invalid UTF-8 sequence in string" }
        ModifiedUTF8.append(scalar, to: &text)
        at += length
      }
    }
    return nil
  }

  /// Decodes the escape at `at` and moves behind it.
  private static func decodeEscape(
    _ raw: UnsafePointer<UInt8>, _ count: Int, _ at: inout Int, _ text: inout Storage
  ) -> String? {
    // A token's backslash is never its last byte: at least the closing quote follows.
    switch raw[at + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(raw[at + 1])
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): return decodeUnicodeEscape(raw, count, &at, &text)
    default: return "invalid escape sequence in string"
    }
    at += 2
    return nil
  }

  /// Decodes `\uXXXX`, or a surrogate pair of them.
  private static func decodeUnicodeEscape(
    _ raw: UnsafePointer<UInt8>, _ count: Int, _ at: inout Int, _ text: inout Storage
  ) -> String? {
    var length = 6
    guard var scalar = hex(raw, at + 2, count) else { return invalidCharacter(raw, count, at, length) }
    if scalar & 0xFC00 == 0xD800, at + 7 < count, raw[at + 6] == UInt8(ascii: "\\"), raw[at + 7] == UInt8(ascii: "u"),
      let low = hex(raw, at + 8, count), low & 0xFC00 == 0xDC00
    {
      scalar = 0x1_0000 + (scalar & 0x3FF) << 10 + (low & 0x3FF)
      length = 12
    }
    guard ModifiedUTF8.isValid(scalar) else { return invalidCharacter(raw, count, at, length) }
    ModifiedUTF8.append(scalar, to: &text)
    at += length
    return nil
  }

  /// Four hexadecimal digits, nil if there are fewer.
  private static func hex(_ raw: UnsafePointer<UInt8>, _ at: Int, _ count: Int) -> UInt32? {
    guard at + 4 <= count else { return nil }
    var value: UInt32 = 0
    for index in at..<at + 4 {
      guard let digit = Character(Unicode.Scalar(raw[index])).hexDigitValue, raw[index] < 0x80 else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  /// QEMU shows the six or twelve bytes of the escape, cut at the token's end: its closing quote may be among them.
  private static func invalidCharacter(
    _ raw: UnsafePointer<UInt8>, _ count: Int, _ at: Int, _ length: Int
  ) -> String {
    "\(ModifiedUTF8.shown(raw + at, min(length, count - at))) is not a valid Unicode character"
  }
}
