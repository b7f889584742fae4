// Arguments of the human monitor, in QEMU's args_type language.
import Event
import JSON
import Monitor

/// One argument that was given.
///
/// A command declares its arguments as `name:letter`, separated by commas; a `?` behind the letter makes it
/// optional. Letters: `s` a word, `B` and `F` a word that names a block device or a file, `S` the rest of the line,
/// `l` an integer, `i` one of 32 bits, `M` one in MiB, `b` on or off, `/` a number format such as `/x`; `-x` is an
/// option that is given or not, `-xS` one with a word. Integers are expressions.
struct HumanArgument {
  let name: String
  let value: Value

  /// Reads what `face` declares from `words`, up to the end of the line. `format` is the number format that was last
  /// chosen, and is chosen now.
  static func read(_ words: inout HumanWords, _ face: HumanFace, _ format: inout String) throws(Failure)
    -> [HumanArgument]
  {
    var found: [HumanArgument] = []
    let shown = face.name.hasPrefix("info ") ? String(face.name.dropFirst(5)) : face.name
    let declarations = face.arguments.split(separator: ",").map { $0.split(separator: ":") }
    for (place, parts) in declarations.enumerated() {
      guard parts.count == 2, let letter = parts[1].first else { continue }
      let name = String(parts[0])
      if letter == "-" {
        // Options come in the order of their declarations.
        let letters = declarations[place...].compactMap {
          $0.last?.first == "-" ? $0.last?.unicodeScalars.dropFirst().first : nil
        }
        do throws(Failure) {
          guard try words.takeOption(letters) else { continue }
        } catch {
          throw Failure("\(shown): \(error.description)")
        }
        let isWord = parts[1].hasSuffix("S")
        if isWord && words.isAtEnd { throw Failure("\(shown): value expected for \(parts[1].prefix(2))") }
        found.append(HumanArgument(name: name, value: isWord ? try value("s", &words, shown, &format) : .bool(true)))
        continue
      }
      if words.isAtEnd && parts[1].hasSuffix("?") { continue }
      found.append(HumanArgument(name: name, value: try value(letter, &words, shown, &format)))
    }
    if words.isAtEnd { return found }
    throw Failure("\(shown): extraneous characters at the end of line")
  }

  /// Reads one argument of the command that is called `shown` in messages.
  private static func value(
    _ letter: Character, _ words: inout HumanWords, _ shown: String, _ format: inout String
  ) throws(Failure) -> Value {
    switch letter {
    case "/": return .string(try words.format(usual: &format))
    case "l": return .int(try words.expression())
    case "i":
      let number = try words.expression()
      if UInt32(exactly: number) != nil { return .int(number) }
      throw Failure("'\(shown)' has failed: integer is for 32-bit values")
    case "M":
      let number = try words.expression()
      guard number >= 0 else { throw Failure("enter a positive value") }
      let (bytes, overflow) = number.multipliedReportingOverflow(by: 1 << 20)
      if overflow { throw Failure("value out of range") }
      return .int(bytes)
    case "b":
      switch try words.next() {
      case "on": return .bool(true)
      case "off": return .bool(false)
      default: throw Failure("Expected 'on' or 'off'")
      }
    case "S":
      if let text = words.remainder() { return .string(text) }
    default:
      if let word = try words.next() { return .string(word) }
    }
    let expected = ["B": "block device name", "F": "filename"][letter] ?? "string"
    throw Failure("\(shown): \(expected) expected")
  }
}
