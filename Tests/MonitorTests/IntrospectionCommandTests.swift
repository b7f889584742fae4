// Introspection: QEMU's entries as they are, this server's own beside them, and all of it consistent in itself.
import Commands
import JSON
import Monitor
import QAPI
import TestSupport
import Testing

@Suite struct IntrospectionCommandTests {
  private func elements(_ value: Value?) -> [Value] {
    if case .array(let elements)? = value { elements } else { [] }
  }

  private func string(_ value: Value?) -> String? {
    if case .string(let text)? = value { text } else { nil }
  }

  private func schema(_ test: TestCore) -> [Value] {
    elements(test.control().exchange(call("query-qmp-schema")).first?["return"])
  }

  private func entry(_ name: String?, _ schema: [Value]) throws -> Value {
    try #require(schema.first { string($0["name"]) == name })
  }

  private func names(_ meta: Value, _ schema: [Value]) -> [String] {
    schema.filter { $0["meta-type"] == meta }.compactMap { string($0["name"]) }
  }

  private var recorded: [Value] {
    get throws { elements(try Value.parse(Introspection.json.map { $0 })) }
  }

  @Test("it takes no arguments")
  func arguments() throws {
    let client = try TestProbe().control()
    #expect(
      client.exchange(call("query-qmp-schema", ["name": "str"])) == [failure("Parameter 'name' is unexpected")])
  }

  @Test("a server that doesn't list its own commands sends QEMU's entries byte by byte")
  func asRecorded() throws {
    let client = try TestMonitor(listsOwnCommands: false).control()
    client.send(call("query-qmp-schema"))
    let text = Introspection.json.withMemoryRebound(to: UInt8.self) { String(decoding: $0, as: UTF8.self) }
    #expect(client.text() == "{\"return\": \(text)}\r\n")
    #expect(try recorded.count == 1051)
  }

  @Test("one that lists them sends the same entries, then its own, and an indenting monitor no others")
  func ownEntries() throws {
    let test = try TestMonitor()
    let schema = schema(test)
    let recorded = try recorded
    #expect(Array(schema.prefix(recorded.count)) == recorded)
    let own = names("command", Array(schema.dropFirst(recorded.count)))
    #expect(own == test.core.commands.control.filter { $0.arguments.introspected == nil }.map(\.name))
    let indented = test.control(MonitorSettings(name: "pretty", pretty: true))
    indented.send(call("query-qmp-schema"))
    #expect(elements(try Value.parse(indented.text())["return"]) == schema)
  }

  @Test("a server of a few commands leaves out those of QEMU's commands and events that it doesn't have")
  func partial() throws {
    let test = try TestProbe()
    let schema = schema(test)
    #expect(Set(names("command", schema)) == Set(test.core.commands.control.map(\.name)))
    #expect(names("event", schema) == ["PROBED"])
  }

  @Test("each name is there once, and each name that an entry refers to exists with the right meta-type")
  func references() throws {
    for schema in [try schema(TestProbe()), try schema(TestMonitor())] {
      let kinds = schema.map { (string($0["name"]) ?? "", string($0["meta-type"]) ?? "") }
      let metaTypes = Dictionary(kinds) { first, _ in first }
      #expect(metaTypes.count == schema.count && metaTypes[""] == nil)
      let types = ["builtin", "object", "enum", "array", "alternate"]
      var wrong: [String] = []
      var references = 0
      for entry in schema {
        for part in [entry] + elements(entry["members"]) + elements(entry["variants"]) {
          for key in ["arg-type", "ret-type", "element-type", "type"] {
            guard let name = string(part[key]) else { continue }
            references += 1
            let isRight = key == "arg-type" ? metaTypes[name] == "object" : types.contains(metaTypes[name] ?? "")
            if !isRight { wrong.append("\(key) \(name) of \(string(entry["name"]) ?? "")") }
          }
        }
      }
      #expect(wrong.isEmpty)
      #expect(references > schema.count / 2)
    }
  }

  @Test("an own command's arguments and result are described; what may be left out has the default null")
  func members() throws {
    let schema = try schema(TestMonitor())
    func type(_ key: String, _ command: String) throws -> Value {
      try entry(string(entry(command, schema)[key]), schema)
    }
    #expect(
      elements(try type("arg-type", "x-trace")["members"]) == [
        ["name": "monitor", "type": "str", "default": nil], ["name": "file", "type": "str", "default": nil],
      ])
    #expect(try type("ret-type", "x-trace")["members"] == [])
    let inflight = try type("ret-type", "x-query-inflight")
    #expect(inflight["meta-type"] == "array")
    let request = elements(try entry(string(inflight["element-type"]), schema)["members"])
    #expect(request.first == ["name": "number", "type": "int"])
    #expect(request.contains(["name": "id", "type": "any", "default": nil]))
    let progress = try #require(request.first { $0["name"] == "progress" })
    #expect(elements(try entry(string(progress["type"]), schema)["members"]).count == 2)
  }

  @Test("an own enumeration's words are listed as members, and as values for older clients")
  func enumerations() throws {
    let schema = try schema(TestMonitor())
    let arguments = string(try entry("x-wait", schema)["arg-type"])
    let event = try #require(elements(try entry(arguments, schema)["members"]).first { $0["name"] == "event" })
    let words = try entry(string(event["type"]), schema)
    #expect(words["meta-type"] == "enum")
    #expect(elements(words["values"]).contains("BALLOON_CHANGE"))
    #expect(
      elements(words["members"]) == elements(words["values"]).map { .object([Value.Member(key: "name", value: $0)]) })
  }

  @Test("every own command of the machine declares its result")
  func results() throws {
    for command in try TestMonitor().core.commands.control where command.arguments.introspected == nil {
      if case .any = command.returns { Issue.record("\(command.name) returns anything") }
    }
  }
}
