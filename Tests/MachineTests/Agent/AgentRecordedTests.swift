// The agent against what QEMU 7.2's `qemu-ga` answered: `Fixtures/agent.jsonl` was recorded from the binary, started
// with the commands disabled that aren't simulated. Bytes are written as the characters of their numbers.
import Event
import Foundation
import JSON
import TestSupport
import Testing

@testable import Machine

@Suite struct AgentRecordedTests {
  private struct Exchange {
    let input: [UInt8]
    let output: String
  }

  /// The exchanges of one state of the agent's.
  private func recorded(_ state: String) throws -> [Exchange] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/agent.jsonl")
    return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).compactMap { line in
      let value = try Value.parse([UInt8](line))
      guard value["state"] == .string(state), case .string(let input)? = value["input"],
        case .string(let output)? = value["output"]
      else { return nil }
      return Exchange(
        input: input.unicodeScalars.map { UInt8($0.value) },
        output: output.unicodeScalars.map { $0.value == 0xff ? "<FF>" : String($0) }.joined())
    }
  }

  @Test("each request is answered as the real agent answered it, byte for byte", arguments: ["thawed", "frozen"])
  func replies(state: String) throws {
    let exchanges = try recorded(state)
    #expect(exchanges.count > 20)
    let agent = try TestAgent()
    if state == "frozen" { _ = try agent.call("guest-fsfreeze-freeze") }
    for exchange in exchanges {
      let input = String(decoding: exchange.input, as: UTF8.self)
      #expect(agent.answer(exchange.input) == exchange.output, "\(input)")
    }
  }

  @Test("any input is answered, however it is cut, and never more than once", arguments: 0..<20)
  func anything(seed: Int) throws {
    var random = Seeded(seed)
    let exchanges = try recorded("thawed")
    var input: [UInt8] = []
    for _ in 0..<40 {
      guard var piece = exchanges.randomElement(using: &random)?.input else { break }
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        if let place = piece.indices.randomElement(using: &random) {
          piece[place] = .random(in: 0...255, using: &random)
        }
      }
      input += piece
    }
    let delimited = [0xff] + Array("{'execute':'guest-sync-delimited','arguments':{'id':4711}}".utf8)
    let whole = try TestAgent().answer(input + delimited)
    #expect(whole.hasSuffix("<FF>{\"return\": 4711}\n"))
    let agent = try TestAgent()
    var rest = (input + delimited)[...]
    while !rest.isEmpty {
      let piece = Array(rest.prefix(.random(in: 1...50, using: &random)))
      rest = rest.dropFirst(agent.send(piece))
      if Bool.random(using: &random) { agent.test.loop.advance(by: .milliseconds(7)) }
    }
    agent.test.loop.advance(by: .seconds(10))
    #expect(agent.take() == whole)
  }
}
