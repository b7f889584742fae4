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
      guard let driver = arguments.value("driver")?.optionText else {
        throw Failure("Parameter 'driver' is missing")
      }
      guard let devices = machine.devices else { throw Failure("The machine takes no devices") }
      var properties: [Value.Member] = []
      if case .object(let members)? = arguments.whole?.value() {
        properties = members.filter { !["driver", "id", "bus"].contains($0.key) }
      }
      try devices.add(
        DeviceRequest(
          driver: driver, id: arguments.optionalString("id"), bus: arguments.value("bus")?.optionText,
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

/// Fails unless `text` can be an id.
func checkIdentifier(_ text: String) throws(Failure) {
  if !ObjectTree.isIdentifier(text) { throw Failure("Parameter 'id' expects an identifier") }
}
