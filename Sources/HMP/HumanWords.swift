// Cutting a line of the human monitor into words.
import Event
import Monitor
import OptionText

/// The words of one line: separated by blanks; in double quotes, which begin a word, it may hold blanks, and `\n`, `\r`,
/// `\"`, `\'` and `\\` stand for themselves. What follows the closing quote is the next word.
struct HumanWords {
  private let line: Substring.UnicodeScalarView
  private var rest: Substring.UnicodeScalarView

  /// How much of a word counts in QEMU, in bytes.
  static let wordLimit = 1023

  init(_ line: String) {
    self.line = line.unicodeScalars[...]
    rest = self.line
  }

  /// Blanks are those of C.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || ("\t"..."\r").contains(scalar) }

  /// Whether only blanks are left.
  var isAtEnd: Bool { rest.allSatisfy(Self.isBlank) }

  /// The part of the line that has been read.
  var taken: String { String(line[..<rest.startIndex]) }

  private mutating func skipBlanks() { rest = rest.drop(while: Self.isBlank) }

  /// The next word, nil at the end of the line.
  mutating func next() throws(Failure) -> String? {
    skipBlanks()
    if rest.first == "\"" { return try quoted() }
    return rest.isEmpty ? nil : bareWord()
  }

  /// Everything up to the next blank; quotes don't matter in it.
  mutating func bareWord() -> String {
    skipBlanks()
    return take { !Self.isBlank($0) }
  }

  /// The name that comes next, up to a blank or a slash, empty if there is none; quotes don't matter in it.
  mutating func name() -> String {
    skipBlanks()
    return take { !Self.isBlank($0) && $0 != "/" }
  }

  private mutating func take(while isPart: (Unicode.Scalar) -> Bool) -> String {
    let part = rest.prefix(while: isPart)
    rest = rest[part.endIndex...]
    return String(part)
  }

  /// The value of the expression that comes next; registers are those of the CPU that `session` is about.
  mutating func expression(_ session: Session) throws(Failure) -> Int64 {
    try Expression.read(&rest) { session.core.context.register($0, ofCPU: session.cpu) }
  }

  /// The number format that comes next, or the one that was last chosen on any of `core`'s monitors.
  mutating func format(_ core: MonitorCore) throws(Failure) -> GivenFormat {
    skipBlanks()
    return try GivenFormat.read(&rest, remembered: &core.numberFormat)
  }

  /// The size that comes next, in bytes: MiB without a unit. Nil if there is none that fits.
  mutating func size() -> Int64? {
    var text = Substring(rest).utf8
    guard case .value(let size) = takeSize(&text, usualShift: 20) else { return nil }
    rest = rest[text.startIndex...]
    return Int64(exactly: size)
  }

  /// The time that comes next, in seconds; nil if there is none.
  mutating func seconds() -> Double? {
    skipBlanks()
    let digits = take { ("0"..."9").contains($0) || $0 == "." }
    guard let number = Double(digits) else { return nil }
    let units: KeyValuePairs = ["ms": 1e3, "us": 1e6, "ns": 1e9]
    for (unit, parts) in units where rest.starts(with: unit.unicodeScalars) {
      rest.removeFirst(2)
      return number / parts
    }
    return number
  }

  /// The letter of the option that comes next: nil if none does, and a nil inside if the line ends behind its dash.
  var option: Unicode.Scalar?? {
    let text = rest.drop(while: Self.isBlank)
    return text.first == "-" ? .some(text.dropFirst().first) : nil
  }

  /// Takes an option's dash and letter.
  mutating func takeOption() {
    skipBlanks()
    rest = rest.dropFirst(2)
  }

  /// Takes a full stop if one comes next.
  mutating func takeDot() -> Bool {
    skipBlanks()
    guard rest.first == "." else { return false }
    rest.removeFirst()
    return true
  }

  /// The rest of the line, nil if it is blank.
  mutating func remainder() -> String? {
    skipBlanks()
    return rest.isEmpty ? nil : take { _ in true }
  }

  private mutating func quoted() throws(Failure) -> String {
    var word = String.UnicodeScalarView()
    rest.removeFirst()
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": return String(word)
      case "\\":
        switch rest.popFirst() {
        case "n": word.append("\n")
        case "r": word.append("\r")
        case let escaped? where escaped == "\\" || escaped == "'" || escaped == "\"": word.append(escaped)
        case let other?: throw Failure("unsupported escape code: '\\\(other)'")
        case nil: break
        }
      default: word.append(scalar)
      }
    }
    throw Failure("unterminated string")
  }
}

extension String {
  /// The beginning of it, in so many bytes at most.
  func cut(to bytes: Int) -> String {
    utf8.count <= bytes ? self : String(decoding: utf8.prefix(bytes), as: UTF8.self)
  }
}
