// Stopping the machine and letting it run.
//
// What a machine does on the way from one run state to another was observed on QEMU 7.2, whose guest was a boot sector
// that wrote to ports: Tests/MachineTests/Fixtures has the record.
import Event

extension Machine {
  /// Whether a guest that is suspended can be woken up: it is a machine with ACPI.
  public var canWakeUp: Bool { isPC && !["isapc", "microvm"].contains(options.type) }

  /// Pauses the guest. No event if it doesn't run; one that waits for a migration, or for a snapshot, won't run after it.
  public func stop() {
    if state == .inmigrate { startsAfterMigration = false }
    snapshot?.resumes = false
    halt(in: .paused)
  }

  /// Lets the guest run, and forgets how requests went before. No event if it runs already, or sleeps; one that waits for a migration, or
  /// for a snapshot, will run after it. Images that were handed to another machine are this one's again; fails if they can't be.
  public func resume() throws(Failure) {
    if isEnded || state == .suspended { return }
    if state == .finishMigrate { throw Failure("Migration is not finalized yet") }
    if state.needsReset { throw Failure("Resetting the Virtual Machine is required") }
    blockGraph.resetStatus()
    if isRunning { return }
    if let snapshot {
      snapshot.resumes = true
      return
    }
    try blockGraph.activate()
    if state == .inmigrate {
      startsAfterMigration = true
      return
    }
    enter(.running)
    report(.resume)
  }

  /// Stops a machine that runs, in `state`; STOP. Its jobs stop for a moment, also if it doesn't run.
  func halt(in state: RunState) {
    if isRunning {
      enter(state)
      report(.stop)
    }
    blockGraph.drainAll()
  }

  /// Puts the guest to sleep, from which a wake-up ends it.
  func suspend() {
    guard isRunning, canWakeUp else { return }
    enter(.suspended)
    report(.suspend)
  }

  /// Wakes a guest that is suspended.
  public func wakeUp() throws(Failure) {
    guard canWakeUp else { throw Failure("wake-up from suspend is not supported by this guest") }
    guard state == .suspended else { throw Failure("Unable to wake up: guest is not in suspended state") }
    enter(.running)
    report(.wakeup)
  }

  /// A key was pressed or released, which wakes a guest that is suspended.
  public func keyMoved() {
    if state == .suspended { try? wakeUp() }
  }
}
