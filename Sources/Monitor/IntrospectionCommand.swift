// Introspection: `query-qmp-schema`. QEMU's entries are sent as they were recorded, the server's own are made of what
// its rows declare.
import Event
import JSON
import QAPI

extension CommandRow<Session> {
  /// `query-qmp-schema`: the QMP commands, events and types, in QEMU 7.2's format. A server of all of QEMU's commands
  /// sends QEMU's entries; one of a few leaves out the commands and events that it doesn't have.
  public static let querySchema = Self(
    "query-qmp-schema", help: "show the QMP commands, events and their types",
    encode: { (core: MonitorCore, json) in
      json.beginArray()
      if core.commands.hasAllOfQEMUs {
        json.elements(encoded: Introspection.json)
      } else {
        encodeServed(core, &json)
      }
      if core.listsOwnCommands {
        var entries = OwnEntries()
        entries.encode(core.commands.control, events: type(of: core.context).eventNames, &json)
      }
      json.endArray()
    },
    now: { session, _ in session.core })
}

/// Writes QEMU's entries without the commands and events that aren't there.
private func encodeServed(_ core: MonitorCore, _ json: inout Writer) {
  var parser = Parser()
  var offset = 0
  guard case .document = parser.next(Introspection.json, &offset) else { return }
  let events = Set(type(of: core.context).eventNames)
  for entry in parser.root.elements {
    let name = entry["name"]?.string ?? ""
    switch entry["meta-type"]?.string {
    case "command": if core.commands.command(named: name)?.arguments.introspected != nil { json.view(entry) }
    case "event": if events.contains(name) { json.view(entry) }
    default: json.view(entry)
    }
  }
}

/// Writes the entries of the server's own commands; their types are numbered as they come up.
private struct OwnEntries {
  /// The types that commands refer to, each written when the commands are done.
  private var types: [(name: String, kind: Parameter.Kind)] = []

  mutating func encode(_ commands: [Command], events: [String], _ json: inout Writer) {
    for command in commands {
      guard case .declared(let parameters) = command.arguments else { continue }
      Self.entry("command", command.name, &json) { json in
        json.member("arg-type", name(of: .object(parameters)))
        json.member("ret-type", name(of: command.returns))
        if command.flags.contains(.allowOOB) { json.member("allow-oob", true) }
      }
    }
    let known = Set(Introspection.eventNames)
    for event in events where !known.contains(event) {
      Self.entry("event", event, &json) { json in json.member("arg-type", name(of: .nothing)) }
    }
    // Members may name further types: the list grows while it is gone through.
    var next = 0
    while next < types.count {
      encode(types[next].kind, named: types[next].name, &json)
      next += 1
    }
  }

  private static func entry(_ meta: String, _ name: String, _ json: inout Writer, _ rest: (inout Writer) -> Void) {
    json.beginObject()
    json.member("name", name)
    rest(&json)
    json.member("meta-type", meta)
    json.endObject()
  }

  /// A type's name. The plain ones have QEMU's, every other one is new: QEMU's are numbers, these begin with a letter.
  private mutating func name(of kind: Parameter.Kind) -> String {
    switch kind {
    case .string: return "str"
    case .int: return "int"
    case .bool: return "bool"
    case .any: return "any"
    case .list(.string): return "[str]"
    case .list(.int): return "[int]"
    case .oneOf, .list, .object:
      types.append(("x\(types.count)", kind))
      return types[types.count - 1].name
    }
  }

  private mutating func encode(_ kind: Parameter.Kind, named name: String, _ json: inout Writer) {
    switch kind {
    case .oneOf(let words):
      Self.entry("enum", name, &json) { json in
        json.list("members", words) { (word, json) in
          json.beginObject()
          json.member("name", word)
          json.endObject()
        }
        // The same for clients that know no members yet.
        json.list("values", words) { (word, json) in json.string(word) }
      }
    case .object(let members):
      Self.entry("object", name, &json) { json in
        json.list("members", members) { (member, json) in
          json.beginObject()
          json.member("name", member.name)
          json.member("type", self.name(of: member.kind))
          if member.isOptional {
            json.key("default")
            json.null()
          }
          json.endObject()
        }
      }
    case .list(let element):
      Self.entry("array", name, &json) { json in json.member("element-type", self.name(of: element)) }
    default: break
    }
  }
}
