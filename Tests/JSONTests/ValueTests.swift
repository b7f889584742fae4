// Owned values: parsing whole texts, reading members, literals.

import JSON
import Testing

struct ValueTests {
  @Test func aWholeTextIsParsed() throws {
    #expect(try Value.parse(" {'a': [1, 2.5, null]} ") == ["a": [1, 2.5, nil]])
    #expect(try Value.parse("12") == 12)
    #expect(try Value.parse(Array("true".utf8)) == true)
  }

  @Test(arguments: [
    ("", "Expecting a JSON value"), ("1 2", "Expecting at most one JSON value"),
    ("{}x", "Expecting at most one JSON value"),
    ("{}}", "Expecting at most one JSON value"), ("{} {", "Expecting at most one JSON value"),
    ("[1", "JSON parse error, premature EOI"),
    ("@", "JSON parse error, stray '@'"), ("nope", "JSON parse error, invalid keyword 'nope'"),
  ])
  func anythingElseIsRefused(text: String, message: String) {
    #expect(throws: ParseError.self) { try Value.parse(text) }
    do { _ = try Value.parse(text) } catch { #expect(error.description == message) }
  }

  @Test func membersAndElementsAreFound() {
    let value: Value = ["a": [1, "x"], "é": true]
    #expect(value["a"]?[1] == "x")
    #expect(value["a"]?[2] == nil)
    #expect(value["b"] == nil)
    #expect(value["é"] == true)
    // Keys compare by bytes, not by canonical equivalence.
    #expect(value["e\u{301}"] == nil)
  }
}
