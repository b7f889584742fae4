// A word of a typed line: a command's name or one `KEY=VALUE`.

/// One word, with its place in the line.
struct Word {
  /// The word as it was typed; the indices are those of the line.
  let scalars: ArraySlice<Unicode.Scalar>
  /// The index of the first `=` outside quotes and brackets.
  let equals: Int?
  /// Whether it is the first word of its line; a pasted text has several.
  let isFirstOfLine: Bool
  /// Whether it was an argument of the program: another shell has taken its quotes off and kept its blanks.
  let isArgument: Bool

  init(scalars: ArraySlice<Unicode.Scalar>, equals: Int?, isFirstOfLine: Bool) {
    (self.scalars, self.equals, self.isFirstOfLine) = (scalars, equals, isFirstOfLine)
    isArgument = false
  }

  /// A word of the program's command line.
  init(argument: String) {
    scalars = Array(argument.unicodeScalars)[...]
    equals = scalars.firstIndex(of: "=")
    (isFirstOfLine, isArgument) = (false, true)
  }

  /// The word as it was typed.
  var text: String { String(scalars) }

  /// Whether the value is given as `KEY:=JSON`.
  var isExact: Bool { equals.map { $0 > scalars.startIndex && scalars[$0 - 1] == ":" } ?? false }

  /// What stands before `=` or `:=`; the whole word without one.
  var key: String {
    guard let equals else { return text }
    return String(scalars[scalars.startIndex..<(isExact ? equals - 1 : equals)])
  }

  /// The key taken apart at its dots.
  var path: [String] { key.split(separator: ".", omittingEmptySubsequences: false).map(String.init) }

  /// What stands behind the `=`, as it was typed; nothing without one.
  var value: ArraySlice<Unicode.Scalar> { equals.map { scalars[($0 + 1)...] } ?? scalars[scalars.endIndex...] }

  /// The value with its quotes taken off, and whether it had any. Text in brackets stays as it is.
  func unquotedValue() throws(LineError) -> (text: String, isQuoted: Bool) {
    guard let first = value.first else { return ("", false) }
    if isArgument {
      guard first.isQuote, case .success(value.endIndex) = endOfQuote(value, value.startIndex) else {
        return (String(value), false)
      }
    } else if first.isOpeningBracket {
      return (String(value), false)
    }
    return try unquoted(value)
  }

  /// Text with the quotes outside brackets taken off.
  private func unquoted(_ text: ArraySlice<Unicode.Scalar>) throws(LineError) -> (text: String, isQuoted: Bool) {
    var result = String.UnicodeScalarView()
    var isQuoted = false
    var depth = 0
    var at = text.startIndex
    while at < text.endIndex {
      if text[at].isQuote, case .success(let end) = endOfQuote(text, at) {
        if depth == 0 {
          isQuoted = true
          result.append(contentsOf: try Notation.unescape(text[(at + 1)..<(end - 1)]).unicodeScalars)
        } else {
          result.append(contentsOf: text[at..<end])
        }
        at = end
        continue
      }
      if text[at].isOpeningBracket { depth += 1 }
      if text[at] == "}" || text[at] == "]" { depth = max(0, depth - 1) }
      result.append(text[at])
      at += 1
    }
    return (String(result), isQuoted)
  }

  /// An error about this word.
  func error(_ message: String) -> LineError { LineError(message, at: isArgument ? nil : scalars.startIndex) }
}

extension String {
  /// The text of some scalars.
  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
