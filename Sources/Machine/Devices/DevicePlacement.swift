// Where on its bus a device goes: the slot on PCI, the port of a serial bus. Drives have a file of their own.
import Event
import JSON

/// A device that is about to be plugged into a bus.
struct DevicePlacement {
  private let device: Device
  private let model: DeviceModel
  private let bus: Bus
  private let isHotplug: Bool

  init(_ device: Device, _ model: DeviceModel, _ bus: Bus, isHotplug: Bool) {
    self.device = device
    self.model = model
    self.bus = bus
    self.isHotplug = isHotplug
  }

  /// Chooses the place if it wasn't given, and checks it. The errors are QEMU 7.2's.
  func settle() throws(Failure) {
    if model.type.conforms(to: "pci-device") { return try settlePCI() }
    if model.type.conforms(to: "virtio-serial-port") { return try settleSerialPort() }
    if model.type.conforms(to: "ide-device") { return try settleIDE(device, on: bus) }
    if model.type.conforms(to: "floppy") { return try settleFloppy(device, on: bus) }
    if model.type.conforms(to: "scsi-device") { return try settleSCSI(device, on: bus) }
    if let ports = ISAPorts(model.name) { try ports.settle(device, on: bus) }
  }

  // MARK: PCI

  private func settlePCI() throws(Failure) {
    if let expander = bus.expander, !device.type.conforms(to: "base-pci-bridge") {
      throw Failure("PCI: Only PCI/PCIe bridges can be plugged into \(expander)")
    }
    let taken = Dictionary(bus.devices.map { ($0.pciAddress, $0) }) { first, _ in first }
    let given = device.values["addr"]?.integer.map { Int($0) } ?? -1
    let address = given >= 0 ? given : try freeSlot(taken)
    let (slot, function) = (address >> 3, address & 7)
    if let other = taken[address] {
      let id = other.id ?? "(null)"
      throw Failure(
        "PCI: slot \(slot) function \(function) not available for \(model.name),"
          + " in use by \(other.type.name.string),id=\(id)")
    }
    let first = taken[slot << 3]
    if isHotplug, function != 0, let first {
      throw Failure(
        "PCI: slot \(slot) function 0 already occupied by \(first.type.name.string), new func \(model.name)"
          + " cannot be exposed to guest.")
    }
    device.values["addr"] = .int(Int64(address))
    try checkFunctions(slot, function, first, taken)
    if isHotplug, slot == 0, bus.hasStandardController {
      throw Failure("Unsupported PCI slot 0 for standard hotplug controller. Valid slots are between 1 and 31.")
    }
  }

  /// A device with a single function has its slot for itself.
  private func checkFunctions(
    _ slot: Int, _ function: Int, _ first: Device?, _ taken: [Int: Device]
  ) throws(Failure) {
    let text = { (function: Int) in String(slot, radix: 16) + "." + String(function) }
    if function != 0, let first, !first.isMultifunction {
      throw Failure("PCI: single function device can't be populated in function \(text(function))")
    }
    guard function == 0, !device.isMultifunction else { return }
    if let other = (1..<8).first(where: { taken[slot << 3 | $0] != nil }) {
      throw Failure("PCI: \(text(0)) indicates single function, but \(text(other)) is already populated.")
    }
  }

  private func freeSlot(_ taken: [Int: Device]) throws(Failure) -> Int {
    for slot in 0..<32 where taken[slot << 3] == nil { return slot << 3 }
    throw Failure("PCI: no slot/function available for \(model.name), all in use or reserved")
  }

  // MARK: Serial ports

  private func settleSerialPort() throws(Failure) {
    let others = bus.devices
    if let name = device.values["name"]?.text, name != "",
      others.contains(where: { $0.values["name"]?.text == name })
    {
      throw Failure("virtio-serial-bus: A port already exists by name \(name)")
    }
    let used = Set(others.compactMap { $0.values["nr"]?.integer })
    let isConsole = model.type.conforms(to: "virtconsole")
    let limit = try bus.device?.value(of: "max_ports").integer ?? Self.portLimit
    if let number = device.values["nr"]?.integer, number != Self.anyNumber {
      if number == 0, !isConsole {
        throw Failure(
          "Port number 0 on virtio-serial devices reserved for virtconsole devices for backward compatibility.")
      }
      if used.contains(number) { throw Failure("virtio-serial-bus: A port already exists at id \(number)") }
      return try checkPort(number, limit)
    }
    // They are looked for by whole words of 32 bits.
    guard let free = ((isConsole ? 0 : 1)..<((limit + 31) / 32 * 32)).first(where: { !used.contains($0) }) else {
      throw Failure("virtio-serial-bus: Maximum port limit for this device reached")
    }
    try checkPort(free, limit)
    device.values["nr"] = .int(free)
  }

  private func checkPort(_ number: Int64, _ limit: Int64) throws(Failure) {
    if number < limit { return }
    throw Failure("virtio-serial-bus: Out-of-range port id specified, max. allowed: \(limit - 1)")
  }

  private static let portLimit: Int64 = 31
  private static let anyNumber = Int64(UInt32.max)
}

extension Device {
  /// Slot and function on PCI, as `slot << 3 | function`.
  public var pciAddress: Int { (try? value(of: "addr").integer).flatMap { $0 }.map { Int($0) } ?? -1 }

  /// Whether its slot may have other functions.
  var isMultifunction: Bool { (try? value(of: "multifunction")) == .bool(true) }
}

extension Bus {
  /// Whether a PCI bus is a link, with one slot at its end.
  var isSingleSlot: Bool { type.conforms(to: "PCIE") && device.map { $0.type.conforms(to: "pcie-port") } ?? false }

  /// Whether devices come and go by a bridge's own controller: the firmware knows only of bridges that were there before.
  fileprivate var hasStandardController: Bool {
    guard let device, device.isHotplugged else { return false }
    return ["pci-bridge", "pcie-pci-bridge"].contains { device.type.name.equals($0) }
  }
}
