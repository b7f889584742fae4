// Recorded inputs get the same replies however they are cut, joined and surrounded by requests.
import Event
import JSON
import Machine
import Monitor
import TestSupport
import Testing

/// How input arrives.
private enum Cutting: CaseIterable {
  case whole, bytes, small, large

  func cut(_ input: [UInt8], _ random: inout Seeded) -> [[UInt8]] {
    let longest = [Cutting.whole: input.count, .bytes: 1, .small: 7, .large: 100][self] ?? 1
    var chunks: [[UInt8]] = []
    var rest = input[...]
    while !rest.isEmpty {
      let count = self == .whole ? rest.count : Int.random(in: 1...min(longest, rest.count), using: &random)
      chunks.append(Array(rest.prefix(count)))
      rest = rest.dropFirst(count)
    }
    return chunks
  }
}

@Suite struct RecordedCutsTests {
  /// What a fresh machine's client is sent for these inputs, one after another, to the end of the input and of time.
  private func output(
    to inputs: [[UInt8]], like one: Recorded, order: RequestOrder = .completion, _ cutting: Cutting = .whole,
    seed: Int = 0
  ) throws -> String {
    let test = try TestMonitor(MachineOptions(name: "corpus"))
    let client = test.control(
      MonitorSettings(name: "qmp", order: order), negotiated: one.isNegotiated, oob: one.oob)
    _ = client.text()
    var random = Seeded(seed)
    for input in inputs {
      for chunk in cutting.cut(input, &random) {
        client.transport.type(chunk)
        test.loop.settle()
      }
    }
    test.loop.advance(by: .seconds(1))
    client.session.inputEnded()
    test.loop.settle()
    return client.text()
  }

  @Test("promise 17: a recorded input cut anywhere gets the replies of the whole")
  func cuts() throws {
    for (number, one) in Recorded.all.enumerated() {
      let whole = try output(to: [one.input], like: one)
      for cutting in [Cutting.small, .large] + (one.input.count < 3000 ? [.bytes] : []) {
        #expect(try output(to: [one.input], like: one, cutting, seed: number) == whole, "\(one), \(cutting)")
      }
    }
  }

  @Test("promise 17: several recorded inputs get the same replies one by one, joined, and cut anywhere")
  func joined() throws {
    var random = Seeded(17)
    for round in 0..<100 {
      guard let first = Recorded.all.randomElement(using: &random) else { return }
      let alike = Recorded.all.filter { $0.isNegotiated == first.isNegotiated && $0.oob == first.oob }
      let some = (0..<5).compactMap { _ in alike.randomElement(using: &random)?.input }
      for order in RequestOrder.allCases {
        let oneByOne = try output(to: some, like: first, order: order)
        for cutting in [Cutting.whole, .small, .large] {
          let joined = try output(to: [some.flatMap { $0 }], like: first, order: order, cutting, seed: round)
          #expect(joined == oneByOne, "round \(round), \(first), \(order), \(cutting)")
        }
      }
    }
  }

  @Test("a recorded input gets its own replies among requests of other ids, which get theirs, cut anywhere")
  func interleaved() throws {
    for (number, one) in Recorded.all.enumerated() where isComplete(one.input) {
      let marker = "of a request among them"
      let requests = ["1ms", "4ms", "7ms"].map { duration -> [UInt8] in
        let text = Value.string(duration)
        return Array(call("x-wait", ["duration": text], id: .object([.init(key: marker, value: text)])).utf8)
      }
      let alone = try output(to: [one.input], like: one).split(separator: "\r\n")
      for cutting in [Cutting.whole, .small] {
        let input = requests[0] + requests[1] + one.input + requests[2] + one.input
        let all = try output(to: [input], like: one, cutting, seed: number).split(separator: "\r\n")
        let own = all.filter { !$0.contains(marker) }
        #expect(all.count - own.count == requests.count, "\(one), \(cutting)")
        #expect(Array(own.prefix(alone.count)) == alone, "\(one), \(cutting)")
        if one.isNegotiated { #expect(own == alone + alone, "\(one), \(cutting)") }
      }
    }
  }

  /// Whether nothing of the input waits for more.
  private func isComplete(_ input: [UInt8]) -> Bool {
    var parser = Parser()
    return input.withUnsafeBytes { bytes in
      var offset = 0
      while offset < bytes.count { _ = parser.next(bytes, &offset) }
      if case .needsMore = parser.finish() { return true }
      return false
    }
  }
}
