// Whether a device can be added, by the rules that the model knows, in the order in which QEMU looks.
import TestSupport

/// Why something can't be done.
struct Refusal: Error {
  let description: String
  var className = "GenericError"

  init(_ description: String, class name: String = "GenericError") {
    self.description = description
    className = name
  }

  /// A command that isn't played.
  static let leftOut = Refusal("", class: "left out")
}

extension DeviceFamily {
  /// Where a device goes, if nothing is wrong.
  func checked(_ kind: DeviceKind, _ id: String, _ call: ModelCall) throws(Refusal) -> (ModelDevice?, String) {
    let above = try bus(for: kind, call)
    if device(id) != nil { throw Refusal("Duplicate device ID '\(id)'") }
    try checkLink(kind, call)
    let place = try place(kind, above, call)
    if kind.driver == "virtio-balloon-pci", model.balloon.device != nil {
      throw Refusal("Only one balloon device is supported")
    }
    if kind.link == .memory { try checkMemory(call) }
    if kind.link == .disk { try model.blocks.plug(id, on: call.text("drive") ?? "") }
    return (above, place)
  }

  private func bus(for kind: DeviceKind, _ call: ModelCall) throws(Refusal) -> ModelDevice? {
    guard let name = call.text("bus"), name != "pci.0" else { return nil }
    guard let above = device(String(name.dropLast(2))), let bus = above.kind.brings else {
      throw Refusal("Bus '\(name)' not found")
    }
    if bus != kind.bus { throw Refusal("Device '\(kind.driver)' can't go on \(bus.rawValue) bus") }
    return above
  }

  private func checkLink(_ kind: DeviceKind, _ call: ModelCall) throws(Refusal) {
    let owner = kind.linkOwner ?? kind.driver
    var refusal: String?
    if let id = call.text("chardev") { refusal = model.chardevs.refusal(of: id, for: "\(owner).chardev") }
    if let id = call.text("drive"), model.blocks.picture.node(id) == nil {
      refusal = "Property '\(owner).drive' can't find value '\(id)'"
    }
    if let id = call.text("netdev") { refusal = model.networks.refusal(of: id, for: "\(owner).netdev") }
    if let refusal { throw Refusal(refusal) }
    if let id = call.text("memdev"), !model.objects.has(id) {
      throw Refusal("Device '\(id)' not found", class: "DeviceNotFound")
    }
  }

  private func checkMemory(_ call: ModelCall) throws(Refusal) {
    let id = call.text("memdev") ?? ""
    if model.objects.isUsed(id) { throw Refusal("can't use already busy memdev: \(id)") }
    if model.objects.moduleCount >= Int(model.options.memorySlots) { throw Refusal("no free slots available") }
  }

  private func place(_ kind: DeviceKind, _ above: ModelDevice?, _ call: ModelCall) throws(Refusal) -> String {
    switch kind.bus {
    case .pci: return try slot(kind, call)
    case .usb: return try port(above, call)
    case .scsi: return try unit(above, call)
    case .serial:
      let name = call.text("name")
      if let name, devices(on: .serial, of: above).contains(where: { $0.place == name }) {
        throw Refusal("virtio-serial-bus: A port already exists by name \(name)")
      }
      return name ?? ""
    case nil: return ""
    }
  }

  private func slot(_ kind: DeviceKind, _ call: ModelCall) throws(Refusal) -> String {
    var taken = board
    for device in devices(on: .pci, of: nil) {
      if let slot = Int(device.place) { taken[slot] = (device.kind.driver, device.id) }
    }
    if let slot = call.text("addr").flatMap({ Int($0, radix: 16) }) {
      guard let other = taken[slot] else { return "\(slot)" }
      throw Refusal(
        "PCI: slot \(slot) function 0 not available for \(kind.driver), in use by \(other.type),"
          + "id=\(other.id ?? "(null)")")
    }
    if let slot = (0..<32).first(where: { taken[$0] == nil }) { return "\(slot)" }
    throw Refusal("PCI: no slot/function available for \(kind.driver), all in use or reserved")
  }

  private func port(_ above: ModelDevice?, _ call: ModelCall) throws(Refusal) -> String {
    let port = call.text("port") ?? ""
    if ["1", "2", "3", "4"].contains(port), !devices(on: .usb, of: above).map(\.place).contains(port) { return port }
    throw Refusal("usb port \(port) (bus \(call.text("bus") ?? "")) not found (in use?)")
  }

  private func unit(_ above: ModelDevice?, _ call: ModelCall) throws(Refusal) -> String {
    let used = devices(on: .scsi, of: above)
    func holder(_ id: Int64, _ lun: Int64) -> ModelDevice? { used.first { $0.place == "\(id):\(lun)" } }
    let lun = call.number("lun")
    let id = call.number("scsi-id") ?? (0...255).first { holder($0, lun ?? 0) == nil } ?? 0
    let unit = lun ?? (0...16383).first { holder(id, $0) == nil } ?? 0
    if let other = holder(id, unit) { throw Refusal("lun already used by '\(other.id)'") }
    return "\(id):\(unit)"
  }
}
