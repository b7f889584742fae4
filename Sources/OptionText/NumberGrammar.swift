// Numbers, sizes and booleans as QEMU reads them from text.

/// What became of a text that should be a number.
public enum NumberResult: Equatable {
  /// What it is.
  case value(UInt64)
  /// It is none.
  case malformed
  /// It doesn't fit.
  case tooLarge
}

/// An unsigned number by C's rules: blanks and a sign may come first (a negative one wraps), `0x` is hexadecimal and `0`
/// octal.
public func readNumber(_ text: String) -> NumberResult {
  guard let (isNegative, digits, radix) = splitNumber(text) else { return .malformed }
  guard let magnitude = UInt64(digits, radix: radix) else { return .tooLarge }
  return .value(isNegative ? 0 &- magnitude : magnitude)
}

/// A signed number by the same rules; nil if it is none or doesn't fit.
public func readInteger(_ text: String) -> Int64? {
  guard let (isNegative, digits, radix) = splitNumber(text), let magnitude = UInt64(digits, radix: radix) else {
    return nil
  }
  if isNegative { return magnitude <= 1 << 63 ? Int64(truncatingIfNeeded: 0 &- magnitude) : nil }
  return Int64(exactly: magnitude)
}

/// The sign, the digits and their radix, nil if anything else is there.
private func splitNumber(_ text: String) -> (isNegative: Bool, digits: Substring, radix: Int)? {
  var rest = text.drop { $0.isWhitespace && $0.isASCII }
  let isNegative = rest.first == "-"
  if isNegative || rest.first == "+" { rest = rest.dropFirst() }
  var radix = 10
  if rest.hasPrefix("0x") || rest.hasPrefix("0X") {
    radix = 16
    rest = rest.dropFirst(2)
  } else if rest.hasPrefix("0") {
    radix = 8
  }
  let isNumber = !rest.isEmpty && rest.utf8.allSatisfy { digit($0).map { $0 < radix } ?? false }
  return isNumber ? (isNegative, rest, radix) : nil
}

private func digit(_ byte: UInt8) -> Int? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 48
  case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(byte) - 87
  case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(byte) - 55
  default: nil
  }
}

/// A size in bytes, the whole text: see `takeSize`. Without a unit it is in bytes.
public func readSize(_ text: String) -> NumberResult {
  var rest = text[...].utf8
  let size = takeSize(&rest)
  return rest.isEmpty ? size : .malformed
}

/// The size in bytes that `text` begins with, which is taken off: decimal with a fraction (`1.5G`), or hexadecimal
/// without; one unit of b, k, M, G, T, P, E in either case. Without a unit 2^`usualShift` bytes are one. There are no
/// fractions of a byte, and no exponents.
public func takeSize(_ text: inout Substring.UTF8View, usualShift: UInt64 = 0) -> NumberResult {
  text = text.drop { $0 == UInt8(ascii: " ") || (9...13).contains($0) }
  if text.first == UInt8(ascii: "+") { text.removeFirst() }
  var radix = 10
  if text.starts(with: "0x".utf8) || text.starts(with: "0X".utf8), text.dropFirst(2).first.flatMap(digit) != nil {
    radix = 16
    text = text.dropFirst(2)
  }
  let whole = text.prefix { digit($0).map { $0 < radix } ?? false }
  guard !whole.isEmpty else { return .malformed }
  text = text[whole.endIndex...]
  var fraction = 0.0
  if text.first == UInt8(ascii: ".") {
    let digits = text.dropFirst().prefix(while: isDigit)
    text = text[digits.endIndex...]
    if radix == 16 || isExponent(text) { return .malformed }
    fraction = Double("0.\(Substring(digits))0") ?? 0
  }
  let unit = text.first.flatMap(unitShift)
  if unit != nil { text.removeFirst() }
  let shift = unit ?? usualShift
  if shift == 0 && fraction != 0 { return .malformed }
  guard let number = UInt64(Substring(whole), radix: radix) else { return .tooLarge }
  let (bytes, overflow) = number.multipliedReportingOverflow(by: 1 << shift)
  let (sum, carry) = bytes.addingReportingOverflow(UInt64(fraction * Double(UInt64(1) << shift)))
  return overflow || carry ? .tooLarge : .value(sum)
}

private func isExponent(_ text: Substring.UTF8View) -> Bool {
  guard let letter = text.first, letter | 0x20 == UInt8(ascii: "e"), let next = text.dropFirst().first else {
    return false
  }
  if isDigit(next) { return true }
  return (next == 43 || next == 45) && text.dropFirst(2).first.map(isDigit) ?? false
}

private func unitShift(_ letter: UInt8) -> UInt64? {
  switch letter | 0x20 {
  case UInt8(ascii: "b"): 0
  case UInt8(ascii: "k"): 10
  case UInt8(ascii: "m"): 20
  case UInt8(ascii: "g"): 30
  case UInt8(ascii: "t"): 40
  case UInt8(ascii: "p"): 50
  case UInt8(ascii: "e"): 60
  default: nil
  }
}

/// Whether a size has a unit behind hexadecimal digits, which QEMU warns of.
public func isHexadecimalWithUnit(_ text: String) -> Bool {
  guard text.hasPrefix("0x") || text.hasPrefix("0X"), let last = text.utf8.last else { return false }
  return digit(last) == nil
}

/// `on`, `yes`, `true`, `y` and their opposites; nil for anything else.
public func readBoolean(_ text: String) -> Bool? {
  switch text {
  case "on", "yes", "true", "y": true
  case "off", "no", "false", "n": false
  default: nil
  }
}

/// Whether `text` can be an id: a letter, then letters, digits, `-`, `.` and `_`.
public func isIdentifier(_ text: String) -> Bool {
  guard let first = text.utf8.first, isLetter(first) else { return false }
  return text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == 45 || $0 == 46 || $0 == 95 }
}

/// Whether `byte` is one of ASCII's letters.
public func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }

/// Whether `byte` is one of ASCII's digits.
public func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
