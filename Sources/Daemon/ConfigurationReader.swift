// From options to a configuration: every check that can be made before anything is created.
import Chardev
import Machine
import Monitor
import Options

extension Configuration {
  /// The groups of options, as files name them.
  static var shapes: [any GroupShape] {
    [GivenMonitor.options, GivenMachine.options, GivenDevice.options, GivenGuest.options, GivenProcess.options]
  }

  /// Makes a configuration of what was given. `surroundings` decides where the monitors are if none is.
  init(_ given: [GivenGroup], in surroundings: Surroundings) throws(OptionError) {
    func groups(_ shape: some GroupShape) -> [GivenGroup] { given.filter { $0.name == shape.name } }
    try readProcess(groups(GivenProcess.options))
    for group in groups(GivenMachine.options) { try addMachine(group) }
    if machines.isEmpty { machines = [MachineOptions()] }
    for group in groups(GivenDevice.options) { try addDevice(group) }
    for group in groups(GivenGuest.options) { try setGuest(group) }
    let names = groups(GivenMonitor.options).flatMap(\.entries).filter { $0.key == "name" }.map(\.value)
    for group in groups(GivenMonitor.options) { try addMonitor(group, avoiding: names) }
    if monitors.isEmpty { monitors = try surroundings.defaultMonitors() }
    if let process = groups(GivenProcess.options).last(where: { $0.has("trace-wire") }), self.process.wireTrace == "-",
      let monitor = monitors.first(where: { $0.address == .stdio })
    {
      throw OptionError(
        process.place(of: "trace-wire"),
        "standard output belongs to the monitor '\(monitor.settings.name)': name a file for the trace")
    }
  }

  private mutating func readProcess(_ groups: [GivenGroup]) throws(OptionError) {
    var given = GivenProcess()
    for group in groups { try GivenProcess.options.read(group, into: &given) }
    process.logLevel = given.logLevel ?? process.logLevel
    process.pidFile = given.pidFile
    process.readyDescriptor = given.readyDescriptor.map { Int32($0) }
    process.exitsWithParent = given.exitsWithParent ?? false
    process.allowsRemote = given.allowsRemote ?? false
    process.wireTrace = given.wireTrace
    process.clock = given.clock ?? .real
    process.clockStart = given.clockStart
  }

  private mutating func addMachine(_ group: GivenGroup) throws(OptionError) {
    var given = GivenMachine()
    try GivenMachine.options.read(group, into: &given)
    let kind = given.type ?? .pc
    var machine = MachineOptions(
      name: given.name ?? "", uuid: given.uuid, type: kind.rawValue, balloon: kind.takesBalloon ? BalloonOptions() : nil
    )
    machine.memory = given.memory ?? machine.memory
    machine.dumpRate = given.dumpRate ?? machine.dumpRate
    machine.linkRate = given.linkRate ?? machine.linkRate
    machine.incoming = given.incoming
    machine.startsRunning = !(given.paused ?? false)
    machine.actions.reboot = given.actions.reboot ?? machine.actions.reboot
    machine.actions.shutdown = given.actions.shutdown ?? machine.actions.shutdown
    machine.actions.panic = given.actions.panic ?? machine.actions.panic
    machine.actions.watchdog = given.actions.watchdog ?? machine.actions.watchdog
    if machines.contains(where: { $0.name == machine.name }) {
      throw OptionError(group.place(of: "name"), "the name '\(machine.name)' is given to two machines")
    }
    machines.append(machine)
  }

  private mutating func addDevice(_ group: GivenGroup) throws(OptionError) {
    var given = GivenDevice()
    try GivenDevice.options.read(group, into: &given)
    guard let driver = given.driver else {
      throw OptionError(group.place, "the driver is missing: \(GivenDevice.options.accepted("driver"))")
    }
    var balloon: BalloonOptions?
    switch driver {
    case .balloon:
      balloon = BalloonOptions()
      balloon?.id = given.id ?? BalloonOptions().id
      balloon?.query = given.query ?? BalloonOptions().query
    case .none:
      if let entry = group.entries.first(where: { ["id", "query"].contains($0.key) }) {
        throw OptionError(entry.keyPlace, "driver=none takes no '\(entry.key)'")
      }
    }
    let named = try indexes(of: given.machines, group)
    let takers = named.filter { machines[$0].kind?.takesBalloon == true }
    for index in takers { machines[index].balloon = balloon }
    // Without names it is for those that can have it, one at least.
    if driver == .balloon, let other = named.first(where: { !takers.contains($0) }),
      takers.isEmpty || !given.machines.isEmpty
    {
      throw OptionError(group.place, "a machine of type \(machines[other].type) has no bus for a \(driver.rawValue)")
    }
  }

