// Which export of which server a node is on, by its options: `server` and `export`, or `path`, `host` and `port`, which only
// `-drive` has. The errors, and their order, are QEMU 7.2's.
import Chardev
import Event
import JSON
import OptionText

/// An export of a server, and how it is connected to.
struct NBDTarget: Equatable, Sendable {
  let server: SocketOptions
  /// The export's name, where one is given.
  let export: String?
  let needsTLS: Bool
  /// For how long connecting is tried again, at first and after the connection was lost.
  var openTime: Nanoseconds
  let reconnectTime: Nanoseconds

  /// Reads a node's options. `checkCredentials` fails for TLS credentials that a client can't have.
  init(_ options: Value, checkCredentials: (String) throws(Failure) -> Void) throws(Failure) {
    server = SocketOptions(try Self.place(options))
    export = options["export"]?.text
    if let export, export.utf8.count > NBDHandshake.longestName {
      throw Failure("export name too long to send to server")
    }
    if let bitmap = options["x-dirty-bitmap"]?.text {
      throw Failure(
        bitmap.utf8.count > NBDHandshake.longestName
          ? "x-dirty-bitmap query too long to send to server" : "x-dirty-bitmap is not simulated")
    }
    let credentials = options["tls-creds"]?.text
    if let credentials { try checkCredentials(credentials) }
    needsTLS = credentials != nil
    (openTime, reconnectTime) = (try Self.time("open-timeout", options), try Self.time("reconnect-delay", options))
  }

  private static func time(_ key: String, _ options: Value) throws(Failure) -> Nanoseconds {
    guard let given = options[key] else { return 0 }
    guard let number = given.number else { throw Failure("Parameter '\(key)' expects a number") }
    return .seconds(max(0, min(number, Int64(UInt32.max))))
  }

  // MARK: The server

  private static func place(_ options: Value) throws(Failure) -> SocketOptions.Place {
    let (path, host) = (options["path"]?.text, options["host"]?.text)
    if let server = options["server"] {
      if path != nil || host != nil || options["port"] != nil {
        throw Failure("Cannot use 'server' and path/host/port at the same time")
      }
      return try place(server: server)
    }
    if path != nil, host != nil { throw Failure("path and host may not be used at the same time") }
    if let path { return .unix(path: path, isAbstract: false, isTight: true) }
    guard let host else { throw Failure("NBD server address missing") }
    return .inet(host: host, port: options["port"]?.shown ?? usualPort, lastPort: nil, ipv4: nil, ipv6: nil)
  }

  static let usualPort = "10809"

  private static func place(server: Value) throws(Failure) -> SocketOptions.Place {
    func text(_ key: String) throws(Failure) -> String {
      if let text = server[key]?.shown { return text }
      throw Failure("Parameter '\(key)' is missing")
    }
    let type = try text("type")
    guard let keys = keys[type] else { throw Failure("Parameter 'type' does not accept value '\(type)'") }
    let place: SocketOptions.Place =
      switch type {
      case "unix":
        .unix(
          path: try text("path"), isAbstract: server["abstract"]?.flag ?? false, isTight: server["tight"]?.flag ?? true)
      case "vsock": .vsock(cid: try text("cid"), port: try text("port"))
      case "fd": .descriptor(try text("str"))
      default:
        .inet(
          host: try text("host"), port: try text("port"), lastPort: nil, ipv4: server["ipv4"]?.flag,
          ipv6: server["ipv6"]?.flag)
      }
    if case .object(let members) = server,
      let other = members.first(where: { $0.key != "type" && !keys.contains($0.key) })
    {
      throw Failure("Parameter '\(other.key)' is unexpected")
    }
    // Descriptors that clients pass stay with their monitors.
    if case .descriptor(let name) = place { throw Failure("File descriptor named '\(name)' has not been found") }
    return place
  }

  private static let keys: [String: Set<String>] = [
    "unix": ["path", "abstract", "tight"], "vsock": ["cid", "port"], "fd": ["str"],
    "inet": ["host", "port", "numeric", "to", "ipv4", "ipv6", "keep-alive", "mptcp"],
  ]

  // MARK: Names

  /// A name that says all; nil if there is none.
  static func name(_ options: Value) -> String? {
    let (server, export) = (options["server"] ?? options, options["export"]?.text.map { "/\($0)" } ?? "")
    if let path = server["path"]?.text { return "nbd+unix://\(export)?socket=\(path)" }
    guard let host = server["host"]?.text, !["ipv4", "ipv6", "to"].contains(where: { server[$0] != nil }) else {
      return nil
    }
    return "nbd://\(host):\(server["port"]?.shown ?? usualPort)\(export)"
  }

  /// The options that decide what is read, by whole names.
  static func strongOptions(_ options: Value) -> [Value.Member] {
    ["server", "path", "host", "port", "export", "tls-creds", "tls-hostname"].flatMap { (key) -> [Value.Member] in
      guard let value = options[key] else { return [] }
      guard case .object(let members) = value else { return [Value.Member(key: key, value: value)] }
      return members.map { Value.Member(key: "\(key).\($0.key)", value: $0.value) }
    }
  }
}

extension Value {
  /// Its text, or its number as one: a command line's may have become one.
  fileprivate var shown: String? { if case .int(let number) = self { String(number) } else { text } }
}
