// Duplicate keys, in objects small and large.

import JSON
import Testing

struct KeyIndexTests {
  @Test func fiveHundredThousandDistinctKeysAreFast() {
    var bytes = Array("{".utf8)
    for index in 0..<500_000 { bytes += Array("\"key\(index)\":1,".utf8) }
    bytes += Array("\"last\":2}".utf8)
    var parser = Parser()
    let clock = ContinuousClock()
    var count = 0
    let time = clock.measure { feed(&parser, bytes) { parser, _ in count = parser.root.count } }
    #expect(count == 500_001)
    // A quadratic search takes minutes; this takes about a tenth of a second in a release build.
    #expect(time < .seconds(20))
  }

  @Test(arguments: [2, 15, 16, 17, 18, 40, 1000])
  func aDuplicateIsFoundInObjectsOfAnySize(count: Int) {
    for duplicate in Set([0, count / 2, count - 1]) {
      let keys = (0..<count).map { "\"k\($0)\":{\"k0\":[\($0)]}" } + ["\"k\(duplicate)\":1"]
      #expect(results("{\(keys.joined(separator: ","))}") == [.failure("JSON parse error, duplicate key")])
      #expect(results("{\(keys.dropLast().joined(separator: ","))}").count == 1)
    }
  }

  @Test func equalKeysOfDifferentLargeObjectsAreNoDuplicates() {
    let object = "{\((0..<50).map { "\"k\($0)\":\($0)" }.joined(separator: ","))}"
    guard case .document = results("[\(object),\(object)]").first else { return #expect(Bool(false)) }
    let nested = "{\((0..<50).map { "\"k\($0)\":\(object)" }.joined(separator: ","))}"
    guard case .document = results(nested).first else { return #expect(Bool(false)) }
  }

  @Test func keysCompareByDecodedBytes() {
    #expect(results(#"{"a":1,"\u0061":2}"#) == [.failure("JSON parse error, duplicate key")])
    #expect(results(#"{"\u00e9":1,"e\u0301":2}"#).first?.description.hasPrefix("document") == true)
    #expect(results(#"{"a\u0000b":1,"a\u0000c":2}"#).first?.description.hasPrefix("document") == true)
  }
}
