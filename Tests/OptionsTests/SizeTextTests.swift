// Sizes as people write them.
import Testing

@testable import Options

struct SizeTextTests {
  @Test(arguments: [
    "", "K", "-1", "+1", "1.5G", "1 G", " 1G", "1GB", "0x10", "1e3", "٣", "1P", "KK", "9223372036854775808",
    "9007199254740992K", "8388608T", "99999999999999999999T",
    // Letters whose capitals are two.
    "5ß", "5ﬁ", "ß", "5ŉ",
  ])
  func whatIsNotASizeIsRefused(_ text: String) {
    #expect(SizeText.parse(text) == nil)
  }

  @Test(
    arguments: [
      ("0", 0), ("4096", 4096), ("1K", 1 << 10), ("512M", 512 << 20), ("512m", 512 << 20), ("1G", 1 << 30),
      ("2t", 2 << 40), ("0T", 0), ("007K", 7 << 10), ("8388607T", 8_388_607 << 40), ("9223372036854775807", .max),
    ] as [(String, Int64)])
  func sizesAreRead(_ text: String, _ expected: Int64) {
    #expect(SizeText.parse(text) == expected)
    #expect(SizeText.parse(SizeText.format(expected)) == expected)
  }

  @Test(
    arguments: [
      (0, "0"), (1, "1"), (1023, "1023"), (1024, "1K"), (1536, "1536"), (3 << 20, "3M"), (1 << 30, "1G"),
      (1025 << 40, "1025T"), (.max, "9223372036854775807"),
    ] as [(Int64, String)])
  func aSizeIsWrittenInItsLargestWholeUnit(_ size: Int64, _ expected: String) {
    #expect(SizeText.format(size) == expected)
  }
}
