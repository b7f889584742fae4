// QEMU's number formats.

import JSON
import Testing

struct WriterScalarsTests {
  private func written(_ body: (inout Writer) -> Void) -> String {
    var writer = Writer()
    body(&writer)
    return text(of: writer)
  }

  @Test(
    arguments: [
      (0.1, "0.10000000000000001"), (1.0, "1"), (0.0, "0"), (-0.0, "-0"), (-1.5, "-1.5"), (1e15, "1000000000000000"),
      (1e16, "10000000000000000"), (1e17, "1e+17"), (1e22, "1e+22"), (-123456789.0, "-123456789"),
      (1e-5, "1.0000000000000001e-05"),
      (.leastNonzeroMagnitude, "4.9406564584124654e-324"), (1.7976931348623157e308, "1.7976931348623157e+308"),
      (-.infinity, "-1e+309"), (.infinity, "1e+309"), (.nan, "null"), (999999999999999.0, "999999999999999"),
      (-2.2250738585072014e-308, "-2.2250738585072014e-308"),
    ] as [(Double, String)])
  func doublesHaveSeventeenDigits(value: Double, expected: String) {
    #expect(written { $0.double(value) } == expected)
  }

  @Test func integersAreExact() {
    for value in [0, 1, 9, 10, 99, 100, -1, -10, .max, .min, 1_000_000_007] as [Int64] {
      #expect(written { $0.int(value) } == "\(value)")
    }
    var power: UInt64 = 1
    for _ in 0..<20 {
      for value in [power &- 1, power, power &+ 1, .max] { #expect(written { $0.uint(value) } == "\(value)") }
      power = power.multipliedReportingOverflow(by: 10).partialValue
    }
  }

  @Test func membersOfEveryType() {
    let text = written {
      $0.beginObject()
      $0.member("a", "x" as String)
      $0.member("b", "y" as StaticString)
      $0.member("c", false)
      $0.member("d", Int64(-1))
      $0.member("e", UInt64.max)
      $0.member("f", 7)
      $0.member("g", 0.5)
      $0.endObject()
    }
    #expect(text == #"{"a": "x", "b": "y", "c": false, "d": -1, "e": 18446744073709551615, "f": 7, "g": 0.5}"#)
  }
}
