// `print`: a calculator on the human monitor.
import Event
import JSON
import Monitor

extension CommandRow<Session> {
  /// `print|p [/FORMAT] EXPRESSION`: the value, as QEMU 7.2 prints it.
  static let print = Self(
    "print", help: "print the value of an expression",
    parameters: [.required("format", .string), .required("value", .int)], flags: [.humanOnly],
    human: HumanFace("print|p", arguments: "format:/,value:l", usage: "/fmt expr"),
    encode: { (text: String, json) in json.string(text) },
    show: { $0 },
    now: { (_, arguments) throws(Failure) in
      NumberFormat(rawValue: try arguments.string("format"))?.text(try arguments.int("value")) ?? ""
    })
}

/// How a human monitor prints numbers, by the letter that chooses it.
enum NumberFormat: String {
  case hexadecimal = "x"
  case decimal = "d"
  case unsigned = "u"
  case octal = "o"
  case character = "c"
  /// Machine instructions; a number among them is decimal.
  case instruction = "i"

  /// `value` in this format.
  func text(_ value: Int64) -> String {
    let bits = UInt64(bitPattern: value)
    return switch self {
    case .hexadecimal: value == 0 ? "0" : "0x" + String(bits, radix: 16)
    case .octal: value == 0 ? "0" : "0" + String(bits, radix: 8)
    case .unsigned: String(bits)
    case .decimal, .instruction: String(value)
    case .character: "'\(Self.character(UInt32(truncatingIfNeeded: value)))'"
    }
  }

  private static func character(_ code: UInt32) -> String {
    switch code {
    case 0x27: return "\\'"
    case 0x5c: return "\\\\"
    case 0x0a: return "\\n"
    case 0x0d: return "\\r"
    case 0x20..<0x7f: return Unicode.Scalar(code).map { String($0) } ?? ""
    default:
      let digits = String(code, radix: 16)
      return "\\x" + (digits.count < 2 ? "0" : "") + digits
    }
  }

  /// Reads `/FORMAT` from the front of a line: a count, then letters of formats and of sizes, of which the last count.
  /// Without any it is `usual`, which it becomes.
  static func read(_ line: inout Substring.UnicodeScalarView, usual: inout String) throws(Failure) -> String {
    guard line.first == "/" else { return usual }
    line.removeFirst()
    line = line.drop { ("0"..."9").contains($0) }
    var chosen = usual
    while let letter = line.first, !HumanWords.isBlank(letter) {
      if NumberFormat(rawValue: String(letter)) != nil {
        chosen = String(letter)
      } else if !"bhwg".unicodeScalars.contains(letter) {
        throw Failure("invalid char in format: '\(letter)'")
      }
      line.removeFirst()
    }
    usual = chosen
    return chosen
  }
}
