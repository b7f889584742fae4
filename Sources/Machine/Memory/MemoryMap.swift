// What memory a machine has and where: the trees of regions of its board, its processors and its devices. A map is made
// when somebody asks for it and is as things are then; the firmware, which would say where the devices' own regions go,
// never runs here.

/// The memory of a machine.
public struct MemoryMap {
  /// What processors and devices see, the oldest first.
  public private(set) var spaces: [MemorySpace] = []
  /// Whether it is as it was when the firmware was loaded: no device has come that changes it.
  public private(set) var isUntouched = true
  /// The regions that are in no other.
  private var names = Names()
  /// What the bridges have on their other side.
  private var bridges: [ObjectIdentifier: Names] = [:]
  private let layout: MemoryLayout
  /// What the region of the main memory is called.
  private let mainName: String
  /// What the paths of recorded objects are on this machine.
  private let path: (String) -> String
  /// The path of the object that is the main memory.
  private let mainPath: String

  /// Regions by their names.
  private typealias Names = [String: MemoryRegion]

  /// The map of a board; nil for one that wasn't recorded.
  init?(board options: MachineOptions, main: ObjectNode? = nil, path: @escaping (String) -> String = { $0 }) {
    layout = MemoryLayout(options)
    mainName = main?.memoryName ?? layout.name
    mainPath = main?.path ?? ""
    self.path = path
    guard let board = MemoryRecord(board: options.board, memory: layout.low) else { return nil }
    add(board)
    if let memory = names[mainName], let system = names["system"], let above = layout.above {
      system.add(
        MemoryRegion("ram-above-4g", "ram", above, owner: system.owner, target: memory, offset: layout.low))
    }
    if options.memorySlots > 0, let slots = MemoryRecord(board: options.board + " slots") { add(slots) }
    for (name, space) in [("memory", "system"), ("I/O", "io")] {
      if let root = names[space] { spaces.append(MemorySpace(name: name, root: root)) }
    }
  }

  /// The map of `machine`; nil for one of a board that wasn't recorded.
  public init?(_ machine: Machine) {
    guard let objects = machine.objects, let devices = machine.devices else { return nil }
    let memory = (try? objects.machine.value(of: "memory-backend").text).flatMap { try? objects.resolve($0) }
    self.init(board: machine.options, main: memory) { objects.path(ofRecorded: $0) }
    addModules(machine)
    for cpu in machine.cpus { add(cpu) }
    for device in devices.pciDevices { addBusMaster(device) }
    for device in devices.order { add(device) }
    isUntouched = !devices.order.contains { device in
      device.isHotplugged && ["pci-device", "pc-dimm", "cpu"].contains { device.type.conforms(to: $0) }
    }
  }

  // MARK: The board

  /// Adds the regions of a section; `device` is whose it is, nil for the board's.
  private mutating func add(_ record: MemoryRecord, of device: Device? = nil) {
    var open: [MemoryRegion] = []
    var added: [(region: MemoryRegion, outer: MemoryRegion?)] = []
    var own = Names()
    var targets: [(MemoryRegion, String)] = []
    for recorded in record.regions {
      let region = makeRegion(recorded, of: device)
      open.removeLast(max(0, open.count - recorded.depth))
      let outer = open.last ?? (recorded.outer.isEmpty ? nil : self.region(recorded.outer, around: device))
      added.append((region, outer))
      open.append(region)
      if recorded.target.isEmpty { own[region.name] = own[region.name] ?? region }
      if !recorded.target.isEmpty { targets.append((region, recorded.target == "$" ? mainName : recorded.target)) }
    }
    // Of those that were recorded the first one is seen, so it is the last one to come.
    for (region, outer) in added.reversed() { outer?.add(region) }
    for (region, target) in targets { region.target = own[target] ?? names[target] }
    guard let device else { return names.merge(own) { first, _ in first } }
    if own["pci_bridge_pci"] != nil { bridges[ObjectIdentifier(device)] = own }
  }

  private func makeRegion(_ recorded: MemoryRecord.Region, of device: Device?) -> MemoryRegion {
    let isMain = recorded.name == "$"
    let addresses = isMain ? layout.addresses : device?.moved(recorded.addresses) ?? recorded.addresses
    return MemoryRegion(
      isMain ? mainName : recorded.name, recorded.kind, addresses, priority: recorded.priority,
      owner: owner(recorded.owner, device), isEnabled: recorded.isEnabled,
      isContainer: recorded.isContainer, offset: recorded.offset)
  }

  /// The region of that name that one of a device is in: behind a bridge it is the bridge's.
  private func region(_ name: String, around device: Device?) -> MemoryRegion? {
    if let bridge = device?.bus?.device, let own = bridges[ObjectIdentifier(bridge)] {
      return own[name == "pci" ? "pci_bridge_pci" : "pci_bridge_io"]
    }
    return names[name] ?? (name == "pci" ? names["system"] : nil)
  }

