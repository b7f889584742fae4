// Run state, reset, power button, shutdown, and the events of each.
import Block
import Chardev
import Event
import Testing

@testable import Machine

struct MachineTests {
  private let test: TestMachine
  private var machine: Machine { test.machine }

  init() throws { test = try TestMachine() }

  @Test func itRunsFromTheStart() {
    #expect(machine.state == .running && machine.isRunning && !machine.isEnded)
    #expect(test.events.isEmpty)
  }

  @Test func itStartsPausedIfItIsToldTo() throws {
    let test = try TestMachine(MachineOptions(startsRunning: false))
    #expect(test.machine.state == .prelaunch)
    test.machine.stop()
    #expect(test.machine.state == .prelaunch && test.events.isEmpty)
    test.loop.advance(by: .seconds(1))
    #expect(test.machine.guestTime == 0)
    try test.machine.resume()
    #expect(test.machine.state == .running && test.events == ["RESUME"])
  }

  @Test func stoppingAndResumingReportOnlyChanges() throws {
    try machine.resume()
    #expect(test.events.isEmpty)
    machine.stop()
    machine.stop()
    #expect(machine.state == .paused)
    try machine.resume()
    try machine.resume()
    #expect(machine.state == .running)
    #expect(test.events == ["STOP", "RESUME"])
  }

  @Test func theStateIsNewWhenItsEventIsReported() throws {
    var states: [RunState] = []
    machine.onEvent = { [unowned machine] _ in states.append(machine.state) }
    machine.stop()
    try machine.resume()
    #expect(states == [.paused, .running])
  }

  @Test func guestTimeStandsStillWhileTheMachineDoes() throws {
    test.loop.advance(by: .seconds(1))
    machine.stop()
    test.loop.advance(by: .seconds(10))
    try machine.resume()
    test.loop.advance(by: .seconds(2))
    #expect(machine.guestTime == .seconds(3))
    #expect(machine.now == test.loop.simulated.now)
  }

