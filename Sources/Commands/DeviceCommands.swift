// Adding and removing devices and network backends, as far as requests are refused: the machine has no buses yet.
import Event
import JSON
import Machine
import Monitor
import QAPI

extension CommandRow<Machine> {
  /// `device_add driver=TYPE [id=NAME] [bus=PATH] [property=VALUE ...]`: only what is refused.
  static let deviceAdd = Self(
    "device_add", help: "add device, like -device on the command line", flags: [.incomplete],
    human: HumanFace("device_add", arguments: "driver:O", usage: "driver[,prop=value][,...]"),
    now: { (machine, arguments) throws(Failure) in
      if let id = arguments.optionalString("id") { try checkIdentifier(id) }
      guard let driver = arguments.value("driver").flatMap(scalarText) else {
        throw Failure("Parameter 'driver' is missing")
      }
      let model = try DeviceModel(named: driver)
      let bus = arguments.value("bus").flatMap(scalarText)
      if !machine.isPC { throw refusal(of: model, on: bus) }
      // Any PC has a PCI bus; what a device on another bus says first is up to that bus.
      if bus == nil && model.bus == "PCI" {
        for name in arguments.names where !["driver", "id", "bus"].contains(name) && !model.hasProperty(name) {
          throw Failure("Property '\(model.name).\(name)' not found")
        }
      }
      throw Failure.notSimulated("device_add")
    })

  /// `device_del id=NAME|PATH`: DeviceNotFound for a device that isn't there.
  static let deviceDel = Self(
    "device_del", help: "remove device", flags: [.incomplete],
    human: HumanFace("device_del", arguments: "id:s", usage: "device"),
    now: { (machine, arguments) throws(Failure) in
      let id = try arguments.string("id")
      if id == machine.balloon?.options.id { throw Failure.notSimulated("device_del") }
      // These paths lead to objects that are no devices.
      if ["", "/", "/machine"].contains(id) { throw Failure("\(id) is not a hotpluggable device") }
      throw Failure(.deviceNotFound, "Device '\(id)' not found")
    })

  /// `netdev_add type=KIND id=NAME ...`: only what is refused.
  static let netdevAdd = Self(
    "netdev_add", help: "add host network device", flags: [.incomplete],
    human: HumanFace(
      "netdev_add", arguments: "type:O",
      usage: "[user|tap|socket|stream|dgram|vde|bridge|hubport|netmap|vhost-user],id=str[,prop=value][,...]",
      translate: { (typed) throws(Failure) in
        for key in ["id", "type"] where typed[key] == nil { throw Failure("Parameter '\(key)' is missing") }
        guard let type = SchemaCommand.named("netdev_add")?.arguments,
          type.words(of: "type").contains(typed.text("type") ?? ""),
          case .object(let members) = try type.converted(.object(typed))
        else { return typed }
        return members
      }),
    now: { (_, arguments) throws(Failure) in
      try checkIdentifier(arguments.string("id"))
      let kind = try arguments.string("type")
      if kind == "nic" || kind == "none" {
        throw Failure("network backend '\(kind)' is not compiled into this binary")
      }
      throw Failure.notSimulated("netdev_add")
    })

  /// `netdev_del id=NAME`: DeviceNotFound: there are no network backends.
  static let netdevDel = Self(
    "netdev_del", help: "remove host network device", human: HumanFace("netdev_del", arguments: "id:s", usage: "id"),
    now: { (_, arguments) throws(Failure) in
      throw Failure(.deviceNotFound, "Device '\(try arguments.string("id"))' not found")
    })
}

/// Identifiers begin with a letter; letters, digits, `-`, `.` and `_` follow.
private func checkIdentifier(_ text: String) throws(Failure) {
  func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
  let isValid = text.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || "-._".utf8.contains($0) }
  if let first = text.utf8.first, isLetter(first), isValid { return }
  throw Failure("Parameter 'id' expects an identifier")
}

/// A value as an option's text, nil for what has none: QEMU reads this command's arguments as options.
private func scalarText(_ value: Value) -> String? {
  switch value {
  case .string(let text): return text
  case .bool(let isOn): return isOn ? "on" : "off"
  case .int, .uint, .double:
    var json = Writer()
    json.value(value)
    return json.withBytes { String(decoding: $0, as: UTF8.self) }
  case .null, .array, .object: return nil
  }
}

/// Why a machine whose only bus is the system bus doesn't take a device.
private func refusal(of model: DeviceModel, on bus: String?) -> Failure {
  if model.isOnSystemBus {
    return Failure("Parameter 'driver' expects a dynamic sysbus device type for the machine")
  }
  if let bus { return refusal(of: model, at: bus) }
  if let type = model.bus { return Failure("No '\(type)' bus found for device '\(model.name)'") }
  return Failure("Device '\(model.name)' can not be hotplugged on this machine")
}

/// Why it doesn't take it at the path of a bus: a bus, a device on it, a bus of that device, and so on.
private func refusal(of model: DeviceModel, at path: String) -> Failure {
  let elements = path.split(separator: "/").map(String.init)
  let isAbsolute = path.hasPrefix("/")
  let bus = isAbsolute ? "main-system-bus" : elements.first ?? ""
  if bus != "main-system-bus" { return Failure("Bus '\(bus)' not found") }
  if let device = elements.dropFirst(isAbsolute ? 0 : 1).first {
    return Failure(.deviceNotFound, "Device '\(device)' not found")
  }
  return Failure("Device '\(model.name)' can't go on System bus")
}
