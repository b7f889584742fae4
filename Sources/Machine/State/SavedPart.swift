// The parts of a machine whose state goes where the machine's goes, and what their sections are called: QEMU 7.2's names.
import CTypes
import Event
import JSON

/// A part of the machine that has a state of its own. It holds nothing but values: no request, no client, no timer.
protocol SavedPart: AnyObject {
  /// What it is now.
  var savedState: Value { get }
  /// Becomes what it was. The machine has been reset; what makes no sense is as it is then.
  func restore(_ state: Value)
}

/// A section of a part, as a machine has it.
struct SavedSection {
  let name: String
  /// Its number among those of the same name.
  let instance: Int
  /// What has the state; nil for a device that is only there.
  let part: (any SavedPart)?
}

extension Machine {
  /// The sections of its parts, in order.
  var savedSections: [SavedSection] {
    var counts: [String: Int] = [:]
    func section(_ name: String, _ part: (any SavedPart)?) -> SavedSection {
      defer { counts[name, default: 0] += 1 }
      return SavedSection(name: name, instance: counts[name, default: 0], part: part)
    }
    var sections = cpus.map { _ in section("cpu_common", nil) }
    if let guest { sections.append(section("guest", guest)) }
    if isPC { sections.append(section("ports", ports)) }
    if let agent { sections.append(section("agent", agent)) }
    if sendsBitmaps { sections.append(section("dirty-bitmap", SavedBitmaps(self))) }
    for device in devices?.order ?? [] {
      if let name = device.sectionName { sections.append(section(name, device.part as? any SavedPart)) }
    }
    return sections
  }
}

extension Device {
  /// What the section of its state is called: the place of its bus's controller, and what its type calls it. Nil without a state.
  var sectionName: String? {
    guard let name = Self.stateName(of: backend?.type ?? type) else { return nil }
    return busPath.map { "\($0)/\(name)" } ?? name
  }

  /// Where it is, as its bus says it; nil on one that says nothing.
  private var busPath: String? {
    guard let bus else { return nil }
    let controller = bus.parent as? Device
    if type.conforms(to: "pci-device") {
      let own = "\((pciAddress >> 3).padded(to: 2, radix: 16)).\(pciAddress & 7)"
      guard let controller, controller.type.conforms(to: "pci-device"), let above = controller.busPath else {
        return "0000:00:\(own)"
      }
      return "\(above):\(own)"
    }
    guard let above = controller?.busPath else { return nil }
    if let usbPlace { return "\(above)/\(usbPlace.port)" }
    guard type.conforms(to: "scsi-device") else { return above }
    let numbers = ["channel", "scsi-id", "lun"].map { values[$0]?.integer ?? 0 }
    return "\(above)/\(numbers[0]):\(numbers[1]):\(numbers[2])"
  }

  private static func stateName(of type: ObjectType) -> String? {
    let recorded = recorded_state_sections()
    let text = UnsafeRawBufferPointer(start: recorded.text, count: Int(recorded.length))
    for line in text.split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " "), maxSplits: 1)
      if words.count == 2, type.name.string.utf8.elementsEqual(words[0]) {
        return String(decoding: words[1], as: UTF8.self)
      }
    }
    return nil
  }
}

extension Value {
  /// A state of these members.
  init(state members: KeyValuePairs<String, Value>) {
    self = .object(members.map { Member(key: $0.key, value: $0.value) })
  }
}
