// Where drives go: the unit of an IDE channel and of a floppy controller, the id and the unit on SCSI. The errors are QEMU
// 7.2's.
import Event
import JSON

extension DevicePlacement {
  // MARK: IDE

  /// A drive's serial number says where it is.
  func settleIDE(_ device: Device, on bus: Bus) throws(Failure) {
    let used = bus.devices.compactMap { try? $0.value(of: "unit").integer }
    let unit = device.number("unit") ?? (used.contains(0) ? 1 : 0)
    // Each channel of the newer controllers has one.
    let count: Int64 = bus.device?.type.name.string.contains("ahci") ?? false ? 1 : 2
    if !(0..<count).contains(unit) {
      throw Failure("Can't create IDE unit \(unit), bus supports only \(count) units")
    }
    if used.contains(unit) { throw Failure("IDE unit \(unit) is in use") }
    if device.type.name.equals("ide-hd"), !device.has("drive") { throw Failure("No drive specified") }
    device.values["unit"] = .int(unit)
    guard !device.has("serial"), let channel = Int64(bus.busName.split(separator: ".").last ?? "") else { return }
    let number = String(channel &* 2 &+ unit &+ 1)
    device.values["serial"] = .string("QM" + String(repeating: "0", count: max(0, 5 - number.count)) + number)
  }

  // MARK: Floppy

  func settleFloppy(_ device: Device, on bus: Bus) throws(Failure) {
    let used = bus.devices.compactMap { try? $0.value(of: "unit").integer }
    let unit = device.number("unit") ?? (0..<2).first { !used.contains($0) } ?? 2
    if !(0..<2).contains(unit) { throw Failure("Can't create floppy unit \(unit), bus supports only 2 units") }
    if used.contains(unit) { throw Failure("Floppy unit \(unit) is in use") }
    device.values["unit"] = .int(unit)
  }

  // MARK: SCSI

  func settleSCSI(_ device: Device, on bus: Bus) throws(Failure) {
    let limits = SCSILimits(bus.device)
    var (id, lun) = (device.number("scsi-id"), device.number("lun"))
    if let channel = device.number("channel", unset: 0) { throw Failure("bad scsi channel id: \(channel)") }
    if let id, !(0...limits.id).contains(id) { throw Failure("bad scsi device id: \(id)") }
    if let lun, !(0...limits.lun).contains(lun) { throw Failure("bad scsi device lun: \(lun)") }
    let others = bus.devices
    func holder(_ id: Int64, _ lun: Int64) -> Device? {
      others.first { $0.number("scsi-id") == id && $0.number("lun") == lun }
    }
    if id == nil {
      id = (0...limits.id).first { holder($0, lun ?? 0) == nil }
      lun = lun ?? 0
      if id == nil { throw Failure("no free target") }
    }
    if lun == nil {
      lun = (0...limits.lun).first { holder(id ?? 0, $0) == nil }
      if lun == nil { throw Failure("no free lun") }
    }
    if let other = holder(id ?? 0, lun ?? 0) { throw Failure("lun already used by '\(other.id ?? "(null)")'") }
    device.values["scsi-id"] = id.map { .int($0) }
    device.values["lun"] = lun.map { .int($0) }
  }
}

/// The greatest id and unit that a controller knows.
private struct SCSILimits {
  let id: Int64
  let lun: Int64

  init(_ controller: Device?) {
    (id, lun) = controller.flatMap { Self.known[$0.type.name.string] } ?? (255, 16383)
  }

  private static let known: [String: (Int64, Int64)] = [
    "lsi53c895a": (7, 7), "lsi53c810": (7, 7), "am53c974": (7, 7), "dc390": (7, 7), "megasas": (64, 255),
    "megasas-gen2": (64, 255), "mptsas1068": (8, 1), "pvscsi": (64, 0), "usb-bot": (0, 15), "usb-uas": (0, 255),
  ]
}

extension Device {
  /// A number of 32 bits as QEMU counts with it, with a sign; nil if it wasn't said.
  fileprivate func number(_ property: String, unset: Int64 = -1) -> Int64? {
    guard let number = values[property]?.integer else { return nil }
    let signed = Int64(Int32(truncatingIfNeeded: number))
    return signed == unset ? nil : signed
  }
}
