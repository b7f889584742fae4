// One line of a configuration file.

/// Takes a line apart, by code points: a quote or a blank counts whatever accent a name puts on it.
struct ConfigLine {
  /// A word and where it stands.
  struct Word: Equatable {
    let text: String
    let place: Place
  }

  /// What a line says.
  enum Statement: Equatable {
    case nothing
    case section(Word, id: Word?)
    case entry(OptionEntry)
  }

  private let text: [Unicode.Scalar]
  private let file: String
  private let number: Int
  private var position = 0

  init(_ text: String, file: String, number: Int) {
    self.text = Array(text.unicodeScalars)
    self.file = file
    self.number = number
  }

  /// The line's first column that isn't blank.
  var start: Place { place(text.firstIndex { !$0.properties.isWhitespace } ?? 0) }

  /// The line's meaning.
  func statement() throws(OptionError) -> Statement {
    var line = self
    return try line.read()
  }

  private mutating func read() throws(OptionError) -> Statement {
    skipBlanks()
    guard !isAtEnd else { return .nothing }
    return peek == "[" ? try section() : try entry()
  }

  private mutating func section() throws(OptionError) -> Statement {
    position += 1
    skipBlanks()
    let namePlace = place(position)
    let name = Word(text: takeName(), place: namePlace)
    guard !name.text.isEmpty else { throw error("a group's name is missing behind '['") }
    skipBlanks()
    var id: Word?
    if peek == "\"" || peek == "'" { id = try quoted() }
    skipBlanks()
    guard peek == "]" else { throw error("']' is missing: a section is [group] or [group \"id\"]") }
    position += 1
    try expectEnd()
    return .section(name, id: id)
  }

  private mutating func entry() throws(OptionError) -> Statement {
    let keyPlace = place(position)
    let key = takeName()
    guard !key.isEmpty else { throw error("a key is expected, or a section such as [monitor \"qmp0\"]") }
    skipBlanks()
    guard peek == "=" else { throw error("'=' is missing behind '\(key)'") }
    position += 1
    skipBlanks()
    let value = try word(of: key)
    try expectEnd()
    return .entry(OptionEntry(key: key, value: value.text, keyPlace: keyPlace, place: value.place))
  }

  private mutating func word(of key: String) throws(OptionError) -> Word {
    if isAtEnd { throw error("a value is missing behind '\(key) ='; an empty one is \"\"") }
    if peek == "\"" || peek == "'" { return try quoted() }
    let start = position
    while let scalar = peek, !scalar.properties.isWhitespace {
      if scalar == "\"" || scalar == "'" { throw error("a quote inside a bare word: quote the whole value") }
      position += 1
    }
    return Word(text: string(start..<position), place: place(start))
  }

  // MARK: Quoting

  private mutating func quoted() throws(OptionError) -> Word {
    let start = position
    let quote = text[position]
    position += 1
    var value = String.UnicodeScalarView()
    while let scalar = peek {
      position += 1
      if scalar == quote { return Word(text: String(value), place: place(start)) }
      value.append(quote == "\"" && scalar == "\\" ? try escape() : scalar)
    }
    throw OptionError(place(start), "the quote \(quote) is not closed on its line")
  }

  private mutating func escape() throws(OptionError) -> Unicode.Scalar {
    let start = position - 1
    let letter = peek
    position += 1
    switch letter {
    case "\"": return "\""
    case "\\": return "\\"
    case "n": return "\n"
    case "t": return "\t"
    case "u":
      if let end = text[min(position, text.count)...].firstIndex(of: "}"), peek == "{",
        text[(position + 1)..<end].allSatisfy(\.properties.isASCIIHexDigit),
        let number = UInt32(string((position + 1)..<end), radix: 16), number > 0, let scalar = Unicode.Scalar(number)
      {
        position = end + 1
        return scalar
      }
    default: break
    }
    throw OptionError(
      place(start), "'\\\(letter.map { String($0) } ?? "")' is not an escape: \\\", \\\\, \\n, \\t or \\u{HEX}")
  }

  // MARK: Scanning

  private var isAtEnd: Bool {
    guard let peek else { return true }
    return peek == "#" && (position == 0 || text[position - 1].properties.isWhitespace)
  }

  private var peek: Unicode.Scalar? { position < text.count ? text[position] : nil }

  private mutating func skipBlanks() {
    while let scalar = peek, scalar.properties.isWhitespace { position += 1 }
  }

  private mutating func takeName() -> String {
    let start = position
    while let scalar = peek,
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-" || scalar == "_"
    {
      position += 1
    }
    return string(start..<position)
  }

  private mutating func expectEnd() throws(OptionError) {
    skipBlanks()
    guard !isAtEnd else { return }
    throw error("'\(string(position..<text.count))' is too much: one value a line, in quotes if it has blanks")
  }

  private func string(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(text[range])) }

  private func place(_ position: Int) -> Place { .file(file, line: number, column: position + 1) }

  private func error(_ sentence: String) -> OptionError { OptionError(place(position), sentence) }
}
