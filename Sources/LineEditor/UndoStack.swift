// What the line was before each change.

/// The lines that undo goes back to. A run of typing is one change.
struct UndoStack {
  private static var limit: Int { 100 }

  private var lines: [LineBuffer] = []

  /// Remembers `line`, which a change is about to replace or has just replaced.
  mutating func remember(_ line: LineBuffer) {
    lines.append(line)
    if lines.count > Self.limit { lines.removeFirst() }
  }

  /// The line before the last change, nil if there was none.
  mutating func undo() -> LineBuffer? { lines.popLast() }
}
