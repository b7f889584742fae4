// The options and replies of an NBD handshake, and what QEMU 7.2 calls them.

/// What a client asks for before it has an export.
enum NBDOption: Int {
  case exportName = 1
  case abort = 2
  case list = 3
  case startTLS = 5
  case info = 6
  case go = 7
  case structuredReply = 8
  case listContexts = 9
  case setContexts = 10

  var words: String { Self.words(rawValue) }

  /// What it is called.
  var name: String { Self.names[rawValue] ?? "<unknown>" }

  static func words(_ number: Int) -> String { "\(number) (\(names[number] ?? "<unknown>"))" }

  private static let names = [
    1: "export name", 2: "abort", 3: "list", 5: "starttls", 6: "info", 7: "go", 8: "structured reply",
    9: "list meta context", 10: "set meta context",
  ]
}

/// The beginning of a server's answer; data follow it.
struct NBDReply {
  static let (acknowledgement, server, info, context): (UInt32, UInt32, UInt32, UInt32) = (1, 2, 3, 4)
  /// What a server doesn't know, doesn't do, can't make sense of, and doesn't have.
  static let (unsupported, denied, invalid, unknownExport): (UInt32, UInt32, UInt32, UInt32) = (
    1 << 31 | 1, 1 << 31 | 2, 1 << 31 | 3, 1 << 31 | 6
  )

  let option: NBDOption
  let kind: UInt32
  /// How many bytes of data there are.
  let length: Int

  var isError: Bool { kind & 1 << 31 != 0 }
  var words: String { Self.words(kind) }

  static func words(_ kind: UInt32) -> String {
    let names: [UInt32: String] = [
      1: "ack", 2: "server", 3: "info", 4: "meta context", 0x8000_0001: "unsupported", 0x8000_0002: "denied by policy",
      0x8000_0003: "invalid", 0x8000_0004: "platform lacks support", 0x8000_0005: "TLS required",
      0x8000_0006: "export unknown", 0x8000_0007: "server shutting down", 0x8000_0008: "block size required",
    ]
    return "\(kind) (\(names[kind] ?? "<unknown>"))"
  }

  /// What an error is called, and what people are told beside; no text if it is that the option isn't known.
  var error: (text: String?, hint: String?) {
    let option = "option \(option.words)"
    return switch kind & ~(1 << 31) {
    case 1: (nil, nil)
    case 2: ("Denied by server for \(option)", nil)
    case 3: ("Invalid parameters for \(option)", nil)
    case 4: ("Server lacks support for \(option)", nil)
    case 5: ("TLS negotiation required before \(option)", "Did you forget a valid tls-creds?")
    case 6: ("Requested export not available", nil)
    case 7: ("Server shutting down before \(option)", nil)
    case 8: ("Server requires INFO_BLOCK_SIZE for \(option)", nil)
    default: ("Unknown error code when asking for \(option)", nil)
    }
  }
}

/// The lowest bytes of a number, the most significant first.
func nbdBytes(_ number: UInt64, _ count: Int) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * (count - 1 - $0))) }
}
