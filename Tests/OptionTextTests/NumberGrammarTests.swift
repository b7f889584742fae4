// Numbers, sizes and booleans.
import Testing

@testable import OptionText

@Suite struct NumberGrammarTests {
  @Test(arguments: ["", "abc", "1k", "0x", "08", "1.5", "--1", "1 "])
  func refusesWhatIsNoNumber(_ text: String) {
    #expect(readNumber(text) == .malformed)
    #expect(readInteger(text) == nil)
  }

  @Test func readsNumbersByTheRulesOfC() {
    #expect(readNumber("99999999999999999999") == .tooLarge)
    #expect(readNumber("0x10") == .value(16))
    #expect(readNumber("010") == .value(8))
    #expect(readNumber(" +7") == .value(7))
    #expect(readNumber("-1") == .value(.max))
    #expect(readInteger("-9223372036854775808") == .min)
    #expect(readInteger("9223372036854775808") == nil)
  }

  @Test(arguments: ["", "k", ".5k", "1e3", "1KB", "1 k", "-1", "1.5", "0x10.5", "inf"])
  func refusesWhatIsNoSize(_ text: String) { #expect(readSize(text) == .malformed) }

  @Test func readsSizes() {
    #expect(readSize("16E") == .tooLarge)
    #expect(readSize("512M") == .value(512 << 20))
    #expect(readSize("1.5G") == .value(3 << 29))
    #expect(readSize("1.k") == .value(1024))
    #expect(readSize("1.0") == .value(1))
    #expect(readSize("010") == .value(10))
    #expect(readSize("0x1000") == .value(4096))
    #expect(readSize("18446744073709551615") == .value(.max))
  }

  @Test func readsBooleans() {
    #expect(["ON", "1", ""].map(readBoolean) == [nil, nil, nil])
    #expect(
      ["on", "yes", "true", "y", "off", "no", "false", "n"].map { readBoolean($0) == true }.filter { $0 }.count == 4)
  }

  @Test func tellsIdentifiers() {
    #expect(["", "1x", "x:y", "x,y", "ä"].filter(isIdentifier) == [])
    #expect(isIdentifier("x.y-z_1"))
  }
}
