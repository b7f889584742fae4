// Devices that come and go: cards, ports, what is on USB and SCSI, memory.
import Event
import JSON
import Machine
import TestSupport

/// `device_add` and `device_del`.
final class DeviceFamily: ModelFamily {
  let names = ["device_add", "device_del"]
  let weight = 6
  /// The devices that have an id, in the order in which they came.
  private(set) var devices: [ModelDevice] = []
  /// What came with the machine, by its slot: the type and the id.
  private(set) var board: [Int: (type: String, id: String?)] = [:]
  unowned let model: MachineModel

  static let busIDs = (0..<4).map { "k\($0)" }
  static let leafIDs = (0..<8).map { "d\($0)" }

  init(_ model: MachineModel) { self.model = model }

  /// Learns what came with the machine: its balloon, and which slots are taken.
  func learn(from machine: Machine) {
    for device in machine.devices?.rootPCIBuses.flatMap(\.devices) ?? [] where device.pciAddress & 7 == 0 {
      let slot = device.pciAddress >> 3
      if let id = device.id, let kind = DeviceKind.named(device.type.name.string) {
        devices.append(ModelDevice(id, kind, above: nil, place: "\(slot)"))
      } else {
        board[slot] = (device.type.name.string, device.id)
      }
    }
  }

  /// The device of an id.
  func device(_ id: String) -> ModelDevice? { devices.first { $0.id == id } }

  /// The devices on the bus of another one, or on the machine's own if there is none above.
  func devices(on bus: ModelBus, of above: ModelDevice?) -> [ModelDevice] {
    devices.filter { $0.kind.bus == bus && $0.above === above }
  }

  // MARK: Proposing

  func propose(_ random: inout Seeded) -> Proposal {
    if random.isOneIn(3) {
      let id = devices.randomElement(using: &random)?.id ?? "d0"
      return ("device_del", [member("id", .string(random.isOneIn(12) ? "d0" : id))])
    }
    let kind = random.isOneIn(5) ? DeviceKind.disk : random.pick(DeviceKind.all)
    let id = random.pick(kind.brings == nil ? Self.leafIDs : Self.busIDs)
    var arguments = [member("driver", .string(kind.driver)), member("id", .string(id))]
    arguments.set("bus", proposeBus(for: kind, &random))
    switch kind.link {
    case .chardev:
      if kind.needsLink || !random.isOneIn(4) { arguments.set("chardev", random.pick(ChardevFamily.ids)) }
    case .network: if random.isOneIn(2) { arguments.set("netdev", random.pick(NetworkFamily.ids)) }
    case .memory: arguments.set("memdev", random.pick(ObjectFamily.memoryIDs))
    case .disk: arguments.set("drive", model.blocks.proposeNode(&random))
    case nil: break
    }
    switch kind.bus {
    case .pci: if random.isOneIn(5) { arguments.set("addr", String(Int.random(in: 0..<32, using: &random), radix: 16)) }
    // Which port comes next, and when a hub comes by itself, is left to tests of their own.
    case .usb: arguments.set("port", "\(Int.random(in: 1...5, using: &random))")
    case .serial: if random.isOneIn(3) { arguments.set("name", random.pick(["a", "b"])) }
    case .scsi:
      if random.isOneIn(2) { arguments.append(member("scsi-id", .int(random.pick([0, 1])))) }
      if random.isOneIn(2) { arguments.append(member("lun", .int(random.pick([0, 1])))) }
    case nil: break
    }
    return ("device_add", arguments)
  }

  private func proposeBus(for kind: DeviceKind, _ random: inout Seeded) -> String? {
    guard let bus = kind.bus else { return nil }
    if bus == .pci { return random.isOneIn(3) ? "pci.0" : nil }
    let fitting = devices.filter { $0.kind.brings == bus }
    if !random.isOneIn(8), let device = fitting.randomElement(using: &random) { return "\(device.id).0" }
    return random.pick(Self.busIDs) + ".0"
  }

  // MARK: Adding

  func predict(_ call: ModelCall) {
    if call.name == "device_del" { return remove(call) }
    guard let kind = DeviceKind.named(call.text("driver") ?? ""), let id = call.text("id") else { return }
    do {
      let (above, place) = try checked(kind, id, call)
      let device = ModelDevice(id, kind, above: above, place: place)
      devices.append(device)
      plug(device, call)
      model.accept(call)
    } catch {
      model.refuse(call, error)
    }
  }

  private func plug(_ device: ModelDevice, _ call: ModelCall) {
    let kind = device.kind
    if kind.driver == "virtio-balloon-pci" { model.balloon.plugged(as: device.id) }
    switch kind.link {
    case .chardev:
      if let id = call.text("chardev") {
        model.chardevs.use(
          id, by: device.id, allowsSwap: kind.bus != .usb, isOpen: kind.driver != "virtserialport")
      }
    case .network: model.networks.plug(device.id, on: call.text("netdev"))
    case .memory: model.objects.plug(device.id, call.text("memdev") ?? "")
    case .disk, nil: break
    }
  }

  // MARK: Removing

  private func remove(_ call: ModelCall) {
    let id = call.text("id") ?? ""
    guard let device = device(id) else {
      return model.refuse(call, "Device '\(id)' not found", class: "DeviceNotFound")
    }
    if device.isBeingUnplugged {
      if device.kind.bus == nil { return model.accept(call) }
      return model.refuse(call, "Device \(id) is already in the process of unplug")
    }
    if device.kind.bus == nil || device.kind.bus == .pci { askGuest(for: device) } else { unplug(device) }
    model.accept(call)
  }

  private func askGuest(for device: ModelDevice) {
    device.isBeingUnplugged = true
    if model.runState.isStuck { return }
    device.answer = model.after(model.options.guest.latency, ofGuestTime: true) { [unowned self] in
      switch model.options.guest.unplug {
      case .accept: unplug(device)
      case .refuse:
        device.isBeingUnplugged = false
        model.event("DEVICE_UNPLUG_GUEST_ERROR", device.path)
      case .ignore: break
      }
    }
  }

  /// A device goes, with all that is on its bus; each one is told of, and what a transport has below before it.
  private func unplug(_ device: ModelDevice) {
    for child in devices where child.above === device { unplug(child) }
    devices.removeAll { $0 === device }
    model.callOff(device.answer)
    model.chardevs.release(by: device.id)
    model.networks.unplug(device.id)
    model.objects.unplug(device.id)
    model.blocks.unplug(device.id)
    if model.balloon.device == device.id { model.balloon.unplugged() }
    let paths = (device.kind.isVirtio ? [device.path + "/virtio-backend"] : []) + [device.path]
    _ = model.after(0, ofGuestTime: false) { [unowned self] in
      for path in paths { model.event("DEVICE_DELETED", path) }
    }
  }

  func reset() {
    for device in devices where device.isBeingUnplugged && device.kind.bus != nil {
      // It may have gone with one before.
      if devices.contains(where: { $0 === device }) { unplug(device) }
    }
  }

  func complaints(about test: TestMonitor, isThorough: Bool) -> [String] {
    (isThorough ? treeComplaints(about: test) : []) + addedComplaints(about: test, isThorough: isThorough)
  }
}
