// Where a monitor can be reached, as text.

/// An address of a byte stream.
public enum Address: Sendable, Equatable {
  /// A unix socket at a path.
  case unix(path: String)
  /// A TCP port of a host's.
  case tcp(host: String, port: UInt16)
  /// Standard input and output.
  case stdio

  /// The forms that are accepted, for messages.
  public static let accepted = "unix:PATH, tcp:HOST:PORT or stdio"

  /// The longest path that a socket address holds, in bytes.
  public static let longestPath = 107

  /// Reads `unix:PATH`, `tcp:HOST:PORT` (`[...]` around an IPv6 address) or `stdio`. The error says what is wrong.
  public static func parse(_ text: String) -> Result<Address, Malformed> {
    if text == "stdio" { return .success(.stdio) }
    if text.hasPrefix("unix:") {
      let path = String(text.dropFirst(5))
      if path.isEmpty { return .failure(Malformed("the path is missing in '\(text)'")) }
      if path.utf8.count > longestPath { return .failure(Malformed(tooLong(path))) }
      return .success(.unix(path: path))
    }
    if text.hasPrefix("tcp:") {
      let rest = text.dropFirst(4)
      guard let colon = rest.lastIndex(of: ":"), let port = Self.port(rest[rest.index(after: colon)...]) else {
        return .failure(Malformed("'\(text)' is not tcp:HOST:PORT with a port from 0 to 65535"))
      }
      var host = rest[..<colon]
      if host.hasPrefix("[") && host.hasSuffix("]") { host = host.dropFirst().dropLast() }
      return .success(.tcp(host: host.isEmpty ? "127.0.0.1" : String(host), port: port))
    }
    return .failure(Malformed("'\(text)' is not an address: \(accepted)"))
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
    case .tcp(let host, let port): host.contains(":") ? "tcp:[\(host)]:\(port)" : "tcp:\(host):\(port)"
    case .stdio: "stdio"
    }
  }
}
