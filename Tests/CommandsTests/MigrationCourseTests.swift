// Migrations that bring a machine to another process, and how long they take.
import Event
import JSON
import Machine
import Monitor
import TestSupport
import Testing

@Suite struct MigrationCourseTests {
  private let setup = ["MIGRATION setup", "{}", "MIGRATION_PASS 1", "MIGRATION active"]

  @Test("the machine goes with what it was about to do, and runs on")
  func goes() throws {
    let pair = try MigrationPair()
    try pair.source.machine.guestDoes(.shutdown, after: .seconds(5))
    pair.source.machine.ram.write([1, 2, 3], at: 0x1FFF)
    #expect(pair.migrate() == setup)
    pair.wait(.seconds(1))
    #expect(pair.here.messages().short == ["STOP", "MIGRATION_PASS 2", "MIGRATION completed"])
    #expect(pair.there.messages().short == ["MIGRATION active", "RESUME", "MIGRATION completed"])
    #expect(pair.source.machine.state == .postmigrate && pair.destination.machine.isRunning)
    #expect(pair.destination.machine.ram.read(0x1FFF, 3) == [1, 2, 3])
    #expect(pair.query(pair.there) == ["status": "completed"])
    #expect(
      pair.migrate() == ["error"], "Can't migrate the vm that was paused due to previous migration")
    pair.wait(.seconds(5))
    #expect(pair.there.messages().short.contains("SHUTDOWN"))
  }

  @Test(
    "a machine that doesn't run arrives as it was; one that runs waits if the destination is to wait",
    arguments: [(false, true, RunState.prelaunch), (true, false, .paused), (true, true, .running)])
  func runStates(runs: Bool, startsRunning: Bool, expected: RunState) throws {
    let folder = Folder()
    let source = try TestMonitor(MachineOptions(memory: 16 << 20, startsRunning: runs))
    var options = MachineOptions(memory: 16 << 20, startsRunning: startsRunning)
    options.incoming = "unix:\(folder.path)/m"
    let destination = TestMonitor(options, beside: source)
    try destination.machine.migration.start()
    let client = try source.control()
    _ = client.exchange(call("migrate", ["uri": .string("unix:\(folder.path)/m")]))
    source.loop.advance(by: .seconds(1))
    #expect(destination.machine.state == expected)
  }

  @Test("4 GiB that are full take their time at a gigabit a second")
  func takesItsTime() throws {
    let folder = Folder()
    var options = MachineOptions(memory: 4 << 30)
    options.guest.used = 4 << 30
    let source = try TestMonitor(options)
    options.incoming = "unix:\(folder.path)/m"
    let destination = TestMonitor(options, beside: source)
    try destination.machine.migration.start()
    let client = try source.control()
    _ = client.exchange(
      call("migrate-set-parameters", ["max-bandwidth": 125_000_000]),
      call("migrate", ["uri": .string("unix:\(folder.path)/m")]))
    source.loop.advance(by: .seconds(34))
    #expect(!destination.machine.isRunning)
    source.loop.advance(by: .seconds(1))
    #expect(destination.machine.isRunning)
    let numbers = try #require(source.machine.migration.outgoing?.numbers)
    #expect(numbers.normal >= 1 << 20 && (34_000...34_800).contains(numbers.totalTime))
  }

  @Test("a guest that dirties more than can be sent stays, until its user is patient enough")
  func doesNotConverge() throws {
    let pair = try MigrationPair(used: 16 << 20)
    pair.set(["max-bandwidth": 10_000_000])
    try pair.source.machine.guestDoes(.dirty(rate: 3000))
    _ = pair.migrate()
    pair.wait(.seconds(60))
    let state = pair.query(pair.here)
    #expect(state["status"] == "active" && (state["ram"]?["dirty-sync-count"]?.number ?? 0) > 5)
    #expect((2990...3010).contains(state["ram"]?["dirty-pages-rate"]?.number ?? 0))
    #expect((state["expected-downtime"]?.number ?? 0) > 6000)
    pair.set(["downtime-limit": 10_000])
    pair.wait(.seconds(20))
    #expect(pair.status == "completed")
    #expect((pair.query(pair.here)["downtime"]?.number ?? 0) < 1000)
  }

  @Test("or until it is slowed down enough")
  func convergesSlowedDown() throws {
    let pair = try MigrationPair(used: 16 << 20, capabilities: ["events", "auto-converge"])
    pair.set(["max-bandwidth": 10_000_000])
    try pair.source.machine.guestDoes(.dirty(rate: 3000))
    _ = pair.migrate()
    pair.wait(.seconds(5))
    #expect((pair.query(pair.here)["cpu-throttle-percentage"]?.number ?? 0) >= 20)
    pair.wait(.seconds(200))
    #expect(pair.status == "completed")
  }

  @Test("its user may be asked before it goes")
  func switchover() throws {
    let pair = try MigrationPair(capabilities: ["events", "pause-before-switchover"])
    _ = pair.migrate()
    pair.wait(.seconds(1))
    #expect(pair.here.messages().short == ["STOP", "MIGRATION pre-switchover"])
    #expect(pair.here.exchange(call("cont")).errors == ["Migration is not finalized yet"])
    #expect(
      pair.here.exchange(call("migrate-continue", ["state": "pre-switchover"])).short == [
        "{}", "MIGRATION device", "MIGRATION_PASS 2", "MIGRATION completed",
      ])
    #expect(pair.destination.machine.isRunning)
  }

  @Test("called off before it goes, it runs on")
  func switchoverCancelled() throws {
    let pair = try MigrationPair(capabilities: ["events", "pause-before-switchover"])
    _ = pair.migrate()
    pair.wait(.seconds(1))
    _ = pair.here.messages()
    #expect(
      pair.here.exchange(call("migrate_cancel")).short == [
        "MIGRATION cancelling", "{}", "RESUME", "MIGRATION cancelled",
      ])
    #expect(pair.source.machine.isRunning)
  }

  @Test("a guest may go before its memory, which follows on another connection if need be")
  func postcopy() throws {
    let pair = try MigrationPair(used: 64 << 20, capabilities: ["events", "postcopy-ram"])
    pair.set(["max-bandwidth": 4_000_000, "max-postcopy-bandwidth": 4_000_000])
    _ = pair.migrate()
    pair.wait(.milliseconds(500))
    #expect(
      pair.here.exchange(call("migrate-start-postcopy")).short == [
        "{}", "MIGRATION postcopy-active", "STOP", "MIGRATION_PASS 2",
      ])
    #expect(pair.destination.machine.isRunning && pair.source.machine.state == .finishMigrate)
    #expect(pair.there.messages().short == ["MIGRATION active", "MIGRATION postcopy-active", "RESUME"])
    pair.wait(.seconds(1))
    #expect(pair.here.exchange(call("migrate-pause")).short == ["{}", "MIGRATION postcopy-paused"])
    #expect(pair.there.messages().short == ["MIGRATION postcopy-paused"])
    let other: Value = .string("unix:\(pair.folder.path)/r")
    #expect(pair.there.exchange(call("migrate-recover", ["uri": other])).short == ["MIGRATION setup", "{}"])
    #expect(pair.here.exchange(call("migrate", ["uri": other, "resume": true])).short.first == "{}")
    pair.wait(.seconds(30))
    let rest = ["MIGRATION postcopy-active", "MIGRATION completed"]
    #expect(pair.here.messages().short.suffix(2) == rest[...])
    #expect(pair.there.messages().short == ["MIGRATION postcopy-recover"] + rest)
    #expect(pair.source.machine.state == .postmigrate && pair.destination.machine.isRunning)
  }

  @Test("a person waits for the end, and others go on meanwhile")
  func human() throws {
    let pair = try MigrationPair(used: 64 << 20)
    let person = try pair.source.human()
    _ = person.text()
    person.send("migrate unix:\(pair.folder.path)/m\ninfo status\n")
    #expect(!person.text().contains("VM status"))
    #expect(pair.status == "active")
    pair.wait(.seconds(5))
    #expect(person.text().contains("VM status: paused (postmigrate)"))
    #expect(pair.destination.machine.isRunning)
  }

  @Test("the numbers move")
  func numbers() throws {
    let pair = try MigrationPair(used: 64 << 20)
    pair.set(["max-bandwidth": 8_000_000])
    _ = pair.migrate()
    pair.wait(.seconds(1))
    let first = pair.query(pair.here)["ram"]?["transferred"]?.number ?? 0
    pair.wait(.seconds(1))
    let ram = pair.query(pair.here)["ram"]
    let second = ram?["transferred"]?.number ?? 0
    #expect((7_900_000...8_100_000).contains(second - first) && ram?["mbps"] == 64)
    #expect(
      (ram?["remaining"]?.number ?? 0) + (ram?["normal-bytes"]?.number ?? 0) + 4096 * (ram?["duplicate"]?.number ?? 0)
        == ram?["total"]?.number)
  }
}
