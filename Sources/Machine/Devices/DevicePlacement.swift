// Where on its bus a device goes: the slot on PCI, the port on USB and of a serial bus, the unit on SCSI.
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
    if model.type.conforms(to: "ide-device") { return settleIDE() }
    if model.type.conforms(to: "scsi-device") { return try settleSCSI() }
    if let ports = ISAPorts(model.name) { try ports.settle(device, on: bus) }
  }

  // MARK: PCI

  private func settlePCI() throws(Failure) {
    let taken = Dictionary(bus.devices.map { ($0.pciAddress, $0) }) { first, _ in first }
    let given = device.values["addr"]?.integer.map { Int($0) } ?? -1
    let address = given >= 0 ? given : try freeSlot(taken)
    let (slot, function) = (address >> 3, address & 7)
    if bus.isSingleSlot, slot != 0 {
      throw Failure(
        "PCI: slot \(slot) is not valid for \(model.name), parent device only allows plugging into slot 0.")
    }
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
    for slot in bus.firstSlot..<(bus.isSingleSlot ? 1 : 32) where taken[slot << 3] == nil { return slot << 3 }
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
    let most = Self.portLimit - 1
    if let number = device.values["nr"]?.integer, number != Self.anyNumber {
      if number == 0, !isConsole {
        throw Failure(
          "Port number 0 on virtio-serial devices reserved for virtconsole devices for backward compatibility.")
      }
      if used.contains(number) { throw Failure("virtio-serial-bus: A port already exists at id \(number)") }
      if number > most {
        throw Failure("virtio-serial-bus: Out-of-range port id specified, max. allowed: \(most)")
      }
      return
    }
    guard let free = (isConsole ? 0...most : 1...most).first(where: { !used.contains($0) }) else {
      throw Failure("virtio-serial-bus: Maximum port limit for this device reached")
    }
    device.values["nr"] = .int(free)
  }

  private static let portLimit: Int64 = 31
  private static let anyNumber = Int64(UInt32.max)

  // MARK: IDE

  /// A drive's serial number says where it is.
  private func settleIDE() {
    let used = bus.devices.compactMap { try? $0.value(of: "unit").integer }
    let given = device.values["unit"]?.integer ?? Int64(UInt32.max)
    let unit = given == Int64(UInt32.max) ? (used.contains(0) ? 1 : 0) : given
    device.values["unit"] = .int(unit)
    guard !device.has("serial"), let channel = Int64(bus.busName.split(separator: ".").last ?? "") else { return }
    let number = String(channel &* 2 &+ unit &+ 1)
    device.values["serial"] = .string("QM" + String(repeating: "0", count: max(0, 5 - number.count)) + number)
  }

  // MARK: SCSI

  private func settleSCSI() throws(Failure) {
    var unit = SCSIUnit(device)
    if let id = unit.id, id > 255 { throw Failure("bad scsi device id: \(id)") }
    if let lun = unit.lun, lun > 16383 { throw Failure("bad scsi device lun: \(lun)") }
    let used = bus.devices.map { (unit: SCSIUnit($0), device: $0) }
    func holder(_ id: Int64, _ lun: Int64) -> Device? {
      used.first { $0.unit.channel == unit.channel && $0.unit.id == id && $0.unit.lun == lun }?.device
    }
    if unit.id == nil { unit.id = (0...255).first { holder($0, unit.lun ?? 0) == nil } }
    let id = unit.id ?? 0
    if unit.lun == nil { unit.lun = (0...16383).first { holder(id, $0) == nil } }
    let lun = unit.lun ?? 0
    if let other = holder(id, lun) {
      throw Failure("lun already used by '\(other.id ?? "")'")
    }
    device.values["scsi-id"] = .int(id)
    device.values["lun"] = .int(lun)
  }
}

/// The place of a SCSI device; nil where it wasn't said.
private struct SCSIUnit {
  let channel: Int64
  var id: Int64?
  var lun: Int64?

  init(_ device: Device) {
    channel = device.values["channel"]?.integer ?? 0
    id = device.values["scsi-id"]?.integer.flatMap { Self.said($0) }
    lun = device.values["lun"]?.integer.flatMap { Self.said($0) }
  }

  private static func said(_ number: Int64) -> Int64? { number >= 0 && number != Int64(UInt32.max) ? number : nil }
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

  /// The first slot that a device may get on its own.
  var firstSlot: Int { device.map { $0.type.conforms(to: "pci-bridge") } ?? false ? 1 : 0 }
}
