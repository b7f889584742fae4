// What the owner answers when Tab is typed.

extension LineEditor {
  /// The candidates for what stands before the cursor.
  public struct Completion {
    /// Where the text that a candidate replaces begins; it ends at the cursor.
    public var start: String.Index
    /// The candidates, in the order of the menu.
    public var candidates: [Candidate]

    /// A completion of what is from `start` to the cursor.
    public init(start: String.Index, candidates: [Candidate]) {
      self.start = start
      self.candidates = candidates
    }
  }

  /// One way to complete a word.
  public struct Candidate: Equatable, Sendable {
    /// What is put into the line as it stands, with a blank at its end if one should follow.
    public var text: String
    /// What the menu shows.
    public var label: String
    /// One line that says what it means, shown beside the label.
    public var meaning: String?

    /// A candidate; without a label, its text is shown.
    public init(_ text: String, label: String? = nil, meaning: String? = nil) {
      self.text = text
      self.label = label ?? text
      self.meaning = meaning
    }
  }
}
