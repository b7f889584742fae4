// The lexer: cuts a stream of bytes into tokens, whatever the chunks it comes in.

extension Parser {
  /// Skips space, takes structural characters and begins other tokens, until one is unfinished or a document ends.
  @inline(__always)
  mutating func lexIdle(_ bytes: UnsafePointer<UInt8>, _ at: inout Int, _ end: Int) -> Step {
    while at < end {
      let byte = bytes[at]
      let from = at
      at &+= 1
      var step = Step.more
      switch byte {
      case UInt8(ascii: " "), 0x09, 0x0A, 0x0D:
        continue
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        step = beginString(bytes, from, &at, end, byte)
      case UInt8(ascii: "{"): step = beginContainer(.object, .firstKey, byte)
      case UInt8(ascii: "}"): step = endContainer(.dictSeparator, .firstKey, byte)
      case UInt8(ascii: "["): step = beginContainer(.array, .firstElement, byte)
      case UInt8(ascii: "]"): step = endContainer(.listSeparator, .firstElement, byte)
      case UInt8(ascii: ":"): step = colon()
      case UInt8(ascii: ","): step = comma()
      case UInt8(ascii: "1")...UInt8(ascii: "9"):
        step = beginInteger(bytes, from, &at, end, byte)
      case UInt8(ascii: "0"), UInt8(ascii: "-"):
        lexical = byte == UInt8(ascii: "-") ? .minus : .zero
        step = lexNumber(bytes, from, &at, end)
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        lexical = .keyword
        step = lexKeyword(bytes, from, &at, end)
      default:
        step = failStray(bytes, from, at)
      }
      if step != .more { return step }
    }
    return .more
  }

  /// Takes a string that is plain and ends in this chunk at once; any other goes the long way.
  @inline(__always)
  private mutating func beginString(
    _ bytes: UnsafePointer<UInt8>, _ from: Int, _ at: inout Int, _ end: Int, _ byte: UInt8
  ) -> Step {
    let stop = Self.skipPlain(bytes, at, end, byte)
    if stop < end, bytes[stop] == byte {
      at = stop &+ 1
      return endPlainString(bytes + from, at &- from)
    }
    quote = byte
    lexical = .string
    at = stop
    return lexString(bytes, from, &at, end)
  }

  /// Takes a positive integer of up to 18 digits that ends in this chunk at once; any other goes the long way.
  @inline(__always)
  private mutating func beginInteger(
    _ bytes: UnsafePointer<UInt8>, _ from: Int, _ at: inout Int, _ end: Int, _ byte: UInt8
  ) -> Step {
    var value = UInt64(byte &- 0x30)
    while at < end, bytes[at] &- 0x30 < 10 {
      value = value &* 10 &+ UInt64(bytes[at] &- 0x30)
      at &+= 1
    }
    if at < end, at &- from <= 18, bytes[at] != UInt8(ascii: "."), bytes[at] | 0x20 != UInt8(ascii: "e") {
      return take(Node(.int, value), at &- from)
    }
    lexical = .digits
    return lexNumber(bytes, from, &at, end)
  }

  /// After a lexical error: skips to the end of the line or to a structural character. Control characters other than
  /// tab, and 0xFE and 0xFF, are errors again (QEMU 7.2).
  mutating func lexRecovery(_ bytes: UnsafePointer<UInt8>, _ at: inout Int, _ end: Int) -> Step {
    while at < end {
      switch bytes[at] {
      case 0x0A, 0x0D, UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"),
        UInt8(ascii: ","), UInt8(ascii: ":"):
        lexical = .idle
        return .more
      case 0x09:
        at += 1
      case ..<0x20, 0xFE...:
        at += 1
        return failStray(bytes, at - 1, at)
      default:
        at += 1
      }
    }
    return .more
  }

