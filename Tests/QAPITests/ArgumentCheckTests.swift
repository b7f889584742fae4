// Checking arguments against QEMU's types: the recorded errors of QEMU 7.2, and what it accepts.
import Event
import Foundation
import JSON
import Testing

@testable import QAPI

@Suite struct ArgumentCheckTests {
  /// Random arguments and the errors that QEMU has for them, made by `tools/record/arguments`.
  private static var recorded: [Substring] {
    get throws {
      let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures/arguments.jsonl")
      return try String(decoding: Data(contentsOf: file), as: UTF8.self).split(separator: "\n")
    }
  }

  private func parsed<Result>(_ text: some StringProtocol, _ body: (View) throws -> Result) rethrows -> Result {
    var parser = Parser()
    var offset = 0
    _ = Array(text.utf8).withUnsafeBytes { parser.next($0, &offset) }
    return try body(parser.root)
  }

  private func check(_ command: String, _ arguments: String?) throws {
    let type = try #require(SchemaCommand.named(command)).arguments
    guard let arguments else { return try type.check(nil) }
    try parsed(arguments) { try type.check($0) }
  }

  @Test("wrong arguments of every command have QEMU's errors")
  func recordedErrors() throws {
    var commands: Set<String> = []
    for line in try Self.recorded {
      try parsed(line) { recording in
        let name = try #require(recording["command"]?.string)
        commands.insert(name)
        var description = "accepted"
        do {
          try #require(SchemaCommand.named(name)).arguments.check(recording["arguments"])
        } catch let failure as Failure {
          description = failure.description
        }
        if description != recording["error"]?.string { Issue.record("\(description): \(line)") }
      }
    }
    #expect(commands.count == SchemaCommand.count - 1)
  }

  @Test(
    "each kind of mistake is named with its place",
    arguments: [
      ("block_resize", nil, "Parameter 'size' is missing"),
      ("block_resize", #"{"size": null}"#, "Invalid parameter type for 'size', expected: integer"),
      ("stop", #"{"x": 1}"#, "Parameter 'x' is unexpected"),
      (
        "migrate-set-capabilities", #"{"capabilities": [{"capability": "xbzrle"}]}"#,
        "Parameter 'capabilities[0].state' is missing"
      ),
      ("migrate-set-parameters", #"{"compress-level": 256}"#, "Parameter 'compress-level' expects uint8_t"),
      ("migrate-set-parameters", #"{"compress-level": -1}"#, "Parameter 'compress-level' expects uint8_t"),
      ("migrate-set-parameters", #"{"compress-level": "1"}"#, "Parameter 'compress-level' expects uint64"),
      ("migrate-set-parameters", #"{"max-bandwidth": 1.0}"#, "Parameter 'max-bandwidth' expects uint64"),
      ("migrate-set-parameters", #"{"tls-creds": []}"#, "Invalid parameter type for 'tls-creds', expected: StrOrNull"),
      ("set-numa-node", #"{"type": "node", "cpus": [1, 70000]}"#, "Parameter 'null' expects uint16_t"),
      ("set-action", #"{"reboot": "x"}"#, "Parameter 'reboot' does not accept value 'x'"),
      ("qmp_capabilities", #"{"enable": ["x"]}"#, "Parameter 'null' does not accept value 'x'"),
      ("blockdev-add", #"{"driver": "null-co", "file": "x"}"#, "Parameter 'file' is unexpected"),
      (
        "blockdev-add", #"{"driver": "raw", "file": {"driver": "nbd", "server": {"type": "inet"}}}"#,
        "Parameter 'file.server.host' is missing"
      ),
    ] as [(String, String?, String)])
  func mistakes(command: String, arguments: String?, expected: String) {
    #expect(throws: Failure(expected)) { try check(command, arguments) }
  }

  @Test(
    "what fits is accepted",
    arguments: [
      ("stop", nil), ("stop", "{}"), ("block_resize", #"{"size": 9223372036854775807}"#),
      ("migrate-set-parameters", #"{"max-bandwidth": 18446744073709551615, "tls-creds": null}"#),
      // QEMU takes negative numbers for unsigned ones of 64 bits.
      ("migrate-set-parameters", #"{"max-bandwidth": -1, "tls-authz": "x"}"#),
      ("qom-set", #"{"path": "/", "property": "x", "value": [{"any": null}]}"#),
      ("blockdev-add", #"{"driver": "raw", "node-name": "n", "file": {"driver": "file", "filename": "x"}}"#),
      ("blockdev-add", #"{"node-name": "n", "file": "other", "driver": "qcow2", "backing": null}"#),
      ("chardev-add", #"{"id": "c", "backend": {"type": "null", "data": {}}}"#),
    ] as [(String, String?)])
  func accepted(command: String, arguments: String?) throws {
    try check(command, arguments)
  }

  @Test("of several unexpected members QEMU's first is named, however many there are")
  func unexpected() throws {
    #expect(throws: Failure("Parameter 'aa' is unexpected")) { try check("stop", #"{"zz": 1, "yy": 2, "aa": 3}"#) }
    let many = (0..<100_000).map { "\"m\($0)\": 0" }.joined(separator: ",")
    #expect(throws: Failure.self) { try check("stop", "{\(many)}") }
  }
}
