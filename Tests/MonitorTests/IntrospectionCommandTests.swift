// Introspection: complete, and consistent in itself.
import Commands
import JSON
import Monitor
import TestSupport
import Testing

@Suite struct SchemaCommandTests {
  private func elements(_ value: Value?) -> [Value] {
    if case .array(let elements)? = value { elements } else { [] }
  }

  private func string(_ value: Value?) -> String? {
    if case .string(let text)? = value { text } else { nil }
  }

  private func keys(_ value: Value) -> [String] {
    if case .object(let members) = value { members.map(\.key) } else { [] }
  }

  private func schema(_ test: TestCore) throws -> [Value] {
    elements(test.control().exchange(call("query-qmp-schema")).first?["return"])
  }

  /// The entry of that name.
  private func entry(_ name: String?, _ schema: [Value]) throws -> Value {
    try #require(schema.first { string($0["name"]) == name })
  }

  @Test("it takes no arguments")
  func arguments() throws {
    let client = try TestProbe().control()
    #expect(
      client.exchange(call("query-qmp-schema", ["name": "str"])) == [failure("Parameter 'name' is unexpected")])
  }

  @Test("each name is there once, and each name that an entry refers to exists with the right meta-type")
  func references() throws {
    for schema in [try schema(TestProbe()), try schema(TestMonitor())] {
      let kinds = schema.map { (string($0["name"]), string($0["meta-type"])) }
      let metaTypes = Dictionary(kinds.map { ($0.0 ?? "", $0.1 ?? "") }) { first, _ in first }
      #expect(metaTypes.count == schema.count && metaTypes[""] == nil)
      let types = ["builtin", "object", "enum", "array"]
      var references = 0
      for entry in schema {
        for member in [entry] + elements(entry["members"]) {
          for key in ["arg-type", "ret-type", "element-type", "type"] {
            guard let name = string(member[key]) else { continue }
            references += 1
            #expect(types.contains(metaTypes[name] ?? ""), "\(name) of \(entry)")
            if key == "arg-type" { #expect(metaTypes[name] == "object") }
          }
        }
      }
      #expect(references > schema.count / 2)
    }
  }

  @Test("every entry has its meta-type's members, as in QEMU's format")
  func shapes() throws {
    let expected = [
      "command": ["name", "meta-type", "arg-type", "ret-type", "allow-oob"],
      "event": ["name", "meta-type", "arg-type"],
      "object": ["name", "meta-type", "members"], "enum": ["name", "meta-type", "members", "values"],
      "builtin": ["name", "meta-type", "json-type"], "array": ["name", "meta-type", "element-type"],
    ]
    let schema = try schema(TestMonitor())
    for entry in schema { #expect(keys(entry) == expected[string(entry["meta-type"]) ?? ""], "\(entry)") }
    #expect(
      Set(schema.compactMap { string($0["meta-type"]) }) == ["command", "event", "object", "enum", "builtin", "array"])
    let jsonTypes = Set(schema.compactMap { string($0["json-type"]) })
    #expect(jsonTypes.isSubset(of: ["string", "number", "int", "boolean", "null", "object", "array", "value"]))
  }

  @Test("commands are those that QMP clients may call, events those that the machine can report")
  func commandsAndEvents() throws {
    let test = try TestMonitor()
    let schema = try schema(test)
    let commands = schema.filter { $0["meta-type"] == "command" }
    #expect(commands.compactMap { string($0["name"]) } == test.core.commands.control.map(\.name))
    let outOfBand = commands.filter { $0["allow-oob"] == true }.compactMap { string($0["name"]) }
    #expect(outOfBand == test.core.commands.control.filter { $0.flags.contains(.allowOOB) }.map(\.name))
    let events = schema.filter { $0["meta-type"] == "event" }.compactMap { string($0["name"]) }
    #expect(events == ["BALLOON_CHANGE", "POWERDOWN", "RESET", "RESUME", "SHUTDOWN", "STOP"])
    #expect(try self.schema(TestProbe()).contains { $0["name"] == "PROBED" && $0["meta-type"] == "event" })
  }

  @Test("a command's arguments are an object type's members; one that may be left out has the default null")
  func members() throws {
    let schema = try schema(TestMonitor())
    func members(_ command: String) throws -> [Value] {
      elements(try entry(string(entry(command, schema)["arg-type"]), schema)["members"])
    }
    #expect(try members("query-status").isEmpty)
    #expect(try members("balloon") == [["name": "value", "type": "int"]])
    #expect(
      try members("x-trace") == [
        ["name": "monitor", "type": "str", "default": nil], ["name": "file", "type": "str", "default": nil],
      ])
    #expect(try members("qmp_capabilities").map { keys($0) } == [["name", "type", "default"]])
    let id = try #require(try members("x-cancel").first { $0["name"] == "id" })
    #expect(id["type"] == "any")
  }

  @Test("an enumeration's words are listed as members, and as values for older clients")
  func enumerations() throws {
    let schema = try schema(TestMonitor())
    let arguments = string(try entry("x-wait", schema)["arg-type"])
    let event = try #require(elements(try entry(arguments, schema)["members"]).first { $0["name"] == "event" })
    #expect(keys(event) == ["name", "type", "default"])
    let words = try entry(string(event["type"]), schema)
    #expect(words["meta-type"] == "enum")
    #expect(elements(words["values"]).contains("BALLOON_CHANGE"))
    #expect(
      elements(words["members"]) == elements(words["values"]).map { .object([Value.Member(key: "name", value: $0)]) })
  }
}