  @Test func aResetReportsItsCause() {
    machine.reset(.hostQMPSystemReset)
    machine.reset(.guestReset)
    #expect(
      test.events == [
        #"RESET {"guest": false, "reason": "host-qmp-system-reset"}"#,
        #"RESET {"guest": true, "reason": "guest-reset"}"#,
      ])
    #expect(machine.state == .running)
  }

  @Test func theGuestShutsDownSomeTimeAfterThePowerButton() {
    machine.powerDown()
    #expect(test.take() == ["POWERDOWN"])
    test.loop.advance(by: .milliseconds(20) - 1)
    #expect(test.events.isEmpty)
    test.loop.advance(by: 1)
    #expect(
      test.events == [
        "(shutting down)", #"SHUTDOWN {"guest": true, "reason": "guest-shutdown"}"#, "(ended)",
      ])
    #expect(machine.state == .shutdown && machine.isEnded)
  }

  @Test func pressingThePowerButtonAgainDoesntStartTheWaitAnew() {
    machine.powerDown()
    test.loop.advance(by: .milliseconds(15))
    machine.powerDown()
    test.loop.advance(by: .milliseconds(5))
    #expect(machine.isEnded)
    #expect(test.events.filter { $0 == "POWERDOWN" }.count == 2)
  }

  @Test func aStuckGuestIgnoresThePowerButton() throws {
    let test = try TestMachine(guest: GuestOptions(isStuck: true))
    test.machine.powerDown()
    test.loop.advance(by: .seconds(3_600))
    test.machine.powerDown()
    test.loop.advance(by: .seconds(3_600))
    #expect(test.events == ["POWERDOWN", "POWERDOWN"])
  }

  @Test func aStoppedGuestShutsDownOnlyWhenItRuns() throws {
    machine.stop()
    machine.powerDown()
    test.loop.advance(by: .seconds(1))
    #expect(!machine.isEnded)
    try machine.resume()
    test.loop.advance(by: .milliseconds(20))
    #expect(machine.isEnded)
  }

  @Test func aResetMakesTheGuestForgetThePowerButton() {
    machine.powerDown()
    test.loop.advance(by: .milliseconds(10))
    machine.reset(.hostQMPSystemReset)
    test.loop.advance(by: .seconds(1))
    #expect(!machine.isEnded)
    machine.powerDown()
    test.loop.advance(by: .milliseconds(20))
    #expect(machine.isEnded)
  }

  @Test func itShutsDownOnce() {
    machine.shutDown(.hostQMPQuit)
    machine.shutDown(.hostSignal)
    #expect(
      test.events == [
        "(shutting down)", #"SHUTDOWN {"guest": false, "reason": "host-qmp-quit"}"#, "(ended)",
      ])
  }

  @Test func guestTimeEndsWithTheMachine() {
    machine.powerDown()
    machine.shutDown(.hostSignal)
    let time = machine.guestTime
    test.loop.advance(by: .seconds(10))
    #expect(machine.guestTime == time)
    #expect(test.events.filter { $0.hasPrefix("SHUTDOWN") }.count == 1)
  }

  @Test func withoutABalloonThereIsNone() throws {
    let test = try TestMachine(MachineOptions(balloon: nil))
    #expect(test.machine.balloon == nil)
    test.machine.removeBalloon()
    test.machine.reset(.hostQMPSystemReset)
    #expect(test.events.count == 1)
  }

  @Test func everyEventIsListed() throws {
    let chardev = try machine.chardevs.add(ChardevOptions(id: "c", backend: .null))
    let port = try machine.connectAgent(to: chardev, id: "p")
    defer { withExtendedLifetime(port) {} }
    machine.balloon.map { try? $0.setTarget(1 << 29) }
    test.loop.advance(by: .seconds(10))
    machine.stop()
    try machine.resume()
    machine.powerDown()
    machine.reset(.guestReset)
    machine.report(BlockError(), device: "", node: "n", action: "report", mayStop: false)
    machine.report(.deviceUnplugGuestError("d", path: "/"))
    machine.report(.deviceDeleted("d", path: "/"))
    let device = try #require(machine.devices?.order.first)
    machine.report(.memoryDeviceSizeChange(device, size: 1))
    let drive = machine.blocks.addBackend()
    try machine.blocks.connect(
      BackendDevice(
        name: "cd", path: "/cd", isRemovable: true, hasTray: true, hasStatus: true, writes: false, allows: .all,
        worksReadOnly: true), to: drive)
    machine.reportTray(drive)
    try machine.blocks.addAtOnce(["driver": "null-co", "node-name": "n"])
    let node = try #require(machine.blocks.node(named: "n"))
    try machine.blocks.export(node, ExportRequest(id: "e", type: "nbd"), hasServer: true)
    try machine.blocks.end(machine.blocks.export("e"), isForced: false)
    try runJobs(machine.blocks)
    try machine.migration.set([(name: "events", isOn: true)])
    try machine.migration.begin(MigrationRequest(to: "exec:exec cat > /dev/null")) { (name) throws(Failure) in
      throw Failure(name)
    }
    for _ in 0..<1000 where machine.migration.status == .setup { test.loop.advance(by: .milliseconds(1)) }
    machine.migration.cancel()
    test.loop.advance(by: .seconds(1))
    machine.actions.panic = .none
    for action in [GuestAction.crashload, .panic, .watchdog, .suspend] { try machine.guestDoes(action) }
    try machine.wakeUp()
    try machine.dump.begin(DumpRequest(.windows), to: FileWriter.create("/dev/null"))
    try machine.guestDoes(.suspendToDisk)
    let names = Set(test.events.compactMap { $0.split(separator: " ").first.map(String.init) })
    #expect(names.subtracting(["(shutting", "(ended)"]) == Set(MachineEvent.names))
  }

  /// One job that becomes ready and is cancelled, one that waits to be made final, and one that fails.
  private func runJobs(_ blocks: BlockGraph) throws {
    try blocks.addAtOnce(["driver": "null-co", "node-name": "m"])
    try blocks.addAtOnce([
      "driver": "blkdebug", "node-name": "bad", "image": ["driver": "null-co"],
      "inject-error": [["event": "none", "iotype": "write"]],
    ])
    var mirror = MirrorRequest(device: "n", sync: "none")
    mirror.settings.job.id = "mirror"
    try blocks.mirror(mirror, to: "m")
    try blocks.job("mirror")?.cancel(isForced: true)
    for (id, target) in [("last", "m"), ("failing", "bad")] {
      var backup = BackupRequest(device: "n", sync: "full")
      backup.settings.job = JobSettings(id: id, finalizesItself: false)
      try test.loop.settle()
      try blocks.perform(count: 1) { (_, group) throws(Failure) in
        try blocks.prepareBackup(backup, to: target, group)
      }
      test.loop.settle()
    }
    try blocks.job("last")?.finalize()
  }

  @Test func aMachineMayBeFreedWithEverythingUnderWay() throws {
    let answers = RecordingSink<BalloonInfo>()
    let loop = try Loop(pace: .stepped)
    do {
      let machine = Machine(MachineOptions(), loop)
      machine.balloon?.ask(answers.completion())
      try machine.balloon?.setTarget(1 << 20)
      machine.powerDown()
    }
    loop.advance(by: .seconds(60))
    #expect(answers.lines == ["1 dropped"])
  }
}
