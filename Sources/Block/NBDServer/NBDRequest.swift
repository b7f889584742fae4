// Requests of NBD's clients. Numbers are big-endian.
//
//   25609513 flags command handle offset length, and the bytes of a write
import Event
import Glibc

/// A request.
struct NBDRequest {
  enum Command: UInt16 {
    case read = 0
    case write = 1
    case disconnect = 2
    case flush = 3
    case trim = 4
    case cache = 5
    case writeZeroes = 6
    case blockStatus = 7
  }

  struct Flags: OptionSet {
    let rawValue: UInt16
    /// It is over when what was written is safe.
    static let forceAccess = Flags(rawValue: 1 << 0)
    static let keepRoom = Flags(rawValue: 1 << 1)
    /// What is read comes in one piece.
    static let whole = Flags(rawValue: 1 << 2)
    /// Only what is there first is told of.
    static let one = Flags(rawValue: 1 << 3)
    static let onlyIfFast = Flags(rawValue: 1 << 4)
  }

  /// The bytes of a request, and the most that it reads or writes.
  static let (headerSize, mostBytes) = (28, 32 << 20)

  /// Whether it is one at all.
  let isValid: Bool
  let flags: Flags
  let number: UInt16
  let handle: UInt64
  private let start: UInt64
  let length: Int

  init(_ header: [UInt8]) {
    let header = BigEndian(header)
    isValid = header.word(0) == 0x2560_9513
    (flags, number) = (Flags(rawValue: UInt16(header.word(4) >> 16)), UInt16(header.word(4) & 0xFFFF))
    (handle, start, length) = (header.long(8), header.long(16), Int(header.word(24)))
  }

  var command: Command? { Command(rawValue: number) }

  /// Where it begins, once it isn't refused.
  var offset: Int64 { Int64(clamping: start) }

  /// How many bytes come behind it.
  var payload: Int { command == .write ? length : 0 }

  /// How many bytes are kept for it while it is under way.
  var weight: Int { command == .write || command == .read ? length : 0 }

  /// Why it can't be done, in QEMU 7.2's words; nil if it can.
  func refusal(_ offer: NBDOffer, _ agreement: NBDAgreement) -> String? {
    guard let command else { return "invalid request type (\(number)) received" }
    let moves = [.read, .write, .cache].contains(command)
    if moves, length > Self.mostBytes { return "len (\(length) ) is larger than max len (\(Self.mostBytes))" }
    if !offer.isWritable, [.write, .writeZeroes, .trim].contains(command) { return "Export is read-only" }
    let size = UInt64(offer.size)
    if command != .flush, start > size || UInt64(length) > size - start {
      return "operation past EOF; From: \(start), Len: \(length), Size: \(size)"
    }
    if !flags.isSubset(of: allowed(command, agreement)) {
      return "unsupported flags for command \(Self.words(command)) (got 0x\(String(flags.rawValue, radix: 16)))"
    }
    if command == .blockStatus {
      if length == 0 { return "need non-zero length" }
      if agreement.contexts.isEmpty { return "CMD_BLOCK_STATUS not negotiated" }
    }
    return nil
  }

  private func allowed(_ command: Command, _ agreement: NBDAgreement) -> Flags {
    switch command {
    case .read where agreement.isStructured: [.forceAccess, .whole]
    case .writeZeroes: [.forceAccess, .keepRoom, .onlyIfFast]
    case .blockStatus: [.forceAccess, .one]
    default: .forceAccess
    }
  }

  private static func words(_ command: Command) -> String {
    switch command {
    case .read: "read"
    case .write: "write"
    case .disconnect: "disconnect"
    case .flush: "flush"
    case .trim: "discard"
    case .cache: "cache"
    case .writeZeroes: "write zeroes"
    case .blockStatus: "block status"
    }
  }
}
