// Adding and removing network backends, plugging and pulling their cables.
import Event
import JSON
import Machine
import Monitor
import QAPI

extension CommandRow<Machine> {
  /// `netdev_add type=KIND id=NAME ...`: adds a network backend. GenericError for an id that is taken, and for what the
  /// backend can't be without. A `tap` stands on descriptors that were passed, `fd=NAME`, or none.
  static let netdevAdd = Self(
    "netdev_add", help: "add host network device",
    now: { (machine, arguments) throws(Failure) in
      try add(arguments.whole.map { $0.value() } ?? .object([]), to: machine, arguments.session)
    })

  /// `netdev_add TYPE,id=NAME[,...]`: adds a network backend, or lists the types.
  static let humanNetdevAdd = human(
    HumanFace(
      "netdev_add", arguments: "type:O",
      usage: "[user|tap|socket|stream|dgram|vde|bridge|hubport|netmap|vhost-user],id=str[,prop=value][,...]",
      choices: ["type": .netdevOptions],
      translate: { typed in [Value.Member(key: "type", value: .object(typed))] }),
    name: "human netdev_add", help: "add host network device"
  ) { (machine, arguments) throws(Failure) in
    let typed = arguments.value("type") ?? .object([])
    let kind = typed["type"]?.optionText
    if kind == "help" || kind == "?" { return NetworkBackend.kindsHelp }
    for key in ["id", "type"] where typed[key] == nil { throw Failure("Parameter '\(key)' is missing") }
    guard let type = SchemaCommand.named("netdev_add")?.arguments else { return "" }
    let converted = type.words(of: "type").contains(kind ?? "") ? try type.converted(typed) : typed
    let document = Document(converted)
    try type.check(document.root)
    try add(converted, to: machine, arguments.session)
    return ""
  }

  /// `netdev_del id=NAME`: removes a network backend; its card stays, without one. DeviceNotFound if there is none.
  static let netdevDel = Self(
    "netdev_del", help: "remove host network device",
    human: HumanFace("netdev_del", arguments: "id:s", usage: "id", choices: ["id": .netdevs]),
    now: { (machine, arguments) throws(Failure) in try machine.network.remove(arguments.string("id")) })

  /// `set_link name=NAME up=BOOL`: plugs or pulls the cable of a card or a backend. DeviceNotFound if there is neither.
  static let setLink = Self(
    "set_link", help: "plug or pull a network card's cable",
    human: HumanFace("set_link", arguments: "name:s,up:b", usage: "name on|off", choices: ["name": .netdevs]),
    now: { (machine, arguments) throws(Failure) in
      try machine.network.setLink(arguments.string("name"), isUp: arguments.optionalBool("up") ?? true)
    })

  /// `query-rx-filter [name=CARD]`: which packets cards take: `[{name, promiscuous, main-mac, unicast, multicast, vlan,
  /// vlan-table, ...}]`. GenericError for one that isn't a card, or doesn't tell.
  static let queryRxFilter = Self(
    "query-rx-filter", help: "show which packets network cards take",
    encode: { (cards: [NetworkCard], json) in json.objects(cards, encodeFilter) },
    now: { (machine, arguments) throws(Failure) in
      guard let name = arguments.optionalString("name") else {
        return machine.network.cards.filter(\.showsFilter)
      }
      if let card = machine.network.cards.first(where: { $0.name == name }) {
        if card.showsFilter { return [card] }
        throw Failure("net client(\(name)) doesn't support rx-filter querying")
      }
      if machine.network.backend(name) != nil { throw Failure("net client(\(name)) isn't a NIC") }
      throw Failure("invalid net client name: \(name)")
    })
}

/// Adds the backend of a request, which may name descriptors that its session was given.
private func add(_ options: Value, to machine: Machine, _ session: Session) throws(Failure) {
  guard case .string(let id)? = options["id"], case .string(let kind)? = options["type"] else { return }
  try checkIdentifier(id)
  if ["nic", "none", "netmap"].contains(kind) {
    throw Failure("network backend '\(kind)' is not compiled into this binary")
  }
  let passed = session.descriptors
  try machine.network.add(kind, id: id, options) { (name) throws(Failure) in try passed.take(name) }
}

/// A card that the guest hasn't set up takes all packets.
private func encodeFilter(_ card: NetworkCard, _ json: inout Writer) {
  json.member("name", card.name)
  json.member("promiscuous", true)
  json.member("multicast", "normal" as StaticString)
  json.member("unicast", "normal" as StaticString)
  json.member("vlan", "all" as StaticString)
  json.member("broadcast-allowed", false)
  json.member("multicast-overflow", false)
  json.member("unicast-overflow", false)
  json.member("main-mac", card.address)
  for name in ["vlan-table", "unicast-table", "multicast-table"] {
    json.key(named: name)
    json.beginArray()
    if name == "vlan-table" { for number in (0..<Int64(4096)).reversed() { json.int(number) } }
    json.endArray()
  }
}
