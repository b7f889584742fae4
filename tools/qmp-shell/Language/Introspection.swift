// What a server offers, as it says itself: commands, events and their types.
import JSON

/// The answer to query-qmp-schema, or only the names of commands. A type is looked at when it is asked for; what is
/// missing or malformed is the type any.
struct Introspection {
  /// The commands' names, sorted.
  let commandNames: [String]
  /// The events' names, sorted.
  let eventNames: [String]

  private var commands: [String: Value] = [:]
  private var events: [String: Value] = [:]
  private var types: [String: Value] = [:]

  /// Reads what query-qmp-schema returns: an array of entries.
  init(schema: Value) {
    let entries = if case .array(let entries) = schema { entries } else { [Value]() }
    types.reserveCapacity(entries.count)
    for entry in entries {
      guard let name = entry["name"]?.text, let meta = entry["meta-type"]?.text else { continue }
      switch meta {
      case "command": commands[name] = entry
      case "event": events[name] = entry
      default: types[name] = entry
      }
    }
    commandNames = commands.keys.sorted()
    eventNames = events.keys.sorted()
  }

  /// Takes the names of query-commands or of an agent's guest-info; nothing is known about arguments.
  init(names: [String]) {
    commandNames = Set(names).sorted()
    eventNames = []
    for name in names { commands[name] = .object([]) }
  }

  /// The command of that name.
  func command(_ name: String) -> Command? {
    guard let entry = commands[name] else { return nil }
    return Command(
      name: name, argumentType: entry["arg-type"]?.text, returnType: entry["ret-type"]?.text ?? "any",
      allowsOutOfBand: entry["allow-oob"] == .bool(true),
      features: (entry["features"]?.elements ?? []).compactMap(\.text)
    )
  }

  /// The name of the object type with the event's data; nil if there is no such event.
  func event(_ name: String) -> String? { events[name].map { $0["arg-type"]?.text ?? "any" } }

  /// The type of that name; any if there is none.
  func type(_ name: String) -> ValueType {
    guard let entry = types[name] else { return .any }
    switch entry["meta-type"]?.text {
    case "builtin": return Self.builtin(entry["json-type"]?.text)
    case "enum":
      let names =
        entry["values"]?.elements.compactMap(\.text) ?? entry["members"]?.elements.compactMap { $0["name"]?.text }
      return names.map { .enumeration($0) } ?? .string
    case "array": return .array(of: entry["element-type"]?.text ?? "any")
    case "alternate": return .alternate((entry["members"]?.elements ?? []).compactMap { $0["type"]?.text })
    case "object": return .object(Self.object(entry))
    default: return .any
    }
  }

  private static func builtin(_ name: String?) -> ValueType {
    switch name {
    case "string": .string
    case "int": .int
    case "number": .number
    case "boolean": .bool
    case "null": .null
    default: .any
    }
  }

  private static func object(_ entry: Value) -> ObjectType {
    let members = (entry["members"]?.elements ?? []).compactMap { member in
      member["name"]?.text.map {
        Parameter(name: $0, type: member["type"]?.text ?? "any", isOptional: member["default"] != nil)
      }
    }
    let variants = (entry["variants"]?.elements ?? []).compactMap { variant in
      variant["case"]?.text.flatMap { name in variant["type"]?.text.map { (name, $0) } }
    }
    return ObjectType(
      members: members, tag: entry["tag"]?.text, variants: Dictionary(variants, uniquingKeysWith: { first, _ in first })
    )
  }
}

extension Value {
  /// The string; nil for another kind.
  var text: String? { if case .string(let text) = self { text } else { nil } }
}
