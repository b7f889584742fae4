// QEMU's idea of UTF-8: NUL may be spelt C0 80, noncharacters and surrogates are errors.

/// Decodes one character of QEMU's UTF-8.
enum ModifiedUTF8 {
  /// The character at `bytes[at]`, at < count, and the bytes it takes; nil with the bytes to skip when it is malformed.
  ///
  /// A malformed sequence takes its lead byte and the continuation bytes that the lead byte announces, as in QEMU 7.2.
  static func decode(_ bytes: UnsafePointer<UInt8>, _ at: Int, _ count: Int) -> (scalar: UInt32?, length: Int) {
    let lead = bytes[at]
    if lead < 0x80 { return (UInt32(lead), 1) }
    // 10xxxxxx announces nothing; 0xFE and 0xFF are no lead bytes.
    if lead < 0xC0 || lead >= 0xFE { return (nil, 1) }
    let announced = (~lead).leadingZeroBitCount
    var scalar = UInt32(lead) & (0x7F >> UInt32(announced))
    var length = 1
    while length < announced {
      guard at + length < count, bytes[at + length] & 0xC0 == 0x80 else { return (nil, length) }
      scalar = scalar << 6 | UInt32(bytes[at + length] & 0x3F)
      length += 1
    }
    if scalar == 0, announced == 2 { return (0, 2) }
    guard announced <= 4, scalar >= smallest(announced), isValid(scalar) else { return (nil, length) }
    return (scalar, length)
  }

  /// The smallest character that needs that many bytes.
  private static func smallest(_ length: Int) -> UInt32 {
    switch length {
    case 2: 0x80
    case 3: 0x800
    default: 0x1_0000
    }
  }

  /// Whether QEMU takes the code point: no surrogate, no noncharacter, not above U+10FFFF.
  static func isValid(_ scalar: UInt32) -> Bool {
    if scalar > 0x10_FFFF || scalar & 0xFFFE == 0xFFFE { return false }
    return !(0xD800...0xDFFF).contains(scalar) && !(0xFDD0...0xFDEF).contains(scalar)
  }

  /// Text for an error message: malformed bytes show as U+FFFD; it ends at a NUL byte, as QEMU's C strings do.
  static func shown(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> String {
    var text = String.UnicodeScalarView()
    var at = 0
    while at < count, bytes[at] != 0 {
      let (scalar, length) = decode(bytes, at, count)
      text.append(scalar.flatMap(Unicode.Scalar.init) ?? "\u{FFFD}")
      at += length
    }
    return String(text)
  }

  /// Appends a valid code point as UTF-8.
  static func append(_ scalar: UInt32, to text: inout Storage) {
    switch scalar {
    case ..<0x80:
      text.append(UInt8(scalar))
    case ..<0x800:
      text.append(UInt8(0xC0 | scalar >> 6))
      text.append(UInt8(0x80 | scalar & 0x3F))
    case ..<0x1_0000:
      text.append(UInt8(0xE0 | scalar >> 12))
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      text.append(UInt8(0x80 | scalar & 0x3F))
    default:
      text.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      text.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      text.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
