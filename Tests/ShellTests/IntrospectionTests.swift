// What a server says of itself.
import JSON
import Testing

@testable import qmp_shell

struct IntrospectionTests {
  @Test(
    arguments: [
      "null", "{}", "[]", "[1, null, {}]",
      #"[{"name": "x"}, {"meta-type": "command"}, {"name": 1, "meta-type": "event"}]"#,
    ] as [String])
  func anAnswerWithoutEntriesOffersNothing(_ text: String) throws {
    let introspection = Introspection(schema: try Value.parse(text))
    #expect(introspection.commandNames.isEmpty && introspection.eventNames.isEmpty && introspection.actionNames.isEmpty)
    #expect(introspection.command("x") == nil && introspection.event("x") == nil)
    #expect(introspection.type("x") == .any)
    #expect(introspection.actionType("abort") == "any")
  }

  @Test(arguments: [
    (#"{"meta-type": "object"}"#, ValueType.object(ObjectType(members: [], tag: nil, variants: [:]))),
    (
      #"{"meta-type": "object", "members": [{"type": "str"}, 5, {"name": "a"}], "variants": [{}, {"case": "b"}]}"#,
      .object(ObjectType(members: [Parameter(name: "a", type: "any", isOptional: false)], tag: nil, variants: [:]))
    ),
    (#"{"meta-type": "array"}"#, .array(of: "any")), (#"{"meta-type": "alternate", "members": 5}"#, .alternate([])),
    (#"{"meta-type": "enum"}"#, .string), (#"{"meta-type": "enum", "values": ["a", 1]}"#, .enumeration(["a"])),
    (#"{"meta-type": "enum", "members": [{"name": "a"}, {}]}"#, .enumeration(["a"])),
    (#"{"meta-type": "builtin", "json-type": "date"}"#, .any), (#"{"meta-type": "new"}"#, .any),
  ])
  func whatIsMalformedIsLeftOut(_ entry: String, _ type: ValueType) throws {
    guard case .object(let members) = try Value.parse(entry) else { return }
    let named = Value.object([.init(key: "name", value: "t")] + members)
    #expect(Introspection(schema: .array([named])).type("t") == type)
  }

  @Test func aTypeThatHoldsItselfIsntExpanded() throws {
    let schema = try Value.parse(
      """
      [{"name": "c", "meta-type": "command", "arg-type": "t"}, {"name": "a", "meta-type": "array", "element-type": "a"},
      {"name": "t", "meta-type": "object", "tag": "k", "members": [{"name": "k", "type": "e"}, {"name": "t", "type": "t"},
      {"name": "a", "type": "a"}], "variants": [{"case": "k", "type": "t"}]},
      {"name": "e", "meta-type": "enum", "values": ["k"]}, {"name": "l", "meta-type": "alternate", "members": [{"type": "l"}]}]
      """)
    let introspection = Introspection(schema: schema)
    #expect(introspection.describe("a") == "[[[[any]]]]")
    #expect(introspection.describe("l") == "any")
    #expect(try arguments("c t.t.t.k=k k=k a.0.0.0=5", introspection).hasPrefix(#"{"t": {"t": {"t": {"k": "k"}}}"#))
    #expect(try CommandHelp(introspection: introspection).text("c").contains("t.k"))
    #expect(!Suggester(introspection: introspection).hint("c k=k ").isEmpty)
  }

  @Test func namesAloneMakeCommandsOfUnknownArguments() {
    let introspection = Introspection(names: ["b", "a", "b"])
    #expect(introspection.commandNames == ["a", "b"])
    #expect(introspection.command("a")?.argumentType == nil)
    #expect(introspection.command("a")?.allowsOutOfBand == false)
  }

  @Test func commandsEventsAndActionsAreSorted() {
    #expect(qemu.commandNames.count == 30)
    #expect(qemu.commandNames == qemu.commandNames.sorted())
    #expect(qemu.eventNames == ["BLOCK_JOB_COMPLETED", "RESUME", "SHUTDOWN", "STOP"])
    #expect(qemu.actionNames.count == 12)
    #expect(qemu.actionNames.first == "abort")
  }

  @Test func aCommandSaysWhatItTakes() {
    #expect(qemu.command("migrate-pause")?.allowsOutOfBand == true)
    #expect(qemu.command("stop")?.allowsOutOfBand == false)
    #expect(qemu.command("drive-backup")?.features == ["deprecated"])
    #expect(qemu.command("no such") == nil)
    let balloon = qemu.type(qemu.command("balloon")?.argumentType ?? "")
    let value = Parameter(name: "value", type: "int", isOptional: false)
    #expect(balloon == .object(ObjectType(members: [value], tag: nil, variants: [:])))
  }
}
