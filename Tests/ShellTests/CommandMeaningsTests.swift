// The one-line meanings of commands.
import Foundation
import JSON
import Testing

@testable import qmp_shell

struct CommandMeaningsTests {
  /// The names of QEMU 7.2's commands, which other tests use too.
  private static func qemuNames() throws -> [String] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "../CommandsTests/Fixtures/qemu-7.2-names.json")
    return try Value.parse([UInt8](Data(contentsOf: file)))["commands"]?.elements.compactMap(\.text) ?? []
  }

  @Test func whatIsntKnownHasNoMeaning() {
    #expect(CommandMeanings.meaning(of: "") == nil)
    #expect(CommandMeanings.meaning(of: "no such") == nil)
  }

  @Test func eachCommandOfTheServersHasAMeaning() throws {
    let names = try Self.qemuNames()
    #expect(names.count > 200)
    let own = [
      "x-wait", "x-clock-step", "x-query-inflight", "x-cancel", "x-query-monitors", "x-disconnect", "x-guest",
      "x-query-guest",
      "x-trace",
    ]
    for name in names + qemu.commandNames + qemu.actionNames + own + ["guest-exec", "guest-ping"] {
      #expect(CommandMeanings.meaning(of: name) != nil, "\(name)")
    }
  }

  @Test func eachLineIsANameAndAShortMeaning() {
    let lines = CommandMeanings.table.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == CommandMeanings.names.count)
    for name in CommandMeanings.names {
      let meaning = CommandMeanings.meaning(of: name) ?? ""
      #expect((10...70).contains(meaning.count), "\(name)")
      #expect(lines.contains { $0 == "\(name)  \(meaning)" }, "\(name)")
    }
  }
}
