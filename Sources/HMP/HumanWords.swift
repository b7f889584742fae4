// Cutting a line of the human monitor into words.
import Event

/// The words of one line: separated by blanks; in double quotes a word may hold blanks, and `\n`, `\r`, `\"`,
/// `\'` and `\\` stand for themselves.
struct HumanWords {
  private var rest: Substring.UnicodeScalarView

  init(_ line: String) { rest = line.unicodeScalars[...] }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" || scalar == "\r" }

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
