// How a client and an NBD server come to an agreement: fixed newstyle, with what older servers need. Numbers are big-endian.
//
//   server  NBDMAGIC IHAVEOPT flags           or NBDMAGIC, another magic, size, flags: oldstyle
//   client  flags
//   client  IHAVEOPT option length data       as often as it likes: starttls, go, list, export name
//   server  magic option kind length data     several for one option: its end is an acknowledgement or an error
//
// A server that doesn't know `go` lists its exports and is asked for one by name. The errors are QEMU 7.2's.
import Event

/// Where the bytes go and come from. Both wait.
protocol NBDChannel {
  /// So many bytes. Fails at the end of the connection.
  func receive(_ count: Int) throws(Failure) -> [UInt8]
  func send(_ bytes: [UInt8]) throws(Failure)
}

/// What a server says of an export.
struct NBDExport: Equatable, Sendable {
  var size: UInt64 = 0
  var flags: Flags = []
  /// The bytes that requests are multiples of, and the most that one has.
  var smallest: Int64 = 512
  var largest: Int64 = 32 << 20
  /// Whether the server has said so.
  var saysSizes = false

  struct Flags: OptionSet {
    let rawValue: UInt16
    static let hasFlags = Flags(rawValue: 1 << 0)
    static let readOnly = Flags(rawValue: 1 << 1)
    static let canFlush = Flags(rawValue: 1 << 2)
    static let canForceAccess = Flags(rawValue: 1 << 3)
    static let canTrim = Flags(rawValue: 1 << 5)
    static let canWriteZeroes = Flags(rawValue: 1 << 6)
    static let canSendWhole = Flags(rawValue: 1 << 7)
    static let canServeSeveral = Flags(rawValue: 1 << 8)
    static let canCache = Flags(rawValue: 1 << 10)
    static let canZeroFast = Flags(rawValue: 1 << 11)
  }
}

/// The agreement on one export.
struct NBDHandshake {
  let channel: any NBDChannel
  /// The name of the export.
  let name: String
  /// Whether the connection has to be encrypted, which it can't be here.
  var needsTLS = false

  func run() throws(Failure) -> NBDExport {
    let magic = try long("initial magic")
    if magic != Self.initialMagic {
      throw Failure("Bad initial magic received: 0x\(String(magic, radix: 16))")
    }
    let style = try long("server magic")
    if style == Self.oldstyle { return try runOldstyle() }
    if style != Self.optionMagic { throw Failure("Bad server magic received: 0x\(String(style, radix: 16))") }
    let flags = try number(2, "server flags")
    let (isFixed, omitsZeroes) = (flags & 1 != 0, flags & 2 != 0)
    try channel.send(nbdBytes((isFixed ? 1 : 0) | (omitsZeroes ? 2 : 0), 4))
    if !isFixed {
      if needsTLS { throw Self.hasNoTLS }
      return try askByName(omitsZeroes: omitsZeroes)
    }
    do throws(Failure) {
      if needsTLS { try startTLS() }
      if let export = try go() { return export }
      try checkListed()
    } catch {
      try? send(.abort)
      throw error
    }
    return try askByName(omitsZeroes: omitsZeroes)
  }

  private static let hasNoTLS = Failure("Server does not support STARTTLS")

  private func runOldstyle() throws(Failure) -> NBDExport {
    if needsTLS { throw Self.hasNoTLS }
    if !name.isEmpty { throw Failure("Server does not support non-empty export names") }
    let size = try long("export length")
    let export = NBDExport(size: size, flags: NBDExport.Flags(rawValue: UInt16(try number(4, "export flags") & 0xFFFF)))
    try skip(124, "reserved block")
    return export
  }

  private func askByName(omitsZeroes: Bool) throws(Failure) -> NBDExport {
    try send(.exportName, Array(name.utf8))
    let size = try long("export length")
    let export = NBDExport(size: size, flags: NBDExport.Flags(rawValue: UInt16(try number(2, "export flags"))))
    if !omitsZeroes { try skip(124, "reserved block") }
    return export
  }

  // MARK: Options

  private func startTLS() throws(Failure) {
    try send(.startTLS)
    let reply = try reply(to: .startTLS)
    if try isUnknown(reply) { throw Failure("Server don't support STARTTLS option") }
    if reply.kind != NBDReply.acknowledgement {
      throw Failure("Server answered option \(NBDOption.startTLS.words) with unexpected reply \(reply.words)")
    }
    if reply.length != 0 {
      throw Failure("Option 5 ('starttls') response length is \(reply.length) (it should be zero)")
    }
    throw Failure("TLS is not simulated")
  }

  /// Asks for the export with all that is to know of it; nil if the server doesn't know that option.
  private func go() throws(Failure) -> NBDExport? {
    let name = Array(name.utf8)
    try send(.go, nbdBytes(UInt64(name.count), 4) + name + nbdBytes(1, 2) + nbdBytes(3, 2))
    var export = NBDExport()
    while true {
      let reply = try reply(to: .go)
      if try isUnknown(reply) { return nil }
      if reply.kind == NBDReply.acknowledgement {
        if reply.length != 0 { throw Failure("server sent invalid NBD_REP_ACK") }
        if !export.flags.contains(.hasFlags) { throw Failure("broken server omitted NBD_INFO_EXPORT") }
        return export
      }
      if reply.kind != NBDReply.info {
        throw Failure("unexpected reply type \(reply.words), expected \(NBDReply.words(NBDReply.info))")
      }
      if reply.length < 2 { throw Failure("NBD_REP_INFO length \(reply.length) is too short") }
      try readInfo(&export, reply.length - 2)
    }
  }

