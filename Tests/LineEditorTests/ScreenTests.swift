// The emulator that the other tests trust.
import Testing

@testable import LineEditor

struct ScreenTests {
  private func screen(_ text: String, columns: Int = 5, height: Int = 100) -> Screen {
    var screen = Screen(columns: columns, height: height)
    screen.feed(Array(text.utf8))
    return screen
  }

  @Test func aFullRowWrapsOnlyWithTheNextCharacter() {
    #expect(screen("abcde").text == ["abcde"])
    #expect(screen("abcde\r\nf").text == ["abcde", "f"])
    #expect(screen("abcdef").text == ["abcde", "f"])
    #expect(screen("abcdef").logicalText == ["abcdef"])
    #expect(screen("abcd日").text == ["abcd", "日"])
    #expect(screen("abcde\rx").text == ["xbcde"])
  }

  @Test func sequencesMoveAndErase() {
    #expect(screen("abc\r\ndef\u{1B}[A\u{1B}[2Dx").text == ["axc", "def"])
    #expect(screen("abc\r\u{1B}[C\u{1B}[K").text == ["a"])
    #expect(screen("abc\r\ndef\u{1B}[A\r\u{1B}[J").text == [""])
    #expect(screen("a日b\r\u{1B}[2Cx").text == ["a xb"])
    #expect(screen("a\r\nb\r\nc\u{1B}[9Ax", height: 2).text == ["a", "bx", "c"])
    #expect(screen("a\u{1B}[5n").unknown == ["[5n"])
    #expect(screen("\u{301}").unknown == ["\u{301}"])
  }

  @Test func aResizeWrapsAnewAndKeepsTheCursor() {
    var screen = screen("abcdef\r\nghi\u{1B}[A\u{1B}[3D")
    screen.resize(columns: 3)
    #expect(screen.text == ["abc", "def", "ghi"])
    screen.resize(columns: 9)
    #expect(screen.text == ["abcdef", "ghi"])
    #expect([screen.row, screen.column] == [0, 5])
  }
}
