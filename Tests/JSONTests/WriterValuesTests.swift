// Whole values come back out as they went in, however deep.

import JSON
import Testing

struct WriterValuesTests {
  static let samples = [
    "null", "[]", "{}", "[[], {}]", #"{"a": [1, {"b": null}], "c": {"d": {}}, "e": -0.5}"#,
    #"[18446744073709551615, 1e+309, "\u00E9", true]"#, #"{"": {"": [{"": ""}]}}"#,
  ]

  @Test(arguments: samples)
  func aBorrowedAndAnOwnedValueAreWrittenAlike(sample: String) throws {
    #expect(withRoot(sample) { written($0) } == sample)
    var writer = Writer()
    writer.value(try Value.parse(sample))
    #expect(text(of: writer) == sample)
  }

  @Test func aValueWithinALargerOneIsWrittenAlone() {
    withRoot(#"{"id": {"x": [1]}, "z": [2]}"#) { root in
      #expect(root["id"].map(written) == #"{"x": [1]}"#)
      #expect(root["z"].map(written) == "[2]")
    }
  }

  @Test func nestingTakesNoStack() throws {
    let limits = Limits(nesting: 100_000, tokens: 1 << 21, text: 1 << 24)
    let depth = 50_000
    let deep = String(repeating: "[{\"a\": ", count: depth) + "1" + String(repeating: "}]", count: depth)
    var parser = Parser(limits: limits)
    var count = 0
    feed(&parser, Array(deep.utf8)) { parser, _ in
      #expect(written(parser.root) == deep)
      var key: [UInt8] = []
      parser.root.appendStructure(to: &key)
      count = key.count
    }
    #expect(count > depth)
  }
}
