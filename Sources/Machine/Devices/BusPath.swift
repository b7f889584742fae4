// Which bus a device is for: the first one of its kind, or the one that a path leads to.
//
// A path that begins with a slash starts at the system bus; another one at the bus of its first name, wherever that is.
// From a bus it leads to a device, by its id or else its type, from a device to a bus of it.
import Event

/// The buses of a machine.
struct BusSearch {
  /// The bus that all others are below of.
  let system: Bus

  /// The first bus of a type that takes one more device.
  func first(of type: String) -> Bus? { first { $0.type.conforms(to: type) && !$0.isFull } }

  /// All buses of a type.
  func all(of type: String) -> [Bus] {
    var found: [Bus] = []
    _ = first { bus in
      if bus.type.conforms(to: type) { found.append(bus) }
      return false
    }
    return found
  }

  /// The first bus that meets a condition, those above first, and the newest of those beside one another.
  func first(where isWanted: (Bus) -> Bool) -> Bus? { Self.first(from: system, where: isWanted) }

  private static func first(from bus: Bus, where isWanted: (Bus) -> Bool) -> Bus? {
    if isWanted(bus) { return bus }
    for device in bus.devices.reversed() {
      for child in device.buses.reversed() {
        if let found = first(from: child, where: isWanted) { return found }
      }
    }
    return nil
  }

  /// The bus at a path. The errors are QEMU 7.2's.
  func bus(at path: String) throws(Failure) -> Bus {
    var names = path.split(separator: "/").map(String.init)[...]
    var bus = system
    if !path.hasPrefix("/") {
      let name = names.popFirst() ?? ""
      guard let found = first(where: { $0.busName == name }) else { throw Failure("Bus '\(name)' not found") }
      bus = found
    }
    while let name = names.popFirst() {
      guard let device = Self.device(name, on: bus) else {
        throw Failure(.deviceNotFound, "Device '\(name)' not found")
      }
      let buses = device.buses
      if let name = names.popFirst() {
        guard let found = buses.first(where: { $0.busName == name }) else { throw Failure("Bus '\(name)' not found") }
        bus = found
      } else {
        if buses.count > 1 { throw Failure("Device '\(name)' has multiple child buses") }
        guard let only = buses.first else { throw Failure("Device '\(name)' has no child bus") }
        bus = only
      }
    }
    return bus
  }

  private static func device(_ name: String, on bus: Bus) -> Device? {
    let devices = bus.devices.reversed()
    return devices.first { $0.id == name } ?? devices.first { $0.type.name.equals(name) }
      ?? devices.first { $0.type.name.equals(DeviceModel.typeName(name)) }
  }
}

extension Bus {
  /// How many devices it takes, nil if there is no limit of its own.
  private var capacity: Int? {
    type.conforms(to: "virtio-bus") ? 1 : nil
  }

  /// Whether it takes no more devices.
  var isFull: Bool { capacity.map { slots.count >= $0 } ?? false }
}
