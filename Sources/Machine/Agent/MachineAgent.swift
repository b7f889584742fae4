// The guest agent of a machine: what its guest finds there, and what it makes of the machine.
import Event

extension Machine {
  /// Puts an agent into the guest, if there isn't one. Its owner connects it to the port that leads to it, and may say
  /// which interfaces and disks the guest finds.
  public func installAgent(
    interfaces: @escaping () -> [GuestFacts.Interface] = { [] }, disks: @escaping () -> [GuestFacts.Disk] = { [] }
  ) -> GuestAgent? {
    if let agent { return agent }
    guard let guest else { return nil }
    var facts = GuestFacts(
      hostName: options.name.isEmpty ? "guest" : options.name, cpus: { [unowned self] in self.cpuCount },
      memory: options.memory)
    facts.interfaces = interfaces
    facts.disks = disks
    agent = GuestAgent(guest, facts, now: { [unowned self] in self.now }) { [unowned self] action throws(Failure) in
      try self.obeyAgent(action)
    }
    return agent
  }

  private func obeyAgent(_ action: GuestAgent.Action) throws(Failure) {
    switch action {
    case .powerDown: shutDown(.guestShutdown)
    case .reboot: reset(.guestReset)
    // It stops for good, and nobody outside hears of that.
    case .halt: break
    case .suspendToRAM, .suspendToDisk, .suspendHybrid:
      throw Failure("the requested suspend mode is not supported by the guest")
    }
  }
}
