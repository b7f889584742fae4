// Taking a device away. Where the guest's system has to let go of it first it is asked, and answers some guest time later;
// a reset takes away what it has been asked for, because the system that starts anew never sees it.
import Event
import JSON

extension DeviceTree {
  /// Asks for a device to go. It goes at once where nobody has to agree. The errors are QEMU 7.2's.
  public func requestRemoval(_ id: String) throws(Failure) {
    let device = try device(id)
    if machine.migration.isGoingOut { throw Failure("device_del not allowed while migrating") }
    if device.isBeingUnplugged {
      // Memory may be asked for again and again.
      if device.part is MemoryModule { return }
      throw Failure("Device \(id) is already in the process of unplug")
    }
    if device === bootCPU { throw Failure("Boot CPU is unpluggable") }
    if let bus = device.bus, !bus.allowsHotplug {
      throw Failure("Bus '\(bus.busName)' does not support hotplugging")
    }
    let model = try? DeviceModel(named: device.type.name.string, isHotplug: true)
    if device.parent?.parent !== objects.machine || model == nil {
      throw Failure("Device '\(device.type.name.string)' does not support hotplugging")
    }
    if VirtioMemoryKind(type: device.type.name.string) != nil {
      throw Failure("virtio based memory devices cannot be unplugged.")
    }
    if device.isPersistentModule { throw Failure("nvdimm device hot unplug is not supported yet.") }
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
    device.unplugRequest = nil
    switch machine.options.guest.unplug {
    case .accept: remove(device)
    case .refuse: machine.report(.deviceUnplugGuestError(device.id, path: device.path))
    case .ignore: device.isBeingUnplugged = true
    }
  }

  /// The machine starts anew. What the firmware's own tables list, memory and processors, stays as it is.
  func reset() {
    remove(added.filter { $0.isBeingUnplugged && $0.bus != nil })
    for device in added {
      (device.part as? VirtioMemory)?.reset()
      (device.part as? Disk)?.reset()
    }
  }

  // MARK: Removing

  /// Takes a device away, with all that is on its buses; the guest has let it go.
  func remove(_ device: Device) { remove([device]) }

  /// Takes some away.
  func remove(_ devices: [Device]) {
    if devices.isEmpty { return }
    machine.keepBlocks()
    // One may have gone with another's bus.
    for device in devices where device.parent != nil { take(device) }
  }

  private func take(_ device: Device) {
    for bus in device.allBuses {
      for child in bus.devices where child.parent?.parent === objects.machine { take(child) }
    }
    let path = device.path
    let id = device.id
    // What is behind a card is told of first: a virtio device, or the disk of a USB one.
    let inner = device.backend?.path ?? (device.part as? Disk)?.backend.device?.path
    device.unplugRequest = nil
    freePort(of: device)
    device.bus?.unplug(device)
    device.parent?.remove(device)
    order.removeAll { $0 === device }
    if let index = device.values["acpi-index"]?.integer { firmwareIndexes.remove(index) }
    let disk = device.part as? Disk
    if let disk { disk.stopped() } else { device.part?.unplugged() }
    device.part = nil
    gone.append(GoneDevice(id: id, path: path, inner: inner == path ? nil : inner, disk: disk))
    departures.arm(after: 0)
  }

  /// Frees what is gone, and tells of it.
  func freeGone() {
    let devices = gone
    gone = []
    for device in devices {
      device.disk?.unplugged()
      if let inner = device.inner { machine.report(.deviceDeleted(nil, path: inner)) }
      machine.report(.deviceDeleted(device.id, path: device.path))
    }
  }

  private var bootCPU: ObjectNode? { objects.machine.child("unattached")?.child("device[0]") }
}

/// A device that is in the machine no longer. QEMU 7.2 frees it later: what had it go, a request or a reset, has been told of then.
struct GoneDevice {
  let id: String?
  let path: String
  /// Where what was behind it was, a virtio device or the disk of a USB one.
  let inner: String?
  /// The disk, which has its drive until then.
  let disk: Disk?
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

extension MachineEvent {
  /// The guest doesn't let go of a device.
  static func deviceUnplugGuestError(_ id: String?, path: String) -> MachineEvent {
    MachineEvent("DEVICE_UNPLUG_GUEST_ERROR", deviceMembers(id, path))
  }

  /// A device is gone.
  static func deviceDeleted(_ id: String?, path: String) -> MachineEvent {
    MachineEvent("DEVICE_DELETED", deviceMembers(id, path))
  }

  private static func deviceMembers(_ id: String?, _ path: String) -> [Value.Member] {
    (id.map { [Value.Member(key: "device", value: .string($0))] } ?? [])
      + [Value.Member(key: "path", value: .string(path))]
  }
}
