// Migrations between two machines of one loop.
import Event
import Glibc
import JSON
import Machine
import Monitor
import QMP
import TestSupport
import Testing

/// A machine that goes, one that waits, and a client of each.
private final class Pair {
  let folder = Folder()
  let source: TestMonitor
  let destination: TestMonitor
  let here: TestClient<QMPSession>
  let there: TestClient<QMPSession>
  private var heard: [String] = []

  init(
    used: Int64 = 0, capabilities: [String] = ["events"],
    _ change: (inout MachineOptions) -> Void = { _ in }
  ) throws {
    var options = MachineOptions(memory: 64 << 20)
    options.guest.used = used
    source = try TestMonitor(options)
    options.incoming = "unix:\(folder.path)/m"
    change(&options)
    destination = TestMonitor(options, beside: source)
    try destination.machine.migration.start()
    (here, there) = (try source.control(), try destination.control())
    let switches = capabilities.map { ["capability": .string($0), "state": true] as Value }
    for client in [here, there] {
      _ = client.exchange(call("migrate-set-capabilities", ["capabilities": .array(switches)]))
    }
  }

  func set(_ parameters: Value) { _ = here.exchange(call("migrate-set-parameters", parameters)) }
  func migrate() -> [String] {
    (here.exchange(call("migrate", ["uri": .string("unix:\(folder.path)/m")])) + here.messages()).short
  }
  func wait(_ time: Nanoseconds) { source.loop.advance(by: time) }
  func query(_ client: TestClient<QMPSession>) -> Value {
    client.exchange(call("query-migrate")).last?["return"] ?? .null
  }
  var status: String? { query(here)["status"]?.string }
}

extension [Value] {
  /// Events by what is in them, replies by their kind.
  fileprivate var short: [String] {
    map { message in
      guard let event = message["event"]?.string else { return message["error"] == nil ? "{}" : "error" }
      let detail = message["data"].map { $0["status"]?.string ?? $0["pass"]?.number.map { "\($0)" } ?? "" } ?? ""
      return event + (detail.isEmpty ? "" : " " + detail)
    }
  }
}

extension Value {
  fileprivate var number: Int64? { if case .int(let number) = self { number } else { nil } }
}

@Suite struct MigrationTests {
  private let setup = ["MIGRATION setup", "{}", "MIGRATION_PASS 1", "MIGRATION active"]

  // MARK: What goes wrong

  @Test("a destination of another size refuses at once: the guest is never stopped, and both sides say why")
  func otherMemory() throws {
    let pair = try Pair { $0.memory = 32 << 20 }
    #expect(pair.migrate() == setup + ["MIGRATION failed"])
    let reason = "Size mismatch: pc.ram: 0x4000000 != 0x2000000: Invalid argument"
    #expect(pair.query(pair.here)["error-desc"]?.string?.contains(reason) == true)
    #expect(pair.source.machine.isRunning && pair.destination.machine.isEnded)
    #expect(pair.destination.machine.exitStatus == 1)
    #expect(pair.there.messages().short == ["MIGRATION active", "MIGRATION failed"])
  }

  @Test("a destination without a device refuses when it is offered the state: the source runs on")
  func missingDevice() throws {
    let pair = try Pair { $0.balloon = nil }
    #expect(pair.migrate() == setup)
    pair.wait(.seconds(1))
    #expect(pair.here.messages().short == ["STOP", "MIGRATION_PASS 2", "MIGRATION failed", "RESUME"])
    #expect(pair.query(pair.here)["error-desc"]?.string?.contains("/virtio-balloon' 0") == true)
    #expect(pair.source.machine.isRunning && pair.destination.machine.isEnded)
  }

  @Test("a connection that is cut fails on both sides, and the source runs on", arguments: [true, false])
  func cut(atSource: Bool) throws {
    let pair = try Pair(used: 64 << 20)
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
    let pair = try Pair(used: 64 << 20)
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
    let pair = try Pair(used: 64 << 20)
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
    let pair = try Pair(used: 64 << 20)
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
    let pair = try Pair()
    #expect(pair.source.answer("loadvm none") != nil)
    #expect(pair.source.machine.state == .restoreVM)
    _ = pair.migrate()
    pair.wait(.seconds(1))
    #expect(pair.source.machine.state == .postmigrate && pair.destination.machine.state == .paused)
  }

  // MARK: What goes right

  @Test("the machine goes with what it was about to do, and runs on")
  func goes() throws {
    let pair = try Pair()
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
    let pair = try Pair(used: 16 << 20)
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
    let pair = try Pair(used: 16 << 20, capabilities: ["events", "auto-converge"])
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
    let pair = try Pair(capabilities: ["events", "pause-before-switchover"])
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
    let pair = try Pair(capabilities: ["events", "pause-before-switchover"])
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
    let pair = try Pair(used: 64 << 20, capabilities: ["events", "postcopy-ram"])
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
    let pair = try Pair(used: 64 << 20)
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
    let pair = try Pair(used: 64 << 20)
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
