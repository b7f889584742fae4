// Numbers, sizes and booleans as QEMU reads them from text.

/// What became of a text that should be a number.
enum NumberResult: Equatable {
  case value(UInt64)
  case malformed
  case tooLarge
}

/// An unsigned number by C's rules: blanks and a sign may come first (a negative one wraps), `0x` is hexadecimal and `0`
/// octal.
func readNumber(_ text: String) -> NumberResult {
  guard let (isNegative, digits, radix) = splitNumber(text) else { return .malformed }
  guard let magnitude = UInt64(digits, radix: radix) else { return .tooLarge }
  return .value(isNegative ? 0 &- magnitude : magnitude)
}

/// A signed number by the same rules; nil if it is none or doesn't fit.
func readInteger(_ text: String) -> Int64? {
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

/// A size in bytes: decimal with a fraction (`1.5G`), or hexadecimal without; one unit of b, k, M, G, T, P, E in either
/// case. Without a unit a fraction must be zero.
func readSize(_ text: String) -> NumberResult {
  var rest = Array(text.drop { $0.isWhitespace && $0.isASCII }.utf8)[...]
  if rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
  let isHexadecimal = rest.starts(with: "0x".utf8) || rest.starts(with: "0X".utf8)
  if isHexadecimal { rest = rest.dropFirst(2) }
  let radix = isHexadecimal ? 16 : 10
  let whole = rest.prefix { digit($0).map { $0 < radix } ?? false }
  guard !whole.isEmpty else { return .malformed }
  rest = rest.dropFirst(whole.count)
  var fraction = 0.0
  if !isHexadecimal, rest.first == UInt8(ascii: ".") {
    let digits = rest.dropFirst().prefix { digit($0).map { $0 < 10 } ?? false }
    rest = rest.dropFirst(1 + digits.count)
    fraction = Double("0." + String(decoding: digits, as: UTF8.self) + "0") ?? 0
  }
  guard let shift = unitShift(rest) else { return .malformed }
  if rest.isEmpty && fraction != 0 { return .malformed }
  guard let number = UInt64(String(decoding: whole, as: UTF8.self), radix: radix) else { return .tooLarge }
  let (bytes, overflow) = number.multipliedReportingOverflow(by: 1 << shift)
  let (sum, carry) = bytes.addingReportingOverflow(UInt64(fraction * Double(UInt64(1) << shift)))
  return overflow || carry ? .tooLarge : .value(sum)
}

private func unitShift(_ unit: ArraySlice<UInt8>) -> UInt64? {
  guard let letter = unit.first else { return 0 }
  guard unit.count == 1 else { return nil }
  switch letter | 0x20 {
  case UInt8(ascii: "b"): return 0
  case UInt8(ascii: "k"): return 10
  case UInt8(ascii: "m"): return 20
  case UInt8(ascii: "g"): return 30
  case UInt8(ascii: "t"): return 40
  case UInt8(ascii: "p"): return 50
  case UInt8(ascii: "e"): return 60
  default: return nil
  }
}

/// Whether a size has a unit behind hexadecimal digits, which QEMU warns of.
func isHexadecimalWithUnit(_ text: String) -> Bool {
  guard text.hasPrefix("0x") || text.hasPrefix("0X"), let last = text.utf8.last else { return false }
  return digit(last) == nil
}

/// `on`, `yes`, `true`, `y` and their opposites; nil for anything else.
func readBoolean(_ text: String) -> Bool? {
  switch text {
  case "on", "yes", "true", "y": true
  case "off", "no", "false", "n": false
  default: nil
  }
}

/// Whether `text` can be an id: a letter, then letters, digits, `-`, `.` and `_`.
func isIdentifier(_ text: String) -> Bool {
  guard let first = text.utf8.first, isLetter(first) else { return false }
  return text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == 45 || $0 == 46 || $0 == 95 }
}

func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }

func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
