// Checking arguments against what a command declares.
import Event
import JSON
import Testing

@testable import QAPI

@Suite struct ParameterTests {
  static let all: [Parameter] = [
    .required("text", .string), .optional("number", .int), .optional("flag", .bool),
    .optional("list", .list(.string)), .optional("choice", .oneOf(["a", "b"])), .optional("thing", .any),
  ]

  func check(_ text: String) throws {
    var parser = Parser()
    var offset = 0
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { parser.next($0, &offset) }
    try Parameter.check(Self.all, parser.root)
  }

  @Test(
    "arguments that don't fit are refused in QEMU's words",
    arguments: [
      (#"{}"#, "Parameter 'text' is missing"),
      (#"{"text": 1}"#, "Invalid parameter type for 'text', expected: string"),
      (#"{"text": null}"#, "Invalid parameter type for 'text', expected: string"),
      (#"{"text": "", "number": "1"}"#, "Invalid parameter type for 'number', expected: integer"),
      (#"{"text": "", "number": 1.0}"#, "Invalid parameter type for 'number', expected: integer"),
      (#"{"text": "", "flag": 1}"#, "Invalid parameter type for 'flag', expected: boolean"),
      (#"{"text": "", "list": {}}"#, "Invalid parameter type for 'list', expected: array"),
      (#"{"text": "", "list": ["a", 1]}"#, "Invalid parameter type for 'list[1]', expected: string"),
      (#"{"text": "", "choice": "c"}"#, "Parameter 'choice' does not accept value 'c'"),
      (#"{"text": "", "choice": 1}"#, "Invalid parameter type for 'choice', expected: string"),
      (#"{"text": "", "other": 1, "number": 1}"#, "Parameter 'other' is unexpected"),
      (#"{"other": 1}"#, "Parameter 'text' is missing"),
    ])
  func refused(arguments: String, expected: String) {
    #expect(throws: Failure(expected)) { try check(arguments) }
  }

  @Test(
    "arguments that fit are accepted",
    arguments: [
      #"{"text": "", "flag": false, "list": [], "choice": "b", "thing": null}"#,
      #"{"text": "", "list": ["a"], "thing": {"any": [1]}, "number": 9223372036854775807}"#,
    ])
  func accepted(arguments: String) throws {
    try check(arguments)
  }

  @Test("no arguments at all are an empty object")
  func none() throws {
    #expect(throws: Failure("Parameter 'text' is missing")) { try Parameter.check(Self.all, nil) }
    try Parameter.check([.optional("number", .int)], nil)
  }
}
