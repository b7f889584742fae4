// Character devices: adding, changing and removing them, used by devices or not.
import Event
import JSON
import Machine
import TestSupport

/// The commands of character devices.
final class ChardevFamily: ModelFamily {
  let names = ["chardev-add", "chardev-remove", "chardev-change"]
  let weight = 3
  /// Their ids.
  static let ids = (0..<4).map { "c\($0)" }
  private unowned let model: MachineModel
  /// The devices, and whether they allow that another takes the place of their character device.
  private var users: [String: (device: String, allowsSwap: Bool, isOpen: Bool)] = [:]
  private var devices: Set<String> = []

  init(_ model: MachineModel) { self.model = model }

  func propose(_ random: inout Seeded) -> Proposal {
    let id = random.pick(Self.ids)
    if random.isOneIn(3) { return ("chardev-remove", [member("id", .string(id))]) }
    let kind = random.pick(["null", "ringbuf"])
    let name = random.isOneIn(4) ? "chardev-change" : "chardev-add"
    return (name, [member("id", .string(id)), member("backend", ["type": .string(kind), "data": [:]])])
  }

  func predict(_ call: ModelCall) {
    let id = call.text("id") ?? ""
    switch call.name {
    case "chardev-add":
      if devices.contains(id) { return model.refuse(call, "Chardev with id '\(id)' already exists") }
      devices.insert(id)
    case "chardev-change":
      if !devices.contains(id) { return model.refuse(call, "Chardev '\(id)' does not exist") }
      if users[id]?.allowsSwap == false {
        return model.refuse(call, "Chardev user does not support chardev hotswap")
      }
    default:
      if !devices.contains(id) { return model.refuse(call, "Chardev '\(id)' not found") }
      if users[id] != nil { return model.refuse(call, "Chardev '\(id)' is busy") }
      devices.remove(id)
    }
    model.accept(call)
  }

  /// Why a device's property can't name it, nil if it can.
  func refusal(of id: String, for property: String) -> String? {
    if !devices.contains(id) { return "Property '\(property)' can't find value '\(id)'" }
    if users[id] == nil { return nil }
    return "Property '\(property)' can't take value '\(id)': Device '\(id)' is in use"
  }

  /// A device uses it; one may be open only once the guest has opened it.
  func use(_ id: String, by device: String, allowsSwap: Bool, isOpen: Bool) { users[id] = (device, allowsSwap, isOpen) }

  /// A device is gone.
  func release(by device: String) { users = users.filter { $0.value.device != device } }

  func complaints(about test: TestMonitor, isThorough: Bool) -> [String] {
    let entries = test.machine.chardevs.entries
    if Set(entries.map(\.label)) != devices || entries.count != devices.count {
      return ["the character devices are \(entries.map(\.label)), not \(devices.sorted())"]
    }
    return entries.filter { $0.isFrontendOpen != (users[$0.label]?.isOpen ?? false) }.map { entry in
      "\(entry.label) is \(entry.isFrontendOpen ? "open" : "closed"), its user \(users[entry.label]?.device ?? "none")"
    }
  }
}
