// Taking a device away. Where the guest's system has to let go of it first it is asked, and answers some guest time later;
// a reset takes away what it has been asked for, because the system that starts anew never sees it.
import Event
import JSON

extension DeviceTree {
  /// Asks for a device to go. It goes at once where nobody has to agree. The errors are QEMU 7.2's.
  public func requestRemoval(_ id: String) throws(Failure) {
    let device = try device(id)
    if device.isBeingUnplugged { throw Failure("Device \(id) is already in the process of unplug") }
    if let bus = device.bus, !bus.allowsHotplug {
      throw Failure("Bus '\(bus.busName)' does not support hotplugging")
    }
    let model = try? DeviceModel(named: device.type.name.string, isHotplug: true)
    if device.parent?.parent !== objects.machine || model == nil {
      throw Failure("Device '\(device.type.name.string)' does not support hotplugging")
    }
    guard let guest = machine.guest, device.needsGuestToGo else { return remove(device) }
    device.isBeingUnplugged = true
    let timer = Timer(guest.clock) { [unowned self, weak device] in
      if let device { guestAnswered(device) }
    }
    device.unplugRequest = timer
    guest.answer(timer)
  }

  private func guestAnswered(_ device: Device) {
    device.isBeingUnplugged = false
    remove(device)
  }

  /// The machine starts anew.
  func reset() {
    for device in added where device.isBeingUnplugged { remove(device) }
  }
}

extension Device {
  /// Whether the guest has to let go of it: what is on PCI, and processors and memory.
  fileprivate var needsGuestToGo: Bool {
    guard let bus else { return true }
    return bus.type.conforms(to: "PCI")
  }
}

extension Bus {
  /// Whether devices come and go while the machine is there: somebody handles that.
  var allowsHotplug: Bool { ((try? value(of: "hotplug-handler"))?.text ?? "") != "" }
}
