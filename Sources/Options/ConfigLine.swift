// One line of a configuration file.

/// Takes a line apart.
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

  private let text: [Character]
  private let file: String
  private let number: Int
  private var position = 0

  init(_ text: String, file: String, number: Int) {
    self.text = Array(text)
    self.file = file
    self.number = number
  }

  /// The line's first column that isn't blank.
  var start: Place { place(text.firstIndex { !$0.isWhitespace } ?? 0) }

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
    while let character = peek, !character.isWhitespace {
      if character == "\"" || character == "'" { throw error("a quote inside a bare word: quote the whole value") }
      position += 1
    }
    return Word(text: String(text[start..<position]), place: place(start))
  }

  // MARK: Quoting

  private mutating func quoted() throws(OptionError) -> Word {
    let start = position
    let quote = text[position]
    position += 1
    var value = ""
    while let character = peek {
      position += 1
      if character == quote { return Word(text: value, place: place(start)) }
      value += quote == "\"" && character == "\\" ? try escape() : String(character)
    }
    throw OptionError(place(start), "the quote \(quote) is not closed on its line")
  }

  private mutating func escape() throws(OptionError) -> String {
    let start = position - 1
    let letter = peek
    position += 1
    switch letter {
    case "\"", "\\": return letter.map(String.init) ?? ""
    case "n": return "\n"
    case "t": return "\t"
    case "u":
      if let end = text[min(position, text.count)...].firstIndex(of: "}"), peek == "{",
        let number = UInt32(String(text[(position + 1)..<end]), radix: 16), let scalar = Unicode.Scalar(number)
      {
        position = end + 1
        return String(Character(scalar))
      }
    default: break
    }
    throw OptionError(
      place(start), "'\\\(letter.map(String.init) ?? "")' is not an escape: \\\", \\\\, \\n, \\t or \\u{HEX}")
  }

  // MARK: Scanning

  private var isAtEnd: Bool {
    guard let peek else { return true }
    return peek == "#" && (position == 0 || text[position - 1].isWhitespace)
  }

  private var peek: Character? { position < text.count ? text[position] : nil }

  private mutating func skipBlanks() {
    while let character = peek, character.isWhitespace { position += 1 }
  }

  private mutating func takeName() -> String {
    let start = position
    while let character = peek, character.isLetter || character.isNumber || character == "-" || character == "_" {
      position += 1
    }
    return String(text[start..<position])
  }

  private mutating func expectEnd() throws(OptionError) {
    skipBlanks()
    guard !isAtEnd else { return }
    throw error("'\(String(text[position...]))' is too much: one value a line, in quotes if it has blanks")
  }

  private func place(_ position: Int) -> Place { .file(file, line: number, column: position + 1) }

  private func error(_ sentence: String) -> OptionError { OptionError(place(position), sentence) }
}
