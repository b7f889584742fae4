// The run states and what leads from one to another.
import Block
import Event
import JSON
import TestSupport
import Testing

@testable import Machine

@Suite struct RunStateTests {
  @Test("no state follows itself, and a machine that is stopped can be reset")
  func table() {
    for state in RunState.allCases {
      #expect(!state.leads(to: state))
      if state != .prelaunch && state != .running { #expect(state.outlastsReset || state.leads(to: .prelaunch)) }
      if !state.needsReset && state != .running { #expect(state.leads(to: .running)) }
    }
    #expect(RunState.allCases.filter(\.needsReset) == [.internalError, .shutdown])
    #expect(!RunState.shutdown.leads(to: .running) && !RunState.paused.leads(to: .suspended))
  }

  @Test("a transition that isn't in the table doesn't happen")
  func refused() throws {
    let test = try TestMachine(MachineOptions(startsRunning: false))
    test.machine.enter(.paused)
    #expect(test.machine.state == .prelaunch)
    test.machine.enter(.running)
    test.machine.enter(.postmigrate)
    #expect(test.machine.state == .running)
  }

  @Test("what comes of cont and stop shows when a migration has come")
  func incoming() throws {
    var options = MachineOptions()
    options.incoming = "defer"
    let test = try TestMachine(options)
    #expect(test.machine.state == .inmigrate && test.machine.startsAfterMigration)
    test.machine.stop()
    #expect(!test.machine.startsAfterMigration)
    try test.machine.resume()
    #expect(test.machine.state == .inmigrate && test.machine.startsAfterMigration && test.events.isEmpty)
    options.isPreconfigured = true
    let preconfigured = try TestMachine(options)
    try preconfigured.machine.exitPreconfig()
    #expect(preconfigured.machine.state == .inmigrate)
  }

  @Test("a machine that has handed its images over takes them back before it runs; it stays where it is if it can't")
  func takesBack() throws {
    let folder = Folder()
    let path = try folder.write("image", Array(repeating: UInt8(0), count: 4096))
    let options: Value = ["driver": "file", "node-name": "n", "filename": .string(path)]
    let test = try TestMachine()
    func disk(in graph: BlockGraph) throws {
      try graph.addAtOnce(options)
      let backend = graph.addBackend()
      try graph.connect(
        BackendDevice(
          name: "d", path: "/machine/d", isRemovable: false, hasTray: false, hasStatus: true, writes: true,
          allows: .consistentRead, worksReadOnly: true), to: backend)
      try graph.insert(try #require(graph.node(named: "n")), into: backend)
    }
    try disk(in: test.machine.blocks)
    test.machine.enter(.finishMigrate)
    try test.machine.blocks.inactivate()
    test.machine.enter(.postmigrate)
    let other = BlockGraph(try Loop(pace: .stepped))
    try disk(in: other)
    let refusal = #expect(throws: Failure.self) { try test.machine.resume() }
    #expect(refusal?.description == "Failed to get \"write\" lock")
    #expect(test.machine.state == .postmigrate && test.machine.blocks.isInactive && test.take() == [])
    try other.inactivate()
    try test.machine.resume()
    #expect(test.machine.isRunning && !test.machine.blocks.isInactive && test.take() == ["RESUME"])
  }

  @Test("a machine that waits for a migration has taken no images, unless cont is to have it run")
  func waiting() throws {
    var options = MachineOptions()
    options.incoming = "defer"
    let test = try TestMachine(options)
    try test.machine.blocks.addAtOnce(["driver": "null-co", "node-name": "n"])
    #expect(test.machine.blocks.isInactive)
    test.machine.stop()
    #expect(test.machine.blocks.isInactive)
    try test.machine.resume()
    #expect(!test.machine.blocks.isInactive && test.machine.state == .inmigrate)
  }

  @Test("a migration that isn't final is left alone by cont and by a reset")
  func unfinished() throws {
    let test = try TestMachine()
    test.machine.enter(.finishMigrate)
    #expect(throws: Failure("Migration is not finalized yet")) { try test.machine.resume() }
    test.machine.reset(.hostQMPSystemReset)
    #expect(test.machine.state == .finishMigrate)
  }

  @Test("a guest that sleeps is woken by a key, and doesn't notice stop and cont")
  func sleep() throws {
    let test = try TestMachine()
    #expect(throws: Failure("Unable to wake up: guest is not in suspended state")) { try test.machine.wakeUp() }
    test.machine.keyMoved()
    try test.machine.guestDoes(.suspend)
    test.machine.stop()
    try test.machine.resume()
    #expect(test.machine.state == .suspended)
    test.loop.advance(by: .seconds(9))
    #expect(test.machine.guestTime == 0)
    test.machine.keyMoved()
    #expect(test.machine.isRunning && test.events == ["SUSPEND", "WAKEUP"])
  }

  @Test("the host's reset shuts down a machine that doesn't reboot; one that pauses stays as it is unless it ran")
  func noReboot() throws {
    var options = MachineOptions()
    options.actions.reboot = .shutdown
    let shutdown = #"SHUTDOWN {"guest": false, "reason": "host-qmp-system-reset"}"#
    let test = try TestMachine(options)
    test.machine.stop()
    test.machine.reset(.hostQMPSystemReset)
    #expect(test.events == ["STOP", "(shutting down)", shutdown, "(ended)"])
    options.actions.shutdown = .pause
    let other = try TestMachine(options)
    other.machine.stop()
    other.machine.reset(.hostQMPSystemReset)
    #expect(other.machine.state == .paused)
    try other.machine.resume()
    other.machine.reset(.hostQMPSystemReset)
    #expect(other.machine.state == .shutdown && other.events == ["STOP", shutdown, "RESUME", shutdown, "STOP"])
    other.machine.shutDown(.hostSignal)
    #expect(other.machine.isEnded && other.machine.exitStatus == 0)
  }

  @Test("a wait for the state or the event of a shutdown ends if the machine goes on")
  func waits() throws {
    var options = MachineOptions()
    options.actions.shutdown = .pause
    let test = try TestMachine(options)
    test.wait(for: .event("SHUTDOWN"))
    test.wait(for: .status(.shutdown))
    try test.machine.guestDoes(.shutdown)
    #expect(test.waitResults.lines == ["1 done", "2 done"])
  }
}
