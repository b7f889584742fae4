// The objects, block nodes and devices of a command line: made where they are simulated, checked where they aren't.
import Block
import Commands
import Event
import JSON
import Machine
import QAPI
import QEMUOptions

extension Machine {
  /// Checks the CPU model and the machine's properties, and makes the objects that need nothing else. Errors are QEMU 7.2's.
  func makeObjects(_ configuration: EmulatorConfiguration) throws(EmulatorOptionError) {
    try checkModel(configuration)
    if configuration.machine.isPC, configuration.memory.slots > 256 {
      throw EmulatorOptionError(.nowhere, "unsupported amount of memory slots: \(configuration.memory.slots)")
    }
    for object in configuration.objects where !object.needsBackend { try make(object) }
    for given in configuration.numa { try describeNUMA(given) }
    if !isInPreconfig {
      do throws(Failure) { try checkNUMA() } catch { throw EmulatorOptionError(.nowhere, error.description) }
    }
    if let id = options.memoryBackend {
      do throws(Failure) { try objects?.useMemory(id) } catch {
        throw EmulatorOptionError(.nowhere, error.lines)
      }
    }
  }

  /// Makes what may stand on character devices: block nodes, network backends, the other objects, and devices. Errors
  /// are QEMU 7.2's.
  func makeDevices(_ configuration: EmulatorConfiguration) throws(EmulatorOptionError) {
    for node in configuration.blockdevs { try makeNode(node) }
    let drives = try makeDrives(configuration.drives)
    sharedFolders = configuration.sharedFolders.map { SharedFolder($0) }
    audioBackends = Set(configuration.audiodevs.compactMap { $0.text("id") })
    try checkPlaces(drives)
    let board = BoardDevices(configuration, drives, cards: try makeNetworks(configuration))
    do throws(Failure) { try complete(with: board) } catch { throw EmulatorOptionError(.nowhere, error.lines) }
    for object in configuration.objects where object.needsBackend { try make(object) }
    for name in configuration.usbDevices { try checkUSB(name, configuration) }
    if let console = configuration.debugConsole { try addDebugConsole(console) }
    for device in configuration.devices { try add(device) }
    try makeDiskCards(drives)
  }

  /// Goes back to a snapshot before anybody has seen the machine.
  func start(from name: String) throws(EmulatorOptionError) {
    var request = SnapshotRequest(name)
    request.takesNoTime = true
    var failure: Failure?
    loadSnapshot(request) { failure = $0 }
    guard let failure else { return }
    let reasons = failure.reason?.split(separator: "\n").map { EmulatorMessage(.nowhere, String($0)) } ?? []
    throw EmulatorOptionError(reasons + [EmulatorMessage(.nowhere, failure.lines)])
  }

  /// Waits for a machine at the address of `-incoming`.
  func wait(at address: String) throws(EmulatorOptionError) {
    do throws(Failure) { try migration.start() } catch {
      throw EmulatorOptionError(.words("-incoming " + address), error.description)
    }
  }

  /// Refuses a device of `-usbdevice` that isn't one, or for which there is no controller.
  private func checkUSB(_ name: String, _ configuration: EmulatorConfiguration) throws(EmulatorOptionError) {
    let origin = Origin.words("-usbdevice " + name)
    var messages = [EmulatorMessage(origin, "could not add USB device '\(name)'")]
    if name.contains(":") {
      messages.insert(EmulatorMessage(origin, "usbdevice parameters are not supported anymore"), at: 0)
    } else if BoardDevices.usbTypes[name] == nil {
      throw EmulatorOptionError(messages)
    } else if ["none", "isapc"].contains(configuration.machine.name) {
      let reason =
        "Error: no usb bus to attach usbdevice \(name), please try -machine usb=on and check that the machine model"
        + " supports USB"
      messages.insert(EmulatorMessage(origin, reason), at: 0)
    } else {
      return
    }
    throw EmulatorOptionError(messages)
  }

