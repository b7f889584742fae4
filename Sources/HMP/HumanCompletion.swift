// Completing a line of the human monitor: commands and the items of `info`, and what a command's arguments may be.

import LineEditor
import Monitor
import QAPI

/// The candidates for the word before the cursor.
struct HumanCompletion {
  private let session: Session
  /// The words before the one that is typed.
  private var words: [String] = []
  /// The word that is typed, without the quote that it may begin with.
  private var typed = ""
  private var isQuoted = false
  private var start: String.Index

  /// Completes `line` before `cursor`.
  init(_ line: String, _ cursor: String.Index, on session: Session) {
    self.session = session
    start = line.startIndex
    split(line[..<cursor])
  }

  /// What can stand there.
  var completion: LineEditor.Completion {
    switch words.first {
    // A name in quotes is none.
    case nil: offer(isQuoted ? [] : names(areItems: false))
    case "info" where words.count == 1: offer(names(areItems: true))
    default: offer(argumentWords.map { Word($0) })
    }
  }

  /// A word that may stand there, and what it means.
  private struct Word {
    let text: String
    let meaning: String?

    init(_ text: String, meaning: String? = nil) {
      self.text = text
      self.meaning = meaning
    }
  }

  /// The names of all commands, or of the items of `info`.
  private func names(areItems: Bool) -> [Word] {
    listedFaces(session).filter { $0.face.isInfoItem == areItems }.flatMap { entry in
      entry.face.names.map { Word(areItems ? String($0.dropFirst(5)) : String($0), meaning: entry.command.help) }
    }
  }

  // MARK: Words

  /// Cuts the text before the cursor. Quotes count only at the beginning of a word, as in `HumanWords`.
  private mutating func split(_ text: Substring) {
    var rest = text.drop(while: Self.isBlank)
    start = rest.startIndex
    while !rest.isEmpty {
      start = rest.startIndex
      isQuoted = rest.first == "\""
      let isWhole = isQuoted ? takeQuoted(&rest) : takeBare(&rest)
      if !isWhole { return }
      words.append(typed)
      typed = ""
      isQuoted = false
      rest = rest.drop(while: Self.isBlank)
      start = rest.startIndex
    }
  }

  /// Takes a word; whether something follows it.
  private mutating func takeBare(_ rest: inout Substring) -> Bool {
    let word = rest.prefix { !Self.isBlank($0) }
    typed = String(word)
    rest = rest[word.endIndex...]
    return !rest.isEmpty
  }

  /// Takes a word in quotes; whether the closing one is there.
  private mutating func takeQuoted(_ rest: inout Substring) -> Bool {
    rest.removeFirst()
    typed = ""
    while let character = rest.popFirst() {
      if character == "\"" { return true }
      guard character == "\\", let escaped = rest.popFirst() else {
        typed.append(character)
        continue
      }
      typed.append(escaped == "n" ? "\n" : escaped == "r" ? "\r" : escaped)
    }
    return false
  }

  private static func isBlank(_ character: Character) -> Bool { character == " " || character == "\t" }

  // MARK: Arguments

  private var argumentWords: [String] {
    let isItem = words.first == "info"
    let name = isItem ? "info \(words.dropFirst().first ?? "")" : words[0]
    guard let (command, face) = session.core.commands.human(named: name) else { return [] }
    return values(of: face, command, behind: Array(words.dropFirst(isItem ? 2 : 1)))
  }

