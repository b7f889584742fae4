// The lines of a session: comments, commands and transactions.
import JSON
import Testing

@testable import qmp_shell

struct RequestReaderTests {
  private func request(_ lines: [String]) throws -> String? {
    var reader = RequestReader(introspection: qemu)
    var last: RequestLine?
    for line in lines { last = try reader.read(line) }
    return last.map { json(.object($0.members)) }
  }

  private static let oneAction =
    #"{"execute": "transaction", "arguments": {"actions": [{"type": "block-dirty-bitmap-clear", "data": {"node": "5", "name": "b"}}]}}"#

  @Test(arguments: [
    (")", "no transaction is open; transaction( opens one (column 1)"),
    ("transaction(abort", "a blank belongs behind 'transaction(' (column 1)"),
    ("transaction( abort now )", "'now' is not KEY=VALUE (column 20)"),
    ("transaction( a=1 )", "an action's name is expected, or ) to send the transaction (column 14)"),
    ("transaction( {} )", "an action's name is expected, or ) to send the transaction (column 14)"),
    ("transaction( abort ' )", "the quote ' is not closed (column 20)"),
  ])
  func aLineWithAnErrorOpensNoTransaction(_ line: String, _ message: String) {
    var reader = RequestReader(introspection: qemu)
    #expect(refusal { try reader.read(line) as Any } == message)
    #expect(!reader.isInTransaction)
  }

  @Test func aQuoteEndsWithItsLine() {
    var reader = RequestReader(introspection: qemu)
    #expect(refusal { try reader.read("x a='b") as Any } == "the quote ' is not closed (column 5)")
    #expect(refusal { try reader.read("x a={'b") as Any } == "the quote ' is not closed (column 6)")
    #expect(!reader.isOpen)
  }

  @Test func aRequestGoesOnUntilItsBracketsAreClosed() throws {
    var reader = RequestReader(introspection: qemu)
    for line in ["{", "  \"execute\":", "", "  \"stop\""] {
      #expect(try reader.read(line) == nil)
      #expect(reader.isInBrackets && !reader.isInTransaction)
    }
    #expect(try reader.read("}") == RequestLine(name: "stop", arguments: []))
    #expect(!reader.isOpen)
    #expect(try reader.read("x a=[1,") == nil)
    #expect(try reader.read("2] b=3")?.members.count == 2)
    #expect(!reader.isOpen)
  }

  @Test func aMistakeInBracketsIsTheirEnd() throws {
    var reader = RequestReader(introspection: qemu)
    #expect(try reader.read("{ 1,") == nil)
    #expect(refusal { try reader.read("}") as Any }.hasPrefix("'1' is unexpected"))
    #expect(!reader.isOpen)
    #expect(try reader.read("x a=[") == nil)
    reader.abandon()
    #expect(try reader.read("stop") == RequestLine(name: "stop", arguments: []))
  }

  @Test func bracketsInATransactionGoOnToo() throws {
    var reader = RequestReader(introspection: qemu)
    #expect(try reader.read("transaction(") == nil)
    #expect(try reader.read("block-dirty-bitmap-clear {'node': '5',") == nil)
    #expect(reader.isInBrackets && reader.isInTransaction)
    #expect(try reader.read("'name': 'b'}") == nil)
    #expect(!reader.isInBrackets)
    #expect(try reader.read(")").map { json(.object($0.members)) } == Self.oneAction)
  }

  @Test func anErrorKeepsTheTransactionOpen() throws {
    var reader = RequestReader(introspection: qemu)
    #expect(try reader.read("transaction(") == nil)
    #expect(try reader.read("block-dirty-bitmap-clear node=5 name=b") == nil)
    #expect(refusal { try reader.read("abort ; abort now") as Any } == "'now' is not KEY=VALUE (column 15)")
    #expect(
      refusal { try reader.read("transaction(") as Any } == "a transaction is open already; ) sends it (column 1)")
    #expect(refusal { try reader.read("abort now )") as Any } == "'now' is not KEY=VALUE (column 7)")
    #expect(reader.isInTransaction)
    #expect(try reader.read(")").map { json(.object($0.members)) } == Self.oneAction)
    #expect(!reader.isInTransaction)
  }

  @Test func anAbandonedTransactionIsForgotten() throws {
    var reader = RequestReader(introspection: qemu)
    _ = try reader.read("transaction( abort")
    #expect(reader.isInTransaction)
    reader.abandon()
    #expect(!reader.isInTransaction)
    #expect(try reader.read("transaction( )")?.members.last?.value["actions"] == .array([]))
  }

  @Test(arguments: ["", "  ", "# a comment", "  #x=1 'it", "\t\r\n"])
  func commentsAndEmptyLinesAreNothing(_ line: String) throws {
    #expect(try request([line]) == nil)
    #expect(try request(["transaction(", line]) == nil)
  }

  @Test func aCommandIsARequest() throws {
    #expect(try request(["balloon value=1K"]) == #"{"execute": "balloon", "arguments": {"value": 1024}}"#)
    #expect(try request([" {\"execute\": \"stop\"}"]) == #"{"execute": "stop"}"#)
  }

  @Test(arguments: [
    ["transaction( block-dirty-bitmap-clear node=5 name=b )"],
    ["transaction(", "block-dirty-bitmap-clear node=5 name=b", ")"],
    ["transaction( block-dirty-bitmap-clear node=5 name=b", "# nothing", ")"],
    ["transaction(", "", "; block-dirty-bitmap-clear node=5 name=b ; ; )"],
    ["transaction(\nblock-dirty-bitmap-clear node=5 name=b\n)"],
  ])
  func aTransactionMayBeTypedInSeveralWays(_ lines: [String]) throws {
    #expect(try request(lines) == Self.oneAction)
  }

  @Test(arguments: [
    ["transaction( abort ; block-dirty-bitmap-clear node=5 name=b )"],
    ["transaction( abort", "block-dirty-bitmap-clear node=5 name=b )"],
    ["transaction(\n  abort\n  block-dirty-bitmap-clear node=5 name=b\n)"],
  ])
  func actionsAreSentInTheirOrder(_ lines: [String]) throws {
    #expect(
      try request(lines)
        == #"{"execute": "transaction", "arguments": {"actions": [{"type": "abort", "data": {}}, {"type": "block-dirty-bitmap-clear", "data": {"node": "5", "name": "b"}}]}}"#
    )
  }

  @Test func withoutIntrospectionActionsAreWhatTheyLookLike() throws {
    var reader = RequestReader()
    let request = try reader.read("transaction( x a=5 b=c )")
    #expect(request?.members.last?.value["actions"]?[0]?["data"] == ["a": 5, "b": "c"])
  }
}
