// The names by which files on NBD servers are opened. The errors are QEMU 7.2's.
//
//   nbd:unix:PATH[:exportname=NAME]           nbd:HOST:PORT[:exportname=NAME]
//   nbd+unix:///[EXPORT]?socket=PATH          nbd://HOST[:PORT][/EXPORT], nbd+tcp://...
import Event
import JSON

/// A name of a file on an NBD server.
struct NBDFilename {
  /// The options of the node that it stands for.
  let options: [Value.Member]

  /// Nil for a name that isn't one of NBD's.
  init?(_ name: String) throws(Failure) {
    guard let scheme = Self.schemes.first(where: { name.hasPrefix($0) }) else { return nil }
    let rest = String(name.dropFirst(scheme.count))
    switch scheme {
    case "nbd:" where !rest.hasPrefix("//"): options = try Self.plain(rest)
    case "nbd+unix:": options = try Self.url(rest, isUnix: true)
    default: options = try Self.url(rest, isUnix: false)
    }
  }

  private static let schemes = ["nbd:", "nbd+unix:", "nbd+tcp:"]

  private static func options(_ server: Value, _ export: String?) -> [Value.Member] {
    [Value.Member(key: "driver", value: "nbd"), Value.Member(key: "server", value: server)]
      + (export.map { [Value.Member(key: "export", value: .string($0))] } ?? [])
  }

  private static func inet(_ host: String, _ port: String) -> Value {
    ["type": "inet", "host": .string(host), "port": .string(port)]
  }

  private static func plain(_ text: String) throws(Failure) -> [Value.Member] {
    let (address, export) = cut(text, at: ":exportname=")
    if address.isEmpty || export?.isEmpty ?? false { throw Failure("NBD server address missing") }
    if address.hasPrefix("unix:") {
      return options(["type": "unix", "path": .string(String(address.dropFirst(5)))], export)
    }
    let isQuoted = address.hasPrefix("[")
    let (host, port) = isQuoted ? cut(String(address.dropFirst()), at: "]:") : cut(address, at: ":")
    guard let port, !port.isEmpty else { throw Failure("error parsing address '\(address)'") }
    return options(inet(host, port), export)
  }

  private static func url(_ text: String, isUnix: Bool) throws(Failure) -> [Value.Member] {
    let isWrong = Failure("No valid URL specified")
    guard text.hasPrefix("//") else { throw isWrong }
    let (whole, query) = cut(cut(String(text.dropFirst(2)), at: "#").0, at: "?")
    let (authority, path) = cut(whole, at: "/")
    guard let export = decoded(path ?? "") else { throw isWrong }
    let name = export.isEmpty ? nil : export
    if isUnix {
      guard authority.isEmpty, let query, query.hasPrefix("socket="), !query.contains("&"),
        let socket = decoded(String(query.dropFirst(7)))
      else { throw isWrong }
      return options(["type": "unix", "path": .string(socket)], name)
    }
    guard query?.isEmpty ?? true, let (host, port) = hostAndPort(authority) else { throw isWrong }
    return options(inet(host, port), name)
  }

  private static func hostAndPort(_ authority: String) -> (String, String)? {
    let place = cut(authority, at: "@").1 ?? authority
    let isQuoted = place.hasPrefix("[")
    let (quoted, rest) = isQuoted ? cut(String(place.dropFirst()), at: "]") : (place, nil)
    if isQuoted, rest == nil { return nil }
    let (before, port) = cut(rest ?? quoted, at: ":")
    guard let host = isQuoted ? (before.isEmpty ? quoted : nil) : decoded(before), !host.isEmpty else { return nil }
    guard let port else { return (host, NBDTarget.usualPort) }
    return UInt16(port).map { (host, String($0)) }
  }

  /// What is before a separator and what is behind it; nil without one.
  private static func cut(_ text: String, at separator: String) -> (String, String?) {
    let (bytes, mark) = (Array(text.utf8), Array(separator.utf8))
    var place = 0
    while place + mark.count <= bytes.count {
      if bytes[place...].starts(with: mark) {
        return (
          String(decoding: bytes[..<place], as: UTF8.self),
          String(decoding: bytes[(place + mark.count)...], as: UTF8.self)
        )
      }
      place += 1
    }
    return (text, nil)
  }

  /// Text in which bytes may be written as `%41`; nil if one isn't well formed.
  private static func decoded(_ text: String) -> String? {
    var (bytes, rest): ([UInt8], ArraySlice<UInt8>) = ([], Array(text.utf8)[...])
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      guard digits.utf8.count == 2, !digits.hasPrefix("+"), !digits.hasPrefix("-"), let code = UInt8(digits, radix: 16)
      else { return nil }
      bytes.append(code)
      rest = rest.dropFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
