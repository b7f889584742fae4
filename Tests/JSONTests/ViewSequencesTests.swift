// Walking arrays and objects.

import JSON
import Testing

struct ViewSequencesTests {
  @Test func elementsAndMembersComeInOrder() {
    withRoot(#"{"z": [1, [2, 3], 4], "a": {"b": {}}, "m": 5}"#) { root in
      #expect(root.members.map { $0.key.string } == ["z", "a", "m"])
      #expect(root["z"]?.elements.map { $0.int } == [1, nil, 4])
      #expect(root.members.map { $0.value.count } == [3, 1, 0])
    }
  }

  @Test func otherKindsHaveNeither() {
    withRoot(#"[{"a": 1}, [1], 2]"#) { root in
      let elements = Array(root.elements)
      #expect(elements.map { $0.members.underestimatedCount } == [1, 0, 0])
      #expect(elements.map { $0.elements.underestimatedCount } == [0, 1, 0])
      #expect(Array(elements[2].elements).isEmpty && Array(elements[2].members).isEmpty)
    }
  }
}
