// Where a migration goes to or comes from: `tcp:HOST:PORT`, `unix:PATH`, `vsock:CID:PORT`, `fd:NAME`, `exec:COMMAND`, `file:PATH`. The errors
// are QEMU 7.2's, which has no files.
import Chardev
import Event

/// An address of a migration.
public enum MigrationAddress: Equatable, Sendable {
  /// A socket.
  case socket(SocketOptions)
  /// An open descriptor: its number, or the name that its monitor has for it.
  case descriptor(String)
  /// The standard input, or output, of a command that the shell runs.
  case command(String)
  /// A file.
  case file(String)

  /// Reads an address; nil for one of an unknown protocol. `isServer`: something comes from there.
  public init?(_ text: String, isServer: Bool, hasFiles: Bool) throws(Failure) {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let rest = String(text[text.index(after: colon)...])
    switch text[..<colon] {
    case "tcp": self = .socket(SocketOptions(try Self.inet(rest), isServer: isServer))
    case "unix":
      if rest.isEmpty { throw Failure("invalid Unix socket address") }
      self = .socket(SocketOptions(.unix(path: rest, isAbstract: false, isTight: true), isServer: isServer))
    case "vsock":
      let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2 else { throw Failure("error parsing address '\(rest)'") }
      self = .socket(SocketOptions(.vsock(cid: String(parts[0]), port: String(parts[1])), isServer: isServer))
    case "fd": self = .descriptor(rest)
    case "exec": self = .command(rest)
    case "file" where hasFiles && !rest.isEmpty: self = .file(rest)
    case "rdma":
      throw Failure(
        "RDMA ERROR: "
          + (rest.isEmpty ? "bad RDMA migration address ''" : "could not create CM channel"))
    default: return nil
    }
  }

  /// `HOST:PORT[,OPTION...]`; the host of an IPv6 address stands in brackets. Options don't matter here.
  private static func inet(_ text: String) throws(Failure) -> SocketOptions.Place {
    let address = text.prefix { $0 != "," }
    guard let colon = address.lastIndex(of: ":"), colon != address.index(before: address.endIndex) else {
      throw Failure("error parsing address '\(text)'")
    }
    var host = address[..<colon]
    if host.first == "[", host.last == "]" { host = host.dropFirst().dropLast() }
    var port = String(address[address.index(after: colon)...])
    // Ports are taken as 16 bits.
    if let number = Int(port), number > 65535 { port = "\(number % 65536)" }
    return .inet(host: String(host), port: port, lastPort: nil, ipv4: nil, ipv6: nil)
  }

  /// What its channel is called in errors.
  var channelName: String {
    switch self {
    case .socket: "socket"
    case .command: "command"
    case .descriptor, .file: "file"
    }
  }
}
