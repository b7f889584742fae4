// The line being edited: its text, the cursor in it, and the motions that editing is made of.

/// A line and a cursor that always stands between two whole characters. Offsets count UTF-8 bytes.
struct LineBuffer: Equatable {
  /// Where a motion goes from the cursor. Words are letters and digits; blank-separated words are what C-w takes.
  enum Motion { case left, right, wordLeft, wordRight, blankWordLeft, start, end }

  /// What is done to the letters of a word.
  enum LetterCase { case upper, lower, capital }

  /// The most bytes a line has.
  static var limit: Int { 65536 }

  private(set) var text = ""
  private(set) var cursor = 0
  /// Whether something didn't fit: nothing is taken any more until something is deleted.
  private(set) var isFull = false

  /// A line with the cursor at its end, or at the character boundary at or behind `cursor`. What is beyond the limit
  /// is cut off.
  init(_ text: String = "", cursor: Int? = nil) {
    insert(text)
    isFull = false
    if let cursor { move(toOffset: cursor) }
  }

  var isEmpty: Bool { text.isEmpty }
  var isAtEnd: Bool { cursor == text.utf8.count }
  var beforeCursor: Substring { text[..<index(cursor)] }
  var afterCursor: Substring { text[index(cursor)...] }

  /// Inserts text at the cursor as far as it fits. A CR becomes a line end.
  mutating func insert(_ inserted: String) {
    if isFull { return }
    let room = Self.limit - text.utf8.count
    var fitting = ""
    var size = 0
    for scalar in inserted.unicodeScalars {
      size += UTF8.width(scalar)
      if size > room {
        isFull = true
        break
      }
      fitting.unicodeScalars.append(scalar == "\r" ? "\n" : scalar)
    }
    text.insert(contentsOf: fitting, at: index(cursor))
    move(toOffset: cursor + fitting.utf8.count)
  }

  /// Takes out the bytes of `range`, which begins and ends at characters; the cursor is left there.
  @discardableResult
  mutating func remove(_ range: Range<Int>) -> String {
    let indices = index(range.lowerBound)..<index(range.upperBound)
    let removed = String(text[indices])
    text.removeSubrange(indices)
    if !removed.isEmpty { isFull = false }
    move(toOffset: range.lowerBound)
    return removed
  }

  /// Takes out what is between the cursor and where `motion` goes.
  @discardableResult
  mutating func remove(_ motion: Motion) -> String {
    let target = offset(motion)
    return remove(min(cursor, target)..<max(cursor, target))
  }

  /// Moves the cursor.
  mutating func move(_ motion: Motion) { move(toOffset: offset(motion)) }

  /// Moves the cursor to `target`, or behind the character in the midst of which it is: what is inserted or taken out
  /// may have made one character of two.
  mutating func move(toOffset target: Int) {
    let wanted = index(min(max(0, target), text.utf8.count))
    guard wanted < text.endIndex else {
      cursor = text.utf8.count
      return
    }
    let next = text.index(after: wanted)
    let isBoundary = text.index(before: next) == wanted
    cursor = isBoundary ? offset(of: wanted) : offset(of: next)
  }

  /// Swaps the characters around the cursor, the last two at the end, and moves behind them. Returns whether there
  /// are two.
  mutating func transpose() -> Bool {
    if isAtEnd { move(.left) }
    let middle = cursor
    let start = offset(.left)
    let end = offset(.right)
    guard start < middle, middle < end else {
      if middle < end { move(toOffset: end) }
      return false
    }
    let first = remove(start..<middle)
    move(.right)
    insert(first)
    return true
  }

  /// Changes the letters up to the end of the word and moves there.
  mutating func change(to letterCase: LetterCase) {
    let word = remove(.wordRight)
    switch letterCase {
    case .upper: insert(word.uppercased())
    case .lower: insert(word.lowercased())
    case .capital:
      let head = word.prefix { !Self.isWord($0) }
      let letters = word[head.endIndex...]
      insert(head + letters.prefix(1).uppercased() + letters.dropFirst().lowercased())
    }
  }

  /// Where `motion` goes.
  func offset(_ motion: Motion) -> Int {
    let here = index(cursor)
    switch motion {
    case .left: return here > text.startIndex ? offset(of: text.index(before: here)) : 0
    case .right: return here < text.endIndex ? offset(of: text.index(after: here)) : cursor
    case .start: return 0
    case .end: return text.utf8.count
    case .wordLeft: return offset(before: here, Self.isWord)
    case .blankWordLeft: return offset(before: here) { !$0.isWhitespace }
    case .wordRight:
      let word = afterCursor.drop { !Self.isWord($0) }.drop(while: Self.isWord)
      return offset(of: word.startIndex)
    }
  }

  /// The beginning of the word, made of what `isPart` says, that ends at or before `index`.
  private func offset(before index: String.Index, _ isPart: (Character) -> Bool) -> Int {
    var before = text[..<index]
    while let last = before.last, !isPart(last) { before.removeLast() }
    while let last = before.last, isPart(last) { before.removeLast() }
    return offset(of: before.endIndex)
  }

  private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  private func index(_ offset: Int) -> String.Index { text.utf8.index(text.startIndex, offsetBy: offset) }

  private func offset(of index: String.Index) -> Int { text.utf8.distance(from: text.startIndex, to: index) }
}
