// `-nic` and `-net`: backends and the cards on them. `-nic` connects the two, `-net` connects either to hub 0.
import Event
import JSON
import Machine
import QAPI
import QEMUOptions

extension Machine {
  /// Makes the backends of `-netdev`, `-nic` and `-net`, in QEMU's order; the cards that the machine comes with. Errors
  /// are QEMU 7.2's.
  func makeNetworks(_ configuration: EmulatorConfiguration) throws(EmulatorOptionError) -> [BoardCard] {
    for backend in configuration.netdevs { try addBackend(backend) }
    var cards: [BoardCard] = []
    for nic in configuration.nics where nic.text("type") != "none" {
      let others = ["addr", "vectors", "macaddr"] + (nic.text("type") == "hubport" ? [] : ["netdev"])
      try refuse(nic) { others.contains($0) }
      var card = try card(of: nic, backend: try ownBackend(nic), configuration)
      // Nobody says how many there are.
      card.vectors = 0
      cards.append(card)
    }
    for net in configuration.nets where net.text("type") != "none" {
      guard net.text("type") == "nic" else {
        try connect(net)
        continue
      }
      try refuse(net) { !["id", "type", "netdev", "macaddr", "model", "addr", "vectors"].contains($0) }
      if cards.count == 8 { throw EmulatorOptionError(net.origin, "too many NICs") }
      let id = net.text("id") ?? network.nextID()
      let backend = net.text("netdev") ?? network.connect(nil, to: 0).id
      var card = try card(of: net, backend: backend, configuration)
      card.name = id
      cards.append(card)
    }
    if configuration.defaults.network {
      _ = network.nextID()
      cards.append(BoardCard(configuration.machine.defaultCard, backend: network.connect(nil, to: 0).id))
      try connectUserNetwork()
    }
    return cards
  }

  /// Refuses an option that isn't of its kind.
  private func refuse(_ given: GivenObject, where isWrong: (String) -> Bool) throws(EmulatorOptionError) {
    guard case .object(let members) = given.value, let wrong = members.first(where: { isWrong($0.key) }) else { return }
    throw EmulatorOptionError(given.origin, "Invalid parameter '\(wrong.key)'")
  }

  /// A backend of `-net` on a port of hub 0.
  private func connect(_ given: GivenObject) throws(EmulatorOptionError) {
    let id = given.text("id") ?? network.nextID()
    try addBackend(given.adding("id", id))
    network.connect(network.backend(id), to: 0)
  }

  private func connectUserNetwork() throws(EmulatorOptionError) {
    let id = network.nextID()
    do throws(Failure) {
      try network.add("user", id: id, .object([]), take: noDescriptor)
    } catch { throw EmulatorOptionError(.nowhere, error.lines) }
    network.connect(network.backend(id), to: 0)
  }

  /// The backend that `-nic` makes for its card.
  private func ownBackend(_ nic: GivenObject) throws(EmulatorOptionError) -> String {
    let id = nic.text("id") ?? network.nextID()
    try addBackend(nic.without(["model", "mac"]).adding("id", id).adding("type", nic.text("type") ?? "user"))
    return id
  }

  private func addBackend(_ given: GivenObject) throws(EmulatorOptionError) {
    guard let type = given.text("type"), let id = given.text("id") else { return }
    let options = try given.isJSON ? arguments(of: "netdev_add", given) : given.lists.value
    do throws(Failure) {
      let typed = given.isJSON ? options : (try? SchemaCommand.named("netdev_add")?.arguments.converted(options))
      try network.add(type, id: id, typed ?? options, ownsNumbers: true, take: noDescriptor)
    } catch { throw EmulatorOptionError(given.origin, error.lines) }
  }

  // MARK: Warnings

