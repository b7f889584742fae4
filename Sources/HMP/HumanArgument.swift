// Arguments of the human monitor, in QEMU's args_type language.
import Event
import JSON
import Monitor

/// One argument that was given.
///
/// A command declares its arguments as `name:letter`, separated by commas; a `?` behind the letter makes it
/// optional. Letters: `s` a word, `S` the rest of the line, `l` an integer, `M` an integer in MiB.
struct HumanArgument {
  let name: String
  let value: Value

  /// Reads what `face` declares from `words`, up to the end of the line.
  static func read(_ words: inout HumanWords, _ face: HumanFace) throws(Failure) -> [HumanArgument] {
    var found: [HumanArgument] = []
    let shown = face.name.hasPrefix("info ") ? String(face.name.dropFirst(5)) : face.name
    for declaration in face.arguments.split(separator: ",") {
      let parts = declaration.split(separator: ":")
      guard parts.count == 2, let letter = parts[1].first else { continue }
      let name = String(parts[0])
      if words.isAtEnd {
        if parts[1].hasSuffix("?") { continue }
        throw Failure(letter == "s" || letter == "S" ? "\(shown): string expected" : "unexpected end of expression")
      }
      found.append(HumanArgument(name: name, value: try value(letter, &words)))
    }
    if words.isAtEnd { return found }
    throw Failure("\(shown): extraneous characters at the end of line")
  }

  private static func value(_ letter: Character, _ words: inout HumanWords) throws(Failure) -> Value {
    switch letter {
    case "S": return .string(words.remainder() ?? "")
    case "l": return .int(try integer(words.next() ?? ""))
    case "M":
      let number = try integer(words.next() ?? "")
      guard number >= 0 else { throw Failure("enter a positive value") }
      let (bytes, overflow) = number.multipliedReportingOverflow(by: 1 << 20)
      if overflow { throw Failure("value out of range") }
      return .int(bytes)
    default: return .string(try words.next() ?? "")
    }
  }

  /// Decimal, hexadecimal with `0x`, octal with a leading 0.
  private static func integer(_ word: String) throws(Failure) -> Int64 {
    let digits = word.hasPrefix("-") || word.hasPrefix("+") ? word.dropFirst() : word[...]
    let radix = digits.hasPrefix("0x") ? 16 : digits.hasPrefix("0") && digits.count > 1 ? 8 : 10
    let magnitude = radix == 16 ? digits.dropFirst(2) : digits
    if let number = Int64((word.hasPrefix("-") ? "-" : "") + magnitude, radix: radix) { return number }
    let bad = magnitude.first { $0.hexDigitValue.map { $0 >= radix } ?? true }
    throw Failure(bad.map { "invalid char '\($0)' in expression" } ?? "value out of range")
  }
}
