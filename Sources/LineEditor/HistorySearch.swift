// Incremental search in the history: C-r and what is typed behind it.

/// A search that is going on. Its methods return the line that was found, the cursor at the match, or nil.
struct HistorySearch {
  /// The line from before the search.
  let saved: LineBuffer
  private(set) var pattern = LineBuffer()
  /// Which entry was found last.
  private(set) var match: Int?
  private(set) var isFailing = false
  /// Whether nothing older has the pattern, so that a longer one needn't be looked for.
  private var isHopeless = false

  init(saved: LineBuffer) { self.saved = saved }

  /// What stands before the line instead of the prompt.
  var prompt: String { "(\(isFailing ? "failed " : "")reverse-i-search)`\(pattern.text)': " }

  /// Appends `text` to the pattern and searches on from the last match, which may still fit.
  mutating func extend(_ text: String, in entries: [String]) -> LineBuffer? {
    pattern.insert(text)
    if isHopeless { return nil }
    let newest = min(match ?? .max, entries.count - 1)
    let found = find(stride(from: newest, through: 0, by: -1), in: entries)
    isHopeless = isFailing
    return found
  }

  /// Takes the last character off the pattern and searches again from the newest entry.
  mutating func shorten(in entries: [String]) -> LineBuffer? {
    pattern.remove(.left)
    match = nil
    isHopeless = false
    return extend("", in: entries)
  }

  /// The next older match that is another line.
  mutating func older(in entries: [String]) -> LineBuffer? {
    let last = min(match ?? entries.count, entries.count)
    return find(stride(from: last - 1, through: 0, by: -1), in: entries, isOther: true)
  }

  /// The next newer match that is another line.
  mutating func newer(in entries: [String]) -> LineBuffer? {
    let last = min(match ?? entries.count, entries.count)
    return find(stride(from: last + 1, through: entries.count - 1, by: 1), in: entries, isOther: true)
  }

  private mutating func find(
    _ indices: StrideThrough<Int>, in entries: [String], isOther: Bool = false
  ) -> LineBuffer? {
    isFailing = false
    isHopeless = false
    if pattern.isEmpty { return nil }
    let seen = match.flatMap { isOther && entries.indices.contains($0) ? entries[$0] : nil }
    for index in indices where entries[index] != seen {
      guard let start = Self.offset(of: pattern.text, in: entries[index]) else { continue }
      match = index
      return LineBuffer(entries[index], cursor: start)
    }
    isFailing = true
    return nil
  }

  /// Where `pattern` begins in `text`, in UTF-8 bytes.
  private static func offset(of pattern: String, in text: String) -> Int? {
    let pattern = Array(pattern.utf8)
    let text = Array(text.utf8)
    guard text.count >= pattern.count else { return nil }
    return (0...text.count - pattern.count).first { text[$0..<$0 + pattern.count].elementsEqual(pattern) }
  }
}
