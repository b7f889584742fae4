// Migrations that break, are refused or called off.
import Event
import Glibc
import JSON
import Machine
import Monitor
import TestSupport
import Testing

@Suite struct MigrationTests {
  private let setup = ["MIGRATION setup", "{}", "MIGRATION_PASS 1", "MIGRATION active"]

  @Test("a destination of another size refuses at once: the guest is never stopped, and both sides say why")
  func otherMemory() throws {
    let pair = try MigrationPair { $0.memory = 32 << 20 }
    #expect(pair.migrate() == setup + ["MIGRATION failed"])
    let reason = "Size mismatch: pc.ram: 0x4000000 != 0x2000000: Invalid argument"
    #expect(pair.query(pair.here)["error-desc"]?.string?.contains(reason) == true)
    #expect(pair.source.machine.isRunning && pair.destination.machine.isEnded)
    #expect(pair.destination.machine.exitStatus == 1)
    #expect(pair.there.messages().short == ["MIGRATION active", "MIGRATION failed"])
  }

  @Test("a destination without a device refuses when it is offered the state: the source runs on")
  func missingDevice() throws {
    let pair = try MigrationPair { $0.balloon = nil }
    #expect(pair.migrate() == setup)
    pair.wait(.seconds(1))
    #expect(pair.here.messages().short == ["STOP", "MIGRATION_PASS 2", "MIGRATION failed", "RESUME"])
    #expect(pair.query(pair.here)["error-desc"]?.string?.contains("/virtio-balloon' 0") == true)
    #expect(pair.source.machine.isRunning && pair.destination.machine.isEnded)
  }

  @Test("a connection that is cut fails on both sides, and the source runs on", arguments: [true, false])
  func cut(atSource: Bool) throws {
    let pair = try MigrationPair(used: 64 << 20)
    _ = pair.migrate()
    pair.wait(.milliseconds(150))
    let client = atSource ? pair.here : pair.there
    _ = client.exchange(call("yank", ["instances": [["type": "migration"]]]))
    pair.wait(.milliseconds(150))
    #expect(pair.status == "failed")
    #expect(pair.source.machine.isRunning && pair.destination.machine.isEnded)
    #expect(pair.here.exchange(call("query-yank")) == [reply([])])
  }

  @Test("a migration that is called off leaves the source as it was, which can go afterwards")
  func cancelled() throws {
    let pair = try MigrationPair(used: 64 << 20)
    _ = pair.migrate()
    pair.wait(.milliseconds(150))
    #expect(
      pair.here.exchange(call("device_add", ["driver": "virtio-balloon"])).errors == [
        "device_add not allowed while migrating"
      ])
    #expect(pair.migrate() == ["error"])
    #expect(
      pair.here.exchange(call("migrate_cancel")).short == ["MIGRATION cancelling", "{}", "MIGRATION cancelled"])
    pair.wait(.milliseconds(10))
    #expect(pair.source.machine.isRunning && pair.destination.machine.isEnded)
    #expect(pair.query(pair.here) == ["status": "cancelled"])
    let file = "exec:cat > \(pair.folder.path)/state"
    #expect(pair.here.exchange(call("migrate", ["uri": .string(file)])).short.first == "MIGRATION setup")
  }

  @Test("a stream that is none ends the destination")
  func garbage() throws {
    let folder = Folder()
    try folder.write("state", "garbage")
    var options = MachineOptions()
    options.incoming = "file:\(folder.path)/state"
    let monitor = try TestMonitor(options)
    var lines: [String] = []
    monitor.machine.onComplaint = { lines.append($0) }
    monitor.machine.migration.hasFiles = true
    try monitor.machine.migration.start()
    monitor.loop.settle()
    #expect(lines == ["Not a migration stream", "load of migration failed: Invalid argument"])
    #expect(monitor.machine.isEnded)
  }

  @Test("who connects while there is a source is sent away, and the machine stays there")
  func secondSource() throws {
    let pair = try MigrationPair(used: 64 << 20)
    let other = TestMonitor(MachineOptions(memory: 64 << 20), beside: pair.source)
    let client = try other.control()
    _ = pair.migrate()
    _ = client.exchange(call("migrate", ["uri": .string("unix:\(pair.folder.path)/m")]))
    pair.wait(.seconds(5))
    #expect(pair.query(client)["status"] == "failed" && other.machine.isRunning)
    #expect(pair.status == "completed" && pair.destination.machine.isRunning)
  }

  @Test("as long as one is being called off there is no other")
  func cancelledAndBegun() throws {
    let pair = try MigrationPair(used: 64 << 20)
    _ = pair.migrate()
    pair.wait(.milliseconds(150))
    let again = call("migrate", ["uri": .string("unix:\(pair.folder.path)/m")])
    #expect(
      pair.here.exchange(call("migrate_cancel") + again).short == [
        "MIGRATION cancelling", "{}", "error", "MIGRATION cancelled",
      ])
    #expect(pair.source.machine.isRunning && pair.destination.machine.isEnded)
  }

  @Test("what has left through a pipe isn't taken back", arguments: ["migrate_cancel", "yank"])
  func throughAPipe(command: String) throws {
    let folder = Folder()
    let source = try TestMonitor(MachineOptions(memory: 16 << 20))
    var options = MachineOptions(memory: 16 << 20)
    options.incoming = "file:\(folder.path)/pipe"
    mkfifo("\(folder.path)/pipe", 0o600)
    let destination = TestMonitor(options, beside: source)
    for machine in [source.machine, destination.machine] { machine.migration.hasFiles = true }
    try destination.machine.migration.start()
    let client = try source.control()
    _ = client.exchange(call("migrate", ["uri": .string("file:\(folder.path)/pipe")]))
    for _ in 0..<1000 where !destination.machine.isRunning { source.loop.advance(by: .milliseconds(1)) }
    #expect(source.machine.state == .finishMigrate)
    _ = client.exchange(call(command, command == "yank" ? ["instances": [["type": "migration"]]] : nil))
    source.loop.advance(by: .seconds(1))
    #expect(source.machine.state == .postmigrate && destination.machine.isRunning)
  }

  @Test("a machine whose snapshot couldn't be loaded goes, and stands still where it comes")
  func afterALoadThatFailed() throws {
    let pair = try MigrationPair()
    #expect(pair.source.answer("loadvm none") != nil)
    #expect(pair.source.machine.state == .restoreVM)
    _ = pair.migrate()
    pair.wait(.seconds(1))
    #expect(pair.source.machine.state == .postmigrate && pair.destination.machine.state == .paused)
  }
}
