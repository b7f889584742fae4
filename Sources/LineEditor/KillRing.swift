// What was killed, to be yanked.

/// The texts killed last. Kills that follow each other at once are one.
struct KillRing {
  /// Which side of the cursor a killed text was on.
  enum Side { case before, after }

  private static var limit: Int { 16 }

  private var texts: [String] = []
  /// How many texts back the last yank was.
  private var age = 0

  /// Keeps `text`; if `joining`, as part of the last one.
  mutating func kill(_ text: String, _ side: Side, joining: Bool) {
    if text.isEmpty { return }
    age = 0
    guard joining, let last = texts.popLast() else {
      texts.append(text)
      if texts.count > Self.limit { texts.removeFirst() }
      return
    }
    texts.append(side == .after ? last + text : text + last)
  }

  /// The text killed last, nil if nothing was.
  mutating func yank() -> String? {
    age = 0
    return texts.last
  }

  /// The text before the one that was yanked last; behind the oldest comes the newest.
  mutating func yankOlder() -> String? {
    guard !texts.isEmpty else { return nil }
    age = (age + 1) % texts.count
    return texts[texts.count - 1 - age]
  }
}
