// Values as people write them: JSON, and Python's notation of the same.
import JSON

/// Reads `{'a': True, "b": [1, None,]}`: single or double quotes, Python's constants, trailing commas; a `=` may stand
/// in the place of a colon.
struct Notation {
  private let scalars: ArraySlice<Unicode.Scalar>
  private var at: Int
  private var depth = 0

  /// Servers of QEMU's kind take 1,024 levels.
  private static var deepest: Int { 1000 }

  /// Reads a whole text, which must be one value. Errors have the place in `text`'s own indices.
  static func parse(_ text: ArraySlice<Unicode.Scalar>) throws(LineError) -> Value {
    var notation = Notation(text)
    let value = try notation.value()
    notation.skipBlanks()
    guard notation.next == nil else { throw notation.unexpected("nothing may follow the value") }
    return value
  }

  private init(_ text: ArraySlice<Unicode.Scalar>) {
    scalars = text
    at = text.startIndex
  }

  private var next: Unicode.Scalar? { at < scalars.endIndex ? scalars[at] : nil }

  private mutating func skipBlanks() {
    while let scalar = next, scalar.properties.isWhitespace { at += 1 }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard next == scalar else { return false }
    at += 1
    return true
  }

  private func unexpected(_ rule: String) -> LineError {
    LineError(next.map { "'\($0)' is unexpected: \(rule)" } ?? "the text ends early: \(rule)", at: at)
  }

  private mutating func value() throws(LineError) -> Value {
    skipBlanks()
    switch next {
    case "{": return .object(try nested { (notation) throws(LineError) in try notation.members() })
    case "[": return .array(try nested { (notation) throws(LineError) in try notation.elements() })
    case "\"", "'": return .string(try string())
    default: return try word()
    }
  }

  private mutating func nested<Content>(
    _ body: (inout Notation) throws(LineError) -> Content
  ) throws(LineError) -> Content {
    guard depth < Self.deepest else { throw LineError("brackets are nested too deep", at: at) }
    depth += 1
    at += 1
    let content = try body(&self)
    depth -= 1
    return content
  }

  private mutating func members() throws(LineError) -> [Value.Member] {
    var members: [Value.Member] = []
    var keys: Set<[UInt8]> = []
    while !take("}") {
      skipBlanks()
      guard let quote = next, quote.isQuote else { throw unexpected("a member's name in quotes, or }, is expected") }
      let place = at
      let key = try string()
      guard keys.insert(Array(key.utf8)).inserted else { throw LineError("'\(key)' is given twice", at: place) }
      skipBlanks()
      if !take(":") && !take("=") { throw unexpected("a : is expected") }
      members.append(Value.Member(key: key, value: try value()))
      if take(",") { continue }
      guard take("}") else { throw unexpected("a , or } is expected") }
      break
    }
    return members
  }

  private mutating func elements() throws(LineError) -> [Value] {
    var elements: [Value] = []
    while !take("]") {
      elements.append(try value())
      if take(",") { continue }
      guard take("]") else { throw unexpected("a , or ] is expected") }
      break
    }
    return elements
  }

  private mutating func string() throws(LineError) -> String {
    guard case .success(let end) = endOfQuote(scalars, at) else { throw LineError("the quote is not closed", at: at) }
    let inside = scalars[(at + 1)..<(end - 1)]
    at = end
    return try Self.unescape(inside)
  }

  /// A number or a constant.
  private mutating func word() throws(LineError) -> Value {
    let start = at
    while let scalar = next, !scalar.properties.isWhitespace, !",:={}[]\"'".unicodeScalars.contains(scalar) { at += 1 }
    let word = String(scalars[start..<at])
    switch word {
    case "true", "True": return .bool(true)
    case "false", "False": return .bool(false)
    case "null", "None": return .null
    case "": throw unexpected("a value is expected")
    default:
      if let number = NumberText.number(word) ?? NumberText.integer(word) { return number }
      throw LineError("'\(word)' is no value: a string needs quotes", at: start)
    }
  }
}
