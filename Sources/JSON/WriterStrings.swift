// The writer's strings and keys: everything but printable ASCII is escaped, as QEMU 7.2 does.

extension Writer {
  /// Writes an object's key.
  @inlinable
  public mutating func key(_ name: StaticString) {
    separate()
    quoted(name.utf8Start, name.utf8CodeUnitCount, isKey: true)
  }

  /// Writes an object's key. Labelled, because an unlabelled one would take literals from `StaticString`.
  @inlinable
  public mutating func key(named name: String) {
    separate()
    var name = name
    name.withUTF8 { quoted($0.baseAddress, $0.count, isKey: true) }
  }

  /// Writes an object's key from UTF-8; malformed sequences become U+FFFD.
  @inlinable
  public mutating func key(bytes: UnsafeRawBufferPointer) {
    separate()
    quoted(bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count, isKey: true)
  }

  /// Writes a string.
  @inlinable
  public mutating func string(_ value: String) {
    separate()
    var value = value
    value.withUTF8 { quoted($0.baseAddress, $0.count, isKey: false) }
  }

  /// Writes a string.
  @inlinable
  public mutating func string(_ value: StaticString) {
    separate()
    quoted(value.utf8Start, value.utf8CodeUnitCount, isKey: false)
  }

  /// Writes a string from UTF-8; malformed sequences become U+FFFD.
  @inlinable
  public mutating func string(bytes: UnsafeRawBufferPointer) {
    separate()
    quoted(bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count, isKey: false)
  }

  /// Appends a quoted string, with a colon behind it if it is a key. The buffer has room for it unescaped and for whole
  /// words at its ends.
  @usableFromInline
  mutating func quoted(_ text: UnsafePointer<UInt8>?, _ length: Int, isKey: Bool) {
    storage.reserve(length &+ 16)
    let into = storage.base + storage.count
    into.storeBytes(of: UInt8(ascii: "\""), as: UInt8.self)
    if let text, !Self.copyPlain(text, length, into + 1) {
      escaped(text, length)
    } else {
      storage.count &+= length &+ 1
    }
    closeQuote(isKey)
  }

  /// Copies text unless it needs escapes; what it stored then doesn't matter. Words at the end overlap.
  @inline(__always)
  private static func copyPlain(
    _ text: UnsafePointer<UInt8>, _ length: Int, _ into: UnsafeMutableRawPointer
  ) -> Bool {
    let from = UnsafeRawPointer(text)
    if length < 8 {
      var at = 0
      if length >= 4 {
        let (head, tail) = (
          from.loadUnaligned(as: UInt32.self), from.loadUnaligned(fromByteOffset: length &- 4, as: UInt32.self)
        )
        if needsEscape(UInt64(head) << 32 | UInt64(tail)) { return false }
        into.storeBytes(of: head, as: UInt32.self)
        into.storeBytes(of: tail, toByteOffset: length &- 4, as: UInt32.self)
        return true
      }
      while at < length {
        let byte = text[at]
        if byte &- 0x20 >= 0x5F || byte == 0x22 || byte == 0x5C { return false }
        into.storeBytes(of: byte, toByteOffset: at, as: UInt8.self)
        at &+= 1
      }
      return true
    }
    var at = 0
    while true {
      let word = from.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      if needsEscape(word) { return false }
      into.storeBytes(of: word, toByteOffset: at, as: UInt64.self)
      if at &+ 8 == length { return true }
      at = min(at &+ 8, length &- 8)
    }
  }

  @inline(__always)
  private mutating func closeQuote(_ isKey: Bool) {
    storage.reserve(4)
    // `": ` in memory order; the count takes what belongs there.
    let end = storage.base + storage.count
    end.storeBytes(of: (0x0020_3A22 as UInt32).littleEndian, as: UInt32.self)
    storage.count &+= isKey ? 3 : 1
    place = isKey ? .value : .next
  }

  /// Whether one of eight bytes is a control character, a quote, a backslash, 0x7F or above.
  @inline(__always)
  private static func needsEscape(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let (quote, backslash, delete) = (word ^ (ones &* 0x22), word ^ (ones &* 0x5C), word ^ (ones &* 0x7F))
    let found =
      (word &- ones &* 0x20) & ~word | word | (quote &- ones) & ~quote | (backslash &- ones) & ~backslash
      | (delete &- ones) & ~delete
    return found & (ones &* 0x80) != 0
  }

  /// Appends text with escapes behind the opening quote, which is stored already.
  @inline(never)
  private mutating func escaped(_ text: UnsafePointer<UInt8>, _ length: Int) {
    storage.count += 1
    var at = 0
    while at < length {
      let byte = text[at]
      if byte < 0x80 {
        escape(UInt32(byte))
        at += 1
      } else {
        let (scalar, size) = ModifiedUTF8.decode(text, at, length)
        escape(scalar ?? 0xFFFD)
        at += size
      }
    }
  }

  private mutating func escape(_ scalar: UInt32) {
    switch scalar {
    case 0x22: pair("\"")
    case 0x5C: pair("\\")
    case 0x08: pair("b")
    case 0x0C: pair("f")
    case 0x0A: pair("n")
    case 0x0D: pair("r")
    case 0x09: pair("t")
    case 0x20..<0x7F: storage.append(UInt8(truncatingIfNeeded: scalar))
    case ..<0x1_0000: unit(scalar)
    default:
      unit(0xD800 + (scalar - 0x1_0000) >> 10)
      unit(0xDC00 + scalar & 0x3FF)
    }
  }

  private mutating func pair(_ letter: Unicode.Scalar) {
    storage.append(UInt8(ascii: "\\"))
    storage.append(UInt8(ascii: letter))
  }

  /// Appends `\uXXXX` with upper-case digits.
  private mutating func unit(_ unit: UInt32) {
    pair("u")
    for shift: UInt32 in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: unit >> shift & 0xF)
      storage.append(digit < 10 ? 0x30 + digit : 0x37 + digit)
    }
  }
}
