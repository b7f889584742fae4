// Cutting a line of the human monitor into words.
import Event

/// The words of one line: separated by blanks; in double quotes a word may hold blanks, and `\n`, `\r`, `\"`,
/// `\'` and `\\` stand for themselves.
struct HumanWords {
  private var rest: Substring.UnicodeScalarView

  init(_ line: String) { rest = line.unicodeScalars[...] }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" || scalar == "\r" }

  /// Whether only blanks are left.
  var isAtEnd: Bool { rest.allSatisfy(Self.isBlank) }

  /// The next word, nil at the end of the line.
  mutating func next() throws(Failure) -> String? {
    rest = rest.drop(while: Self.isBlank)
    guard let first = rest.first else { return nil }
    if first == "\"" { return try quoted() }
    let word = rest.prefix { !Self.isBlank($0) }
    rest = rest[word.endIndex...]
    return String(word)
  }

  /// The name that the line begins with, up to a blank or a slash; nil at the end of the line. Quotes don't matter in it.
  mutating func name() -> String? {
    rest = rest.drop(while: Self.isBlank)
    let name = rest.prefix { !Self.isBlank($0) && $0 != "/" }
    rest = rest[name.endIndex...]
    return name.isEmpty ? nil : String(name)
  }

  /// The value of the expression that comes next.
  mutating func expression() throws(Failure) -> Int64 { try Expression.read(&rest) }

  /// The number format that comes next; `usual`, which it becomes, if none does.
  mutating func format(usual: inout String) throws(Failure) -> String {
    rest = rest.drop(while: Self.isBlank)
    return try NumberFormat.read(&rest, usual: &usual)
  }

  /// Whether the first of `options`, each a letter, comes next. An option that is none of them is refused.
  mutating func takeOption(_ options: [Unicode.Scalar]) throws(Failure) -> Bool {
    rest = rest.drop(while: Self.isBlank)
    guard rest.first == "-" else { return false }
    let given = rest.dropFirst().prefix(1)
    guard let letter = given.first, options.contains(letter) else {
      throw Failure("unsupported option -\(String(given))")
    }
    if letter != options.first { return false }
    rest = rest[given.endIndex...]
    return true
  }

  /// The rest of the line, nil if it is blank.
  mutating func remainder() -> String? {
    let text = rest.drop(while: Self.isBlank)
    rest = rest[rest.endIndex...]
    return text.isEmpty ? nil : String(text)
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
