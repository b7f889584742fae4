// Where in a line the cursor is, and so what may be typed there.

/// What is being typed at the cursor.
struct CursorPlace {
  /// What may stand at a place.
  enum Kind {
    /// Nothing that is known: a comment, the inside of quotes or brackets, the end of a transaction.
    case nothing
    /// A command's name; only of those that may be executed out of band.
    case command(isOutOfBand: Bool)
    /// The name of a transaction's action.
    case action
    /// A member of the object, or an index of the array, at that path.
    case key(ArgumentTypes, parent: [String])
    /// A value of the member at that path.
    case value(ArgumentTypes, path: [String])
  }

  /// What may stand here.
  private(set) var kind: Kind = .nothing
  /// Where the text being typed begins, in Unicode scalars.
  private(set) var start: Int
  /// The text between there and the cursor.
  private(set) var typed: String

  /// Looks at a line with the cursor behind that many characters.
  init(_ line: String, cursor: Int, _ introspection: Introspection?, isInTransaction: Bool) {
    let before = LineScan(String(line.prefix(max(0, cursor))))
    let current = before.endsInBlank ? nil : before.words.last
    start = current?.scalars.startIndex ?? before.count
    typed = current?.text ?? ""
    let first = before.words.first?.scalars.first
    guard before.unclosed == nil, first != "#", first != "{" || isInTransaction else { return }
    var done = before.words.dropLast(current == nil ? 0 : 1)
    let opens = done.first?.text == RequestReader.opening
    let isAction = opens || isInTransaction
    if isAction {
      let isFirstOfLine = current?.isFirstOfLine ?? before.isAtLineStart
      done = isFirstOfLine ? [] : Self.lastSentence(opens ? done.dropFirst() : done)
    }
    guard let head = done.first else {
      atHead(isAction)
      return
    }
    // An argument that isn't KEY=VALUE ends what is known; so does the transaction's end.
    guard head.text != RequestReader.closing, done.dropFirst().allSatisfy({ $0.equals != nil }) else { return }
    let others = Self.others(LineScan(line).words, behind: head.scalars.startIndex, start, isAction)
    let name = head.text.hasPrefix("!") && !isAction ? String(head.text.dropFirst()) : head.text
    let root = isAction ? introspection?.actionType(name) : introspection?.command(name)?.argumentType
    let types = ArgumentTypes(introspection: introspection, root: root ?? "any", given: ArgumentWords.given(others))
    if let current { atArgument(current, types) } else { kind = .key(types, parent: []) }
  }

  /// The cursor is in the first word of a command or action.
  private mutating func atHead(_ isAction: Bool) {
    let isOutOfBand = !isAction && typed.unicodeScalars.first == "!"
    kind = isAction ? .action : .command(isOutOfBand: isOutOfBand)
    guard isOutOfBand else { return }
    start += 1
    typed = String(typed.unicodeScalars.dropFirst())
  }

  /// The cursor is in a word behind the first.
  private mutating func atArgument(_ word: Word, _ types: ArgumentTypes) {
    let path = word.path
    let isSpecial = { (scalar: Unicode.Scalar) in scalar.isQuote || scalar.isOpeningBracket }
    guard path.count <= ArgumentTypes.deepestPath, !path.dropLast().contains(""),
      !word.scalars.contains(where: isSpecial)
    else { return }
    if let equals = word.equals {
      guard !word.isExact, word.value.first != "@", path.last != "" else { return }
      kind = .value(types, path: path)
      start = equals + 1
      typed = String(word.value)
    } else {
      kind = .key(types, parent: Array(path.dropLast()))
      start = word.scalars.lastIndex(of: ".").map { $0 + 1 } ?? start
      typed = path.last ?? ""
    }
  }

  /// The finished words of the action at the cursor.
  private static func lastSentence(_ done: ArraySlice<Word>) -> ArraySlice<Word> {
    guard let start = done.lastIndex(where: { $0.text == RequestReader.separator || $0.isFirstOfLine }) else {
      return done
    }
    return done[start].text == RequestReader.separator ? done[(start + 1)...] : done[start...]
  }

  /// The arguments of the command or action whose name is at `head`, but the one at the cursor.
  private static func others(
    _ words: [Word], behind head: Int, _ cursor: Int, _ isAction: Bool
  ) -> ArraySlice<Word> {
    let arguments = words.drop { $0.scalars.startIndex <= head }.prefix { word in
      !isAction || (word.text != RequestReader.separator && word.text != RequestReader.closing && !word.isFirstOfLine)
    }
    return arguments.filter { $0.scalars.startIndex != cursor }[...]
  }
}
