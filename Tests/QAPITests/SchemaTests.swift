// The tables of QEMU's introspection.
import JSON
import Testing

@testable import QAPI

@Suite struct SchemaTests {
  @Test("a name that is no command isn't found")
  func unknown() {
    for name in ["", "x", "query-statu", "query-statuses", "zzz", "é"] { #expect(SchemaCommand.named(name) == nil) }
  }

  @Test("each of the 216 commands is found by its name")
  func known() {
    #expect(SchemaCommand.count == 216)
    for command in SchemaCommand.all { #expect(SchemaCommand.named(command.name)?.name == command.name) }
  }

  @Test("flags are those that the real binary has")
  func flags() {
    let oob = SchemaCommand.all.filter(\.allowsOOB).map(\.name)
    #expect(oob == ["migrate-pause", "migrate-recover", "query-yank", "yank"])
    #expect(SchemaCommand.all.filter(\.isUnchecked).map(\.name) == ["device_add"])
    #expect(SchemaCommand.named("query-status")?.allowsPreconfig == true)
    #expect(SchemaCommand.named("stop")?.allowsPreconfig == false)
    #expect(SchemaCommand.all.count { $0.allowsPreconfig } == 74)
  }

  @Test("the introspection is one JSON array of 1051 entries, with all commands and events")
  func introspection() throws {
    guard case .array(let entries) = try Value.parse(Array(Introspection.json)) else {
      Issue.record("no array")
      return
    }
    #expect(entries.count == 1051)
    #expect(entries.count { $0["meta-type"] == "command" } == SchemaCommand.count)
    #expect(entries.count { $0["meta-type"] == "event" } == Introspection.eventNames.count)
  }

  @Test("words of a list's objects are found by the list's name")
  func wordsOfLists() {
    let type = SchemaCommand.named("send-key")?.arguments
    #expect(type?.words(of: "data", inListOf: "nope") == [])
    #expect(type?.words(of: "nope", inListOf: "keys") == [])
    #expect(SchemaCommand.named("stop")?.arguments.words(of: "data", inListOf: "keys") == [])
    #expect(type?.words(of: "data", inListOf: "keys").contains("kp_enter") == true)
  }
}
