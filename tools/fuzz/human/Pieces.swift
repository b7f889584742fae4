// Input that comes byte by byte has the same effect as in one piece.
import FuzzSupport

/// What is typed without anything happening in between.
struct Pieces {
  private let typed: ArraySlice<UInt8>

  /// Nil for a script of which that isn't promised: Ctrl-C discards what stands before it in the same piece and hasn't had
  /// its turn.
  init?(_ script: ArraySlice<UInt8>) {
    if script.count > 300 || script.contains(0) || script.contains(3) { return nil }
    typed = script
  }

  /// Types it again, byte by byte, and compares that with a run that got all of it at once.
  func check(_ whole: HumanRun) {
    guard let other = try? HumanRun(whole.options) else { return }
    for byte in typed {
      other.send([byte])
      other.settle()
    }
    require(
      other.commands == whole.commands,
      "byte by byte the same commands run: \(other.commands) instead of \(whole.commands)")
    let (one, two) = (other.client.transport.text, whole.client.transport.text)
    // What a terminal is sent is the difference between two pictures, of which there are more.
    require(whole.isTerminal || one == two, "byte by byte the same is printed: \(one) instead of \(two)")
    other.endMachine()
  }
}
