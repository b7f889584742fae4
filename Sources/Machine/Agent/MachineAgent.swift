// The guest agent of a machine: what its guest finds there, and what it makes of the machine.
import Chardev
import Event
import JSON

extension Machine {
  /// Puts an agent into the guest, behind a serial port on `chardev`; `id` is that of the port's device, if it has one:
  /// VSERPORT_CHANGE tells when the guest opens and closes such a port.
  public func connectAgent(
    to chardev: Chardev, id: String?, interfaces: @escaping () -> [GuestFacts.Interface] = { [] },
    disks: @escaping () -> [GuestFacts.Disk] = { [] }
  ) throws(Failure) -> AgentPort {
    guard let agent = installAgent(interfaces: interfaces, disks: disks) else { throw Failure("There is no guest") }
    return try AgentPort(chardev, agent) { [unowned self] isOpen in
      if let id { self.report(.portChanged(id: id, isOpen: isOpen)) }
    }
  }

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
    case .powerDown: obey(.shutdown)
    case .reboot: obey(.reboot)
    // It stops for good, and nobody outside hears of that.
    case .halt: break
    case .suspendToRAM, .suspendHybrid: try guestDoes(.suspend)
    case .suspendToDisk: try guestDoes(.suspendToDisk)
    }
  }
}

extension MachineEvent {
  /// The guest has opened or closed the serial port of that device.
  static func portChanged(id: String, isOpen: Bool) -> MachineEvent {
    MachineEvent(
      "VSERPORT_CHANGE", [Value.Member(key: "open", value: .bool(isOpen)), Value.Member(key: "id", value: .string(id))])
  }
}
