// What holds for every session: its output is JSON, and each request is answered once, with its id.
import FuzzSupport
import JSON
import Machine
import Monitor
import QMP
import TestSupport

/// Looks at a session that has ended.
struct SessionCheck {
  private let run: SessionRun
  private let messages: [Value]

  init(_ run: SessionRun) {
    self.run = run
    messages = SessionCheck.messages(run.client.text(), isPretty: run.options.monitor.pretty)
  }

  func check() {
    require(messages.first?["QMP"] != nil, "a session begins with its greeting")
    require(messages.dropFirst().allSatisfy { $0["QMP"] == nil }, "it greets once")
    checkNegotiation()
    checkReplies()
    let others = SessionCheck.messages(run.bystander.text(), isPretty: false)
    require(others.allSatisfy { $0["event"] != nil }, "another client hears events only: \(others)")
  }

  /// Takes output apart; every message is JSON and ends with CR LF.
  private static func messages(_ output: String, isPretty: Bool) -> [Value] {
    var rest = Array(output.utf8)[...]
    var found: [Value] = []
    while !rest.isEmpty {
      var reader = StrictJSON(rest)
      let end = reader.skipValue() ?? rest.endIndex
      require(rest[end...].starts(with: "\r\n".utf8), "a message is JSON and ends with CR LF: \(output)")
      require(isPretty || !rest[..<end].contains(UInt8(ascii: "\n")), "a message is one line: \(output)")
      if let value = try? Value.parse(Array(rest[..<end])) { found.append(value) }
      rest = rest[(end + 2)...]
    }
    return found
  }

  /// Until the negotiation has succeeded, which returns nothing, there are only errors.
  private func checkNegotiation() {
    for message in messages.dropFirst() {
      if message["error"] != nil { continue }
      require(message["return"] == [:], "nothing is served before the negotiation: \(message)")
      break
    }
  }

  /// Exactly one reply for each request that was taken, with its id; for those of a client that left, at most one.
  private func checkReplies() {
    var missing: [String: Int] = [:]
    for id in expectedIDs() { missing[id, default: 0] += 1 }
    for message in messages.dropFirst() where message["event"] == nil {
      let id = message["id"].map(written) ?? ""
      missing[id, default: 0] -= 1
      require(missing[id, default: 0] >= 0, "a reply answers a request: \(message)")
    }
    guard run.client.transport.ending == .finished else { return }
    require(missing.values.allSatisfy { $0 == 0 }, "every request is answered: \(missing)")
  }

  /// The ids of what the session accepted, as they are written; empty for one without.
  private func expectedIDs() -> [String] {
    var parser = Parser()
    var ids: [String] = []
    run.sent.withUnsafeBytes { bytes in
      var offset = 0
      // A bare number that ends where taking stopped is complete by the byte behind it, which isn't taken.
      while offset < run.taken {
        let outcome = parser.next(bytes, &offset)
        if offset > run.taken || !note(outcome, parser, &ids) { break }
      }
    }
    if run.hasEndedInput { _ = note(parser.finish(), parser, &ids) }
    // What waits to be accepted when the connection closes gets no reply.
    return run.client.session.hasParkedInput ? ids.dropLast() : ids
  }

  private func note(_ outcome: Parser.Outcome, _ parser: borrowing Parser, _ ids: inout [String]) -> Bool {
    switch outcome {
    case .needsMore: return false
    case .failure: ids.append("")
    case .document: ids.append(parser.root["id"].map { written($0.value()) } ?? "")
    }
    return true
  }

  /// An id as it reads once it was written and parsed: doubles without a fraction become integers on the way.
  private func written(_ id: Value) -> String { text((try? Value.parse(text(id))) ?? id) }
}
