// Reset, power button and the end of a machine.
import Event

extension Machine {
  /// Resets the machine; what waits on the guest fails, and what the guest was about to do is forgotten. A machine whose
  /// action at a reboot is to shut down does that instead, whoever wants the reset.
  public func reset(_ cause: ShutdownCause) {
    if isEnded { return }
    if actions.reboot == .shutdown { return requestShutdown(cause) }
    resetParts()
    report(.reset(cause))
    // What can't be loaded leaves the machine waiting for that.
    if !state.outlastsReset || (state == .restoreVM && snapshot == nil) { enter(.prelaunch) }
  }

  /// Has the guest and the devices start anew. What waits on them fails.
  func resetParts() {
    guest?.reset()
    balloon?.reset()
    parts?.devices.reset()
    agent?.reset()
  }

  /// Presses the power button: the guest does what it is set to do, some time later.
  public func powerDown() {
    if isEnded { return }
    report(.powerdown)
    if cpuCount > 0 { guest?.pressPowerButton() }
  }

  /// Sends a non-maskable interrupt to the CPUs.
  public func injectNMI() throws(Failure) {
    if !isPC { throw Failure("this feature or command is not currently supported") }
    guest?.receiveNMI()
  }

  /// Shuts down as the machine's actions have it: for good, or it stops and waits for a reset.
  func requestShutdown(_ cause: ShutdownCause, exitStatus: Int32 = 0) {
    if isEnded { return }
    guard actions.shutdown == .pause else {
      self.exitStatus = exitStatus
      return end { self.report(.shutdown(cause)) }
    }
    report(.shutdown(cause))
    halt(in: .shutdown)
  }

  /// Shuts the machine down for good, whatever its actions are. What waits on it fails first.
  public func shutDown(_ cause: ShutdownCause) {
    if isEnded { return }
    end { self.report(.shutdown(cause)) }
  }

  /// Ends the machine. What waits on it fails first; `announce` reports the end.
  func end(announce: () -> Void = {}) {
    isEnded = true
    agent?.halt()
    onShutdown?()
    dump.cancel()
    giveUpSnapshot()
    announce()
    migration.end()
    endExports()
    blockGraph.endJobs()
    enterEnd()
    onEnd?()
    blockGraph.closeImages { [weak self] in self?.linger() }
  }

  /// Waits a little with the end of the process if a host has the agent's port. One that has had the agent shut the guest down waits
  /// for the monitor's word that it did, and libvirt takes it for a failure if the port's connection ends as soon as that comes.
  private func linger() {
    guard agent?.hasHost == true else { return close() }
    let timer = Timer(loop.host) { [unowned self] in self.close() }
    timer.arm(after: Self.patience)
    lingering = timer
  }

  /// How long that is: about what it takes QEMU to end.
  private static let patience: Nanoseconds = .milliseconds(20)

  private func close() {
    isClosed = true
    onClose?()
  }
}
