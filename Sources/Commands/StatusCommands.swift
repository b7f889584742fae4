// The run state and the commands that change it. Their events come before their returns.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `query-status`: `{status, singlestep, running}`.
  static let queryStatus = Self(
    "query-status", help: "show the current VM status (running|paused)",
    human: HumanFace("info status"),
    encode: { (status: (state: RunState, isSingleStepping: Bool), json) in
      json.beginObject()
      json.member("status", status.state.rawValue)
      json.member("singlestep", status.isSingleStepping)
      json.member("running", status.state == .running)
      json.endObject()
    },
    show: { status in
      let steps = status.isSingleStepping ? " (single step mode)" : ""
      return switch status.state {
      case .running: "VM status: running\(steps)"
      case .paused: "VM status: paused\(steps)"
      default: "VM status: paused\(steps) (\(status.state.rawValue))"
      }
    },
    now: { machine, _ in (machine.state, machine.isSingleStepping) })

  /// `x-exit-preconfig`: initializes a machine that waits for it.
  static let exitPreconfig = Self(
    "x-exit-preconfig", help: "exit the preconfig state", human: HumanFace("exit_preconfig"),
    now: { (machine, _) throws(Failure) in try machine.exitPreconfig() })

  /// `stop`: pauses the guest; STOP if it ran.
  static let stop = Self(
    "stop", help: "stop emulation", human: HumanFace("stop|s"),
    now: { (machine, _) throws(Failure) in
      try machine.dump.checkIdle()
      machine.stop()
    })

  /// `cont`: lets the guest run; RESUME if it was paused. After a shutdown the machine must be reset first.
  static let cont = Self(
    "cont", help: "resume emulation", human: HumanFace("cont|c"),
    now: { (machine, _) throws(Failure) in
      try machine.dump.checkIdle()
      try machine.resume()
    })

  /// `system_reset`: RESET, or SHUTDOWN if that is what the machine does at a reboot.
  static let systemReset = Self(
    "system_reset", help: "reset the system", human: HumanFace("system_reset"),
    now: { machine, _ in machine.reset(.hostQMPSystemReset) })

  /// `system_powerdown`: POWERDOWN; the guest shuts down some time later.
  static let systemPowerdown = Self(
    "system_powerdown", help: "send system power down event", human: HumanFace("system_powerdown"),
    now: { machine, _ in machine.powerDown() })

  /// `system_wakeup`: WAKEUP, if the guest sleeps.
  static let systemWakeup = Self(
    "system_wakeup", help: "wake the guest up", human: HumanFace("system_wakeup"),
    now: { (machine, _) throws(Failure) in try machine.wakeUp() })

  /// `query-current-machine`: `{wakeup-suspend-support}`.
  static let queryCurrentMachine = Self(
    "query-current-machine", help: "show what the machine is able to do",
    encode: { (canWakeUp: Bool, json) in
      json.beginObject()
      json.member("wakeup-suspend-support", canWakeUp)
      json.endObject()
    }, now: { machine, _ in machine.canWakeUp })

  /// `quit`: what is in flight fails, then SHUTDOWN, then the return; the machine's monitors close.
  static let quit = Self(
    "quit", help: "quit the emulator", human: HumanFace("quit|q"),
    now: { machine, _ in machine.shutDown(.hostQMPQuit) })
}
