// The machine's tree of objects and its devices, made when somebody first looks at them: most of a thousand machines are
// never asked, and what was recorded needs no room.
import Event

/// The objects and devices of a machine.
struct MachineParts {
  let objects: ObjectTree
  let devices: DeviceTree
}

extension Machine {
  /// Its objects, nil if its type isn't one of a machine's.
  public var objects: ObjectTree? { madeParts?.objects }

  /// Its devices, nil if it has no objects.
  public var devices: DeviceTree? { madeParts?.devices }

  /// What it shows.
  public var display: Display {
    // Its adapters are devices.
    _ = madeParts
    return consoles
  }

  private var madeParts: MachineParts? {
    if let parts { return parts }
    guard let objects = ObjectTree(options, threads) else { return nil }
    objects.chardevs.devices = chardevs
    let made = MachineParts(objects: objects, devices: DeviceTree(self, objects))
    objects.hasNetworkBackend = { [unowned self] in network.backend($0) != nil }
    parts = made
    if !isInPreconfig { fill(made) }
    return made
  }

  /// Adds what comes with the machine's initialization. A machine without a bus for a device goes without.
  func fill(_ parts: MachineParts) {
    parts.objects.initialize(options)
    for display in options.displays ?? (isPC ? [DisplayDevice("VGA")].compactMap({ $0 }) : []) {
      let request = DeviceRequest(driver: display.driver, origin: .board)
      if (try? parts.devices.add(request)) == nil, display.driver == "VGA" {
        // Without PCI the usual one is for the other bus.
        _ = try? parts.devices.add(DeviceRequest(driver: "isa-vga", origin: .board))
      }
    }
    if let balloon { _ = try? parts.devices.add(DeviceRequest(driver: "virtio-balloon-pci", id: balloon.options.id)) }
  }
}
