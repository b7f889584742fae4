// Whether text is JSON by the letter of RFC 8259 and ASCII: an independent judge, since the project's own parser
// takes QEMU's dialect, which is wider.

/// Reads values one after another. Without recursion: a client chooses the nesting.
public struct StrictJSON {
  private let text: ArraySlice<UInt8>
  private var at: Int

  /// Looks at `text` from its beginning.
  public init(_ text: ArraySlice<UInt8>) {
    self.text = text
    at = text.startIndex
  }

  /// Whether `text` is one value and nothing else.
  public static func isValue(_ text: [UInt8]) -> Bool {
    var reader = StrictJSON(text[...])
    return reader.skipValue() == text.count
  }

  /// Where the value that begins here ends; nil if it isn't valid.
  public mutating func skipValue() -> Int? {
    var open: [UInt8] = []
    while true {
      skipSpace()
      guard let byte = peek else { return nil }
      var isComplete = true
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        at += 1
        skipSpace()
        let end = byte + 2
        if peek == end {
          at += 1
        } else {
          open.append(end)
          if byte == UInt8(ascii: "{"), !skipKey() { return nil }
          isComplete = false
        }
      case UInt8(ascii: "\""): if !skipString() { return nil }
      case UInt8(ascii: "t"): if !skip("true") { return nil }
      case UInt8(ascii: "f"): if !skip("false") { return nil }
      case UInt8(ascii: "n"): if !skip("null") { return nil }
      default: if !skipNumber() { return nil }
      }
      while isComplete, let end = open.last {
        skipSpace()
        if peek == end {
          at += 1
          open.removeLast()
        } else {
          guard skip(",") else { return nil }
          skipSpace()
          if end == UInt8(ascii: "}"), !skipKey() { return nil }
          isComplete = false
        }
      }
      if isComplete { return at }
    }
  }

  private var peek: UInt8? { at < text.endIndex ? text[at] : nil }

  private mutating func skip(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { wanted in
      guard text[at...].starts(with: wanted) else { return false }
      at += wanted.count
      return true
    }
  }

  private mutating func skipSpace() {
    while let byte = peek, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { at += 1 }
  }

  private mutating func skipKey() -> Bool {
    guard skipString() else { return false }
    skipSpace()
    return skip(":")
  }

  private mutating func skipString() -> Bool {
    guard skip("\"") else { return false }
    while let byte = peek {
      at += 1
      switch byte {
      case UInt8(ascii: "\""): return true
      case UInt8(ascii: "\\"): if !skipEscape() { return false }
      case 0x20..<0x7F: break
      default: return false
      }
    }
    return false
  }

  private mutating func skipEscape() -> Bool {
    guard let letter = peek else { return false }
    at += 1
    guard letter == UInt8(ascii: "u") else { return "\"\\/bfnrt".utf8.contains(letter) }
    let digits = text[at...].prefix(4)
    at += digits.count
    return digits.count == 4 && digits.allSatisfy { "0123456789ABCDEF".utf8.contains($0) }
  }

  private mutating func skipNumber() -> Bool {
    _ = skip("-")
    if !skip("0"), !skipDigits() { return false }
    if skip("."), !skipDigits() { return false }
    if skip("e") || skip("E") {
      if !skip("+") { _ = skip("-") }
      return skipDigits()
    }
    return true
  }

  private mutating func skipDigits() -> Bool {
    let start = at
    while let byte = peek, byte &- 0x30 < 10 { at += 1 }
    return at > start
  }
}
