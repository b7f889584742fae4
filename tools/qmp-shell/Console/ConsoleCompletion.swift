// Completion and hints at the console's prompt.
import JSON
import LineEditor

extension Console {
  /// Lets the editor ask for candidates and hints.
  func suggest() {
    editor.complete = { [unowned self] line, cursor in self.completion(line, cursor) }
    editor.hint = { [unowned self] line in self.hint(line) }
  }

  private func completion(_ line: String, _ cursor: String.Index) -> LineEditor.Completion {
    let count = line.distance(from: line.startIndex, to: cursor)
    let found = suggestions(line, count)
    let start = line.index(line.startIndex, offsetBy: min(found.start, count))
    let candidates = found.candidates.map { suggestion in
      LineEditor.Candidate(
        suggestion.text + (suggestion.endsWord ? " " : ""), label: suggestion.label,
        meaning: suggestion.meaning.isEmpty ? nil : suggestion.meaning)
    }
    return LineEditor.Completion(start: start, candidates: candidates)
  }

  private func suggestions(_ line: String, _ cursor: Int) -> Suggestions {
    if options.isHuman { return human?.suggestions(line, cursor: cursor) ?? Suggestions(start: cursor, candidates: []) }
    let typed = String(line.prefix(cursor))
    let words = typed.split(separator: " ", omittingEmptySubsequences: false)
    if words.count == 2, words[0] == "help", !reader.isInTransaction {
      let start = 5
      let commands = suggester.commands(String(words[1]), start: start)
      return Suggestions(
        start: start, candidates: commands.candidates + suggester.events(String(words[1]), start: start).candidates)
    }
    return current.suggestions(line, cursor: cursor)
  }

  private func hint(_ line: String) -> String? {
    if options.isHuman || line.isEmpty || line.contains("\n") { return nil }
    let text = current.hint(line)
    return text.isEmpty ? nil : text
  }

  private var current: Suggester {
    var current = suggester
    current.shellWords = Self.ownWords
    current.isInTransaction = reader.isInTransaction
    return current
  }

  /// Asks the human monitor for its words.
  func askForHumanWords() {
    var found = HumanWords()
    for line in ["help", "help info"] {
      client.ask(humanRequest(line)) { [weak self] reply in
        guard case .value(let value) = reply else { return }
        found.add(value.text ?? "")
        self?.human = found
      }
    }
  }
}

/// The words of a human monitor, by its help.
struct HumanWords {
  private var commands: [Suggestion] = []
  private var items: [Suggestion] = []

  /// Reads help lines such as `stop|s  -- stop emulation` and `info status  -- show the status`.
  mutating func add(_ help: String) {
    for line in help.split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: " ", omittingEmptySubsequences: true)
      let meaning = line.firstRange(of: " -- ").map { String(line[$0.upperBound...]) } ?? ""
      guard let first = parts.first, first.first?.isLetter == true else { continue }
      if first == "info", parts.count > 1, parts[1].first?.isLetter == true {
        items.append(Suggestion(String(parts[1]), meaning: meaning))
      } else {
        commands += first.split(separator: "|").map { Suggestion(String($0), meaning: meaning) }
      }
    }
  }

  /// The candidates for the word before the cursor: a command, or an item behind `info`.
  func suggestions(_ line: String, cursor: Int) -> Suggestions {
    let words = line.prefix(cursor).split(separator: " ", omittingEmptySubsequences: false)
    let typed = words.last ?? ""
    let start = cursor - typed.count
    let chosen: [Suggestion]
    switch (words.count, words.first) {
    case (1, _): chosen = commands
    case (2, "info"): chosen = items
    case (2, "help"), (2, "?"): chosen = commands
    case (3, "help") where words[1] == "info": chosen = items
    default: chosen = []
    }
    return Suggestions(start: start, candidates: chosen.filter { $0.text.hasPrefix(typed) })
  }
}
