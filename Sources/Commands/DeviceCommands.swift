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
    now: { (machine, arguments) throws(Failure) in
      try add(arguments.whole.map { $0.value() } ?? .object([]), to: machine)
    })

  /// `device_add DRIVER[,PROPERTY=VALUE...]`: plugs a device, or lists the drivers, or one's properties.
  static let humanDeviceAdd = human(
    HumanFace(
      "device_add", arguments: "driver:O", usage: "driver[,prop=value][,...]", choices: ["driver": .deviceOptions],
      translate: { typed in [Value.Member(key: "driver", value: .object(typed))] }),
    name: "human device_add", help: "add device, like -device on the command line"
  ) { (machine, arguments) throws(Failure) in
    let typed = arguments.value("driver") ?? .object([])
    let driver = typed["driver"]?.optionText ?? ""
    if driver == "help" || driver == "?" { return DeviceCategories.addable }
    if typed["help"] != nil || typed["?"] != nil { return TypeHelp.device(driver) }
    try add(typed, to: machine)
    return ""
  }

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

/// Adds the device of a request.
private func add(_ request: Value, to machine: Machine) throws(Failure) {
  var id: String?
  // What isn't text is no id.
  if case .string(let text)? = request["id"] {
    try checkIdentifier(text)
    id = text
  }
  guard case .object(let members) = request, let driver = request["driver"]?.optionText else {
    throw Failure("Parameter 'driver' is missing")
  }
  guard let devices = machine.devices else { throw Failure("The machine takes no devices") }
  try devices.add(
    DeviceRequest(
      driver: driver, id: id, bus: request["bus"]?.optionText,
      properties: members.filter { !["driver", "id", "bus"].contains($0.key) }, origin: .deviceAdd))
}

/// Fails unless `text` can be an id.
func checkIdentifier(_ text: String) throws(Failure) {
  if !ObjectTree.isIdentifier(text) { throw Failure("Parameter 'id' expects an identifier") }
}
