// Finding commands by name.
import Monitor
import TestSupport
import Testing

@Suite struct CommandTableTests {
  @Test(
    "a name that isn't served is not found, nor is one of human monitors only", arguments: ["", "ech", "echoo", "help"])
  func notFound(name: String) throws {
    let test = try TestProbe()
    #expect(test.core.commands.command(named: name) == nil)
  }

  @Test("every QMP name is found, and once only")
  func found() throws {
    let commands = try TestProbe().core.commands
    for name in commands.control.map(\.name) { #expect(commands.command(named: name)?.name == name) }
    #expect(commands.control.map(\.name).count == Set(commands.control.map(\.name)).count)
    #expect(commands.all.count > commands.control.map(\.name).count)
  }
}
