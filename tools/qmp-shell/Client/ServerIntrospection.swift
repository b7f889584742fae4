// Asking a server what it offers.
import JSON

extension QMPClient {
  /// Asks for the introspection, or for the names of commands from a server that has none (an old one, qemu-ga).
  /// `done` gets nil if nothing is known.
  func introspect(_ done: @escaping (Introspection?) -> Void) { introspect(by: Self.introspectionQueries[...], done) }

  private typealias Query = (command: String, read: (Value) -> Introspection)

  private static var introspectionQueries: [Query] {
    [
      ("query-qmp-schema", { Introspection(schema: $0) }),
      ("query-commands", { Introspection(names: names($0)) }),
      ("guest-info", { Introspection(names: names($0["supported_commands"] ?? .null)) }),
    ]
  }

  private static func names(_ list: Value) -> [String] { list.elements.compactMap { $0["name"]?.text } }

  private func introspect(by queries: ArraySlice<Query>, _ done: @escaping (Introspection?) -> Void) {
    guard let query = queries.first else { return done(nil) }
    ask(RequestLine(name: query.command, arguments: [])) { [weak self] reply in
      switch reply {
      case .value(let value): done(query.read(value))
      case .error: self?.introspect(by: queries.dropFirst(), done)
      }
    }
  }
}
