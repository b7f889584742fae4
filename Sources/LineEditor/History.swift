// The lines that were entered before.

extension LineEditor {
  /// Entered lines, oldest first. The editor only reads them: its owner adds the lines that are worth keeping, which
  /// answers to questions aren't, and stores them if it likes.
  public struct History: Equatable, Sendable {
    /// The lines, oldest first.
    public private(set) var entries: [String] = []
    /// The most lines that are kept, at least 1; older ones are dropped.
    public let limit: Int
    /// Whether a line that is entered again leaves its old place.
    public let isUnique: Bool

    /// A history of `entries`, added one by one.
    public init(_ entries: [String] = [], limit: Int = 1000, isUnique: Bool = false) {
      self.limit = max(1, limit)
      self.isUnique = isUnique
      for entry in entries { add(entry) }
    }

    /// Adds a line as the newest, unless it is empty or repeats the newest.
    public mutating func add(_ line: String) {
      if line.isEmpty || line == entries.last { return }
      if isUnique { entries.removeAll { $0 == line } }
      entries.append(line)
      if entries.count > limit { entries.removeFirst() }
    }
  }
}
