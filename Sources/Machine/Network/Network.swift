// The machine's networks: backends, which the user adds, and the cards that they are connected to.
import Event
import Glibc
import JSON

/// The networks of a machine.
public final class Network {
  /// The backends in the order in which they came.
  public private(set) var backends: [NetworkBackend] = []
  /// The cards in the order in which they came.
  public internal(set) var cards: [NetworkCard] = []
  /// The hubs by their numbers, the newest one first. One stays when its ports are gone.
  public private(set) var hubs: [Int64] = []
  /// How many ports each hub has had.
  private var portCounts: [Int64: Int] = [:]
  private var count = 0
  private var generated = 0

  private let chardevs: Chardevs
  /// Told of a backend that was removed.
  var onRemoval: (NetworkBackend) -> Void = { _ in }

  init(_ chardevs: Chardevs) { self.chardevs = chardevs }

  /// The backend of an id.
  public func backend(_ id: String) -> NetworkBackend? { backends.first { $0.id == id } }

  /// A number for what comes next.
  func nextOrder() -> Int {
    count += 1
    return count
  }

  /// An id for a backend or a card that nobody named. It is no identifier, so that the user can't mean another one.
  public func nextID() -> String {
    defer { generated += 1 }
    return "#net\(generated)" + "00"
  }

  /// Adds a backend with its options. `take` gives away a descriptor that was passed under a name, which is the
  /// backend's from then on; one that is named by its number only if it `ownsNumbers`, as what a command line names. Fails if
  /// there is one of its id, or if it can't be without what isn't given.
  public func add(
    _ kind: String, id: String, _ options: Value, ownsNumbers: Bool = false, take: (String) throws(Failure) -> Int32
  ) throws(Failure) {
    if backend(id) != nil { throw Failure("Duplicate ID '\(id)'") }
    if kind == "hubport" { return try addPort(id, options) }
    let given = NetworkBackendOptions(kind: kind, options)
    try given.check(chardevs)
    let backend = NetworkBackend(id: id, kind: kind, order: nextOrder())
    if kind == "vhost-user", let id = options["chardev"]?.text, let chardev = chardevs.device(named: id) {
      backend.chardev = try ChardevUser(chardev)
    }
    for name in try given.descriptorNames() {
      let copy = try TapDescriptor.copy(name, for: id)
      let descriptor = if let copy { try TapDescriptor(copy) } else { try TapDescriptor(take(name)) }
      // Otherwise the interface would outlive its backend.
      if ownsNumbers, copy != nil, let number = Int32(name) { close(number) }
      backend.descriptors.append(descriptor)
      backend.lines.append("fd=\(descriptor.number)")
    }
    if backend.descriptors.isEmpty { backend.lines = given.lines(interface: freeInterface) }
    backends.append(backend)
  }

  /// The name of an interface that no backend has made.
  private func freeInterface() -> String {
    let used = Set(backends.flatMap(\.lines).compactMap { $0.split(separator: ",").first.map(String.init) })
    let number = (0...backends.count).first { !used.contains("ifname=tap\($0)") } ?? 0
    return "tap\(number)"
  }

  /// Adds a hub's port.
  func append(_ port: NetworkBackend) { backends.append(port) }

  /// Counts one more port of a hub, which is there from then on; the number of those before it.
  func countPort(of hub: Int64) -> Int {
    if !hubs.contains(hub) { hubs.insert(hub, at: 0) }
    let number = portCounts[hub] ?? 0
    portCounts[hub] = number + 1
    return number
  }

  /// Removes a backend. Its card's cable still leads to it, and carries nothing. DeviceNotFound if there is none.
  public func remove(_ id: String) throws(Failure) {
    guard let index = backends.firstIndex(where: { $0.id == id }) else {
      throw Failure(.deviceNotFound, "Device '\(id)' not found")
    }
    guard backends[index].isRemovable else { throw Failure("Device '\(id)' is not a netdev") }
    let backend = backends.remove(at: index)
    backend.other?.other = nil
    backend.descriptors = []
    backend.chardev?.end()
    onRemoval(backend)
    backend.card?.formerBackend = backend
    backend.card?.backend = nil
  }

  /// Plugs or pulls a cable, at the backend's or the card's end. DeviceNotFound if there is neither.
  public func setLink(_ name: String, isUp: Bool) throws(Failure) {
    let backend = backend(name)
    let card = cards.first { $0.name == name }
    if backend == nil && card == nil { throw Failure(.deviceNotFound, "Device '\(name)' not found") }
    backend?.isUp = isUp
    card?.isUp = isUp
    // A card sees that the other end is gone.
    backend?.card?.isUp = isUp
  }

  /// The cards as the guest finds them; a card whose backend is QEMU's own network has an address in that.
  var interfaces: [GuestFacts.Interface] {
    cards.enumerated().map { index, card in
      GuestFacts.Interface(
        name: "eth\(index)", hardwareAddress: card.address,
        address: card.backend.map(leadsToUserNetwork) == true ? "10.0.2.15" : nil)
    }
  }

  private func leadsToUserNetwork(_ backend: NetworkBackend) -> Bool {
    guard let hub = backend.hub else { return backend.kind == "user" }
    return ports(of: hub).contains { $0.other?.kind == "user" }
  }

  /// A name for a card without an id: `e1000.0`.
  func cardName(_ model: String) -> String {
    "\(model).\(cards.count { $0.model == model })"
  }

  /// A hardware address that no card has: QEMU 7.2's first one is 52:54:00:12:34:56.
  func freeAddress() -> String {
    let used = Set(cards.map(\.address))
    let free = (0...255).lazy.map { Self.address($0) }.first { !used.contains($0) }
    return free ?? Self.address(0)
  }

  private static func address(_ number: Int) -> String {
    "52:54:00:12:34:" + ((0x56 + number) & 0xff).padded(to: 2)
  }
}
