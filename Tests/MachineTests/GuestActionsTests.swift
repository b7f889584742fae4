// What a machine does when its guest acts, compared with QEMU 7.2; `tools/record/guest` has recorded the fixture.
import Block
import Event
import Foundation
import JSON
import Testing

@testable import Machine

/// One line of the record.
private struct Recorded: CustomTestStringConvertible {
  let action: GuestAction
  let options: String
  let events: [String]
  let state: String
  var testDescription: String { "\(action.name.rawValue) \(options)" }

  static let all: [Recorded] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/guest-actions.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 4, let action = actions[fields[0]] else { return nil }
      return Recorded(
        action: action, options: fields[1], events: fields[2].components(separatedBy: " | "), state: fields[3])
    }
  }()

  private static let actions: [String: GuestAction] = [
    "shutdown": .shutdown, "reboot": .reboot, "panic": .panic, "crashload": .crashload, "suspend": .suspend,
    "suspend-disk": .suspendToDisk, "watchdog": .watchdog,
  ]

  /// The actions of the machine.
  var machineActions: Actions {
    var actions = Actions()
    if options.contains("-no-shutdown") { actions.shutdown = .pause }
    if options.contains("-no-reboot") { actions.reboot = .shutdown }
    for word in options.split(separator: " ") {
      let parts = word.split(separator: "=").map(String.init)
      if parts.count == 2, parts[0] == "panic" { actions.panic = Actions.Panic(rawValue: parts[1]) ?? actions.panic }
      if parts.count == 2, parts[0] == "watchdog" {
        actions.watchdog = Actions.Watchdog(rawValue: parts[1]) ?? actions.watchdog
      }
    }
    return actions
  }
}

@Suite struct GuestActionsTests {
  /// The machine's events so far, without those of its owner.
  private func events(_ test: TestMachine) -> [String] { test.take().filter { !$0.hasPrefix("(") } }

  private func machine(_ guest: GuestOptions = GuestOptions(), _ actions: Actions = Actions()) throws -> TestMachine {
    var options = MachineOptions(guest: guest)
    options.actions = actions
    return try TestMachine(options)
  }

  // MARK: What it can't do

