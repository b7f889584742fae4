// A server's part of the agreement: what is answered to which option. Recorded from QEMU 7.2.
import Event
import TestSupport
import Testing

@testable import Block

private let offers = [
  NBDOffer(name: "exp", description: "a desc", size: 1 << 20, isWritable: true),
  NBDOffer(name: "f", size: 1 << 20, bitmaps: ["b1", "b2"]),
]

private func option(_ number: UInt64, _ data: [UInt8] = [], length: Int? = nil) -> [UInt8] {
  Array("IHAVEOPT".utf8) + nbdBytes(number, 4) + nbdBytes(UInt64(length ?? data.count), 4) + data
}

private func text(_ text: String) -> [UInt8] { nbdBytes(UInt64(text.utf8.count), 4) + Array(text.utf8) }

private func info(_ name: String, _ kinds: UInt64...) -> [UInt8] {
  text(name) + nbdBytes(UInt64(kinds.count), 2) + kinds.flatMap { nbdBytes($0, 2) }
}

private func query(_ name: String, _ queries: String...) -> [UInt8] {
  text(name) + nbdBytes(UInt64(queries.count), 4) + queries.flatMap(text)
}

/// What a negotiation says, and how it ends.
private struct Talk {
  private var negotiation = NBDNegotiation()
  private(set) var outcome = NBDNegotiation.Outcome.goesOn
  private var seen = 18

  /// With a client's flags.
  init(flags: UInt8 = 3) { say([0, 0, 0, flags]) }

  var agreement: NBDAgreement { negotiation.agreement }
  var isOver: Bool { if case .over = outcome { true } else { false } }
  var isAgreed: Bool { if case .agreed = outcome { true } else { false } }

  /// The client says something, so many bytes at a time.
  mutating func say(_ bytes: [UInt8], by step: Int = .max) {
    for start in stride(from: 0, to: bytes.count, by: min(step, max(1, bytes.count))) {
      bytes[start...].prefix(step).withUnsafeBytes { part in
        var rest = part
        while !rest.isEmpty || negotiation.isReady, case .goesOn = outcome {
          outcome = negotiation.take(&rest) { offers }
        }
      }
    }
  }

  /// What the server has said since the last time.
  mutating func heard() -> [UInt8] {
    defer { seen = negotiation.output.count }
    return Array(negotiation.output[seen...])
  }

  /// The kinds of the replies to an option, and their data.
  mutating func ask(_ bytes: [UInt8]) -> [String] {
    say(bytes)
    var (reader, replies) = (MessageReader(heard()), [String]())
    while reader.number(8) != nil, reader.number(4) != nil, let kind = reader.number(4), let length = reader.number(4),
      let data = reader.bytes(length)
    {
      let shown = data.map { (32..<127).contains($0) ? String(UnicodeScalar($0)) : "." }.joined()
      replies.append("\(String(kind, radix: 16)) \(shown)")
    }
    return replies
  }
}

private let answers: [([UInt8], [String])] = [
  (option(3), ["2 ....expa desc", "2 ....f", "1 "]),
  (option(6, info("exp")), ["3 ..a desc", "3 ..............", "3 ...........m", "1 "]),
  (option(6, info("f", 0, 1, 9)), ["3 ..f", "3 ..............", "3 ............", "1 "]),
  (option(6, info("nope")), ["80000006 export 'nope' not present"]),
  (option(3, [1]), ["80000003 option 'list' has unexpected length"]),
  (option(5), ["80000002 TLS not configured"]),
  (option(8, [1]), ["80000003 option 'structured reply' has unexpected length"]),
  (option(99, [1, 2, 3]), ["80000001 Unsupported option 99 (<unknown>)"]),
  (option(4), ["80000001 Unsupported option 4 (<unknown>)"]),
  (option(6, [0, 0]), ["80000003 Inconsistent lengths in option info"]),
  (option(6, [0, 0, 0, 9, 0x61]), ["80000003 Inconsistent lengths in option info"]),
  (option(6, info("exp") + [1, 1]), ["80000003 option 'info' has unexpected length"]),
  (option(6, text("exp") + [0, 2]), ["80000003 Inconsistent lengths in option info"]),
  (option(6, info(String(repeating: "x", count: 5000))), ["80000003 Invalid name length: 5000"]),
  (
    option(10, query("f", "base:allocation")),
    [
      "80000003 request option 'set meta context' when structured reply is not negotiated"
    ]
  ),
  (
    option(9, query("f")),
    [
      "4 ....base:allocation", "4 ....qemu:dirty-bitmap:b1", "4 ....qemu:dirty-bitmap:b2", "1 ",
    ]
  ),
  (option(9, query("f", "qemu:")), ["4 ....qemu:dirty-bitmap:b1", "4 ....qemu:dirty-bitmap:b2", "1 "]),
  (option(9, query("f", "foo:", "base:allo", "")), ["1 "]),
  (option(9, text("f") + [0, 0, 0, 1, 0, 0, 1, 0, 1]), ["80000003 Inconsistent lengths in option list meta context"]),
]

