// Adding and removing devices.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `device_add driver=TYPE [id=NAME] [bus=PATH] [property=VALUE ...]`: plugs a device. GenericError if it can't be, which
  /// leaves nothing behind.
  static let deviceAdd = Self(
    "device_add", help: "add device, like -device on the command line",
    human: HumanFace(
      "device_add", arguments: "driver:O", usage: "driver[,prop=value][,...]", choices: ["driver": .deviceOptions]),
    now: { (machine, arguments) throws(Failure) in
      if let id = arguments.optionalString("id") { try checkIdentifier(id) }
      guard let driver = arguments.value("driver").flatMap(scalarText) else {
        throw Failure("Parameter 'driver' is missing")
      }
      guard let devices = machine.devices else { throw Failure("The machine takes no devices") }
      var properties: [Value.Member] = []
      if case .object(let members)? = arguments.whole?.value() {
        properties = members.filter { !["driver", "id", "bus"].contains($0.key) }
      }
      try devices.add(
        DeviceRequest(
          driver: driver, id: arguments.optionalString("id"), bus: arguments.value("bus").flatMap(scalarText),
          properties: properties, origin: .deviceAdd))
    })

  /// `device_del id=NAME|PATH`: asks for a device to go; DEVICE_DELETED when it is gone. DeviceNotFound for a device that
  /// isn't there.
  static let deviceDel = Self(
    "device_del", help: "remove device",
    human: HumanFace("device_del", arguments: "id:s", usage: "device", choices: ["id": .devices]),
    now: { (machine, arguments) throws(Failure) in
      let id = try arguments.string("id")
      guard let devices = machine.devices else { throw Failure(.deviceNotFound, "Device '\(id)' not found") }
      try devices.requestRemoval(id)
    })
}

/// Identifiers begin with a letter; letters, digits, `-`, `.` and `_` follow.
func checkIdentifier(_ text: String) throws(Failure) {
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
