// The stream parser against QEMU 7.2's recorded replies, in any split.

import JSON
import Testing

struct ParserTests {
  @Test func everyRecordedInputGivesQEMUsResults() throws {
    let corpus = try Recorded.load()
    #expect(corpus.count > 1400)
    for recorded in corpus {
      let found = results(recorded.chunks)
      #expect(found.count == recorded.replies.count, "\(recorded)")
      for (parsed, reply) in zip(found, recorded.replies) {
        #expect(Recorded.matches(parsed, reply), "\(recorded): \(parsed) against \(reply)")
      }
    }
  }

  @Test func everySplitGivesTheSameResults() throws {
    for recorded in try Recorded.load() where recorded.bytes.count <= 120 {
      let bytes = recorded.bytes
      let whole = results([bytes])
      for at in 0...bytes.count {
        let split = results([Array(bytes[..<at]), Array(bytes[at...])])
        #expect(split == whole, "\(recorded) split at \(at)")
      }
    }
  }

  @Test func byteByByteGivesTheSameResults() throws {
    for recorded in try Recorded.load() where recorded.bytes.count <= 20_000 {
      #expect(results(recorded.bytes.map { [$0] }) == results([recorded.bytes]), "\(recorded)")
    }
  }

  @Test func aDocumentIsHandedOverAtItsLastByte() {
    var parser = Parser()
    let bytes = Array(#"{"a":1}  [2] 3 "#.utf8)
    var offsets: [Int] = []
    bytes.withUnsafeBytes { bytes in
      var offset = 0
      while case .document = parser.next(bytes, &offset) { offsets.append(offset) }
      #expect(offset == bytes.count)
    }
    // The 3 ends before the space that ends it.
    #expect(offsets == [7, 12, 14])
  }

  @Test func aBareNumberWaitsForItsEnd() {
    var parser = Parser()
    var found = 0
    feed(&parser, Array("12".utf8)) { _, _ in found += 1 }
    #expect(found == 0)
    var isIdle = parser.isIdle
    #expect(!isIdle)
    feed(&parser, Array("3 ".utf8)) { parser, _ in
      #expect(parser.root.int == 123)
      found += 1
    }
    #expect(found == 1)
    isIdle = parser.isIdle
    #expect(isIdle)
  }

  @Test(
    arguments: [
      ("", nil), (" \n", nil), ("12", "12"), ("-0.50", "-0.5"), ("null", "null"),
      ("[1] tru", "JSON parse error, invalid keyword 'tru'"),
      ("{", "JSON parse error, premature EOI"), (#"{"a":[1,"#, "JSON parse error, premature EOI"),
      (#"{"a":tr"#, "JSON parse error, invalid keyword 'tr'"), (#"{nope "a"#, "JSON parse error, stray '\"a'"),
      ("[-", "JSON parse error, stray '-'"), ("1e", "JSON parse error, stray '1e'"), ("@", nil),
      ("\"a\\", "JSON parse error, stray '\"a\\'"),
    ] as [(String, String?)])
  func theEndOfInputCompletesOrRefusesWhatIsPending(text: String, expected: String?) {
    var parser = Parser()
    feed(&parser, Array(text.utf8)) { _, _ in }
    switch parser.finish() {
    case .needsMore: #expect(expected == nil)
    case .document: #expect(written(parser.root) == expected)
    case .failure(let error): #expect(error.description == expected)
    }
    let isIdle = parser.isIdle
    #expect(isIdle)
    feed(&parser, Array("[7]".utf8)) { parser, _ in #expect(written(parser.root) == "[7]") }
  }

  @Test func isIdleTellsWhetherAnythingIsOpen() {
    var parser = Parser()
    for (text, idle) in [
      (" ", true), ("{", false), ("\"a", false), ("\":1", false), ("}", true), ("@x", true), ("[", false),
    ] {
      feed(&parser, Array(text.utf8)) { _, _ in }
      let isIdle = parser.isIdle
      #expect(isIdle == idle, "after \(text)")
    }
  }

  @Test func aTakenDocumentOutlivesTheParsersNextOne() {
    var parser = Parser()
    let bytes = Array(#"{"id": "kept"}{"id": "next"}"#.utf8)
    bytes.withUnsafeBytes { bytes in
      var offset = 0
      _ = parser.next(bytes, &offset)
      let taken = parser.takeDocument()
      let (emptied, isIdle) = (parser.root.kind, parser.isIdle)
      #expect(emptied == .null && isIdle)
      _ = parser.next(bytes, &offset)
      let next = parser.root["id"]?.string
      #expect(next == "next")
      let kept = taken.root["id"]?.string
      #expect(kept == "kept")
    }
  }

  @Test func afterAFailureThereIsNoRoot() {
    var parser = Parser()
    feed(&parser, Array("[1, 2, nope]".utf8)) { parser, _ in #expect(parser.root.kind == .null) }
  }

  @Test func anOffsetBehindTheInputIsTheEnd() {
    var parser = Parser()
    var offset = 9
    let outcome = [UInt8]("1".utf8).withUnsafeBytes { parser.next($0, &offset) }
    guard case .needsMore = outcome else { return #expect(Bool(false)) }
  }
}
