// The words of a human monitor, for completion.

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
