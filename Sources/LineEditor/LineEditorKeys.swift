// What each key does: the table of bindings, and the small deeds behind it.

extension LineEditor {
  /// What the last key did, for keys that go on with it.
  enum Deed { case typing, killing, yanking, other }

  /// Does what `key` says. Returns the outcome if it finishes the line.
  mutating func act(_ key: Key) -> Outcome? {
    if key == .control("c") { return .interrupt(buffer.text) }
    if search != nil, actInSearch(key) { return nil }
    if menu != nil, actInMenu(key) { return nil }
    let last = lastDeed
    let before = buffer
    lastDeed = .other
    let outcome = perform(key, after: last)
    // Undo and the history's lines come out of memories of their own.
    let isChange = key != .control("_") && !Self.isBrowsing(key)
    if isChange, buffer.text != before.text, lastDeed != .typing || last != .typing { undoStack.remember(before) }
    return outcome
  }

  private static func isBrowsing(_ key: Key) -> Bool {
    [.up, .down, .control("p"), .control("n")].contains(key)
  }

  private mutating func perform(_ key: Key, after last: Deed) -> Outcome? {
    switch key {
    case .text(let text), .pasted(let text): type(text)
    case .enter: return .line(buffer.text)
    case .control("d") where buffer.isEmpty && hasEndOfInput: return .endOfInput
    case .backspace: if buffer.remove(.left).isEmpty { ring() }
    case .delete, .control("d"): if buffer.remove(.right).isEmpty { ring() }
    case .left, .control("b"): buffer.move(.left)
    case .right, .control("f"): buffer.move(.right)
    case .wordLeft, .meta("b"): buffer.move(.wordLeft)
    case .wordRight, .meta("f"): buffer.move(.wordRight)
    case .home, .control("a"): buffer.move(.start)
    case .end, .control("e"): buffer.move(.end)
    case .up, .control("p"): browse(browser.older(leaving: buffer.text, in: history.entries))
    case .down, .control("n"): browse(browser.newer(leaving: buffer.text, in: history.entries))
    case .control("k"): kill(.end, after: last)
    case .control("u"): kill(.start, after: last)
    case .control("w"): kill(.blankWordLeft, after: last)
    case .metaBackspace: kill(.wordLeft, after: last)
    case .meta("d"): kill(.wordRight, after: last)
    case .control("y"): yank(killRing.yank())
    case .meta("y") where last == .yanking: yankAgain()
    case .control("t"): if !buffer.transpose() { ring() }
    case .meta("u"): buffer.change(to: .upper)
    case .meta("l"): buffer.change(to: .lower)
    case .meta("c"): buffer.change(to: .capital)
    case .control("_"): undo()
    case .control("v"), .control("q"): decoder.quoteNext()
    case .control("l"): renderer.clearScreen()
    case .control("r"): search = HistorySearch(saved: buffer)
    case .tab: completeWord()
    case .backTab, .control, .meta: break
    }
    return nil
  }

  private mutating func type(_ text: String) {
    let wasFull = buffer.isFull
    buffer.insert(text)
    if buffer.isFull, !wasFull { ring() }
    lastDeed = .typing
  }

  private mutating func kill(_ motion: LineBuffer.Motion, after last: Deed) {
    let side: KillRing.Side = buffer.offset(motion) < buffer.cursor ? .before : .after
    killRing.kill(buffer.remove(motion), side, joining: last == .killing)
    lastDeed = .killing
  }

  private mutating func yank(_ text: String?) {
    guard let text else { return ring() }
    yanked = buffer.cursor
    buffer.insert(text)
    lastDeed = .yanking
  }

  private mutating func yankAgain() {
    buffer.remove(min(yanked, buffer.cursor)..<buffer.cursor)
    yank(killRing.yankOlder())
  }

  private mutating func undo() {
    guard let line = undoStack.undo() else { return ring() }
    buffer = line
  }

  private mutating func browse(_ line: String?) {
    guard let line else { return ring() }
    buffer = LineBuffer(line)
    undoStack = UndoStack()
  }

  /// Does what `key` says on a dumb stream, whose other end edits the line, if anyone does.
  mutating func actPlain(_ key: Key) -> Outcome? {
    switch key {
    case .text(let text), .pasted(let text): buffer.insert(text)
    case .tab: buffer.insert("\t")
    case .backspace: buffer.remove(.left)
    case .enter: return .line(buffer.text)
    case .control("c"): return .interrupt(buffer.text)
    case .control("d") where buffer.isEmpty && hasEndOfInput: return .endOfInput
    default: break
    }
    return nil
  }
}
