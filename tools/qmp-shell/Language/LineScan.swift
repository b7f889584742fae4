// Cutting a typed line into words.

/// A line's words: text between blanks; inside quotes or brackets a blank is part of its word.
struct LineScan {
  /// The words, in order.
  private(set) var words: [Word] = []
  /// The offset of the quote or bracket that isn't closed; the last word then reaches to the line's end.
  private(set) var unclosed: Int?
  /// Whether a word that is typed on behind a blank would be the first of its line.
  private(set) var isAtLineStart = true
  private let scalars: [Unicode.Scalar]

  /// Cuts a line.
  init(_ line: String) {
    scalars = Array(line.unicodeScalars)
    var at = 0
    while at < scalars.count {
      if scalars[at].properties.isWhitespace {
        isAtLineStart = isAtLineStart || scalars[at] == "\n" || scalars[at] == "\r"
        at += 1
        continue
      }
      words.append(isAtLineStart && scalars[at] == "#" ? comment(from: &at) : word(from: &at, isAtLineStart))
      isAtLineStart = false
    }
  }

  /// A comment is one word, to the end of its line, whatever is in it.
  private func comment(from at: inout Int) -> Word {
    let start = at
    while at < scalars.count, scalars[at] != "\n", scalars[at] != "\r" { at += 1 }
    return Word(scalars: scalars[start..<at], equals: nil, isFirstOfLine: true)
  }

  private mutating func word(from at: inout Int, _ isFirst: Bool) -> Word {
    let start = at
    var equals: Int?
    while at < scalars.count, !scalars[at].properties.isWhitespace {
      let scalar = scalars[at]
      if scalar.isQuote || scalar.isOpeningBracket {
        switch scalar.isQuote ? endOfQuote(scalars[...], at) : endOfBracket(scalars[...], at) {
        case .success(let end): at = end
        case .failure(let place):
          unclosed = place.offset
          at = scalars.count
        }
      } else {
        if scalar == "=", equals == nil { equals = at }
        at += 1
      }
    }
    return Word(scalars: scalars[start..<at], equals: equals, isFirstOfLine: isFirst)
  }

  /// The lines of a pasted text, each one line: a break inside quotes or brackets doesn't end it, and becomes a blank.
  static func lines(of text: String) -> [String] {
    let scan = LineScan(text)
    let starts = scan.words.filter(\.isFirstOfLine).map(\.scalars.startIndex) + [scan.scalars.count]
    return zip(starts, starts.dropFirst()).map { start, end in
      let line = String(String.UnicodeScalarView(scan.scalars[start..<end]))
      return line.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
  }

  /// Throws unless all quotes and brackets are closed.
  func checkClosed() throws(LineError) {
    guard let unclosed else { return }
    let kind = scalars[unclosed].isQuote ? "quote" : "bracket"
    throw LineError("the \(kind) \(scalars[unclosed]) is not closed", at: unclosed)
  }

  /// Whether more may follow that closes a bracket.
  var hasOpenBracket: Bool { unclosed.map { !scalars[$0].isQuote } ?? false }

  /// Whether a word that is typed on at the line's end would be a new one.
  var endsInBlank: Bool { unclosed == nil && (scalars.last?.properties.isWhitespace ?? true) }

  /// How many scalars the line has.
  var count: Int { scalars.count }
}

/// The quote or bracket that isn't closed.
struct Unclosed: Error {
  let offset: Int
}

/// The index behind the quote that closes the one at `start`. A backslash takes the next scalar as it is.
func endOfQuote(_ scalars: ArraySlice<Unicode.Scalar>, _ start: Int) -> Result<Int, Unclosed> {
  var at = start + 1
  while at < scalars.endIndex {
    if scalars[at] == scalars[start] { return .success(at + 1) }
    at += scalars[at] == "\\" ? 2 : 1
  }
  return .failure(Unclosed(offset: start))
}

/// The index behind the bracket that closes the one at `start`. A closing bracket of the other kind doesn't.
private func endOfBracket(_ scalars: ArraySlice<Unicode.Scalar>, _ start: Int) -> Result<Int, Unclosed> {
  var open: [Int] = []
  var at = start
  while at < scalars.endIndex {
    let scalar = scalars[at]
    if scalar.isQuote {
      switch endOfQuote(scalars, at) {
      case .success(let end): at = end
      case .failure(let place): return .failure(place)
      }
      continue
    }
    if scalar.isOpeningBracket { open.append(at) }
    if scalar == "}" || scalar == "]" {
      guard let last = open.last, (scalars[last] == "{") == (scalar == "}") else {
        return .failure(Unclosed(offset: open.last ?? start))
      }
      open.removeLast()
      if open.isEmpty { return .success(at + 1) }
    }
    at += 1
  }
  return .failure(Unclosed(offset: open.last ?? start))
}

extension Unicode.Scalar {
  /// Whether it begins and ends quoted text.
  var isQuote: Bool { self == "\"" || self == "'" }

  /// Whether it begins an object or an array.
  var isOpeningBracket: Bool { self == "{" || self == "[" }
}
