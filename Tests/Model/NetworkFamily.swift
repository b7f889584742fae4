// Network backends: adding and removing them, with a card or without.
import Event
import JSON
import Machine
import TestSupport

/// `netdev_add`, `netdev_del` and `set_link`.
final class NetworkFamily: ModelFamily {
  let names = ["netdev_add", "netdev_del", "set_link"]
  let weight = 2
  /// Their ids.
  static let ids = (0..<3).map { "n\($0)" }
  private unowned let model: MachineModel
  private var backends: Set<String> = []
  /// The backend of each card, by the card's name.
  private var cards: [String: String?] = [:]

  init(_ model: MachineModel) { self.model = model }

  func propose(_ random: inout Seeded) -> Proposal {
    let id = random.pick(Self.ids)
    if !random.isOneIn(3) { return ("netdev_add", [member("type", "user"), member("id", .string(id))]) }
    if random.isOneIn(2) { return ("netdev_del", [member("id", .string(id))]) }
    let name = cards.keys.sorted().randomElement(using: &random) ?? id
    return ("set_link", [member("name", .string(name)), member("up", .bool(random.isOneIn(2)))])
  }

  func predict(_ call: ModelCall) {
    let id = call.text("id") ?? call.text("name") ?? ""
    switch call.name {
    case "netdev_add":
      if backends.contains(id) { return model.refuse(call, "Duplicate ID '\(id)'") }
      backends.insert(id)
    case "netdev_del":
      if backends.remove(id) == nil { return refuseUnknown(id, call) }
      cards = cards.mapValues { $0 == id ? nil : $0 }
    default:
      if !backends.contains(id) && cards[id] == nil { return refuseUnknown(id, call) }
    }
    model.accept(call)
  }

  private func refuseUnknown(_ id: String, _ call: ModelCall) {
    model.refuse(call, "Device '\(id)' not found", class: "DeviceNotFound")
  }

  /// Why a card's property can't name a backend, nil if it can.
  func refusal(of id: String, for property: String) -> String? {
    if !backends.contains(id) { return "Property '\(property)' can't find value '\(id)'" }
    return cards.values.contains(id) ? "Property '\(property)' can't take value '\(id)', it's in use" : nil
  }

  /// A card comes.
  func plug(_ card: String, on backend: String?) { cards.updateValue(backend, forKey: card) }

  /// A card goes.
  func unplug(_ card: String) { cards.removeValue(forKey: card) }

  func complaints(about test: TestMonitor, isThorough: Bool) -> [String] {
    let network = test.machine.network
    var complaints: [String] = []
    if Set(network.backends.map(\.id)) != backends || network.backends.count != backends.count {
      complaints.append("the network backends are \(network.backends.map(\.id)), not \(backends.sorted())")
    }
    let found = Dictionary(network.cards.map { ($0.name, $0.backend?.id) }) { first, _ in first }
    if found != cards || network.cards.count != cards.count {
      complaints.append("the network cards are \(found), not \(cards)")
    }
    for backend in network.backends {
      let user = cards.first { $0.value == backend.id }?.key
      if backend.card?.name != user { complaints.append("\(backend.id) serves \(backend.card?.name ?? "none")") }
    }
    if Set(network.cards.map(\.address)).count != cards.count { complaints.append("two cards have one address") }
    return complaints
  }
}
