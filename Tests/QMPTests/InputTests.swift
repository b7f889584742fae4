// Input that is cut anywhere gives the same replies.
import Event
import HMP
import JSON
import Machine
import Monitor
import QMP
import TestSupport
import Testing

/// What a client types: parts, and how much time passes behind each.
private struct Script: Sendable, CustomStringConvertible {
  let description: String
  var order = RequestOrder.completion
  let parts: [(input: String, pause: Nanoseconds)]
}

private func wait(_ duration: String, _ id: Value?) -> String {
  call("x-wait", ["duration": .string(duration)], id: id)
}

private let scripts = [
  Script(
    description: "requests of both kinds",
    parts: [
      (call("query-name") + call("query-balloon", id: nil) + wait("30ms", 1) + call("query-status", id: 1), 0),
      (
        call("stop", id: "é\n") + call("cont", id: "é\n") + call("nope", id: [1, 1.5]) + wait("5ms", 2),
        .milliseconds(25)
      ),
      (
        call("query-balloon", id: ["a": 1]) + call("x-cancel", ["id": ["a": 1]]) + call("balloon", ["value": 1]),
        .seconds(2)
      ),
    ]),
  Script(
    description: "malformed input",
    parts: [
      ("{nope}\n" + call("query-name", id: 1) + "]} \u{1} 01 true\n", 0),
      (wait("10ms", nil) + "{'execute': 'query-name', 'id': '\\ud83d'}" + "\"é\u{fffe}\" [1, }", .milliseconds(5)),
      ("\n]" + call("query-name") + "{\"execute\": \"query-name\", \"execute\": 1}", .milliseconds(10)),
    ]),
  Script(
    description: "order=issue with a full queue", order: .issue,
    parts: [
      (
        (1...12).map { wait("\($0)ms", .int($0)) }.joined() + "{nope}" + call("x-query-inflight", id: 0),
        .milliseconds(40)
      ),
      (call("query-name", id: nil) + call("x-cancel", ["id": 9]), .seconds(1)),
    ]),
]

@Suite struct InputTests {
  /// The text that a client of a fresh machine gets, its input cut by `cut`.
  private func run(_ script: Script, cut: ([UInt8]) -> [[UInt8]]) throws -> String {
    let test = try TestMonitor(MachineOptions(name: "m"))
    let client = test.control(MonitorSettings(name: "qmp", order: script.order))
    for (input, pause) in script.parts {
      for chunk in cut(Array(input.utf8)) {
        client.transport.type(chunk)
        test.loop.settle()
      }
      test.loop.advance(by: pause)
    }
    client.session.inputEnded()
    test.loop.settle()
    #expect(client.transport.ending == .finished)
    return client.text()
  }

  @Test("promise 17: input byte by byte, in one chunk and cut at random gives the same replies", arguments: scripts)
  private func cutsDontMatter(script: Script) throws {
    let whole = try run(script) { [$0] }
    #expect(whole.split(separator: "\r\n").count >= 10)
    #expect(try run(script) { $0.map { [$0] } } == whole)
    for seed in 0..<20 {
      var random = Seeded(seed)
      let cut = try run(script) { bytes in
        var chunks: [[UInt8]] = []
        var rest = bytes[...]
        while !rest.isEmpty {
          let count = Int.random(in: 1...min(rest.count, 60), using: &random)
          chunks.append(Array(rest.prefix(count)))
          rest = rest.dropFirst(count)
        }
        return chunks
      }
      #expect(cut == whole)
    }
  }

  @Test("promise 17: a human monitor's lines, too")
  func humanLines() throws {
    let script = "info status\r\nstop\ninfo balloon\nnope\nwait 20ms\ninfo status\nballoon 512\n\ninfo name"
    var texts: [String] = []
    for size in [1, 2, 7, 1000] {
      let test = try TestMonitor(MachineOptions(name: "m"))
      let human = test.human()
      let bytes = Array(script.utf8)
      for start in stride(from: 0, to: bytes.count, by: size) {
        human.send(String(decoding: bytes[start..<min(start + size, bytes.count)], as: UTF8.self))
      }
      test.loop.advance(by: .seconds(10))
      human.session.inputEnded()
      test.loop.advance(by: .seconds(10))
      texts.append(human.text())
    }
    #expect(texts.allSatisfy { $0 == texts[0] })
    #expect(texts[0].contains("timed out") && texts[0].contains("unknown command"))
    #expect(texts[0].hasSuffix("(qmond) m\r\n(qmond) "))
  }
}
