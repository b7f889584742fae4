// Complete strings, numbers and keywords: from the token's text to its value.

import Glibc

extension Parser {
  /// The text of a token that ends in this chunk: a part of the chunk, or of what was kept with that part behind it.
  mutating func whole(
    _ bytes: UnsafePointer<UInt8>, _ from: Int, _ end: Int
  ) -> UnsafeBufferPointer<UInt8> {
    lexical = .idle
    if pending.count == 0 { return UnsafeBufferPointer(start: bytes + from, count: end &- from) }
    _ = suspend(bytes, from, end)
    return UnsafeBufferPointer(start: pendingBytes, count: pending.count)
  }

  /// Takes a string token, quotes included, that has no escapes and only ASCII.
  @inline(__always)
  mutating func endPlainString(_ raw: UnsafePointer<UInt8>, _ count: Int) -> Step {
    guard admit(count) else { return failLimit() }
    guard takesValue else { return refuseScalar() }
    let offset = document.text.count
    document.text.append(raw + 1, count &- 2)
    return scalar(Node(.string, UInt64(truncatingIfNeeded: (count &- 2) &<< 32 | offset)))
  }

  /// Takes any string token, quotes included.
  mutating func endString(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ end: Int) -> Step {
    let raw = whole(bytes, from, end)
    defer { releasePending() }
    guard admit(raw.count), let start = raw.baseAddress else { return failLimit() }
    guard takesValue else { return refuseScalar() }
    let offset = document.text.count
    if let text = Self.decodeString(start, raw.count, &document.text) { return failToken(text) }
    return scalar(Node(.string, UInt64(document.text.count - offset) << 32 | UInt64(offset)))
  }

  mutating func releasePending() {
    pending.removeAll(shrinkingTo: Self.smallestPending)
  }

  /// Takes a number token; `lexical` still tells whether it is an integer.
  mutating func endNumber(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ end: Int) -> Step {
    let isInteger = lexical == .digits || lexical == .zero
    let raw = whole(bytes, from, end)
    let node = (isInteger ? Self.integer(raw) : nil) ?? double(raw)
    releasePending()
    return take(node, raw.count)
  }

  /// The integer as Int64, else as UInt64, nil if neither holds it.
  @inline(__always)
  private static func integer(_ raw: UnsafeBufferPointer<UInt8>) -> Node? {
    let isNegative = raw[0] == UInt8(ascii: "-")
    var value: UInt64 = 0
    for index in (isNegative ? 1 : 0)..<raw.count {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(UInt64(raw[index] &- 0x30))
      if overflow || carry { return nil }
      value = sum
    }
    if isNegative { return value <= 1 << 63 ? Node(.int, 0 &- value) : nil }
    return Node(value < 1 << 63 ? .int : .uint, value)
  }

  /// The nearest double, infinite if out of range. strtod needs a terminator behind the text.
  @inline(never)
  private mutating func double(_ raw: UnsafeBufferPointer<UInt8>) -> Node {
    if pending.count == 0, let start = raw.baseAddress { pending.append(start, raw.count) }
    pending.append(0)
    return Node(.double, strtod(pending.base.assumingMemoryBound(to: CChar.self), nil).bitPattern)
  }

  /// Takes a keyword token.
  mutating func endKeyword(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ end: Int) -> Step {
    let raw = whole(bytes, from, end)
    defer { releasePending() }
    if let node = Self.keyword(raw) { return take(node, raw.count) }
    guard admit(raw.count) else { return failLimit() }
    guard takesValue else { return refuseScalar() }
    return failToken("invalid keyword '\(String(decoding: raw, as: UTF8.self))'")
  }

  private static func keyword(_ raw: UnsafeBufferPointer<UInt8>) -> Node? {
    guard let start = raw.baseAddress else { return nil }
    switch raw.count {
    case 4 where memcmp(start, "true", 4) == 0: return Node(.bool, 1)
    case 4 where memcmp(start, "null", 4) == 0: return Node(.null, 0)
    case 5 where memcmp(start, "false", 5) == 0: return Node(.bool, 0)
    default: return nil
    }
  }
}
