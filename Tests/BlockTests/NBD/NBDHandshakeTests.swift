// The agreement with an NBD server: what is asked, and what becomes of answers that are wrong. Recorded from QEMU 7.2.
import Event
import Testing

@testable import Block

/// A server whose answers are known beforehand.
private final class Script: NBDChannel {
  private(set) var sent: [[UInt8]] = []
  private var answers: ArraySlice<UInt8>

  init(_ answers: [UInt8]) { self.answers = answers[...] }

  func receive(_ count: Int) throws(Failure) -> [UInt8] {
    if count > answers.count { throw Failure("Unexpected end-of-file before all data were read") }
    defer { answers = answers.dropFirst(count) }
    return Array(answers.prefix(count))
  }

  func send(_ bytes: [UInt8]) throws(Failure) { sent.append(bytes) }
}

private let hello = Array("NBDMAGICIHAVEOPT".utf8) + [0, 3]
private let unknown: UInt32 = 0x8000_0001

private func reply(
  _ option: NBDOption, _ kind: UInt32, _ data: [UInt8] = [], length: Int? = nil, magic: UInt64 = 0x0003_E889_0455_65A9
) -> [UInt8] {
  let numbers = [UInt64(option.rawValue), UInt64(kind), UInt64(length ?? data.count)].map { nbdBytes($0, 4) }
  return nbdBytes(magic, 8) + Array(numbers.joined()) + data
}

private func export(_ size: UInt64 = 1 << 20, flags: UInt64 = 1) -> [UInt8] {
  reply(.go, NBDReply.info, nbdBytes(0, 2) + nbdBytes(size, 8) + nbdBytes(flags, 2))
}

private func sizes(_ smallest: UInt64, _ preferred: UInt64, _ largest: UInt64) -> [UInt8] {
  let numbers = [nbdBytes(3, 2), nbdBytes(smallest, 4), nbdBytes(preferred, 4), nbdBytes(largest, 4)]
  return reply(.go, NBDReply.info, Array(numbers.joined()))
}

private let done = reply(.go, NBDReply.acknowledgement)

private func listed(_ names: String...) -> [UInt8] {
  names.flatMap { reply(.list, NBDReply.server, nbdBytes(UInt64($0.utf8.count), 4) + Array($0.utf8)) }
    + reply(.list, NBDReply.acknowledgement)
}

/// What a server says after its greeting.
private func greeting(_ parts: [UInt8]...) -> [UInt8] { hello + Array(parts.joined()) }

private func agree(_ answers: [UInt8], name: String = "", needsTLS: Bool = false) throws(Failure) -> NBDExport {
  try NBDHandshake(channel: Script(answers), name: name, needsTLS: needsTLS).run()
}

private let wrongAnswers: [([UInt8], String)] = [
  (Array("HTTP/1.1 400 Bad".utf8), "Bad initial magic received: 0x485454502f312e31"),
  (Array("NBDMAGICIHAVEOPX".utf8), "Bad server magic received: 0x49484156454f5058"),
  (greeting(reply(.go, 1, magic: 5)), "Unexpected option reply magic"),
  (greeting(reply(.list, 1)), "Unexpected option type 3 (list), expected 7 (go)"),
  (greeting(reply(.go, 2)), "unexpected reply type 2 (server), expected 3 (info)"),
  (greeting(done), "broken server omitted NBD_INFO_EXPORT"),
  (greeting(export(), reply(.go, 1, [1])), "server sent invalid NBD_REP_ACK"),
  (greeting(reply(.go, 3, [0])), "NBD_REP_INFO length 1 is too short"),
  (greeting(reply(.go, 3, [0, 0, 1])), "remaining export info len 1 is unexpected size"),
  (
    greeting(reply(.go, 0x8000_0006, length: .max >> 32)),
    "server error 2147483654 (export unknown) message is too long"
  ),
  (greeting(sizes(3, 4096, 1 << 25)), "server minimum block size 3 is not a power of two"),
  (greeting(sizes(0, 4096, 1 << 25)), "server minimum block size 0 is not a power of two"),
  (greeting(sizes(4096, 512, 1 << 25)), "server preferred block size 512 is not valid"),
  (greeting(sizes(512, 4096, 0)), "server maximum block size 0 is not valid"),
  (
    greeting(sizes(4096, 4096, 1 << 25), export(1_049_088)),
    "export size 1049088 is not multiple of minimum block size 4096"
  ),
  (greeting(reply(.go, unknown), reply(.list, 2, [0, 0])), "incorrect option length 2"),
  (greeting(reply(.go, unknown), reply(.list, 2, length: 0x7FFF_FFFF)), "incorrect option length 2147483647"),
  (greeting(reply(.go, unknown), reply(.list, 2, [0, 0, 0, 9, 1])), "incorrect name length in server's list response"),
  (greeting(reply(.go, unknown), reply(.list, 1, [1])), "length too long for option end"),
  (greeting(reply(.go, unknown), reply(.list, 3)), "Unexpected reply type 3 (info), expected 2 (server)"),
]

