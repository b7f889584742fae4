// The shape of requests, checked against the replies of QEMU 7.2.
import Foundation
import JSON
import Machine
import TestSupport
import Testing

/// An input and what QEMU 7.2 replied to it; `Fixtures/envelope.jsonl` was recorded from the binary.
private struct Recorded: Sendable, CustomStringConvertible {
  let description: String
  let isNegotiated: Bool
  let oob: Bool
  let input: [UInt8]
  let replies: [Value]

  init(_ line: some StringProtocol) throws {
    let fields = try Value.parse(String(line))
    guard case .string(let name)? = fields["name"], case .string(let input)? = fields["send"],
      case .array(let replies)? = fields["replies"], let bytes = Data(base64Encoded: input)
    else { throw CocoaError(.fileReadCorruptFile) }
    description = name
    isNegotiated = fields["negotiated"] == true
    oob = fields["oob"] == true
    self.input = Array(bytes)
    self.replies = replies
  }

  static let all: [Recorded] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Fixtures/envelope.jsonl")
    let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
    return lines.compactMap { try? Recorded($0) }
  }()
}

@Suite struct EnvelopeTests {
  @Test("the recorded cases are there")
  func casesAreThere() {
    #expect(Recorded.all.count == 101)
  }

  @Test("replies equal those of QEMU 7.2", arguments: Recorded.all)
  private func recorded(one: Recorded) throws {
    let test = try TestMonitor(MachineOptions(name: "corpus"))
    let client = test.control(negotiated: one.isNegotiated, oob: one.oob)
    if !one.isNegotiated { _ = client.messages() }
    client.transport.type(one.input)
    test.loop.settle()
    #expect(client.messages() == one.replies)
  }

  @Test(
    "of several errors QEMU's first is reported, whatever the order of the members",
    arguments: [
      #"{"execute": "query-name", "foo": 1, "bar": 2}"#, #"{"bar": 2, "execute": "query-name", "foo": 1}"#,
      #"{"foo": 1, "bar": 2, "execute": "query-name"}"#,
    ])
  func firstError(request: String) throws {
    let client = try TestMonitor().control()
    #expect(client.exchange(request) == [failure("QMP input member 'bar' is unexpected")])
  }
}
