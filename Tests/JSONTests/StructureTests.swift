// Structure keys: injective, and blind to the order of members.

import JSON
import Testing

struct StructureTests {
  static let samples = [
    "null", "false", "true", "0", "1", "1.0", "-1", "0.0", "-0.0", "18446744073709551615", "1.8446744073709552e19",
    "\"\"", "\"1\"",
    "\"a\"", "[]", "{}", "[null]", "[[]]", "[{}]", "[1,2]", "[2,1]", "[[1],2]", "[[1,2]]", "[\"a\",\"b\"]", "[\"ab\"]",
    #"{"a":1}"#, #"{"a":1.0}"#, #"{"b":1}"#, #"{"a":1,"b":2}"#, #"{"a":2,"b":1}"#, #"{"a":{"b":1},"c":2}"#,
    #"{"a":{"b":1,"c":2}}"#, #"{"a":[{"x":1,"y":2},{"z":3}],"b":null}"#, #"{"ab":1,"c":2}"#, #"{"a":1,"bc":2}"#,
    #"{"":0}"#,
  ]

  static func structure(_ text: String) -> [UInt8] {
    var key: [UInt8] = []
    _ = withRoot(text) { $0.appendStructure(to: &key) }
    return key
  }

  @Test func differentValuesHaveDifferentKeys() {
    let keys = Self.samples.map(Self.structure)
    #expect(Set(keys).count == Self.samples.count)
    // Self-delimiting: no key is the beginning of another.
    for (index, key) in keys.enumerated() {
      for (other, longer) in keys.enumerated() where index != other { #expect(!longer.starts(with: key)) }
    }
  }

  @Test func theOrderOfMembersDoesNotCount() {
    let one = #"{"id":{"z":1,"a":[{"y":1,"x":{"q":1,"p":2}},3],"m":{}},"b":null}"#
    let other = #"{"b":null,"id":{"a":[{"x":{"p":2,"q":1},"y":1},3],"m":{},"z":1}}"#
    #expect(Self.structure(one) == Self.structure(other))
    #expect(Self.structure(one) != Self.structure(#"{"b":null,"id":{"a":[3,{"x":{"p":2,"q":1},"y":1}],"m":{},"z":1}}"#))
  }

  @Test func spellingsOfOneValueAreEqual() {
    #expect(Self.structure(#"'a\u00e9'"#) == Self.structure("\"\\u0061é\""))
    #expect(Self.structure("1e2") == Self.structure("100.0"))
    #expect(Self.structure("-0") == Self.structure("0"))
  }

  @Test func theKeyIsAppended() {
    var key: [UInt8] = [9]
    _ = withRoot("1") { $0.appendStructure(to: &key) }
    #expect(key.first == 9 && key.count > 1)
  }
}
