// Going up and down in the history without losing what was typed on the way.

/// A place in the history, the line being typed counting as the newest entry, and the lines that were changed while
/// browsing. A history that grows or shrinks meanwhile only moves the place.
struct HistoryBrowser {
  /// Which entry is in the line, nil for the line being typed.
  private var position: Int?
  private var typed = ""
  private var changed: [Int: String] = [:]

  /// The next older line; `line` is the one that is left. Nil at the oldest.
  mutating func older(leaving line: String, in entries: [String]) -> String? {
    let here = min(position ?? entries.count, entries.count)
    return here > 0 ? go(to: here - 1, leaving: line, in: entries) : nil
  }

  /// The next newer line, at the end the one being typed. Nil behind that.
  mutating func newer(leaving line: String, in entries: [String]) -> String? {
    guard let position else { return nil }
    return go(to: position + 1, leaving: line, in: entries)
  }

  /// Goes to the entry at `index`, or to the line being typed if there is none.
  @discardableResult
  mutating func go(to index: Int, leaving line: String, in entries: [String]) -> String {
    if let position { changed[position] = line } else { typed = line }
    guard entries.indices.contains(index) else {
      position = nil
      return typed
    }
    position = index
    return changed[index] ?? entries[index]
  }
}
