// Where devices are on USB: at a port of the controller, or of a hub. When one port is left, a hub takes it, so that there is
// room for more.
import Event
import JSON

/// A device's place on USB.
struct USBPlace {
  /// Its port: `2`, behind a hub `2.1`.
  let port: String
  /// Its number among all that were plugged in.
  let order: Int
}

/// The ports of a USB bus.
struct USBPorts {
  let bus: Bus

  /// The ports that are free, the controller's own ones first; one that was left by a device comes last.
  var free: [String] {
    let devices = bus.devices.filter { $0.usbPlace != nil }
    let hubs = devices.filter { $0.type.name.equals("usb-hub") }.sorted { $0.usbOrder < $1.usbOrder }
    let ports =
      (0..<bus.usbPorts).map { (name: String($0 + 1), since: 0) }
      + hubs.flatMap { hub in
        (1...hub.portCount).map { (name: "\(hub.usbPlace?.port ?? "").\($0)", since: hub.usbOrder) }
      }
    let used = Set(devices.compactMap { $0.usbPlace?.port })
    let free = ports.filter { !used.contains($0.name) }.enumerated().map { number, port in
      (name: port.name, since: max(port.since, bus.freedPorts[port.name] ?? 0), number: number)
    }
    return free.sorted { ($0.since, $0.number) < ($1.since, $1.number) }.map(\.name)
  }

  /// The port that a device gets. The errors are QEMU 7.2's.
  func port(for device: Device) throws(Failure) -> String {
    let port = try freePort(for: device)
    // A hub behind five others isn't reached.
    if device.type.name.equals("usb-hub"), port.count(where: { $0 == "." }) >= 5 {
      throw Failure("usb hub chain too deep")
    }
    return port
  }

  private func freePort(for device: Device) throws(Failure) -> String {
    let free = free
    if device.given.contains("port"), let port = device.values["port"]?.text {
      if free.contains(port) { return port }
      throw Failure("usb port \(port) (bus \(bus.busName)) not found (in use?)")
    }
    guard let first = free.first else {
      throw Failure("tried to attach usb device \(device.usbFacts.product) to a bus with no free ports")
    }
    return first
  }
}

extension DeviceTree {
  /// Gives a USB device its port.
  func claimPort(for device: Device, _ model: DeviceModel, on bus: Bus) throws(Failure) {
    let ports = USBPorts(bus: bus)
    if !device.given.contains("port"), model.name != "usb-hub", ports.free.count == 1 { try addHub(to: bus) }
    try device.checkUSBSettings()
    device.usbPlace = USBPlace(port: try ports.port(for: device), order: nextUSBOrder())
  }

  /// A device leaves its port; what is behind a hub goes with it.
  func freePort(of device: Device) {
    guard let port = device.usbPlace?.port, let bus = device.bus else { return }
    if device.type.name.equals("usb-hub") {
      for number in 1...8 {
        if let next = bus.devices.first(where: { $0.usbPlace?.port == "\(port).\(number)" }) { remove(next) }
      }
    }
    bus.freedPorts[port] = nextUSBOrder()
  }

  /// The buses of USB with their devices, in the order in which those came.
  public var usbBuses: [[Device]] {
    guard let system = systemBus else { return [] }
    return BusSearch(system: system).all(of: "usb-bus").map { bus in
      bus.devices.filter { $0.usbPlace != nil }.sorted { $0.usbOrder < $1.usbOrder }
    }
  }
}

extension Device {
  /// How many ports a hub has.
  fileprivate var portCount: Int { Int(Int32(truncatingIfNeeded: values["ports"]?.integer ?? 8)) }

  fileprivate func checkUSBSettings() throws(Failure) {
    if type.name.equals("usb-hub"), !(1...8).contains(portCount) {
      throw Failure("num_ports (\(portCount)) out of range (1..8)")
    }
    if given.contains("usb_version"), let version = values["usb_version"]?.integer, !(1...2).contains(version) {
      throw Failure("Invalid usb version \(version) for usb hid device")
    }
  }

  fileprivate var usbOrder: Int { usbPlace?.order ?? 0 }

  /// Its port on USB, nil for another device.
  public var usbPort: String? { usbPlace?.port }

  /// What it is called on USB, and how fast it is at best, in megabits a second.
  public var usbFacts: (product: String, speed: Int) {
    let facts = record?.look.facts.string ?? ""
    func fact(_ key: String) -> Substring? {
      facts.split(separator: ",").first { $0.hasPrefix(" \(key) ") }?.dropFirst(key.count + 2)
    }
    return (product: fact("name").map { String($0) } ?? "", speed: fact("speed").flatMap { Int($0) } ?? 0)
  }

  /// How fast it is where it is.
  public var usbSpeed: Int { min(usbFacts.speed, bus?.usbSpeed ?? 0) }
}

extension Bus {
  /// How many ports a USB bus has.
  var usbPorts: Int {
    guard let device else { return 0 }
    let type = device.type.name.string
    if type.contains("xhci") {
      // More than 15 of a kind there aren't.
      return Int(min(15, max(0, device.values["p2"]?.integer ?? 4, device.values["p3"]?.integer ?? 4)))
    }
    if type.contains("ehci") { return 6 }
    return type.contains("uhci") ? 2 : 3
  }

  /// How fast the controller is, in megabits a second.
  fileprivate var usbSpeed: Int {
    let type = device?.type.name.string ?? ""
    return type.contains("xhci") ? 5000 : type.contains("ehci") ? 480 : 12
  }
}