  /// What is odd about a machine's networks, and about what it has no place for, in QEMU 7.2's words; nothing if nobody
  /// asked for any.
  func warnings(_ configuration: EmulatorConfiguration) -> [String] {
    var warnings: [String] = []
    let isPC = configuration.machine.isPC
    if !isPC, let vga = configuration.vga, vga != "none" {
      warnings = [
        "A -vga option was passed but this machine type does not use that option; No VGA device has been created"
      ]
    }
    let hasNetworks = !(configuration.netdevs + configuration.nics + configuration.nets + configuration.devices).isEmpty
    if !hasNetworks { return warnings }
    warnings += network.complaints
    if isPC || configuration.defaults.network { return warnings }
    return warnings
      + (board?.cards ?? []).map {
        "requested NIC (\($0.name ?? "anonymous"), model \($0.model)) was not created (not supported by this machine?)"
      }
  }

  // MARK: Cards

  private func card(
    of given: GivenObject, backend: String, _ configuration: EmulatorConfiguration
  ) throws(EmulatorOptionError) -> BoardCard {
    let address = given.text("macaddr") ?? given.text("mac")
    if let address, !Self.isHardwareAddress(address) {
      throw EmulatorOptionError(given.origin, "invalid syntax for ethernet address")
    }
    let machine = configuration.machine
    let model = try model(given.text("model"), on: machine)
    var card = BoardCard(model, address: address, backend: backend)
    card.vectors = given.text("vectors").flatMap { Int64($0) }
    if let slot = given.text("addr") {
      guard let number = Int64(slot, radix: 16), (0..<32).contains(number) else {
        throw EmulatorOptionError(.nowhere, "Invalid PCI device address \(slot) for device \(model)")
      }
      card.slot = number
    }
    return card
  }

  /// The type of a card. What a machine has no place for isn't looked at.
  private func model(_ name: String?, on machine: MachineType) throws(EmulatorOptionError) -> String {
    if !machine.isPC { return name ?? "unspecified" }
    guard let name else { return machine.defaultCard }
    let model = name == "virtio" ? "virtio-net-pci" : name
    if model == "ne2k_isa" { return model }
    guard Self.pciCards.contains(model) else {
      throw EmulatorOptionError(.nowhere, "Unsupported NIC model: \(name)")
    }
    if machine.name == "isapc" { throw EmulatorOptionError(.nowhere, "No primary PCI bus") }
    return model
  }

  /// The models that `-nic model=help` lists.
  static let pciCards = [
    "e1000", "e1000-82544gc", "e1000-82545em", "e1000e", "i82550", "i82551", "i82557a", "i82557b", "i82557c",
    "i82558a", "i82558b", "i82559a", "i82559b", "i82559c", "i82559er", "i82562", "i82801", "ne2k_pci", "pcnet",
    "pvrdma", "rtl8139", "tulip", "virtio-net-pci", "virtio-net-pci-non-transitional",
    "virtio-net-pci-transitional", "vmxnet3",
  ]

  private static func isHardwareAddress(_ text: String) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == ":" || $0 == "-" })
    return parts.count == 6 && parts.allSatisfy { (1...2).contains($0.count) && UInt8($0, radix: 16) != nil }
  }
}

extension GivenObject {
  fileprivate func adding(_ key: String, _ text: String) -> GivenObject {
    guard case .object(let members) = value, value[key] == nil else { return self }
    var changed = self
    changed.value = .object(members + [Value.Member(key: key, value: .string(text))])
    return changed
  }

  /// The options that QMP has as lists of texts.
  fileprivate var lists: GivenObject {
    guard case .object(let members) = value else { return self }
    var changed = self
    changed.value = .object(
      members.map { member in
        guard ["hostfwd", "guestfwd", "dnssearch"].contains(member.key) else { return member }
        let texts: [Value] = if case .array(let texts) = member.value { texts } else { [member.value] }
        return Value.Member(key: member.key, value: .array(texts.map { ["str": $0] }))
      })
    return changed
  }

  fileprivate func without(_ keys: [String]) -> GivenObject {
    guard case .object(let members) = value else { return self }
    var changed = self
    changed.value = .object(members.filter { !keys.contains($0.key) })
    return changed
  }
}

/// Nobody has passed a descriptor to a command line; those that the process has come with have numbers.
private func noDescriptor(_ name: String) throws(Failure) -> Int32 {
  throw Failure("File descriptor named '\(name)' has not been found")
}
