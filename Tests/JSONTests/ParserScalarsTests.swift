// Numbers and keywords: which kind a text becomes, exactly.

import JSON
import Testing

struct ParserScalarsTests {
  @Test(
    arguments: [
      ("0", .int(0)), ("-0", .int(0)), ("9223372036854775807", .int(.max)), ("-9223372036854775808", .int(.min)),
      ("9223372036854775808", .uint(1 << 63)), ("18446744073709551615", .uint(.max)),
      ("18446744073709551616", .double(18446744073709551616)),
      ("-9223372036854775809", .double(-9_223_372_036_854_775_808)),
      ("123456789012345678", .int(123_456_789_012_345_678)), ("1234567890123456789", .int(1_234_567_890_123_456_789)),
      ("1.0", .double(1)), ("1e2", .double(100)), ("-0.0", .double(-0.0)), ("1e309", .double(.infinity)),
      ("-1e309", .double(-.infinity)), ("5e-324", .double(.leastNonzeroMagnitude)), ("0.1", .double(0.1)),
      ("true", .bool(true)), ("false", .bool(false)), ("null", .null),
    ] as [(String, Value)])
  func aTextHasOneKind(text: String, value: Value) {
    #expect(withRoot(text) { $0.value() } == value)
    // The long way, through the bytes kept between chunks.
    var parser = Parser()
    var found: Value?
    for byte in (text + " ").utf8 { feed(&parser, [byte]) { parser, _ in found = parser.root.value() } }
    #expect(found == value)
  }

  @Test func aNumberOfManyDigitsIsADouble() {
    let digits = String(repeating: "9", count: 100_000)
    #expect(withRoot(digits) { $0.double } == .infinity)
    #expect(withRoot("0." + digits) { $0.double } == 1)
  }
}
