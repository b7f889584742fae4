// Tab: the candidates for the word at the cursor, and the keys while their menu is open.

extension LineEditor {
  /// Completes what stands before the cursor as far as it is certain; opens the menu if nothing is.
  mutating func completeWord() {
    let line = buffer.text
    let cursor = buffer.beforeCursor.endIndex
    guard let completion = complete?(line, cursor), let first = completion.candidates.first else { return ring() }
    // The owner's index may be anything: it is taken as near as the line has one.
    let typed = line[min(max(completion.start, line.startIndex), cursor)..<cursor]
    let start = buffer.cursor - typed.utf8.count
    let certain = completion.candidates.dropFirst().reduce(first.text) { Self.commonPrefix($0, $1.text) }
    if completion.candidates.count == 1 ? certain != typed : certain.count > typed.count {
      buffer.remove(start..<buffer.cursor)
      buffer.insert(certain)
    } else if completion.candidates.count == 1 {
      ring()
    } else {
      menu = CompletionMenu(completion.candidates, start: start, saved: buffer)
    }
  }

  /// Does what `key` says to the menu; any other key closes it and returns false.
  mutating func actInMenu(_ key: Key) -> Bool {
    switch key {
    case .tab: if let line = menu?.selectNext() { buffer = line }
    case .backTab: if let line = menu?.selectPrevious() { buffer = line }
    case .control("g"):
      if let menu { buffer = menu.saved }
      menu = nil
    default:
      if let menu, buffer.text != menu.saved.text { undoStack.remember(menu.saved) }
      menu = nil
      return false
    }
    lastDeed = .other
    return true
  }

  private static func commonPrefix(_ a: String, _ b: String) -> String {
    String(zip(a, b).prefix { $0 == $1 }.map { $0.0 })
  }
}
