// Where a monitor can be reached, as text.

/// An address of a byte stream.
public enum Address: Sendable, Equatable {
  /// A unix socket at a path.
  case unix(path: String)
  /// A TCP port of a host's.
  case tcp(host: String, port: UInt16)
  /// A TCP port of a host's where telnet is spoken.
  case telnet(host: String, port: UInt16)
  /// A pseudo terminal, its path empty before it is made.
  case pty(path: String)
  /// Two named pipes, `PATH.in` and `PATH.out`, or one for both directions.
  case pipe(path: String)
  /// Standard input and output.
  case stdio

  /// The forms that are accepted, for messages.
  public static let accepted = "unix:PATH, tcp:HOST:PORT, telnet:HOST:PORT, pty, pipe:PATH or stdio"

  /// The longest path that a socket address holds, in bytes.
  public static let longestPath = 107

  /// Reads one of the forms; an IPv6 address stands in `[...]`. The error says what is wrong.
  public static func parse(_ text: String) -> Result<Address, Malformed> {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = parts.count > 1 ? parts[1] : nil
    switch (parts.first, rest) {
    case ("stdio", nil): return .success(.stdio)
    case ("pty", nil): return .success(.pty(path: ""))
    case ("unix", let path?), ("pipe", let path?):
      if path.isEmpty { return .failure(Malformed("the path is missing in '\(text)'")) }
      if text.hasPrefix("pipe:") { return .success(.pipe(path: String(path))) }
      if path.utf8.count > longestPath { return .failure(Malformed(tooLong(String(path)))) }
      return .success(.unix(path: String(path)))
    case ("tcp", let place?), ("telnet", let place?): return inet(place, text)
    default: return .failure(Malformed("'\(text)' is not an address: \(accepted)"))
    }
  }

  /// Reads `HOST:PORT`, of the whole `text`.
  private static func inet(_ place: Substring, _ text: String) -> Result<Address, Malformed> {
    let isTelnet = text.hasPrefix("telnet:")
    guard let colon = place.lastIndex(of: ":"), let port = Self.port(place[place.index(after: colon)...]) else {
      let form = isTelnet ? "telnet:HOST:PORT" : "tcp:HOST:PORT"
      return .failure(Malformed("'\(text)' is not \(form) with a port from 0 to 65535"))
    }
    var host = place[..<colon]
    if host.hasPrefix("[") && host.hasSuffix("]") { host = host.dropFirst().dropLast() }
    let name = host.isEmpty ? "127.0.0.1" : String(host)
    return .success(isTelnet ? .telnet(host: name, port: port) : .tcp(host: name, port: port))
  }

  /// Its host and port, nil if it is no TCP port.
  public var inet: (host: String, port: UInt16)? {
    switch self {
    case .tcp(let host, let port), .telnet(let host, let port): (host, port)
    default: nil
    }
  }

  /// What is wrong with a path that a socket address doesn't hold.
  public static func tooLong(_ path: String) -> String {
    "the path '\(path)' has \(path.utf8.count) bytes, a socket's may have \(longestPath)"
  }

  /// Digits only: `UInt16` would take a sign.
  private static func port(_ text: Substring) -> UInt16? {
    text.allSatisfy { $0.isASCII && $0.isNumber } ? UInt16(text) : nil
  }

  /// What is wrong with a text that should be an address.
  public struct Malformed: Error, CustomStringConvertible {
    /// One sentence.
    public let description: String
    init(_ description: String) { self.description = description }
  }
}

extension Address: CustomStringConvertible {
  /// The form that `parse` reads.
  public var description: String {
    switch self {
    case .unix(let path): "unix:\(path)"
    case .tcp(let host, let port): "tcp:\(Self.text(host)):\(port)"
    case .telnet(let host, let port): "telnet:\(Self.text(host)):\(port)"
    case .pty(let path): path.isEmpty ? "pty" : "pty:\(path)"
    case .pipe(let path): "pipe:\(path)"
    case .stdio: "stdio"
    }
  }

  private static func text(_ host: String) -> String { host.contains(":") ? "[\(host)]" : host }
}
