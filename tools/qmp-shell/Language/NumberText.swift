// Numbers as people write them.
import JSON
import Options

/// Reads numbers. Nil for text that is none, or is out of range.
enum NumberText {
  /// A number of JSON: `5`, `-1.5`, `1e3`.
  static func number(_ text: String) -> Value? {
    guard let first = text.utf8.first, first == UInt8(ascii: "-") || isDigit(first), let last = text.utf8.last,
      isDigit(last), let value = try? Value.parse(text)
    else { return nil }
    if case .double(let number) = value, !number.isFinite { return nil }
    return value
  }

  /// A size: a whole number and a binary unit K, M, G or T, of either case.
  static func size(_ text: String) -> Value? {
    guard text.last?.isLetter == true else { return nil }
    let magnitude = SizeText.parse(String(text.hasPrefix("-") ? text.dropFirst() : text[...]))
    return magnitude.map { .int(text.hasPrefix("-") ? -$0 : $0) }
  }

  /// A whole number: decimal, hexadecimal as `0x10`, or a size.
  static func integer(_ text: String) -> Value? {
    if let size = size(text) { return size }
    let isNegative = text.hasPrefix("-")
    let digits = isNegative ? text.dropFirst() : text[...]
    if digits.hasPrefix("0x") || digits.hasPrefix("0X") {
      let hexadecimal = digits.dropFirst(2)
      guard let first = hexadecimal.utf8.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-") else {
        return nil
      }
      if let number = Int64((isNegative ? "-" : "") + hexadecimal, radix: 16) { return .int(number) }
      if isNegative { return nil }
      return UInt64(hexadecimal, radix: 16).map(Value.uint)
    }
    switch number(text) {
    case .int(let number)?: return .int(number)
    case .uint(let number)?: return .uint(number)
    default: return nil
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
