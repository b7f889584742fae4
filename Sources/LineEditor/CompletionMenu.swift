// The menu of candidates that Tab opens below the line.

/// The candidates, the one that is selected, and how they are laid out.
struct CompletionMenu {
  /// The most rows the menu has, with the one that counts what isn't shown.
  private static var height: Int { 10 }
  private static var reverse: String { "\u{1B}[7m" }

  let candidates: [LineEditor.Candidate]
  /// Where what the candidates replace begins, in UTF-8 bytes.
  let start: Int
  /// The line from before the menu.
  let saved: LineBuffer
  private(set) var selected: Int?

  init(_ candidates: [LineEditor.Candidate], start: Int, saved: LineBuffer) {
    (self.candidates, self.start, self.saved) = (candidates, start, saved)
  }

  /// Selects the next candidate, behind the last the first, and returns the line with it.
  mutating func selectNext() -> LineBuffer { select(selected.map { $0 + 1 } ?? 0) }

  /// Selects the candidate before, before the first the last, and returns the line with it.
  mutating func selectPrevious() -> LineBuffer { select((selected ?? 0) - 1) }

  private mutating func select(_ index: Int) -> LineBuffer {
    let index = index < 0 ? candidates.count - 1 : index >= candidates.count ? 0 : index
    selected = index
    var line = saved
    line.remove(start..<line.cursor)
    if candidates.indices.contains(index) { line.insert(candidates[index].text) }
    return line
  }

  /// The rows for a terminal of that width. Each candidate has a column before it, where `>` stands if the selected one
  /// can't be told by its colours.
  func rows(columns: Int, usesColour: Bool) -> [Frame.Row] {
    let widest = candidates.map { Self.row($0.label, columns, "").width }.max() ?? 0
    let hasMeanings = candidates.contains { $0.meaning != nil }
    let perRow = hasMeanings ? 1 : max(1, (columns + 1) / (widest + 2))
    let needed = (candidates.count + perRow - 1) / perRow
    let visible = needed > Self.height ? Self.height - 1 : needed
    // Turned like pages, the selected candidate's being the one that is shown.
    let first = (selected ?? 0) / perRow / max(1, visible) * visible
    let shown = first * perRow..<min(candidates.count, (first + visible) * perRow)
    var rows: [Frame.Row] = []
    for start in stride(from: shown.lowerBound, to: shown.upperBound, by: perRow) {
      var row = Frame(columns: columns)
      for index in start..<min(start + perRow, shown.upperBound) {
        let candidate = candidates[index]
        let isSelected = index == selected
        row.fillRow(String(repeating: " ", count: (index - start) * (widest + 2) - row.rows[0].width))
        row.fillRow(isSelected && !usesColour ? ">" : " ")
        row.fillRow(candidate.label, style: isSelected && usesColour ? Self.reverse : "")
        if let meaning = candidate.meaning {
          row.fillRow(String(repeating: " ", count: widest + 3 - row.rows[0].width) + meaning)
        }
      }
      rows.append(row.rows[0])
    }
    if shown.count < candidates.count { rows.append(Self.row(" \(candidates.count - shown.count) more", columns, "")) }
    return rows
  }

  private static func row(_ text: String, _ columns: Int, _ style: String) -> Frame.Row {
    var frame = Frame(columns: columns)
    frame.fillRow(text, style: style)
    return frame.rows[0]
  }
}
