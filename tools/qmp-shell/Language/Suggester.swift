// What may be typed at the cursor.

/// A candidate for the word at the cursor.
struct Suggestion: Equatable {
  /// What replaces the word.
  let text: String
  /// What a menu shows.
  let label: String
  /// One line about it; may be empty.
  let meaning: String
  /// Whether the word is complete, so that a blank may follow.
  let endsWord: Bool

  init(_ text: String, label: String? = nil, meaning: String = "", endsWord: Bool = true) {
    (self.text, self.label, self.meaning, self.endsWord) = (text, label ?? text, meaning, endsWord)
  }
}

/// The candidates and the beginning of the word that they replace; the word ends at the cursor.
struct Suggestions: Equatable {
  /// In characters from the line's beginning.
  let start: Int
  let candidates: [Suggestion]
}

/// Suggests words and shows hints, for one server.
struct Suggester {
  /// What the server offers.
  var introspection: Introspection?
  /// The shell's own words, suggested beside the commands.
  var shellWords: [Suggestion] = []
  /// Whether the line continues a transaction.
  var isInTransaction = false

  /// The candidates at the cursor, which stands behind that many characters of a request's line.
  func suggestions(_ line: String, cursor: Int) -> Suggestions {
    let place = CursorPlace(line, cursor: cursor, introspection, isInTransaction: isInTransaction)
    let start = String(line.unicodeScalars.prefix(place.start)).count
    switch place.kind {
    case .nothing: return Suggestions(start: start, candidates: [])
    case .command(let isOutOfBand):
      let commands = commandSuggestions.filter { suggestion in
        !isOutOfBand || introspection?.command(suggestion.text)?.allowsOutOfBand == true
      }
      return match(isOutOfBand ? commands : commands + openings + shellWords, place.typed, start)
    case .action: return match(actionSuggestions, place.typed, start)
    case .key(let types, let parent): return match(keys(types, parent), place.typed, start)
    case .value(let types, let path): return match(values(types, path), place.typed, start)
    }
  }

  /// The names of commands, for a word that begins at `start`.
  func commands(_ typed: String, start: Int) -> Suggestions { match(commandSuggestions, typed, start) }

  /// The names of events, for a word that begins at `start`.
  func events(_ typed: String, start: Int) -> Suggestions {
    match((introspection?.eventNames ?? []).map { Suggestion($0) }, typed, start)
  }

  /// Those that begin with what is typed; if there are none, those that contain it, `-` and `_` being the same.
  private func match(_ suggestions: [Suggestion], _ typed: String, _ start: Int) -> Suggestions {
    // A server's name that would need quotes can't be typed as it is.
    let plain = suggestions.filter { suggestion in
      !suggestion.text.unicodeScalars.contains { $0.properties.isWhitespace || $0.isQuote || $0.isOpeningBracket }
    }
    let beginning = plain.filter { $0.text.hasPrefix(typed) }
    if !beginning.isEmpty || typed.isEmpty { return Suggestions(start: start, candidates: beginning) }
    let part = Self.folded(typed)
    return Suggestions(start: start, candidates: plain.filter { Self.folded($0.label).contains(part) })
  }

  private static func folded(_ text: String) -> String {
    String(text.lowercased().map { $0 == "_" ? "-" : $0 })
  }

  private var commandSuggestions: [Suggestion] {
    (introspection?.commandNames ?? []).map { Suggestion($0, meaning: CommandMeanings.meaning(of: $0) ?? "") }
  }

  private var openings: [Suggestion] {
    guard introspection?.command("transaction") != nil else { return [] }
    return [Suggestion(RequestReader.opening, meaning: "begin to type a transaction, an action a line")]
  }

  private var actionSuggestions: [Suggestion] {
    (introspection?.actionNames ?? []).map { Suggestion($0, meaning: CommandMeanings.meaning(of: $0) ?? "") }
  }
}