  /// The debug console is a device whose id is its character device's.
  private func addDebugConsole(_ console: GivenPort) throws(EmulatorOptionError) {
    guard let chardev = console.chardev else { return }
    let properties = [Value.Member(key: "chardev", value: .string(chardev))]
    do throws(Failure) {
      try devices?.add(DeviceRequest(driver: "isa-debugcon", id: "debugcon", properties: properties))
    } catch { throw EmulatorOptionError(console.origin, error.lines) }
  }

  private func checkModel(_ configuration: EmulatorConfiguration) throws(EmulatorOptionError) {
    if case .object(let properties) = configuration.machineProperties {
      for property in properties { try set(property) }
    }
    _ = try configuration.readCPU()
  }

  /// Sets a property of the machine; what its memory is stays for later.
  private func set(_ property: Value.Member) throws(EmulatorOptionError) {
    guard let objects, property.key != "memory-backend" else { return }
    do throws(Failure) {
      var value = property.value
      if case .string(let text) = value, let type = objects.machine.type.properties?[property.key]?.type.string {
        value = try propertyValue(text, of: property.key, type: type)
      }
      try objects.set(property.key, of: objects.machine, to: value)
    } catch { throw EmulatorOptionError(.nowhere, error.lines) }
  }

  /// The arguments of a QMP command that an option stands for.
  func arguments(of command: String, _ given: GivenObject) throws(EmulatorOptionError) -> Value {
    guard let type = SchemaCommand.named(command)?.arguments else { return given.value }
    do throws(Failure) {
      let value = given.isJSON ? given.value : try type.converted(given.value)
      let document = Document(value)
      try type.check(document.root)
      return value
    } catch { throw EmulatorOptionError(given.origin, error.lines) }
  }

  private func make(_ given: GivenObject) throws(EmulatorOptionError) {
    guard let objects, case .object(let members) = try arguments(of: "object-add", given),
      case .string(let type)? = given.value["qom-type"], case .string(let id)? = given.value["id"]
    else { return }
    let properties = members.filter { $0.key != "qom-type" && $0.key != "id" }
    do throws(Failure) { try objects.add(type, id: id, properties) } catch {
      throw EmulatorOptionError(.nowhere, error.lines)
    }
  }

  /// Makes a block node.
  private func makeNode(_ given: GivenObject) throws(EmulatorOptionError) {
    let value = try arguments(of: "blockdev-add", given)
    do throws(Failure) { try blocks.addAtOnce(value) } catch {
      throw EmulatorOptionError(given.origin, error.lines)
    }
  }

  /// Adds a device. An id that is there twice is an error of the options, before the device's own.
  private func add(_ given: GivenObject) throws(EmulatorOptionError) {
    guard case .object(let members) = given.value, case .string(let driver)? = given.value["driver"] else { return }
    var request = DeviceRequest(driver: driver, origin: given.isJSON ? .commandLineJSON : .commandLine)
    if case .string(let id)? = given.value["id"] { request.id = id }
    if case .string(let bus)? = given.value["bus"] { request.bus = bus }
    request.properties = members.filter { !["driver", "id", "bus"].contains($0.key) }
    do throws(Failure) { try devices?.add(request) } catch {
      throw EmulatorOptionError(given.origin, error.lines)
    }
  }
}

extension Value {
  /// The names of an object's members; none for other kinds.
  fileprivate var keys: [String] {
    if case .object(let members) = self { members.map(\.key) } else { [] }
  }
}

extension SharedFolder {
  /// The one that an option describes, whose words have been checked.
  fileprivate init(_ given: GivenObject) {
    let origin: Origin =
      switch given.text("fsdriver") {
      case "local": .local(given.text("path") ?? "")
      case "proxy": .proxy(given.text("socket"))
      default: .synthetic
      }
    self.init(id: given.text("id") ?? "", origin: origin)
  }
}

extension GivenObject {
  /// Whether an object stands on a character device or a network backend, and so comes after them.
  fileprivate var needsBackend: Bool {
    guard case .string(let type)? = value["qom-type"] else { return false }
    return type.hasPrefix("filter-") || ["colo-compare", "cryptodev-vhost-user", "rng-egd"].contains(type)
  }
}
