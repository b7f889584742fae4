// Numbers with zeros in front.
import Machine
import Testing

@Suite struct PaddedDigitsTests {
  @Test("zeros fill up what is short, and nothing is cut off")
  func padded() {
    #expect(UInt16(0xa0).padded(to: 4) == "00a0")
    #expect(UInt64.max.padded(to: 8) == "ffffffffffffffff")
    #expect(7.padded(to: 5, radix: 10) == "00007")
    #expect(0.padded(to: 0) == "0" && 0.padded(to: -1) == "0")
    #expect(UInt64(4096).prefixed == "0x1000")
  }

  @Test("a negative number has the digits of its bits")
  func negative() {
    #expect(Int64(-1).padded(to: 16) == "ffffffffffffffff")
    #expect(Int64.min.padded(to: 4) == "8000000000000000")
    #expect(Int8(-2).padded(to: 4) == "00fe")
  }
}