  private mutating func setGuest(_ group: GivenGroup) throws(OptionError) {
    var given = GivenGuest()
    try GivenGuest.options.read(group, into: &given)
    for index in try indexes(of: given.machines, group) {
      var guest = machines[index].guest
      guest.latency = given.latency ?? guest.latency
      guest.rate = given.rate ?? guest.rate
      guest.hasDriver = given.driver ?? guest.hasDriver
      guest.isStuck = given.stuck ?? guest.isStuck
      guest.used = given.used ?? guest.used
      guest.powerdown = given.powerdown ?? guest.powerdown
      guest.unplug = given.unplug ?? guest.unplug
      guest.nmi = given.nmi ?? guest.nmi
      machines[index].guest = guest
    }
  }

  /// The machines of those names, all of them without any.
  private func indexes(of names: [String], _ group: GivenGroup) throws(OptionError) -> [Int] {
    if names.isEmpty { return Array(machines.indices) }
    var found: [Int] = []
    for entry in group.entries where entry.key == "machine" { found.append(try index(of: entry.value, entry.place)) }
    return found
  }

  private func index(of name: String, _ place: Place) throws(OptionError) -> Int {
    if let index = machines.firstIndex(where: { $0.name == name }) { return index }
    let names = machines.map(\.name).filter { !$0.isEmpty }
    if names.isEmpty { throw OptionError(place, "there is no machine '\(name)'; the machine has no name") }
    throw OptionError(place, "there is no machine '\(name)'\(correction(name, "machines", names))")
  }

  /// Adds a monitor; one without a name gets one that nobody has among `names`, which others were given.
  private mutating func addMonitor(_ group: GivenGroup, avoiding names: [String]) throws(OptionError) {
    var given = GivenMonitor()
    try GivenMonitor.options.read(group, into: &given)
    guard let address = given.address else {
      throw OptionError(group.place, "the address is missing: \(Address.accepted)")
    }
    if monitors.contains(where: { $0.address == address && !$0.address.isAnyPort }) {
      throw OptionError(group.place(of: "address"), "the address '\(address)' is given twice")
    }
    if !address.isLocal && !process.allowsRemote {
      throw OptionError(
        group.place(of: "address"),
        "'\(address)' can be reached from other hosts, by anybody: allow-remote=on allows that")
    }
    var number = monitors.count
    let taken = names + monitors.map(\.settings.name)
    while taken.contains("monitor\(number)") { number += 1 }
    let name = given.name ?? "monitor\(number)"
    if monitors.contains(where: { $0.settings.name == name }) {
      throw OptionError(group.place(of: "name"), "the name '\(name)' is given twice")
    }
    let machine = try given.machine.map { (name) throws(OptionError) in try index(of: name, group.place(of: "machine"))
    }
    monitors.append(given.configuration(address, name, machine: machine ?? 0))
  }
}

extension MachineOptions {
  /// Its board, nil for one that only QEMU's command line can name.
  var kind: MachineKind? { MachineKind(rawValue: type) }
}

extension GivenMonitor {
  /// The endpoint, with what isn't given as `like` has it.
  fileprivate func configuration(_ address: Address, _ name: String, machine: Int) -> MonitorConfiguration {
    let isQEMU = like == .qemu
    var settings = MonitorSettings(
      name: name, order: order ?? (isQEMU ? .issue : .completion), inflight: inflight.map { Int($0) })
    settings.deadline = deadline ?? (isQEMU ? 0 : settings.deadline)
    settings.pretty = pretty ?? false
    settings.editing = edit ?? .auto
    let clients = clients ?? (isQEMU ? 1 : 0)
    return MonitorConfiguration(
      address: address, mode: mode ?? (address == .stdio ? .readline : .control), settings: settings,
      clients: clients == 0 ? nil : Int(clients), machine: machine)
  }
}

extension GivenGroup {
  fileprivate func has(_ key: String) -> Bool { entries.contains { $0.key == key } }
}

extension OptionGroup {
  /// The values that a key accepts, for messages.
  fileprivate func accepted(_ key: String) -> String {
    keys.first { $0.name == key }?.placeholder.split(separator: "|").joined(separator: ", ") ?? ""
  }
}

extension Address {
  /// Whether the kernel picks the port or the terminal, so that the address may be given more than once.
  fileprivate var isAnyPort: Bool {
    self == .pty(path: "") || inet?.port == 0
  }

  /// Whether only this host reaches it. A name is believed to be another host's.
  var isLocal: Bool {
    guard let host = inet?.host else { return true }
    if host == "localhost" || host == "::1" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    return parts.count == 4 && parts[0] == 127 && !parts.contains(nil)
  }
}
