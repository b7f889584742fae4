// From options to a configuration: every check that can be made before anything is created.
import Chardev
import Event
import Logging
import Machine
import Monitor
import Options

extension Configuration {
  init(_ given: [GivenOption]) throws(OptionError) {
    func values(_ name: String) -> [String] { given.filter { $0.name == name }.map(\.value) }
    logLevel = .notice
    machines = []
    monitors = []
    for value in values("--log-level") { logLevel = try Self.level(value) }
    for value in values("--machine") { try addMachine(OptionReader(OptionList(value, of: "--machine"))) }
    if machines.isEmpty { machines = [MachineOptions()] }
    for value in values("--device") { try addDevice(OptionList(value, of: "--device", hasHead: true)) }
    for value in values("--guest") { try setGuest(OptionReader(OptionList(value, of: "--guest"))) }
    let specs = values("--monitor")
    for value in specs.isEmpty ? ["stdio"] : specs {
      try addMonitor(OptionList(value, of: "--monitor", hasHead: true))
    }
  }

  private static func level(_ text: String) throws(OptionError) -> Logger.Level {
    if let level = Logger.Level(rawValue: text) { return level }
    let names = Logger.Level.allCases.map(\.rawValue)
    throw OptionError(
      "--log-level: '\(text)' is not one of \(names.joined(separator: ", "))\(suggestion(text, names))")
  }

  private mutating func addMachine(_ given: OptionReader) throws(OptionError) {
    var reader = given
    var machine = MachineOptions()
    machine.name = reader.string("name") ?? ""
    // QEMU reports a UUID in small letters, however it was written.
    machine.uuid = reader.string("uuid")?.lowercased()
    if let memory = try reader.size("memory") { machine.memory = memory }
    if let isPaused = try reader.bool("paused") { machine.startsRunning = !isPaused }
    try reader.finish()
    if let uuid = machine.uuid, !isUUID(uuid) {
      throw OptionError("--machine: uuid='\(uuid)' is not a UUID such as 12345678-1234-5678-1234-567812345678")
    }
    guard machine.memory >= 1 << 20 else { throw OptionError("--machine: memory must be at least 1M") }
    if machines.contains(where: { $0.name == machine.name }) {
      throw OptionError("--machine: the name '\(machine.name)' is given to two machines")
    }
    machines.append(machine)
  }

  private mutating func addDevice(_ list: OptionList) throws(OptionError) {
    let kinds = ["virtio-balloon", "none"]
    guard let kind = list.head, kinds.contains(kind) else {
      let kind = list.head ?? ""
      throw OptionError(
        "--device: '\(kind)' is not one of \(kinds.joined(separator: ", "))\(suggestion(kind, kinds))")
    }
    var reader = OptionReader(list)
    let chosen = try chosenMachines(&reader)
    var balloon: BalloonOptions?
    if kind == "virtio-balloon" {
      balloon = BalloonOptions()
      if let id = reader.string("id") { balloon?.id = id }
      let queries = BalloonQuery.allCases.map(\.rawValue)
      if let query = try reader.choice("query", queries).flatMap(BalloonQuery.init) { balloon?.query = query }
    }
    try reader.finish()
    for index in chosen { machines[index].balloon = balloon }
  }

  private mutating func setGuest(_ given: OptionReader) throws(OptionError) {
    var reader = given
    let chosen = try chosenMachines(&reader)
    var guest = GuestOptions()
    if let latency = try reader.duration("latency") { guest.latency = latency }
    if let rate = try reader.int("rate", 1...1_000_000_000) { guest.rate = rate }
    if let hasDriver = try reader.bool("driver") { guest.hasDriver = hasDriver }
    if let isStuck = try reader.bool("stuck") { guest.isStuck = isStuck }
    try reader.finish()
    for index in chosen { machines[index].guest = guest }
  }

  /// The machines that `machine=NAME` names, all of them without it.
  private func chosenMachines(_ reader: inout OptionReader) throws(OptionError) -> Range<Int> {
    guard let index = try machineIndex(&reader) else { return machines.indices }
    return index..<index + 1
  }

  private func machineIndex(_ reader: inout OptionReader) throws(OptionError) -> Int? {
    guard let name = reader.string("machine") else { return nil }
    if let index = machines.firstIndex(where: { $0.name == name }) { return index }
    let names = machines.map(\.name)
    throw OptionError(
      "\(reader.option): there is no machine '\(name)'\(suggestion(name, names)); "
        + "the machines are \(names.map { "'\($0)'" }.joined(separator: ", "))")
  }

  private mutating func addMonitor(_ list: OptionList) throws(OptionError) {
    let address: Address
    switch Address.parse(list.head ?? "") {
    case .success(let parsed): address = parsed
    case .failure(let error): throw OptionError("--monitor: \(error)")
    }
    if monitors.contains(where: { $0.address == address && !$0.address.isAnyPort }) {
      throw OptionError("--monitor: the address '\(address)' is given twice")
    }
    var reader = OptionReader(list)
    let modes = MonitorMode.allCases.map(\.rawValue)
    let mode = try reader.choice("mode", modes).flatMap(MonitorMode.init)
    let name = reader.string("name") ?? "monitor\(monitors.count)"
    let orders = RequestOrder.allCases.map(\.rawValue)
    let order = try reader.choice("order", orders).flatMap(RequestOrder.init) ?? .completion
    let inflight = try reader.int("inflight", 1...1_000_000).map { Int($0) }
    var settings = MonitorSettings(name: name, order: order, inflight: inflight)
    if let deadline = try reader.duration("deadline") { settings.deadline = deadline }
    if let isPretty = try reader.bool("pretty") { settings.pretty = isPretty }
    let clients = try reader.int("clients", 1...1_000_000).map { Int($0) }
    let machine = try machineIndex(&reader) ?? 0
    try reader.finish()
    if monitors.contains(where: { $0.settings.name == name }) {
      throw OptionError("--monitor: the name '\(name)' is given twice")
    }
    monitors.append(
      MonitorConfiguration(
        address: address, mode: mode ?? (address == .stdio ? .readline : .control), settings: settings,
        clients: clients, machine: machine))
  }
}

extension Address {
  /// Whether the kernel picks the port, so that the address may be given more than once.
  fileprivate var isAnyPort: Bool {
    if case .tcp(_, 0) = self { true } else { false }
  }
}

/// Whether `text` has a UUID's form: 8-4-4-4-12 hexadecimal digits.
private func isUUID(_ text: String) -> Bool {
  let groups = text.split(separator: "-", omittingEmptySubsequences: false)
  return groups.map(\.count) == [8, 4, 4, 4, 12] && text.utf8.count == 36
    && groups.allSatisfy { $0.allSatisfy(\.isHexDigit) }
}
