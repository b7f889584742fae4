// What a device does beside being there, by its type, and what there is for it to be connected to.
import Event
import JSON

extension Machine {
  /// Whether there is something of that id for a device's property to name.
  func hasBackend(_ kind: DeviceBackend, _ id: String) -> Bool {
    switch kind {
    case .audio: audioBackends.contains(id)
    case .chardev: chardevs.device(named: id) != nil
    case .network: networks.backend(id) != nil
    case .block: blocks.node(named: id) != nil || blocks.drive(id) != nil
    }
  }

  /// Why a device can't have it, to follow the sentence that says so; nil if it can.
  func reasonBackendIsTaken(_ kind: DeviceBackend, _ id: String) -> String? {
    switch kind {
    case .chardev: chardevs.device(named: id)?.isBusy == true ? ": Device '\(id)' is in use" : nil
    case .network: networks.backend(id)?.isConnected == true ? ", it's in use" : nil
    case .audio, .block: nil
    }
  }

  /// What a device does; nil for one that does nothing more. Fails if it can't.
  func part(for device: Device, _ model: DeviceModel, on bus: Bus?) throws(Failure) -> (any DevicePart)? {
    if model.name.hasPrefix("virtio-balloon") {
      if let balloon {
        // The one that the machine comes with was there before its device.
        if balloon.hasDevice { throw Failure("Only one balloon device is supported") }
        balloon.hasDevice = true
        return balloon
      }
      if device.given.contains("free-page-hint"), device.values["free-page-hint"] == true, !device.has("iothread") {
        throw Failure("'free-page-hint' requires 'iothread' to be set")
      }
      let new = makeBalloon(BalloonOptions(id: device.name, query: options.balloonQuery))
      new?.hasDevice = true
      if device.given.contains("guest-stats-polling-interval") {
        try new?.setPollingInterval(device.values["guest-stats-polling-interval"]?.integer ?? 0)
      }
      balloon = new
      return new
    }
    if let shown = DisplayDevice(model.name) { return DisplayAdapter(device, shown, on: consoles) }
    // A controller for NVMe may have its disks beside it.
    if let kind = DiskKind(model), kind != .nvme || device.values["drive"] != nil {
      return try Disk(device, kind, on: bus, self)
    }
    if let part = InputDevice(model.name, inputDevices) { return part }
    if model.type.conforms(to: "pc-dimm") { return try MemoryModule(device, self) }
    switch VirtioMemoryKind(type: model.name) {
    case .resizable: return try VirtioMemory(device, self)
    case .persistent: return try PersistentMemory(device, self)
    case nil: break
    }
    if model.type.conforms(to: "cpu") { return try CPUUnit(device, self) }
    if model.hasProperty("netdev"), model.hasProperty("mac") { return NetworkCard(device, networks) }
    if case .string(let id)? = device.values["chardev"], let chardev = chardevs.device(named: id) {
      if device.values["name"]?.text == GuestAgent.portName {
        return try connectAgent(to: chardev, id: device.givenID, interfaces: { [networks] in networks.interfaces })
      }
      if model.name.hasPrefix("vhost-user-fs") { return try ServedFolder(chardev, device) }
      return try SerialPort(chardev, device, self)
    }
    return nil
  }
}

extension Machine {
  /// Removes the balloon; what waits on it fails.
  public func removeBalloon() {
    guard let removed = balloon else { return }
    if let devices, let device = devices.added.first(where: { $0.part === removed }) {
      devices.remove(device)
    } else {
      removed.unplugged()
    }
  }

  /// The guest's serial port of that name: its device's id, or what the device calls it.
  func guestPort(_ name: String) -> (any GuestPort)? {
    let ports = (devices?.added ?? []).filter { $0.part is any GuestPort }
    let port = ports.first { $0.id == name } ?? ports.first { $0.values["name"]?.text == name }
    return port?.part as? any GuestPort
  }

  func makeBalloon(_ options: BalloonOptions) -> Balloon? {
    guard let guest else { return nil }
    let new = Balloon(
      options, memory: self.options.memory, modules: { [unowned self] in self.modulesMemory }, guest, clock
    ) { [unowned self] in self.report($0) }
    new.whenUnplugged = { [unowned self] in balloon = nil }
    return new
  }
}
