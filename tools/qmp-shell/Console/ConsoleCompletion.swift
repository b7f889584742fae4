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
    if reader.isInBrackets { return Suggestions(start: cursor, candidates: []) }
    let typed = String(line.prefix(cursor))
    let words = typed.split(separator: " ", omittingEmptySubsequences: false)
    if words.count == 2, words[0] == "help", !reader.isOpen {
      let start = 5
      let commands = suggester.commands(String(words[1]), start: start)
      return Suggestions(
        start: start, candidates: commands.candidates + suggester.events(String(words[1]), start: start).candidates)
    }
    return current.suggestions(line, cursor: cursor)
  }

  private func hint(_ line: String) -> String? {
    if options.isHuman || line.isEmpty || line.contains("\n") || reader.isInBrackets { return nil }
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