  private func readInfo(_ export: inout NBDExport, _ length: Int) throws(Failure) {
    switch try number(2, "info type") {
    case 0:
      if length != 10 { throw Failure("remaining export info len \(length) is unexpected size") }
      export.size = try long("info size")
      export.flags = NBDExport.Flags(rawValue: UInt16(try number(2, "info flags")))
      if export.saysSizes, export.size % UInt64(export.smallest) != 0 {
        throw Failure("export size \(export.size) is not multiple of minimum block size \(export.smallest)")
      }
    case 3:
      if length != 12 { throw Failure("remaining export info len \(length) is unexpected size") }
      try readBlockSizes(&export)
    default: try skip(length, "info payload")
    }
  }

  private func readBlockSizes(_ export: inout NBDExport) throws(Failure) {
    let smallest = Int64(try number(4, "info minimum block size"))
    if smallest.nonzeroBitCount != 1 { throw Failure("server minimum block size \(smallest) is not a power of two") }
    let preferred = Int64(try number(4, "info preferred block size"))
    if preferred.nonzeroBitCount != 1 || preferred < smallest {
      throw Failure("server preferred block size \(preferred) is not valid")
    }
    let largest = Int64(try number(4, "info maximum block size"))
    if largest < smallest { throw Failure("server maximum block size \(largest) is not valid") }
    export.saysSizes = true
    (export.smallest, export.largest) = (smallest, min(largest & ~(smallest - 1), max(32 << 20, smallest)))
  }

  /// Fails if the server lists its exports, and not this one.
  private func checkListed() throws(Failure) {
    try send(.list)
    var isThere = false
    while true {
      let reply = try reply(to: .list)
      if try isUnknown(reply) { return }
      if reply.kind == NBDReply.acknowledgement {
        if reply.length != 0 { throw Failure("length too long for option end") }
        if isThere { return }
        throw Failure("No export with name '\(name)' available")
      }
      if reply.kind != NBDReply.server {
        throw Failure("Unexpected reply type \(reply.words), expected \(NBDReply.words(NBDReply.server))")
      }
      if try readListed(reply.length) == Array(name.utf8) { isThere = true }
    }
  }

  private func readListed(_ length: Int) throws(Failure) -> [UInt8] {
    if length < 4 || length > Self.mostBytes { throw Failure("incorrect option length \(length)") }
    let count = Int(try number(4, "option name length"))
    if count > min(length - 4, Self.longestName) { throw Failure("incorrect name length in server's list response") }
    let rest = length - 4 - count
    if rest > Self.longestName { throw Failure("incorrect description length in server's list response") }
    let name = try receive(count, "export name")
    try skip(rest, "option description")
    return name
  }

  /// The longest name of an export that either side takes, in bytes.
  static let longestName = 4096
  private static let mostBytes = 32 << 20

  // MARK: Messages

  private func send(_ option: NBDOption, _ data: [UInt8] = []) throws(Failure) {
    try channel.send(
      nbdBytes(Self.optionMagic, 8) + nbdBytes(UInt64(option.rawValue), 4) + nbdBytes(UInt64(data.count), 4) + data)
  }

  private func reply(to option: NBDOption) throws(Failure) -> NBDReply {
    let header = BigEndian(try receive(20, "option reply"))
    if header.long(0) != Self.replyMagic { throw Failure("Unexpected option reply magic") }
    if header.word(8) != option.rawValue {
      throw Failure("Unexpected option type \(NBDOption.words(Int(header.word(8)))), expected \(option.words)")
    }
    return NBDReply(option: option, kind: header.word(12), length: Int(header.word(16)))
  }

  /// Whether a reply says that the server doesn't know the option. Another error is thrown.
  private func isUnknown(_ reply: NBDReply) throws(Failure) -> Bool {
    if !reply.isError { return false }
    if reply.length > Self.mostBytes { throw Failure("server error \(reply.words) message is too long") }
    let kept = min(reply.length, Self.keptMessage)
    let message = try receive(kept, "option error \(reply.words) message")
    try skip(reply.length - kept, "option error \(reply.words) message")
    let (text, hint) = reply.error
    guard let text else { return true }
    let said = String(decoding: message.prefix { $0 != 0 }, as: UTF8.self)
    let hints = [hint, message.isEmpty ? nil : "server reported: \(said)"].compactMap { $0 }
    throw Failure(.generic, text, hint: hints.isEmpty ? nil : hints.joined(separator: "\n"))
  }

  private static let keptMessage = 64 << 10

  // MARK: Bytes

  static let initialMagic: UInt64 = 0x4E42_444D_4147_4943
  static let optionMagic: UInt64 = 0x4948_4156_454F_5054
  private static let oldstyle: UInt64 = 0x0000_4202_8186_1253
  static let replyMagic: UInt64 = 0x0003_E889_0455_65A9

  /// So many bytes, which should be few.
  private func receive(_ count: Int, _ what: String) throws(Failure) -> [UInt8] {
    do throws(Failure) { return count == 0 ? [] : try channel.receive(count) } catch {
      throw Failure("Failed to read \(what): \(error.description)")
    }
  }

  private func number(_ count: Int, _ what: String) throws(Failure) -> UInt64 {
    try receive(count, what).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private func long(_ what: String) throws(Failure) -> UInt64 { try number(8, what) }

  private func skip(_ count: Int, _ what: String) throws(Failure) {
    var left = count
    while left > 0 {
      let next = min(left, 4096)
      _ = try receive(next, what)
      left -= next
    }
  }
}
