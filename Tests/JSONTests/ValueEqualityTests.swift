// Equality of owned values agrees with the structure keys of views.

import JSON
import Testing

struct ValueEqualityTests {
  @Test func equalityAgreesWithStructureKeys() throws {
    for left in StructureTests.samples {
      for right in StructureTests.samples {
        let isEqual = try Value.parse(left) == Value.parse(right)
        #expect(isEqual == (StructureTests.structure(left) == StructureTests.structure(right)), "\(left) and \(right)")
      }
    }
  }

  @Test func theOrderOfMembersDoesNotCount() {
    let one: Value = ["a": 1, "b": ["c": [2], "d": nil]]
    #expect(one == ["b": ["d": nil, "c": [2]], "a": 1])
    #expect(one != ["b": ["d": nil, "c": [3]], "a": 1])
    #expect(one != ["b": ["d": nil, "c": [2]]])
    #expect(Value.string("é") != Value.string("e\u{301}"))
  }

  @Test func deepValuesCompareWithoutRecursion() throws {
    let text = String(repeating: "[", count: 1024) + String(repeating: "]", count: 1024)
    #expect(try Value.parse(text) == Value.parse(text))
  }
}
