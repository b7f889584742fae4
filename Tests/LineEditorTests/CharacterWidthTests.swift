// Columns of characters.
import Testing

@testable import LineEditor

struct CharacterWidthTests {
  @Test(
    arguments: [
      "\u{0}", "\u{1B}", "\u{7F}", "\u{9B}", "\u{301}", "\u{200B}", "\u{200D}", "\u{FE0F}", "\u{FEFF}", "\u{20DD}",
      "\u{1161}", "\u{11A8}", "\u{2028}", "\u{E0100}",
    ] as [Character])
  func controlsAndMarksTakeNone(_ character: Character) {
    #expect(columnWidth(of: character) == 0)
  }

  @Test(
    arguments: [
      " ", "~", "é", "e\u{301}", "\u{AD}", "ß", "Ж", "→", "─", "█", "☂", "ﬁ", "\u{FFFD}",
      "ｱ", "\u{E000}", "ก็", "\u{303F}",
    ] as [Character])
  func mostTakeOne(_ character: Character) {
    #expect(columnWidth(of: character) == 1)
  }

  @Test(
    arguments: [
      "日", "あ", "カ", "한", "\u{1112}\u{1161}\u{11AB}", "Ａ", "￥", "　", "〈", "\u{2329}", "😀", "👩‍👧", "👍🏽", "🇩🇪", "☂️",
      "1️⃣", "⌚", "\u{1100}", "\u{20000}", "\u{3FFFD}", "\u{16FE0}", "か\u{3099}",
    ] as [Character])
  func wideOnesAndEmojiTakeTwo(_ character: Character) {
    #expect(columnWidth(of: character) == 2)
  }
}