@Suite struct NBDHandshakeTests {
  @Test("an export is asked for with its sizes")
  func go() throws {
    let script = Script(hello + sizes(4096, 8192, 1 << 25) + export(flags: 0x47) + done)
    let export = try NBDHandshake(channel: script, name: "a").run()
    let asked: [UInt8] = [0, 0, 0, 7, 0, 0, 0, 9, 0, 0, 0, 1, 0x61, 0, 1, 0, 3]
    #expect(script.sent == [[0, 0, 0, 3], Array("IHAVEOPT".utf8) + asked])
    #expect(export.size == 1 << 20 && export.smallest == 4096 && export.largest == 1 << 25)
    #expect(export.flags.isSuperset(of: [.readOnly, .canFlush, .canWriteZeroes]))
  }

  @Test("a server that doesn't know that is asked by name, if it lists it or doesn't list")
  func older() throws {
    let known = nbdBytes(1 << 20, 8) + [0, 3]
    let noGo = hello + reply(.go, unknown)
    #expect(try agree(noGo + listed("b", "a") + known, name: "a").flags == [.hasFlags, .readOnly])
    #expect(try agree(noGo + reply(.list, unknown) + known, name: "a").size == 1 << 20)
    #expect(throws: Failure("No export with name 'a' available")) { try agree(noGo + listed("b") + known, name: "a") }
    let reserved = [UInt8](repeating: 0, count: 124)
    let plain = Array([Array(hello.dropLast()), [0], known, reserved].joined())
    #expect(try agree(plain, name: "a").size == 1 << 20)
    let (magic, size) = (nbdBytes(0x0000_4202_8186_1253, 8), nbdBytes(1 << 20, 8))
    let oldest = Array([Array(hello.prefix(8)), magic, size, [0, 0, 0, 0], reserved].joined())
    #expect(try agree(oldest).size == 1 << 20)
    #expect(throws: Failure("Server does not support non-empty export names")) { try agree(oldest, name: "a") }
  }

  @Test("answers that are wrong", arguments: wrongAnswers)
  func wrong(_ answers: [UInt8], _ message: String) {
    #expect(throws: Failure(message)) { try agree(answers) }
  }

  @Test(
    "errors that a server tells of, with what it says to people",
    arguments: [
      (2, "Denied by server for option 7 (go)"), (3, "Invalid parameters for option 7 (go)"),
      (5, "TLS negotiation required before option 7 (go)"), (6, "Requested export not available"),
      (7, "Server shutting down before option 7 (go)"), (77, "Unknown error code when asking for option 7 (go)"),
    ] as [(UInt32, String)])
  func told(_ number: UInt32, _ message: String) {
    let hint = (number == 5 ? "Did you forget a valid tls-creds?\n" : "") + "server reported: why"
    #expect(throws: Failure(.generic, message, hint: hint)) {
      try agree(hello + reply(.go, 1 << 31 | number, Array("why".utf8)))
    }
  }

  @Test("encryption is asked for, and isn't there")
  func encrypted() {
    let answers: [(UInt32, String)] = [
      (unknown, "Server don't support STARTTLS option"), (0x8000_0002, "Denied by server for option 5 (starttls)"),
      (3, "Server answered option 5 (starttls) with unexpected reply 3 (info)"), (1, "TLS is not simulated"),
    ]
    for (kind, message) in answers {
      #expect(throws: Failure(message)) { try agree(hello + reply(.startTLS, kind), needsTLS: true) }
    }
  }

  @Test("a connection that ends in the middle is an error that says what was missing")
  func cut() throws {
    let whole = hello + sizes(1, 4096, 1 << 25) + export() + done
    for count in 0..<whole.count {
      let failure = #expect(throws: Failure.self) { try agree(Array(whole.prefix(count))) }
      let text = try #require(failure).description
      #expect(text.hasPrefix("Failed to read ") && text.hasSuffix(": Unexpected end-of-file before all data were read"))
    }
  }

  @Test("any bytes lead to an export or to an error")
  func damaged() {
    var random = SystemRandomNumberGenerator()
    let whole = hello + reply(.go, unknown) + listed("b", "") + nbdBytes(1 << 20, 8) + [0, 3]
    let other = hello + sizes(1, 4096, 1 << 25) + export() + done
    for turn in 0..<4000 {
      var bytes = turn % 2 == 0 ? whole : other
      for _ in 0...turn % 4 {
        bytes[.random(in: 16..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
      }
      guard let export = try? agree(bytes) else { continue }
      #expect(export.smallest > 0 && export.largest >= export.smallest)
    }
  }
}
