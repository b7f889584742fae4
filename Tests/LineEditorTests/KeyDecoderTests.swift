// Bytes as keys, and as characters.
import Testing

@testable import LineEditor

struct KeyDecoderTests {
  /// The keys in `bytes`, which are given in pieces of `size`; runs of text are joined.
  private func keys(_ bytes: [UInt8], size: Int) -> [Key] {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      let piece = Array(bytes[start..<min(bytes.count, start + size)])
      piece.withUnsafeBytes { buffer in
        var offset = 0
        while let key = decoder.next(buffer, &offset) {
          switch (keys.last, key) {
          case (.text(let before), .text(let text)): keys[keys.count - 1] = .text(before + text)
          case (.pasted(let before), .pasted(let text)): keys[keys.count - 1] = .pasted(before + text)
          default: keys.append(key)
          }
        }
        #expect(offset == buffer.count)
      }
    }
    return keys
  }

  private func expect(_ bytes: [UInt8], _ expected: [Key]) {
    for size in 1...max(1, bytes.count) { #expect(keys(bytes, size: size) == expected, "in pieces of \(size)") }
  }

  private func expect(_ text: String, _ expected: [Key]) { expect(Array(text.utf8), expected) }

  static let malformed: [([UInt8], String)] = [
    ([0x80], "\u{FFFD}"), ([0xFF, 0xFE], "\u{FFFD}\u{FFFD}"), ([0xC3, 0x41], "\u{FFFD}A"),
    ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"), ([0xE0, 0x9F, 0xBF], "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"), ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ([0xE2, 0x82, 0xE2, 0x82, 0xAC], "\u{FFFD}€"), ([0xF0, 0x9F, 0x98, 0x78], "\u{FFFD}x"), ([0xC2, 0x9B, 0x78], "x"),
  ]

  @Test(arguments: malformed)
  func malformedTextIsReplaced(_ bytes: [UInt8], _ expected: String) {
    expect(bytes, [.text(expected)])
  }

  @Test func textIsOneKeyWhereverItIsCut() {
    expect("aé€😀 日", [.text("aé€😀 日")])
    expect([0xC3, 0x03], [.text("\u{FFFD}"), .control("c")])
  }

  @Test(arguments: [
    "\0", "\u{1B}[99~", "\u{1B}[5;3R", "\u{1B}[?1;2c", "\u{1B}[>0;1 q", "\u{1B}OP", "\u{1B}O5P", "\u{1B}[[A",
    "\u{1B}[15;5~",
    "\u{1B}[27;5;9~", "\u{1B}[I", "\u{1B}[<0;1;1M", "\u{1B}[201~", "\u{1B}[;;;;;;;x",
    "\u{1B}[" + String(repeating: "1;", count: 99) + "x",
  ])
  func whatMeansNothingIsSwallowedWhole(_ sequence: String) {
    expect(sequence, [])
    expect(sequence + "b", [.text("b")])
  }

  static let sequences: [(String, Key)] = [
    ("\u{1}", .control("a")), ("\u{1A}", .control("z")), ("\u{1F}", .control("_")), ("\u{8}", .backspace),
    ("\u{7F}", .backspace), ("\t", .tab), ("\r", .enter), ("\n", .enter), ("\u{1B}b", .meta("b")),
    ("\u{1B}B", .meta("b")),
    ("\u{1B}\u{7F}", .metaBackspace), ("\u{1B}\u{8}", .metaBackspace), ("\u{1B}\r", .enter), ("\u{1B}[A", .up),
    ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}[C", .right), ("\u{1B}[1C", .right), ("\u{1B}[D", .left),
    ("\u{1B}[1;2D", .left), ("\u{1B}[1;5D", .wordLeft), ("\u{1B}[1;3C", .wordRight), ("\u{1B}[1;6C", .wordRight),
    ("\u{1B}O5C", .wordRight), ("\u{1B}Oc", .wordRight), ("\u{1B}Od", .wordLeft), ("\u{1B}[H", .home),
    ("\u{1B}[1~", .home),
    ("\u{1B}[7~", .home), ("\u{1B}OH", .home), ("\u{1B}[F", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end),
    ("\u{1B}OF", .end), ("\u{1B}[3~", .delete), ("\u{1B}[3;5~", .delete), ("\u{1B}[5~", .up), ("\u{1B}[6~", .down),
    ("\u{1B}[Z", .backTab), ("\u{1B}OM", .enter), ("\u{1B}\u{1B}[A", .up), ("\u{1B}\u{3}", .control("c")),
    ("\u{1B}[1;\u{3}", .control("c")), ("\u{1B}[\u{1B}[A", .up), ("\u{1B}é", .text("é")), ("\u{1B}[1é", .text("é")),
  ]

  @Test(arguments: sequences)
  func aSequenceIsAKey(_ sequence: String, _ key: Key) {
    expect(sequence, [key])
  }

  @Test func returnAndLineFeedAreOneEnter() {
    expect("\r\n", [.enter])
    expect("\r\0", [.enter])
    expect("\n\n\r\r\n\n", [.enter, .enter, .enter, .enter, .enter])
    expect("\ra\n", [.enter, .text("a"), .enter])
  }

  @Test func nothingInAPasteIsAKey() {
    expect(Keys.pasted("a\u{3}\tb\u{1B}[A\u{1B}[20x\u{1B}\u{7F}\u{9B}"), [.pasted("a b[A[20x")])
    expect(Keys.pasted("1\r2\n3\r\n4\n\r5"), [.pasted("1\n2\n3\n4\n\n5")])
    expect(Keys.pasted("\u{1B}") + "x", [.text("x")])
    expect(Keys.pasted("é\r") + "\n", [.pasted("é\n"), .enter])
    expect("\u{1B}[200~a\u{1B}[200~b\u{1B}[201~c", [.pasted("a[200~b"), .text("c")])
    expect([0x1B] + "[200~".utf8 + [0xC3, 0x0A] + "\u{1B}[201~".utf8, [.pasted("\u{FFFD}\n")])
  }
}