@Suite struct NBDNegotiationTests {
  @Test("options and their answers, whole or byte by byte", arguments: answers)
  func answered(_ bytes: [UInt8], _ replies: [String]) {
    var talk = Talk()
    #expect(talk.ask(bytes) == replies)
    talk.say(bytes, by: 1)
    #expect(talk.ask([]) == replies)
    #expect(!talk.isOver)
  }

  @Test("an export is chosen, with what was asked of it before")
  func chosen() {
    var talk = Talk()
    #expect(talk.ask(option(8)) == ["1 "])
    #expect(
      talk.ask(option(10, query("f", "qemu:dirty-bitmap:b2", "base:allocation", "base:"))) == [
        "4 ....base:allocation", "4 ....qemu:dirty-bitmap:b2", "1 ",
      ])
    _ = talk.ask(option(7, info("f")))
    #expect(talk.isAgreed && talk.agreement.export == "f" && talk.agreement.isStructured)
    #expect(talk.agreement.contexts == [0, 3])
  }

  @Test("what was asked of another export isn't told")
  func otherContexts() {
    var talk = Talk()
    talk.say(option(8) + option(10, query("f", "base:allocation")) + option(7, info("exp")))
    #expect(talk.isAgreed && talk.agreement.contexts.isEmpty)
  }

  @Test("old clients ask by name, and get zeros unless they say so", arguments: [0, 1, 2, 3] as [UInt8])
  func byName(_ flags: UInt8) {
    var talk = Talk(flags: flags)
    talk.say(option(1, Array("exp".utf8)))
    let said = talk.heard()
    #expect(Array(said.prefix(10)) == nbdBytes(1 << 20, 8) + [0x0D, 0x6D])
    #expect(talk.isAgreed && said.count == (flags & 2 == 0 ? 134 : 10))
  }

  @Test(
    "what ends the connection",
    arguments: [
      (3, option(2)), (3, option(1, Array("nope".utf8))), (3, Array("XHAVEOPT".utf8) + [0, 0, 0, 3, 0, 0, 0, 0]),
      (3, option(99, length: 33 << 20)), (0, option(3)), (4, []), (3, option(1, [UInt8](repeating: 120, count: 4097))),
    ] as [(UInt8, [UInt8])])
  func ends(_ flags: UInt8, _ bytes: [UInt8]) {
    var talk = Talk(flags: flags)
    talk.say(bytes)
    #expect(talk.isOver)
  }

  @Test("long options are skipped")
  func skipped() {
    var talk = Talk()
    let long = [UInt8](repeating: 0, count: 100_000)
    #expect(talk.ask(option(99, long)) == ["80000001 Unsupported option 99 (<unknown>)"])
    #expect(talk.ask(option(9, long)) == ["80000003 option 'list meta context' has unexpected length"])
    #expect(talk.ask(option(3)).count == 3)
  }

  @Test("any bytes are answered or end it")
  func damaged() {
    var random = Seeded(1)
    let whole = answers.flatMap(\.0) + option(8) + option(10, query("f", "base:")) + option(7, info("f"))
    for turn in 0..<3000 {
      var bytes = whole
      for _ in 0...turn % 6 {
        bytes[.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
      }
      var talk = Talk()
      talk.say(bytes, by: .random(in: 1...400, using: &random))
      #expect(talk.heard().count < 100_000)
    }
  }
}
