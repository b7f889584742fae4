// Integer expressions, as a person writes them where a command expects a number: `1+2`, `(0x10|'a')*2`.
//
// From the loosest to the tightest: `+ -`, then `& | ^` among themselves, then `* / %`, then `+ - ~` before an operand;
// equals go from left to right. An operand is a number (decimal, hexadecimal with 0x, octal with a leading 0), a character
// in single quotes, a `$register` of the current CPU, or an expression in parentheses. Blanks may stand anywhere but inside
// an operand.
// Observed on QEMU 7.2: arithmetic wraps at 64 bits, division cuts the fraction off.
import Event

/// Reads one expression from the front of a line.
struct Expression {
  /// The value of the register of that name, nil if there is none.
  typealias Registers = (String) -> Int64?

  private var rest: Substring.UnicodeScalarView
  private let registers: Registers
  private var depth = 0

  /// How deep parentheses and signs may nest: the reader calls itself for each.
  private static let depthLimit = 256

  private init(_ rest: Substring.UnicodeScalarView, _ registers: @escaping Registers) {
    self.rest = rest
    self.registers = registers
  }

  /// The value of the expression that `line` begins with; leaves what comes behind it, without the blanks between.
  static func read(
    _ line: inout Substring.UnicodeScalarView, registers: @escaping Registers
  ) throws(Failure) -> Int64 {
    var expression = Expression(line, registers)
    expression.skipBlanks()
    let value = try expression.sum()
    line = expression.rest
    return value
  }

  private mutating func skipBlanks() { rest = rest.drop(while: HumanWords.isBlank) }

  /// Takes the next character if it is one of those.
  private mutating func take(_ wanted: Unicode.Scalar...) -> Unicode.Scalar? {
    guard let next = rest.first, wanted.contains(next) else { return nil }
    rest.removeFirst()
    skipBlanks()
    return next
  }

  private mutating func sum() throws(Failure) -> Int64 {
    var value = try logic()
    while let sign = take("+", "-") {
      let operand = try logic()
      value = sign == "+" ? value &+ operand : value &- operand
    }
    return value
  }

  private mutating func logic() throws(Failure) -> Int64 {
    var value = try product()
    while let sign = take("&", "|", "^") {
      let operand = try product()
      value = sign == "&" ? value & operand : sign == "|" ? value | operand : value ^ operand
    }
    return value
  }

  private mutating func product() throws(Failure) -> Int64 {
    var value = try unary()
    while let sign = take("*", "/", "%") {
      let operand = try unary()
      if sign == "*" {
        value = value &* operand
      } else {
        if operand == 0 { throw Failure("division by zero") }
        // The one quotient that doesn't fit wraps.
        value =
          sign == "/"
          ? value.dividedReportingOverflow(by: operand).partialValue
          : value.remainderReportingOverflow(dividingBy: operand).partialValue
      }
    }
    return value
  }

  private mutating func unary() throws(Failure) -> Int64 {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.depthLimit { throw Failure("expression nested too deeply") }
    if rest.first == "$" { return try register() }
    switch take("+", "-", "~", "(") {
    case "+": return try unary()
    case "-": return 0 &- (try unary())
    case "~": return ~(try unary())
    case "(":
      let value = try sum()
      if take(")") == nil { throw Failure("')' expected") }
      return value
    default: return try rest.first == "'" ? character() : number()
    }
  }

  private mutating func register() throws(Failure) -> Int64 {
    rest.removeFirst()
    let name = rest.prefix {
      $0.isASCII && ($0.properties.isAlphabetic || Self.digit($0, 10) != nil || "._".unicodeScalars.contains($0))
    }
    rest = rest[name.endIndex...]
    guard let value = registers(String(name)) else { throw Failure("unknown register") }
    skipBlanks()
    return value
  }

  private mutating func character() throws(Failure) -> Int64 {
    rest.removeFirst()
    guard let character = rest.popFirst() else { throw Failure("character constant expected") }
    // Only a single byte is a character.
    if !character.isASCII || rest.popFirst() != "'" { throw Failure("missing terminating ' character") }
    skipBlanks()
    return Int64(character.value)
  }

  private mutating func number() throws(Failure) -> Int64 {
    guard let first = rest.first else { throw Failure("unexpected end of expression") }
    if Self.digit(first, 10) == nil { throw Failure("invalid char '\(first)' in expression") }
    var radix: UInt64 = 10
    if first == "0" {
      radix = 8
      let behind = rest.dropFirst()
      // Without a digit behind it the x isn't part of the number.
      if let mark = behind.first, mark == "x" || mark == "X", let digit = behind.dropFirst().first,
        Self.digit(digit, 16) != nil
      {
        radix = 16
        rest = behind.dropFirst()
      }
    }
    var value: UInt64 = 0
    var isTooLarge = false
    while let digit = rest.first.flatMap({ Self.digit($0, radix) }) {
      rest.removeFirst()
      let (product, overflow) = value.multipliedReportingOverflow(by: radix)
      let (sum, carry) = product.addingReportingOverflow(digit)
      isTooLarge = isTooLarge || overflow || carry
      value = sum
    }
    if isTooLarge { throw Failure("number too large") }
    skipBlanks()
    return Int64(bitPattern: value)
  }

  private static func digit(_ scalar: Unicode.Scalar, _ radix: UInt64) -> UInt64? {
    guard scalar.isASCII, let value = Character(scalar).hexDigitValue, value < radix else { return nil }
    return UInt64(value)
  }
}
