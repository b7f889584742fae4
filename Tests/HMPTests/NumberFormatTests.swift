// Formats that are given with a command, and those that are remembered.
import Event
import Monitor
import Testing

@testable import HMP

@Suite struct NumberFormatTests {
  @Test("what is given is remembered, except with instructions; what isn't given is as it was")
  func remembered() throws {
    var remembered = RememberedFormat()
    func read(_ text: String) throws(Failure) -> GivenFormat {
      var line = text.unicodeScalars[...]
      return try GivenFormat.read(&line, remembered: &remembered)
    }
    #expect(throws: Failure("invalid char in format: '2'")) { try read("/dg2 0") }
    #expect(throws: Failure("invalid char in format: '-'")) { try read("/-1 0") }
    #expect(try read("0") == GivenFormat(count: 1, format: .hexadecimal, size: 4))
    #expect(try read("/2dh 0") == GivenFormat(count: 2, format: .decimal, size: 2))
    #expect(try read("0") == GivenFormat(count: 1, format: .decimal, size: 2))
    #expect(try read("/10 0") == GivenFormat(count: 10, format: .decimal, size: 2))
    #expect(try read("/ib 0") == GivenFormat(count: 1, format: .instruction, size: 1))
    #expect(try read("0") == GivenFormat(count: 1, format: .instruction, size: nil))
    #expect(try read("/xxbg 0") == GivenFormat(count: 1, format: .hexadecimal, size: 8))
    #expect(try read("/w 0") == GivenFormat(count: 1, format: .hexadecimal, size: 4))
  }

  @Test(
    "the count has 32 bits",
    arguments: [
      ("/0", 0), ("/4294967297", 1), ("/2147483648", -2_147_483_648), ("/99999999999999999999", 1_661_992_959),
    ])
  func counts(text: String, expected: Int) throws {
    var remembered = RememberedFormat()
    var line = text.unicodeScalars[...]
    #expect(try GivenFormat.read(&line, remembered: &remembered).count == expected)
  }
}
