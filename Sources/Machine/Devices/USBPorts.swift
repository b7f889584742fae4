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

  /// The ports that are free, the controller's own ones first.
  var free: [String] {
    let devices = bus.devices.filter { $0.usbPlace != nil }
    let hubs = devices.filter { $0.type.name.equals("usb-hub") }.sorted { $0.usbOrder < $1.usbOrder }
    let ports =
      (1...max(1, bus.usbPorts)).map { String($0) }
      + hubs.flatMap { hub in (1...hub.portCount).map { "\(hub.usbPlace?.port ?? "").\($0)" } }
    let used = Set(devices.compactMap { $0.usbPlace?.port })
    return ports.filter { !used.contains($0) }
  }

  /// The port that a device gets. The errors are QEMU 7.2's.
  func port(for device: Device) throws(Failure) -> String {
    let free = free
    if device.given.contains("port"), let port = device.values["port"]?.text {
      if free.contains(port) { return port }
      throw Failure("usb port \(port) (bus \(bus.busName)) not found (in use?)")
    }
    guard let first = free.first else {
      throw Failure("tried to attach usb device \(device.type.name.string) to a bus with no free ports")
    }
    return first
  }
}

extension DeviceTree {
  /// What is behind a hub, which goes with it; the furthest first.
  func devicesBehind(_ hub: Device) -> [Device] {
    guard hub.type.name.equals("usb-hub"), let port = hub.usbPlace?.port, let bus = hub.bus else { return [] }
    let behind = bus.devices.filter { $0.usbPlace?.port.hasPrefix(port + ".") == true }
    return behind.sorted { ($0.usbPlace?.port.utf8.count ?? 0) > ($1.usbPlace?.port.utf8.count ?? 0) }
  }

  /// Gives a USB device its port.
  func claimPort(for device: Device, _ model: DeviceModel, on bus: Bus) throws(Failure) {
    let ports = USBPorts(bus: bus)
    if !device.given.contains("port"), model.name != "usb-hub", ports.free.count == 1 { try addHub(to: bus) }
    try device.checkUSBSettings()
    device.usbPlace = USBPlace(port: try ports.port(for: device), order: nextUSBOrder())
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
  fileprivate var portCount: Int { Int(clamping: values["ports"]?.integer ?? 8) }

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
      let most = max(device.values["p2"]?.integer ?? 4, device.values["p3"]?.integer ?? 4)
      return Int(min(max(most, 1), Self.mostPorts))
    }
    if type.contains("ehci") { return 6 }
    return type.contains("uhci") ? 2 : 3
  }

  /// A controller has at most so many, whatever it is asked for.
  private static let mostPorts: Int64 = 15

  /// How fast the controller is, in megabits a second.
  fileprivate var usbSpeed: Int {
    let type = device?.type.name.string ?? ""
    return type.contains("xhci") ? 5000 : type.contains("ehci") ? 480 : 12
  }
}
