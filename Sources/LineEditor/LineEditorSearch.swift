// The keys while C-r searches the history.

extension LineEditor {
  /// Does what `key` says to the search; any other key accepts what was found and returns false.
  mutating func actInSearch(_ key: Key) -> Bool {
    switch key {
    case .text(let text):
      // One by one, so that what was found last doesn't depend on how the stream was cut.
      for scalar in text.unicodeScalars { show(search?.extend(String(scalar), in: history.entries)) }
    case .backspace: show(search?.shorten(in: history.entries))
    case .control("r"):
      if let last = lastPattern, search?.pattern.isEmpty == true {
        show(search?.extend(last, in: history.entries))
      } else {
        show(search?.older(in: history.entries))
      }
    case .control("s"): show(search?.newer(in: history.entries))
    case .control("g"):
      if let search { buffer = search.saved }
      endSearch()
    default:
      accept()
      return false
    }
    return true
  }

  /// Puts what was found into the line; what was found last stays when the search fails.
  private mutating func show(_ found: LineBuffer?) {
    if let found {
      buffer = found
    } else if let search, search.pattern.isEmpty {
      buffer = search.saved
    } else {
      ring()
    }
  }

  /// The line goes on as if it had been reached with the history's keys.
  private mutating func accept() {
    if let search, let match = search.match {
      browser.go(to: match, leaving: search.saved.text, in: history.entries)
      undoStack = UndoStack()
    }
    endSearch()
  }

  private mutating func endSearch() {
    if let search, !search.pattern.isEmpty { lastPattern = search.pattern.text }
    search = nil
    lastDeed = .other
  }
}