  /// Goes on in a string whose bytes of this chunk begin at `from`.
  @inline(never)
  mutating func lexString(
    _ bytes: UnsafePointer<UInt8>, _ from: Int, _ at: inout Int, _ end: Int
  ) -> Step {
    var cursor = at
    while true {
      if lexical == .string { cursor = Self.skipPlain(bytes, cursor, end, quote) }
      if cursor >= end { break }
      let byte = bytes[cursor]
      cursor &+= 1
      if byte < 0x20 || byte >= 0xFE {
        at = cursor
        return failStray(bytes, from, cursor)
      }
      if lexical == .escape {
        lexical = .string
      } else if byte == quote {
        at = cursor
        return endString(bytes, from, cursor)
      } else if byte == UInt8(ascii: "\\") {
        lexical = .escape
      }
    }
    at = cursor
    return suspend(bytes, from, cursor)
  }

  /// The first byte from `at` on that isn't plain ASCII text of a string in these quotes, eight at a time.
  @inline(__always)
  static func skipPlain(_ bytes: UnsafePointer<UInt8>, _ at: Int, _ end: Int, _ quote: UInt8) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = ones &* UInt64(quote)
    var cursor = at
    while cursor &+ 8 <= end {
      let word = UInt64(littleEndian: UnsafeRawPointer(bytes + cursor).loadUnaligned(as: UInt64.self))
      let quoted = word ^ quotes
      let escaped = word ^ (ones &* 0x5C)
      // The lowest flagged byte is exact; a borrow can only flag bytes above it.
      let special =
        ((word &- ones &* 0x20) & ~word | word | (quoted &- ones) & ~quoted | (escaped &- ones) & ~escaped)
        & (ones &* 0x80)
      if special != 0 { return cursor &+ special.trailingZeroBitCount &>> 3 }
      cursor &+= 8
    }
    while cursor < end {
      let byte = bytes[cursor]
      if byte < 0x20 || byte >= 0x80 || byte == quote || byte == 0x5C { break }
      cursor &+= 1
    }
    return cursor
  }

  /// Goes on in a number whose bytes of this chunk begin at `from`.
  @inline(never)
  mutating func lexNumber(
    _ bytes: UnsafePointer<UInt8>, _ from: Int, _ at: inout Int, _ end: Int
  ) -> Step {
    var state = lexical
    while at < end {
      let byte = bytes[at]
      let isDigit = byte &- 0x30 < 10
      switch state {
      case .digits where isDigit, .fraction where isDigit, .exponent where isDigit: break
      case .minus where isDigit: state = byte == 0x30 ? .zero : .digits
      case .dot where isDigit: state = .fraction
      case .exponentMark where isDigit, .exponentSign where isDigit: state = .exponent
      case .exponentMark where byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"): state = .exponentSign
      case .zero where byte == UInt8(ascii: "."), .digits where byte == UInt8(ascii: "."): state = .dot
      case .digits where byte | 0x20 == UInt8(ascii: "e"), .fraction where byte | 0x20 == UInt8(ascii: "e"):
        state = .exponentMark
      case .digits,
        .fraction,
        .exponent,
        .zero where !isDigit:
        lexical = state
        return endNumber(bytes, from, at)
      default:
        at &+= 1
        return failStray(bytes, from, at)
      }
      at &+= 1
    }
    lexical = state
    return suspend(bytes, from, at)
  }

  /// Goes on in a keyword whose bytes of this chunk begin at `from`.
  mutating func lexKeyword(
    _ bytes: UnsafePointer<UInt8>, _ from: Int, _ at: inout Int, _ end: Int
  ) -> Step {
    while at < end, bytes[at] &- UInt8(ascii: "a") < 26 { at += 1 }
    return at < end ? endKeyword(bytes, from, at) : suspend(bytes, from, at)
  }

  /// Keeps the bytes of an unfinished token for the next chunk; of one that is too long, only enough to tell that.
  @inline(never)
  mutating func suspend(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ end: Int) -> Step {
    pending.append(bytes + from, min(end - from, limits.text - pending.count))
    return .more
  }

  /// Answers a lexical error, whose text is the token with the byte that spoils it.
  @inline(never)
  mutating func failStray(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ end: Int) -> Step {
    _ = suspend(bytes, from, end)
    lexical = .recovery
    defer { releasePending() }
    if pending.count == limits.text {
      textLeft = -1
      return failLimit()
    }
    return fail("JSON parse error, stray '\(ModifiedUTF8.shown(pendingBytes, pending.count))'")
  }
}
