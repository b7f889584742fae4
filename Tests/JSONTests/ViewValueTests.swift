// Owned copies of borrowed values.

import JSON
import Testing

struct ViewValueTests {
  @Test func aCopyHasTheSameShape() {
    let text = #"{"z": [1, [], {"y": null}], "a": {"b": {"c": [[2]]}}, "t": "é\u0000", "u": 18446744073709551615}"#
    let expected: Value = [
      "z": [1, [], ["y": nil]], "a": ["b": ["c": [[2]]]], "t": "é\0", "u": .uint(.max),
    ]
    #expect(withRoot(text) { $0.value() } == expected)
    #expect(withRoot(text) { $0["a"]?.value() } == ["b": ["c": [[2]]]])
  }

  @Test func theOrderOfMembersIsKept() {
    guard case .object(let members) = withRoot(#"{"z":1,"a":2,"m":3}"#, { $0.value() }) else {
      return #expect(Bool(false))
    }
    #expect(members.map(\.key) == ["z", "a", "m"])
  }
}
