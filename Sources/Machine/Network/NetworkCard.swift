// A network card: it has an address, a link that is up or down, and a backend at the other end of its cable.
import Event
import JSON

/// A network card.
public final class NetworkCard: DevicePart {
  /// What `set_link` and others call it: its device's id, or its model with a number.
  public let name: String
  /// The type of its device, as it calls itself.
  public let model: String
  /// Its hardware address.
  public let address: String
  /// Whether its link is up.
  public internal(set) var isUp = true
  /// What it is connected to.
  public internal(set) weak var backend: NetworkBackend?
  /// What it was connected to, if that was removed: the cable still leads there.
  public internal(set) var formerBackend: NetworkBackend?
  /// Its number among all backends and cards.
  public let order: Int
  private unowned let network: Network

  init(_ device: Device, _ network: Network) {
    let model = device.type.name.string
    self.model = device.backend == nil ? model : "virtio-net-pci"
    self.network = network
    order = network.nextOrder()
    let given = device.values["mac"]?.text ?? ""
    address = given.isEmpty || given == "00:00:00:00:00:00" ? network.freeAddress() : given.lowercased()
    name = device.givenID ?? network.cardName(self.model)
    device.values["mac"] = .string(address)
    if case .string(let id)? = device.values["netdev"], let backend = network.backend(id) {
      self.backend = backend
      backend.card = self
      isUp = backend.isUp
    }
    network.cards.append(self)
  }

  /// Whether it tells which packets it takes: the virtio cards do.
  public var showsFilter: Bool { model.hasPrefix("virtio-net") }

  func unplugged() {
    network.cards.removeAll { $0 === self }
    backend?.card = nil
  }
}

extension NetworkCard: SavedPart {
  var savedState: Value { Value(state: ["up": .bool(isUp)]) }

  func restore(_ state: Value) { isUp = state["up"] != false }
}
