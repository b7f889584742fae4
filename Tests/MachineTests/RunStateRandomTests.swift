// Commands and guest actions in random order: the events alone tell whether the machine runs.
import Event
import TestSupport
import Testing

@testable import Machine

/// What an observer makes of the events of a machine.
private struct Observer {
  var isRunning: Bool
  var hasEnded = false
  var mistakes: [String] = []

  mutating func hear(_ event: String) {
    if hasEnded { mistakes.append("\(event) after the end") }
    switch event {
    case "STOP", "SUSPEND": change(to: false, event)
    case "RESUME", "WAKEUP": change(to: true, event)
    case "(ended)": (hasEnded, isRunning) = (true, false)
    case let name where name.hasPrefix("GUEST_") || name.hasPrefix("WATCHDOG") || name.hasPrefix("SUSPEND_DISK"):
      if !isRunning { mistakes.append("\(name) of a guest that doesn't run") }
    default: break
    }
  }

  private mutating func change(to isRunning: Bool, _ event: String) {
    if self.isRunning == isRunning { mistakes.append("\(event) changes nothing") }
    self.isRunning = isRunning
  }
}

@Suite struct RunStateRandomTests {
  private static let actions: [GuestAction] = [
    .shutdown, .reboot, .panic, .crashload, .suspend, .suspendToDisk, .watchdog, .internalError, .dirty(rate: 1000),
  ]

  /// Does something; the commands of the host may be refused.
  private func act(on test: TestMachine, _ random: inout Seeded) {
    let machine = test.machine
    switch Int.random(in: 0..<14, using: &random) {
    case 0: machine.stop()
    case 1, 2: try? machine.resume()
    case 3: machine.reset(.hostQMPSystemReset)
    case 4: machine.powerDown()
    case 5: try? machine.wakeUp()
    case 6: machine.keyMoved()
    case 7: try? machine.injectNMI()
    case 8:
      machine.actions.reboot = Bool.random(using: &random) ? .reset : .shutdown
      machine.actions.shutdown = Int.random(in: 0..<8, using: &random) == 0 ? .poweroff : .pause
    case 9:
      machine.actions.panic = [.pause, .none, .shutdown].randomElement(using: &random) ?? .pause
      machine.actions.watchdog =
        [.reset, .shutdown, .pause, .none, .injectNMI].randomElement(using: &random) ?? .reset
    case 10, 11:
      guard let action = Self.actions.randomElement(using: &random) else { return }
      try? machine.guestDoes(action, after: .milliseconds(Int64.random(in: 0..<40, using: &random)))
    case 12:
      guard let action = Self.actions.randomElement(using: &random) else { return }
      try? machine.guestDoes(action)
    default: test.loop.advance(by: .milliseconds(Int64.random(in: 0..<30, using: &random)))
    }
  }

  @Test("no event lies, and guest time passes only while the machine runs", arguments: 0..<100)
  func sequences(seed: Int) throws {
    var random = Seeded(seed)
    var options = MachineOptions(startsRunning: seed % 2 == 0)
    options.actions.shutdown = .pause
    options.guest.nmi = .panic
    let test = try TestMachine(options)
    var observer = Observer(isRunning: test.machine.isRunning)
    for step in 0..<200 where !test.machine.isEnded {
      let (state, time) = (test.machine.state, test.machine.guestTime)
      act(on: test, &random)
      let events = test.take()
      events.forEach { observer.hear($0) }
      #expect(observer.mistakes.isEmpty, "step \(step)")
      #expect(observer.isRunning == test.machine.isRunning, "step \(step), from \(state.rawValue): \(events)")
      if state != .running && events.isEmpty { #expect(test.machine.guestTime == time) }
    }
  }
}
