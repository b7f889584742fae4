// What happens when a device comes into being: it takes its place, says what is wrong with it, and begins to do what it does,
// in the order in which QEMU 7.2 goes about it, which decides of two mistakes which one is told of.
import Event
import JSON

extension DeviceTree {
  /// Everything that can still be wrong; then the device is there.
  func realize(
    _ device: Device, _ model: DeviceModel, on bus: Bus?, as index: Int?, in folder: ObjectNode, isServed: Bool = false
  ) throws(Failure) {
    // Memory has its addresses before its card does anything.
    if let kind = VirtioMemoryKind(type: model.name) { try machine.claimMemory(for: device, kind) }
    try device.checkROMSize()
    try device.claimFirmwareIndex(&firmwareIndexes)
    if model.type.conforms(to: "pcie-slot") { try device.checkChassisSlot(among: order) }
    if let bus, model.type.conforms(to: "usb-device") { try claimPort(for: device, model, on: bus) }
    if let bus { try DevicePlacement(device, model, bus, isHotplug: device.isHotplugged).settle() }
    try device.checkExpander(on: bus, of: machine)
    try checkNeeds(of: device, model)
    try device.checkFailover(on: bus)
    try device.checkROM(notice: machine.onNotice)
    if model.type.conforms(to: "virtio-pci") {
      try device.checkInterfaces(on: bus)
      try device.checkQueues()
    }
    if model.type.conforms(to: "sdhci-pci") { try device.checkCardReader() }
    // What it does may have to name it before it is there.
    device.parent = folder
    if !isServed { device.part = try machine.part(for: device, model, on: bus) }
    folder.append(device)
    order.append(device)
    bus?.plug(device, as: index ?? 0)
    // They have their names from now on.
    for bus in device.allBuses { _ = bus.slots }
    try addBus(of: device)
  }

  /// The adapters that draw with the host's OpenGL.
  private static let needsGL: Set<String> = ["virtio-gpu-gl-device", "virtio-gpu-gl-pci", "virtio-vga-gl"]

  /// What a device can't be without, and what it says then.
  private func checkNeeds(of device: Device, _ model: DeviceModel) throws(Failure) {
    if Self.needsGL.contains(model.name), !machine.options.hasGL { throw Failure("opengl is not available") }
    if model.name.hasPrefix("virtio-9p") { return try device.checkFolder(among: machine.sharedFolders) }
    guard let refusal = ObjectRecord.refusal(of: model.name), refusal.need.isEmpty || !device.has(refusal.need) else {
      return
    }
    throw Failure(refusal.text.replacing("%", with: model.name))
  }
}
