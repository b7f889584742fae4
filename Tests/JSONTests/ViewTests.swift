// Borrowed views: kinds, numbers, members.

import JSON
import Testing

struct ViewTests {
  @Test func eachKindGivesOnlyItsOwnValue() {
    withRoot(#"[null, true, -1, 18446744073709551615, 1.5, "x", [1], {"a": 1}]"#) { root in
      let elements = Array(root.elements)
      #expect(elements.map(\.kind) == [.null, .bool, .int, .uint, .double, .string, .array, .object])
      #expect(elements.map(\.bool) == [nil, true, nil, nil, nil, nil, nil, nil])
      #expect(elements.map(\.int) == [nil, nil, -1, nil, nil, nil, nil, nil])
      #expect(elements.map(\.uint) == [nil, nil, nil, .max, nil, nil, nil, nil])
      #expect(elements.map(\.double) == [nil, nil, -1, 18446744073709551616, 1.5, nil, nil, nil])
      #expect(elements.map(\.string) == [nil, nil, nil, nil, nil, "x", nil, nil])
      #expect(elements.map(\.count) == [0, 0, 0, 0, 0, 0, 1, 1])
      #expect(elements.map(\.isNull) == [true] + Array(repeating: false, count: 7))
    }
    #expect(withRoot("7") { $0.uint } == 7)
  }

  @Test func membersAreFoundBehindNestedOnes() {
    withRoot(#"{"a": {"b": [1, {"c": 2}]}, "c": 3, "": 4, "a\u0000b": 5}"#) { root in
      #expect(root["c"]?.int == 3)
      #expect(root[""]?.int == 4)
      #expect(root["b"] == nil)
      #expect(root["a"]?["b"]?.elements.first { $0.isObject }?["c"]?.int == 2)
      Array("a\0b".utf8).withUnsafeBytes { #expect(root.member($0)?.int == 5) }
      #expect(root["c"]?["c"] == nil)
    }
  }

  @Test func textIsComparedWhole() {
    withRoot(#"["query-status", ""]"#) { root in
      let elements = Array(root.elements)
      #expect(elements[0].equals("query-status"))
      #expect(!elements[0].equals("query-statu"))
      #expect(!elements[0].equals(""))
      #expect(elements[1].equals(""))
      #expect(!root.equals(""))
    }
  }

  @Test func anEmptyDocumentIsNull() {
    let document = Document()
    let root = document.root
    #expect(root.kind == .null && root.count == 0 && root["a"] == nil && root.bytes == nil && root.value() == .null)
    #expect(written(root) == "null")
  }
}
