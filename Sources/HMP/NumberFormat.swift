// Formats of numbers: how the calculator and the memory dumps of the human monitor print.
import Event
import JSON
import Monitor
import QAPI

/// How a human monitor prints numbers, by the letter that chooses it.
public enum NumberFormat: String, Sendable {
  /// With 0x before it.
  case hexadecimal = "x"
  /// Signed.
  case decimal = "d"
  /// Decimal without a sign.
  case unsigned = "u"
  /// With 0 before it.
  case octal = "o"
  /// In single quotes.
  case character = "c"
  /// Machine instructions; a number among them is decimal.
  case instruction = "i"

  /// `value` in this format, as QEMU 7.2 prints it.
  public func text(_ value: Int64) -> String {
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
}

/// What a person chose with `/FORMAT`: the arguments `count`, `format` and `size` of a command that declares one.
public struct GivenFormat: Sendable, Equatable {
  /// How many values. What doesn't fit 32 bits wraps, as QEMU's does: it may be negative, and is as large as a person
  /// likes.
  public var count: Int
  /// How each is printed.
  public var format: NumberFormat
  /// How many bytes each has; nil for instructions whose size wasn't said.
  public var size: Int?

  /// The parameters that a row declares for it.
  public static let parameters: [Parameter] = [
    .optional("count", .int), .optional("format", .string), .optional("size", .int),
  ]

  init(count: Int, format: NumberFormat, size: Int?) {
    self.count = count
    self.format = format
    self.size = size
  }

  /// As a row's arguments hold it.
  public init(_ arguments: borrowing Arguments) {
    count = arguments.optionalInt("count").map(Int.init) ?? 1
    format = arguments.optionalString("format").flatMap(NumberFormat.init) ?? .hexadecimal
    size = arguments.optionalInt("size").map(Int.init)
  }

  /// The arguments.
  var members: [Value.Member] {
    var members = [
      Value.Member(key: "count", value: .int(Int64(count))),
      Value.Member(key: "format", value: .string(format.rawValue)),
    ]
    if let size { members.append(Value.Member(key: "size", value: .int(Int64(size)))) }
    return members
  }

  /// Reads `/FORMAT` from the front of a line: a count, then letters of formats and of sizes, of which the last count.
  /// What isn't said is as it was `remembered`, and what is becomes that; instructions neither use the remembered size
  /// nor change it.
  static func read(
    _ line: inout Substring.UnicodeScalarView, remembered: inout RememberedFormat
  ) throws(Failure) -> GivenFormat {
    var count: Int32 = 1
    var format: NumberFormat?
    var size: Int?
    if line.first == "/" {
      line.removeFirst()
      count = takeCount(&line)
      while let letter = line.first, !HumanWords.isBlank(letter) {
        if let chosen = NumberFormat(rawValue: String(letter)) {
          format = chosen
        } else if let chosen = sizes[letter] {
          size = chosen
        } else {
          throw Failure("invalid char in format: '\(letter)'")
        }
        line.removeFirst()
      }
    }
    let chosen = format ?? NumberFormat(rawValue: remembered.letter) ?? .hexadecimal
    remembered.letter = chosen.rawValue
    if chosen != .instruction {
      remembered.size = size ?? remembered.size
      size = remembered.size
    }
    return GivenFormat(count: Int(count), format: chosen, size: size)
  }

  private static let sizes: [Unicode.Scalar: Int] = ["b": 1, "h": 2, "w": 4, "g": 8]

  /// The digits that come next, 1 without any.
  private static func takeCount(_ line: inout Substring.UnicodeScalarView) -> Int32 {
    let digits = line.prefix { ("0"..."9").contains($0) }
    line = line[digits.endIndex...]
    if digits.isEmpty { return 1 }
    return digits.reduce(0) { $0 &* 10 &+ Int32($1.value) &- 48 }
  }
}