  @Test("a machine without CPUs has no guest, one without ACPI can't sleep")
  func incapable() throws {
    var options = MachineOptions(type: "none")
    options.cpus = 0
    let none = try TestMachine(options)
    #expect(throws: Failure("The machine has no CPU that a guest could run on")) {
      try none.machine.guestDoes(.shutdown)
    }
    none.machine.powerDown()
    none.loop.advance(by: .seconds(9))
    #expect(events(none) == ["POWERDOWN"])
    for type in ["isapc", "microvm"] {
      let test = try TestMachine(MachineOptions(type: type))
      #expect(!test.machine.canWakeUp)
      for action in [GuestAction.suspend, .suspendToDisk] {
        #expect(throws: Failure("The machine can't be suspended: it has no ACPI")) {
          try test.machine.guestDoes(action)
        }
      }
      #expect(throws: Failure("wake-up from suspend is not supported by this guest")) { try test.machine.wakeUp() }
    }
  }

  @Test("a disk and a port that there isn't are refused; those that there are, are used")
  func parts() throws {
    final class Part: GuestDisk, GuestPort {
      var deeds: [String] = []
      func write(sectors: Int64) { deeds.append("write \(sectors)") }
      func setLoad(_ rates: WorkloadRates) { deeds.append("load \(rates.reads)") }
      func fail(with error: BlockError) { deeds.append("fail \(error.operation)") }
      func setOpen(_ isOpen: Bool) { deeds.append(isOpen ? "open" : "close") }
    }
    let test = try machine()
    let part = Part()
    #expect(throws: Failure("The guest has no disk")) { try test.machine.guestDoes(.write(sectors: 1, disk: nil)) }
    test.machine.guest?.findDisk = { $0 == nil || $0 == "d" ? part : nil }
    test.machine.guest?.findPort = { $0 == "p" ? part : nil }
    #expect(throws: Failure(.deviceNotFound, "The guest has no disk 'e'")) {
      try test.machine.guestDoes(.ioError(disk: "e", BlockError()))
    }
    #expect(throws: Failure(.deviceNotFound, "The guest has no serial port 'q'")) {
      try test.machine.guestDoes(.openPort("q"))
    }
    try test.machine.guestDoes(.write(sectors: 8, disk: nil))
    try test.machine.guestDoes(.load(WorkloadRates(reads: 2, writes: 0), disk: "d"))
    try test.machine.guestDoes(.ioError(disk: "d", BlockError(.read)))
    try test.machine.guestDoes(.openPort("p"))
    try test.machine.guestDoes(.closePort("p"), after: 5)
    test.machine.guest?.findPort = nil
    test.loop.advance(by: 5)
    #expect(part.deeds == ["write 8", "load 2", "fail read", "open"])
  }

  @Test("more than it can remember is refused")
  func limit() throws {
    let test = try machine()
    for _ in 0..<Guest.planLimit { try test.machine.guestDoes(.crashload, after: 1) }
    #expect(throws: Failure("The guest is about to do 1024 things already")) {
      try test.machine.guestDoes(.crashload, after: 1)
    }
    test.loop.advance(by: 1)
    #expect(events(test).count == Guest.planLimit)
    try test.machine.guestDoes(.crashload, after: .max)
  }

  // MARK: What comes of it

  @Test("events, their order and the state after them are QEMU's", arguments: Recorded.all)
  fileprivate func recorded(_ line: Recorded) throws {
    let test = try machine(GuestOptions(), line.machineActions)
    try test.machine.guestDoes(line.action)
    let machine = test.machine
    #expect(events(test) == line.events)
    #expect((machine.isEnded ? "exit \(machine.exitStatus)" : machine.state.rawValue) == line.state)
  }

  @Test("the record is whole")
  func whole() { #expect(Recorded.all.count == 61) }

  @Test("an emulator's error stops the machine until it is reset")
  func internalError() throws {
    let test = try machine()
    try test.machine.guestDoes(.internalError)
    #expect(test.machine.state == .internalError && events(test) == ["STOP"])
    #expect(throws: Failure("Resetting the Virtual Machine is required")) { try test.machine.resume() }
    test.machine.reset(.hostQMPSystemReset)
    #expect(test.machine.state == .prelaunch)
    try test.machine.resume()
    #expect(test.machine.isRunning)
  }

  @Test("a disk's error stops the machine if the disk says so; there is no word of room if none may")
  func diskErrors() throws {
    let test = try machine()
    test.machine.report(BlockError(.read), device: "d", node: "n", action: "report", mayStop: false)
    test.machine.report(BlockError(isNoSpace: true), device: "", node: "n", action: "stop", mayStop: true)
    #expect(
      events(test) == [
        #"BLOCK_IO_ERROR {"device": "d", "node-name": "n", "reason": "Input/output error", "operation": "read", "#
          + #""action": "report"}"#,
        #"BLOCK_IO_ERROR {"device": "", "nospace": true, "node-name": "n", "reason": "No space left on device", "#
          + #""operation": "write", "action": "stop"}"#, "STOP",
      ])
    #expect(test.machine.state == .ioError)
  }

  @Test("a non-maskable interrupt makes a guest panic that does so, while it runs")
  func nonMaskableInterrupt() throws {
    var guest = GuestOptions()
    guest.nmi = .panic
    var actions = Actions()
    (actions.panic, actions.watchdog) = (.pause, .injectNMI)
    let test = try machine(guest, actions)
    test.machine.stop()
    try test.machine.injectNMI()
    #expect(events(test) == ["STOP"])
    try test.machine.resume()
    try test.machine.guestDoes(.watchdog)
    #expect(
      events(test) == [
        "RESUME", #"WATCHDOG {"action": "inject-nmi"}"#, #"GUEST_PANICKED {"action": "pause"}"#, "STOP",
      ])
    let other = try machine()
    try other.machine.injectNMI()
    #expect(events(other).isEmpty)
  }

  @Test("a guest may ignore the power button; a watchdog may press it")
  func powerButton() throws {
    var guest = GuestOptions()
    guest.powerdown = .ignore
    let deaf = try machine(guest)
    deaf.machine.powerDown()
    deaf.loop.advance(by: .seconds(9))
    #expect(events(deaf) == ["POWERDOWN"])
    var actions = Actions()
    actions.watchdog = .shutdown
    let test = try machine(GuestOptions(), actions)
    try test.machine.guestDoes(.watchdog)
    test.loop.advance(by: .milliseconds(20))
    #expect(test.machine.isEnded)
  }

  @Test("a guest that has panicked answers nothing and hears no button until it is reset")
  func panicked() throws {
    var actions = Actions()
    actions.panic = .none
    let test = try machine(GuestOptions(), actions)
    try test.machine.balloon?.setTarget(1 << 20)
    try test.machine.guestDoes(.panic)
    test.machine.powerDown()
    test.ask()
    test.loop.advance(by: .seconds(9))
    #expect(events(test) == [#"GUEST_PANICKED {"action": "run"}"#, "POWERDOWN"])
    #expect(test.balloonAnswers.lines.isEmpty)
    test.machine.reset(.hostQMPSystemReset)
    test.machine.powerDown()
    test.loop.advance(by: .milliseconds(20))
    #expect(test.machine.isEnded && test.balloonAnswers.lines == ["1 failed: Device 'balloon0' was reset"])
  }

  // MARK: When it does it

  @Test("promise 14: what it does later it does on guest time, in the order of the times")
  func later() throws {
    let test = try machine()
    try test.machine.guestDoes(.suspend, after: .seconds(2))
    try test.machine.guestDoes(.crashload, after: .seconds(1))
    try test.machine.guestDoes(.crashload, after: .seconds(1))
    test.loop.advance(by: .milliseconds(500))
    test.machine.stop()
    test.loop.advance(by: .seconds(60))
    #expect(events(test) == ["STOP"])
    let delays = test.machine.guest?.intentions.map { "\($0.action.name.rawValue) \($0.delay)" }
    #expect(delays == ["crashload 500000000", "crashload 500000000", "suspend 1500000000"])
    try test.machine.resume()
    test.loop.advance(by: .milliseconds(1500))
    let crashload = #"GUEST_CRASHLOADED {"action": "run"}"#
    #expect(events(test) == ["RESUME", crashload, crashload, "SUSPEND"])
    #expect(test.machine.state == .suspended && test.machine.guest?.intentions.isEmpty == true)
  }

  @Test("a guest that doesn't run does it when it runs again")
  func stopped() throws {
    let test = try machine()
    test.machine.stop()
    try test.machine.guestDoes(.shutdown)
    test.loop.advance(by: .seconds(1))
    #expect(events(test) == ["STOP"])
    try test.machine.resume()
    test.loop.settle()
    #expect(events(test) == ["RESUME", #"SHUTDOWN {"guest": true, "reason": "guest-shutdown"}"#])
  }

  @Test("promise 14: what is due when one deed stops the machine waits until it runs again")
  func twoAtOnce() throws {
    var actions = Actions()
    actions.panic = .pause
    let test = try machine(GuestOptions(), actions)
    try test.machine.guestDoes(.panic, after: 5)
    try test.machine.guestDoes(.panic, after: 5)
    test.loop.advance(by: .seconds(1))
    let panic = [#"GUEST_PANICKED {"action": "pause"}"#, "STOP"]
    #expect(events(test) == panic)
    try test.machine.resume()
    test.loop.settle()
    #expect(events(test) == ["RESUME"] + panic)
  }

  @Test("promise 14: a reset makes the guest forget what it was about to do, its own reset too")
  func reset() throws {
    let test = try machine()
    try test.machine.guestDoes(.shutdown, after: 10)
    try test.machine.guestDoes(.reboot, after: 5)
    try test.machine.guestDoes(.dirty(rate: 100))
    test.loop.advance(by: .seconds(1))
    #expect(events(test) == [#"RESET {"guest": true, "reason": "guest-reset"}"#])
    #expect(test.machine.guest?.dirtyPages.rate == 0 && test.machine.guest?.intentions.isEmpty == true)
  }

  @Test("a machine may be freed while its guest is about to do something")
  func freed() throws {
    let loop = try Loop(pace: .stepped)
    do {
      let machine = Machine(MachineOptions(), loop)
      try machine.guestDoes(.shutdown, after: 5)
      try machine.guestDoes(.dirty(rate: 5))
    }
    loop.advance(by: .seconds(1))
  }

  // MARK: Dirty pages

  @Test("pages are dirtied on guest time; a page that is dirtied often is measured once")
  func dirtyPages() throws {
    let test = try TestMachine(MachineOptions(memory: 64 << 20))
    let machine = test.machine
    func measure(_ rate: Int64, seconds: Int64, stopping: Bool = false) throws -> Int64? {
      try machine.guestDoes(.dirty(rate: rate))
      try machine.dirtyRate.begin(seconds: seconds, samplePages: 512)
      if stopping { machine.stop() }
      test.loop.advance(by: .seconds(seconds))
      if stopping { try machine.resume() }
      return machine.dirtyRate.rate
    }
    #expect(try measure(0, seconds: 1) == 0)
    #expect(try measure(2560, seconds: 2) == 10)
    #expect(try measure(2560, seconds: 2, stopping: true) == 0)
    #expect(try measure(1_000_000_000, seconds: 2) == 32)
    #expect(machine.guest?.dirtyPages.total ?? 0 > 2_000_000_000)
    try machine.guestDoes(.dirty(rate: .max))
    let years: Nanoseconds = .seconds(4_000_000_000)
    for _ in 0..<2 { test.loop.advance(by: years) }
    #expect(machine.guest?.dirtyPages.total ?? 0 > 7_000_000_000_000_000_000)
  }
}