  private func owner(_ recorded: String, _ device: Device?) -> String {
    let place = recorded.dropFirst()
    if recorded.first == "o" { return "owner:{obj path=\(place == "$" ? mainPath : String(place))}" }
    if recorded.first == "p" { return "parent:{obj path=\(path(String(place)))}" }
    guard place.first == ".", let device else { return "owner:{dev path=\(path(String(place)))}" }
    if place == ".", let id = device.id { return "owner:{dev id=\(id)}" }
    return "owner:{dev path=\(device.path)\(place.dropFirst())}"
  }

  /// Adds the memory that was plugged in.
  private mutating func addModules(_ machine: Machine) {
    guard let place = machine.options.plugRoom, let system = names["system"] else { return }
    let room = MemoryRegion(
      "device-memory", place, owner: "owner:{obj path=\(machine.objects?.machine.path ?? "")}", isContainer: true)
    if machine.takesPersistentModules, let ports = names["io"] {
      ports.add(MemoryRegion("nvdimm-acpi-io", 0xa18...0xa1b, owner: room.owner))
    }
    if let recorded = names["device-memory"] { system.replace(recorded, by: room) } else { system.add(room) }
    for module in machine.memoryDevices where module.span > 0 { room.add(region(of: module)) }
  }

  /// What the guest sees of a module: its memory, of which one that keeps what is in it shows a part.
  private func region(of module: any MemoryDevice) -> MemoryRegion {
    let (first, memory) = (UInt64(module.address), module.memory)
    func whole(_ addresses: ClosedRange<UInt64>) -> MemoryRegion {
      MemoryRegion(memory.memoryName, "ram", addresses, owner: "owner:{obj path=\(memory.path)}")
    }
    let addresses = first...(first + UInt64(module.span) - 1)
    if !module.device.isPersistentModule { return whole(addresses) }
    let size = UInt64(clamping: memory.values["size"]?.integer ?? 1)
    return MemoryRegion(
      "nvdimm-memory", "nv-ram", addresses, owner: owner("d.", module.device), target: whole(0...(max(size, 1) - 1)))
  }

  // MARK: Processors and devices

  /// Adds what a processor sees: the memory, over which in system management mode some of it has a window.
  private mutating func add(_ cpu: CPU) {
    guard let system = names["system"] else { return }
    // One that was plugged in may have an id.
    let folder = "/machine/peripheral/"
    let owner =
      cpu.path.hasPrefix(folder)
      ? "owner:{dev id=\(cpu.path.dropFirst(folder.utf8.count))}" : "owner:{dev path=\(cpu.path)}"
    spaces.append(MemorySpace(name: "cpu-memory-\(cpu.index)", root: system))
    let memory = MemoryRegion("memory", 0...(.max), owner: owner, isContainer: true)
    memory.add(MemoryRegion("memory", 0...(.max), owner: owner, target: system))
    if let window = names["smram"] {
      memory.add(MemoryRegion("smram", 0...0xffff_ffff, priority: 1, owner: owner, target: window))
    }
    spaces.append(MemorySpace(name: "cpu-smm-\(cpu.index)", root: memory))
  }

  /// Adds what a PCI device sees: nothing before its driver allows it to look.
  private mutating func addBusMaster(_ device: Device) {
    let owner = owner("d.", device)
    let root = MemoryRegion("bus master container", 0...(.max), owner: owner, isContainer: true)
    root.add(MemoryRegion("bus master", 0...(.max), owner: owner, isEnabled: false, target: names["system"]))
    spaces.append(MemorySpace(name: device.type.name.string, root: root))
  }

  private mutating func add(_ device: Device) {
    if device.isPersistentModule { return }
    guard let record = MemoryRecord(device: device.type.name.string) else { return }
    add(record, of: device)
    for space in record.spaces {
      if let root = names[space.region] { spaces.append(MemorySpace(name: space.name, root: root)) }
    }
  }
}

extension ObjectTree {
  /// The path on this machine of what was recorded at `path`: the board's devices may have other numbers.
  fileprivate func path(ofRecorded path: String) -> String {
    let folder = "/machine/unattached/"
    guard path.hasPrefix(folder), let board = machine.child("unattached") else { return path }
    let rest = path.dropFirst(folder.utf8.count)
    let name = String(rest.prefix { $0 != "/" })
    guard let found = board.record?.children.first(where: { $0.name.equals(name) }), let names = board.names else {
      return path
    }
    return folder + names.name(found) + rest.dropFirst(name.utf8.count)
  }
}

extension DeviceTree {
  /// The devices on PCI buses, the oldest first: the board's own have numbers.
  fileprivate var pciDevices: [Device] {
    let added = order.filter { $0.type.conforms(to: "pci-device") }
    let recorded = rootPCIBuses.flatMap(\.devices).filter { device in !added.contains { $0 === device } }
    func number(_ device: Device) -> Int {
      if added.contains(where: { $0 === device }), device.parent?.name != "unattached" { return .max }
      return Int(device.name.drop { $0 != "[" }.dropFirst().dropLast()) ?? -1
    }
    return (recorded + added).map { (number($0), $0) }.enumerated().sorted {
      ($0.element.0, $0.offset) < ($1.element.0, $1.offset)
    }.map(\.element.1)
  }
}
