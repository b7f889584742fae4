// What becomes of the machine when its guest does something.
import Event
import JSON

extension Machine {
  /// Has the guest do something, `delay` of guest time from now: at once if it runs and there is no delay, else when it
  /// runs again. A failure means that it can't.
  public func guestDoes(_ action: GuestAction, after delay: Nanoseconds = 0) throws(Failure) {
    guard let guest, cpuCount > 0 else { throw Failure("The machine has no CPU that a guest could run on") }
    try check(action, of: guest)
    if isRunning && delay <= 0 { obey(action) } else { try guest.plan(action, after: delay) }
  }

  /// Refuses what the guest can't do.
  private func check(_ action: GuestAction, of guest: Guest) throws(Failure) {
    switch action {
    case .suspend, .suspendToDisk:
      if !canWakeUp { throw Failure("The machine can't be suspended: it has no ACPI") }
    case .write(_, let disk), .load(_, let disk), .ioError(let disk, _):
      if guest.disk(named: disk) == nil {
        throw disk.map { Failure(.deviceNotFound, "The guest has no disk '\($0)'") } ?? Failure("The guest has no disk")
      }
    case .openPort(let name), .closePort(let name):
      if guest.port(named: name) == nil {
        throw Failure(.deviceNotFound, "The guest has no serial port '\(name)'")
      }
    default: break
    }
  }

  /// Does what the guest does now. It runs, so a machine that has stopped meanwhile isn't concerned.
  func obey(_ action: GuestAction) {
    if isEnded { return }
    switch action {
    case .shutdown: requestShutdown(.guestShutdown)
    case .reboot: reset(.guestReset)
    case .panic: guestPanicked()
    case .crashload: report(MachineEvent("GUEST_CRASHLOADED", [Value.Member(key: "action", value: "run")]))
    case .suspend: suspend()
    case .suspendToDisk:
      report(.suspendDisk)
      requestShutdown(.guestShutdown)
    case .watchdog: watchdogRanOut()
    case .internalError: halt(in: .internalError)
    case .dirty(let rate): guest?.dirtyPages.set(rate: rate)
    case .write(let sectors, let disk): guest?.disk(named: disk)?.write(sectors: sectors)
    case .load(let rates, let disk): guest?.disk(named: disk)?.setLoad(rates)
    case .ioError(let disk, let error): guest?.disk(named: disk)?.fail(with: error)
    case .openPort(let name): guest?.port(named: name)?.setOpen(true)
    case .closePort(let name): guest?.port(named: name)?.setOpen(false)
    }
  }

  /// A machine that would pause at a shutdown pauses at a panic that would shut it down, as QEMU 7.2.
  private func guestPanicked() {
    guest?.panic()
    let pauses = actions.panic == .pause || (actions.panic == .shutdown && actions.shutdown == .pause)
    let action = pauses ? "pause" : actions.panic == .none ? "run" : "poweroff"
    report(MachineEvent("GUEST_PANICKED", [Value.Member(key: "action", value: .string(action))]))
    if pauses { return halt(in: .guestPanicked) }
    if actions.panic != .none {
      requestShutdown(.guestPanic, exitStatus: actions.panic == .exitFailure ? 1 : 0)
    }
  }

  /// `poweroff` ends the machine without a word, and whatever happens at a shutdown, as in QEMU 7.2.
  private func watchdogRanOut() {
    report(MachineEvent("WATCHDOG", [Value.Member(key: "action", value: .string(actions.watchdog.rawValue))]))
    switch actions.watchdog {
    case .reset: reset(.guestReset)
    case .shutdown: powerDown()
    case .poweroff: end()
    case .pause: halt(in: .watchdog)
    case .injectNMI: guest?.receiveNMI()
    case .debug, .none: break
    }
  }

  /// A disk of the guest's has met `error`, about which the device does `action`: `stop`, `report` or `ignore`. One whose errors
  /// may stop the machine says whether there was room left. The event was seen on QEMU 7.2.
  public func report(_ error: BlockError, device: String, node: String?, action: String, mayStop: Bool) {
    var data = [Value.Member(key: "device", value: .string(device))]
    if mayStop { data.append(Value.Member(key: "nospace", value: .bool(error.isNoSpace))) }
    if let node { data.append(Value.Member(key: "node-name", value: .string(node))) }
    data += [
      Value.Member(key: "reason", value: .string(error.isNoSpace ? "No space left on device" : "Input/output error")),
      Value.Member(key: "operation", value: .string(error.operation.rawValue)),
      Value.Member(key: "action", value: .string(action)),
    ]
    report(MachineEvent("BLOCK_IO_ERROR", data))
    if action == "stop" { halt(in: .ioError) }
  }
}
