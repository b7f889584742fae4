// Lines of a dumb stream.
import Testing

@testable import LineEditor

struct PlainLineTests {
  private func send(_ text: String, to editor: inout LineEditor) -> [LineEditor.Outcome] {
    var outcomes: [LineEditor.Outcome] = []
    for byte in text.utf8 {
      editor.prompt()
      [byte].withUnsafeBytes { bytes in
        var offset = 0
        let outcome = editor.next(bytes, &offset)
        if outcome != .needsMore { outcomes.append(outcome) }
      }
    }
    return outcomes
  }

  private func output(of editor: inout LineEditor) -> String {
    var text = ""
    editor.drain { text = String(decoding: $0, as: UTF8.self) }
    return text
  }

  @Test func nothingIsEchoed() {
    var editor = LineEditor(prompt: "", columns: 80, isPlain: true)
    editor.hint = { _ in "hint" }
    _ = send("one\u{1B}[A\u{12}\u{0C}\t\u{7F}" + Keys.pasted("x") + "\r\u{3}\u{4}", to: &editor)
    editor.resize(columns: 5)
    #expect(output(of: &editor).isEmpty)
  }

  @Test func linesEndWithAnyLineEnd() {
    var editor = LineEditor(prompt: "", columns: 80, isPlain: true)
    #expect(send("a\nb\rc\r\n\nd\r\0e", to: &editor) == [.line("a"), .line("b"), .line("c"), .line(""), .line("d")])
    #expect(editor.line == "e")
  }

  @Test func theLastCharacterCanBeDeleted() {
    var editor = LineEditor(prompt: "", columns: 80, isPlain: true)
    #expect(send("\u{7F}aé日\u{8}\u{7F}\tb\n", to: &editor) == [.line("a\tb")])
  }

  @Test func controlsEndTheLine() {
    var editor = LineEditor(prompt: "", columns: 80, isPlain: true)
    #expect(send("a\u{4}b\u{3}\u{4}", to: &editor) == [.interrupt("ab"), .endOfInput])
  }

  @Test func thePromptAndPrintsAreWrittenAsTheyAre() {
    var editor = LineEditor(prompt: "> ", columns: 80, isPlain: true)
    editor.prompt()
    editor.print("one\ntwo")
    editor.print("three\n")
    editor.stop()
    editor.print("part ")
    #expect(output(of: &editor) == "> one\ntwo\nthree\npart ")
  }
}
