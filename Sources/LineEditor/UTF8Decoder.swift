// Decodes UTF-8 byte by byte, wherever the stream is cut.

/// Puts scalars together from bytes. Malformed bytes become U+FFFD, one for each sequence that can't go on.
struct UTF8Decoder {
  /// What came of a byte.
  enum Step: Equatable {
    /// The scalar isn't complete.
    case needsMore
    /// The byte completed a scalar, or is no beginning of one (U+FFFD).
    case scalar(Unicode.Scalar)
    /// What came before is malformed (U+FFFD), and the byte wasn't taken: it begins something else.
    case broken
  }

  private var value: UInt32 = 0
  private var missing = 0
  /// What the next byte may be: the second one's range keeps out overlong forms, surrogates and what is beyond Unicode.
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// Whether a scalar is begun.
  var isPartial: Bool { missing > 0 }

  /// Takes one byte.
  mutating func take(_ byte: UInt8) -> Step {
    guard missing > 0 else { return begin(byte) }
    guard allowed.contains(byte) else {
      missing = 0
      return .broken
    }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    allowed = 0x80...0xBF
    return missing > 0 ? .needsMore : .scalar(Unicode.Scalar(value) ?? "\u{FFFD}")
  }

  private mutating func begin(_ byte: UInt8) -> Step {
    allowed = 0x80...0xBF
    switch byte {
    case 0x00...0x7F: return .scalar(Unicode.Scalar(byte))
    case 0xC2...0xDF: (missing, value) = (1, UInt32(byte & 0x1F))
    case 0xE0...0xEF:
      (missing, value) = (2, UInt32(byte & 0x0F))
      if byte == 0xE0 { allowed = 0xA0...0xBF }
      if byte == 0xED { allowed = 0x80...0x9F }
    case 0xF0...0xF4:
      (missing, value) = (3, UInt32(byte & 0x07))
      if byte == 0xF0 { allowed = 0x90...0xBF }
      if byte == 0xF4 { allowed = 0x80...0x8F }
    default: return .scalar("\u{FFFD}")
    }
    return .needsMore
  }
}
