// Introspection: `query-qmp-schema`, made of what the rows declare.
import Event
import JSON

extension CommandRow<Session> {
  /// `query-qmp-schema`: the QMP commands, events and types, in QEMU's format. Types of returns and of events' data
  /// aren't declared by rows: they are any value, and no members.
  public static let querySchema = Self(
    "query-qmp-schema", help: "show the QMP commands, events and their types", flags: [.allowPreconfig],
    encode: { (core: MonitorCore, json) in
      var schema = SchemaEncoder()
      schema.encode(core.commands.control, events: type(of: core.context).eventNames, &json)
    },
    now: { session, _ in session.core })
}

/// Writes the entries; types are numbered as they come up.
private struct SchemaEncoder {
  /// The types that commands refer to, each written when the commands are done.
  private var types: [(name: String, kind: Kind)] = []

  private enum Kind {
    case members([Parameter])
    case words([String])
  }

  /// The types that exist by themselves: name and JSON type.
  private static let builtins = [
    ("str", "string"), ("int", "int"), ("bool", "boolean"), ("any", "value"),
  ]

  mutating func encode(_ commands: [Command], events: [String], _ json: inout Writer) {
    json.beginArray()
    for command in commands {
      Self.entry("command", command.name, &json) { json in
        json.member("arg-type", name(.members(command.parameters)))
        json.member("ret-type", "any")
        json.member("allow-oob", command.flags.contains(.allowOOB))
      }
    }
    for event in events {
      Self.entry("event", event, &json) { json in json.member("arg-type", name(.members([]))) }
    }
    // Members may name further types: the list grows while it is gone through.
    var next = 0
    while next < types.count {
      encode(types[next].kind, named: types[next].name, &json)
      next += 1
    }
    for (name, type) in Self.builtins {
      Self.entry("builtin", name, &json) { json in json.member("json-type", type) }
    }
    Self.entry("array", "[str]", &json) { json in json.member("element-type", "str") }
    json.endArray()
  }

  private static func entry(_ meta: String, _ name: String, _ json: inout Writer, _ rest: (inout Writer) -> Void) {
    json.beginObject()
    json.member("name", name)
    json.member("meta-type", meta)
    rest(&json)
    json.endObject()
  }

  /// A new type's name: types are numbered, as in QEMU.
  private mutating func name(_ kind: Kind) -> String {
    types.append((String(types.count), kind))
    return types[types.count - 1].name
  }

  private mutating func encode(_ kind: Kind, named name: String, _ json: inout Writer) {
    switch kind {
    case .words(let words):
      Self.entry("enum", name, &json) { json in
        json.key("members")
        json.beginArray()
        for word in words {
          json.beginObject()
          json.member("name", word)
          json.endObject()
        }
        json.endArray()
        // The same for clients that know no members yet.
        json.key("values")
        json.beginArray()
        for word in words { json.string(word) }
        json.endArray()
      }
    case .members(let parameters):
      Self.entry("object", name, &json) { json in
        json.key("members")
        json.beginArray()
        for parameter in parameters { encode(parameter, &json) }
        json.endArray()
      }
    }
  }

  private mutating func encode(_ parameter: Parameter, _ json: inout Writer) {
    json.beginObject()
    json.member("name", parameter.name)
    switch parameter.kind {
    case .string: json.member("type", "str")
    case .int, .uint64: json.member("type", "int")
    case .bool: json.member("type", "bool")
    case .strings: json.member("type", "[str]")
    case .any: json.member("type", "any")
    case .oneOf(let words): json.member("type", name(.words(words)))
    }
    if parameter.isOptional {
      json.key("default")
      json.null()
    }
    json.endObject()
  }
}
