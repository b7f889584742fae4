// The run state: what the host and the guest do to it.
import Event
import JSON
import Machine
import TestSupport

/// The commands of the run state and `x-guest`.
final class RunStateFamily: ModelFamily {
  let names = [
    "stop", "cont", "system_reset", "system_powerdown", "system_wakeup", "inject-nmi", "set-action",
    "watchdog-set-action", "x-guest", "query-status", "quit",
  ]
  let weight = 8
  /// Whether the guest answers nothing: it has panicked.
  private(set) var isStuck = false
  private unowned let model: MachineModel
  private var actions: Actions
  private var plans: [Int] = []
  private var powerButton: Int?

  init(_ model: MachineModel) {
    self.model = model
    actions = model.options.actions
  }

  // MARK: Proposing

  func propose(_ random: inout Seeded) -> Proposal {
    switch Int.random(in: 0..<24, using: &random) {
    case 0...2: return ("stop", [])
    case 3...8: return ("cont", [])
    case 9, 10: return ("system_reset", [])
    case 11: return ("system_powerdown", [])
    case 12, 13: return ("system_wakeup", [])
    case 14: return ("inject-nmi", [])
    case 15: return ("set-action", proposeActions(&random))
    case 16:
      let action = random.pick(Actions.Watchdog.allCases.filter { $0 != .poweroff })
      return ("watchdog-set-action", [member("action", .string(action.rawValue))])
    case 17: return random.isOneIn(200) ? ("quit", []) : ("query-status", [])
    default: return ("x-guest", proposeDeed(&random))
    }
  }

  private func proposeActions(_ random: inout Seeded) -> [Value.Member] {
    var arguments: [Value.Member] = []
    if random.isOneIn(2) { arguments.set("reboot", random.pick(["reset", "reset", "shutdown"])) }
    if random.isOneIn(2) { arguments.set("shutdown", random.isOneIn(100) ? "poweroff" : "pause") }
    if random.isOneIn(2) { arguments.set("panic", random.pick(["pause", "shutdown", "none"])) }
    return arguments
  }

  private func proposeDeed(_ random: inout Seeded) -> [Value.Member] {
    let deeds = [
      "shutdown", "reboot", "panic", "crashload", "suspend", "suspend", "suspend-disk", "watchdog", "internal-error",
    ]
    var arguments = [member("action", .string(random.pick(deeds)))]
    if random.isOneIn(2) { arguments.set("after", "\(Int.random(in: 0..<60, using: &random))ms") }
    return arguments
  }

  // MARK: Predicting

  func predict(_ call: ModelCall) {
    switch call.name {
    case "stop": halt(in: .paused)
    case "cont":
      if model.state == .shutdown || model.state == .internalError {
        return model.refuse(call, "Resetting the Virtual Machine is required")
      }
      resume()
    case "system_reset": reset(because: "host-qmp-system-reset")
    case "system_powerdown": powerDown()
    case "system_wakeup":
      guard model.state == .suspended else {
        return model.refuse(call, "Unable to wake up: guest is not in suspended state")
      }
      model.enter(.running)
      model.event("WAKEUP")
    case "inject-nmi": receiveNMI()
    case "set-action", "watchdog-set-action": setActions(call)
    case "x-guest": plan(call.text("action") ?? "", call.text("after"))
    case "quit": model.end { model.event("SHUTDOWN", "host-qmp-quit") }
    default:
      return model.answer(
        call,
        ["status": .string(model.state.rawValue), "singlestep": false, "running": .bool(model.isRunning)])
    }
    model.accept(call)
  }

  private func setActions(_ call: ModelCall) {
    if let action = call.text("reboot").flatMap(Actions.Reboot.init) { actions.reboot = action }
    if let action = call.text("shutdown").flatMap(Actions.Shutdown.init) { actions.shutdown = action }
    if let action = call.text("panic").flatMap(Actions.Panic.init) { actions.panic = action }
    if let action = (call.text("watchdog") ?? call.text("action")).flatMap(Actions.Watchdog.init) {
      actions.watchdog = action
    }
  }

  private func halt(in state: RunState) {
    guard model.isRunning else { return }
    model.enter(state)
    model.event("STOP")
  }

  private func resume() {
    if model.isRunning || model.state == .suspended { return }
    model.enter(.running)
    model.event("RESUME")
  }

  private func reset(because reason: String) {
    if actions.reboot == .shutdown { return shutDown(because: reason) }
    model.reset()
    model.event("RESET", reason)
    if !model.isRunning && model.state != .prelaunch { model.enter(.prelaunch) }
  }

  private func shutDown(because reason: String) {
    if actions.shutdown == .poweroff { return model.end { model.event("SHUTDOWN", reason) } }
    model.event("SHUTDOWN", reason)
    halt(in: .shutdown)
  }

  private func powerDown() {
    model.event("POWERDOWN")
    // A guest that has panicked doesn't get round to it.
    if powerButton != nil || isStuck { return }
    powerButton = model.after(model.options.guest.latency, ofGuestTime: true) { [unowned self] in
      powerButton = nil
      shutDown(because: "guest-shutdown")
    }
  }

  private func receiveNMI() {
    if model.options.guest.nmi == .panic && model.isRunning { panic() }
  }

  // MARK: The guest's deeds

  private func plan(_ deed: String, _ after: String?) {
    let delay = after.flatMap { Int64($0.dropLast(2)) } ?? 0
    if model.isRunning && delay == 0 { return act(deed) }
    plans.append(model.after(.milliseconds(delay), ofGuestTime: true) { [unowned self] in act(deed) })
  }

  private func act(_ deed: String) {
    switch deed {
    case "shutdown": shutDown(because: "guest-shutdown")
    case "reboot": reset(because: "guest-reset")
    case "panic": panic()
    case "crashload": model.event("GUEST_CRASHLOADED", "run")
    case "suspend":
      model.enter(.suspended)
      model.event("SUSPEND")
    case "suspend-disk":
      model.event("SUSPEND_DISK")
      shutDown(because: "guest-shutdown")
    case "watchdog": watchdogRanOut()
    default: halt(in: .internalError)
    }
  }

  private func panic() {
    isStuck = true
    let pauses = actions.panic == .pause || (actions.panic == .shutdown && actions.shutdown == .pause)
    model.event("GUEST_PANICKED", pauses ? "pause" : actions.panic == .none ? "run" : "poweroff")
    if pauses { return halt(in: .guestPanicked) }
    if actions.panic != .none { shutDown(because: "guest-panic") }
  }

  private func watchdogRanOut() {
    model.event("WATCHDOG", actions.watchdog.rawValue)
    switch actions.watchdog {
    case .reset: reset(because: "guest-reset")
    case .shutdown: powerDown()
    case .poweroff: model.end()
    case .pause: halt(in: .watchdog)
    case .injectNMI: receiveNMI()
    case .debug, .none: break
    }
  }

  func reset() {
    for plan in plans { model.callOff(plan) }
    model.callOff(powerButton)
    (plans, powerButton, isStuck) = ([], nil, false)
  }

  func complaints(about test: TestMonitor, isThorough: Bool) -> [String] {
    var complaints: [String] = []
    if test.machine.state != model.state {
      complaints.append("the state is \(test.machine.state.rawValue), not \(model.state.rawValue)")
    }
    if test.machine.guestTime != model.guestTime {
      complaints.append("guest time is \(test.machine.guestTime), not \(model.guestTime)")
    }
    return complaints
  }
}
