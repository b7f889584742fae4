// The list of commands: its names, and which of them may stay pending.
import Commands
import Foundation
import JSON
import Machine
import Monitor
import TestSupport
import Testing

@Suite struct MachineCommandsTests {
  /// The commands of QEMU 7.2; `Fixtures/qemu-7.2-names.json` was recorded from the binary.
  func recordedNames() throws -> Set<String> {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Fixtures/qemu-7.2-names.json")
    let names = try Value.parse(Array(Data(contentsOf: file)))
    guard case .array(let commands)? = names["commands"] else { return [] }
    return Set(commands.compactMap { if case .string(let name) = $0 { name } else { nil } })
  }

  func served() throws -> [Command] { try TestMonitor().core.commands.all }

  @Test("names of this project's own begin with x- and don't clash with QEMU's; all others are QEMU's")
  func names() throws {
    let recorded = try recordedNames()
    #expect(recorded.count == 216)
    let names = try TestMonitor().core.commands.control.map(\.name)
    let own = names.filter { !recorded.contains($0) }
    #expect(
      own.sorted() == [
        "x-cancel", "x-clock-step", "x-disconnect", "x-guest", "x-query-guest", "x-query-inflight", "x-query-monitors",
        "x-trace",
        "x-wait",
      ])
    #expect(names.count == Set(names).count)
  }

  @Test("the rows that may stay pending are a closed list")
  func asynchronousRows() throws {
    let names = try served().filter(\.isAsynchronous).map(\.name).sorted()
    print("commands that may stay pending: \(names.joined(separator: ", "))")
    #expect(
      names == [
        "blockdev-add", "blockdev-change-medium", "blockdev-snapshot-sync", "change", "commit", "drive-backup",
        "drive-mirror", "drive_add", "dump-guest-memory", "human memsave", "human-monitor-command", "loadvm",
        "memsave", "migrate", "pmemsave", "qemu-io", "query-balloon", "savevm", "screendump", "transaction",
        "x-clock-step", "x-debug-block-dirty-bitmap-sha256", "x-wait",
      ])
  }

  @Test("what waits on the guest has a deadline; what overtakes completes at once")
  func flags() throws {
    let commands = try served()
    #expect(commands.filter { $0.flags.contains(.waitsOnGuest) }.map(\.name) == ["query-balloon"])
    let overtaking = commands.filter { $0.flags.contains(.overtakes) }
    #expect(overtaking.map(\.name).sorted() == ["x-cancel", "x-query-inflight"])
    #expect(overtaking.allSatisfy { !$0.isAsynchronous })
  }

  @Test("every command has a line of help, and no two have the same words on a human monitor")
  func humanFaces() throws {
    let commands = try served()
    #expect(commands.allSatisfy { !$0.help.isEmpty && !$0.help.contains("\n") })
    let words = commands.compactMap(\.human).flatMap(\.names)
    #expect(words.count == Set(words).count)
  }
}