  /// What `face` takes behind those arguments.
  private func values(of face: HumanFace, _ command: Command, behind given: [String]) -> [String] {
    var parameters = HumanParameter.declared(by: face) ?? []
    for word in given {
      guard let place = parameters.firstIndex(where: { $0.takes(word) }) else { return [] }
      // The rest of the line has no end.
      if parameters[place].kind == .text { return values(of: parameters[place], face, command, given) }
      if case .optionWithWord = parameters[place].kind {
        parameters[place] = HumanParameter(word: parameters[place].name)
        parameters.removeSubrange(..<place)
      } else {
        parameters.removeSubrange(...place)
      }
    }
    var found: [String] = []
    for parameter in parameters {
      if let letter = parameter.optionLetter {
        // Only who asks for one: taken by itself it would be a surprise.
        if typed.hasPrefix("-") { found.append("-\(letter)") }
      } else if parameter.kind != .format {
        return found + values(of: parameter, face, command, given)
      }
    }
    return found
  }

  private func values(of parameter: HumanParameter, _ face: HumanFace, _ command: Command, _ given: [String])
    -> [String]
  {
    if parameter.kind == .onOff { return ["on", "off"] }
    if let choices = face.choices[parameter.name] ?? parameter.usualChoices {
      switch choices {
      case .words(let words): return words
      case .files: return FileNames.matching(typed)
      case .commands: return topics(given)
      case .descriptors: return session.descriptors.names
      default: return session.core.context.words(choices, typed: typed, before: given.last)
      }
    }
    let name = face.renames[parameter.name] ?? parameter.name
    return command.arguments.introspected?.arguments.words(of: name) ?? []
  }

  private func topics(_ given: [String]) -> [String] {
    switch given {
    case []: names(areItems: false).map(\.text)
    case ["info"]: names(areItems: true).map(\.text)
    default: []
    }
  }

  // MARK: Candidates

  /// So many candidates have room for their meanings.
  private static let explained = 9

  /// Offers those words that begin as what is typed, each once, in order.
  private func offer(_ words: [Word]) -> LineEditor.Completion {
    let fitting = words.filter {
      $0.text.hasPrefix(typed) && !$0.text.unicodeScalars.contains(where: Self.isUnwritable)
    }
    .sorted { $0.text < $1.text }
    var candidates: [LineEditor.Candidate] = []
    var last: String?
    for word in fitting where word.text != last { candidates.append(candidate(word)); last = word.text }
    if candidates.count > Self.explained { for place in candidates.indices { candidates[place].meaning = nil } }
    return LineEditor.Completion(start: start, candidates: candidates)
  }

  /// Controls that no escape stands for.
  private static func isUnwritable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\n" && scalar != "\r" && scalar != "\t"
  }

  private static func escaped(_ word: String) -> String {
    word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
      .replacing("\r", with: "\\r")
  }

  /// Of a path or of options only the last part is shown. What may go on has no blank behind it.
  private func candidate(_ found: Word) -> LineEditor.Candidate {
    let word = found.text
    let goesOn = word.last.map { "/=,".contains($0) } ?? false
    let body = goesOn ? word.dropLast() : word[...]
    let shown = body.lastIndex { "/=,".contains($0) }.map { word[word.index(after: $0)...] } ?? word[...]
    let needsQuotes = isQuoted || word.unicodeScalars.contains { HumanWords.isBlank($0) || $0 == "\"" || $0 == "\\" }
    let text = needsQuotes ? "\"" + Self.escaped(word) : word
    return LineEditor.Candidate(
      text + (goesOn ? "" : needsQuotes ? "\" " : " "), label: String(shown), meaning: found.meaning)
  }
}

extension HumanFace {
  /// Whether it is an item of `info`.
  var isInfoItem: Bool { name.hasPrefix("info ") }
}

extension HumanParameter {
  /// A parameter that is a word.
  init(word name: String) {
    self.name = name
    kind = .word
    presence = .always
  }

  /// Whether that word would be its argument.
  fileprivate func takes(_ word: String) -> Bool {
    if let optionLetter { return word == "-\(optionLetter)" }
    return kind == .format ? word.hasPrefix("/") : true
  }

  /// What every parameter of its kind is chosen among.
  fileprivate var usualChoices: HumanChoices? {
    switch kind {
    case .file: .files
    case .device: .blockNodes
    default: nil
    }
  }
}
