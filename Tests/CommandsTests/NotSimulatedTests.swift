// What isn't written yet.
import Monitor
import TestSupport
import Testing

@Suite struct NotSimulatedTests {
  @Test("the commands that answer that they aren't simulated, always or in part, become fewer")
  func incomplete() throws {
    let commands = try TestMonitor().core.commands.all.filter { $0.flags.contains(.incomplete) }
    let (never, partly) = (commands.filter(isNever), commands.filter { !isNever($0) })
    func list(_ commands: [Command]) -> String { commands.map(\.name).sorted().joined(separator: ", ") }
    print("commands that aren't simulated, \(never.count): \(list(never))")
    print("commands that are simulated in part, \(partly.count): \(list(partly))")
    // Lower these when you write one.
    #expect(never.count == 5)
    #expect(
      list(partly)
        == "block-dirty-bitmap-add, block_resize, blockdev-add, blockdev-create, blockdev-reopen, calc-dirty-rate, change, "
        + "hostfwd_add, hostfwd_remove, info capture, mce, stopcapture, transaction, wavcapture, "
        + "x-blockdev-amend, x-query-virtio-queue-element, x-query-virtio-queue-status, x-query-virtio-status, "
        + "x-query-virtio-vhost-queue-status")
  }

  private func isNever(_ command: Command) -> Bool {
    command.help == "not simulated" || command.help.hasSuffix(" (not simulated)")
  }

  @Test("a command that isn't simulated says so, once its arguments are right")
  func answers() throws {
    let client = try TestMonitor().control()
    let replies = client.exchange(
      call("calc-dirty-rate", ["calc-time": 1, "mode": "dirty-ring"]))
    #expect(replies.errors == ["The command calc-dirty-rate is not simulated"])
  }
}
