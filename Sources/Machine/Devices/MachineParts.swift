// The machine's tree of objects and its devices, made when somebody first looks at them: most of a thousand machines are
// never asked, and what was recorded needs no room.
import Block
import Event

/// The objects and devices of a machine.
struct MachineParts {
  let objects: ObjectTree
  let devices: DeviceTree
}

extension Machine {
  /// Its objects, nil if its type isn't one of a machine's.
  public var objects: ObjectTree? { madeParts?.objects }

  /// Its devices, nil if it has no objects.
  public var devices: DeviceTree? { madeParts?.devices }

  /// What it shows.
  public var display: Display {
    // Its adapters are devices.
    _ = madeParts
    return consoles
  }

  /// Its block nodes and drives.
  public var blocks: BlockGraph {
    // Devices have drives.
    _ = madeParts
    return blockGraph
  }

  /// Its networks.
  public var network: Network {
    // So are its cards.
    _ = madeParts
    return networks
  }

  /// Its keyboard and mouse.
  public var input: Input {
    _ = madeParts
    return inputDevices
  }

  private var madeParts: MachineParts? {
    if let parts { return parts }
    guard let objects = ObjectTree(options, threads) else { return nil }
    objects.chardevs.devices = chardevs
    let made = MachineParts(objects: objects, devices: DeviceTree(self, objects))
    blockGraph.hasDevice = { [unowned self] in (try? devices?.device($0)) != nil }
    blockGraph.objects = objects.throttleObjects
    blockGraph.checkCredentials = { [unowned objects] (id) throws(Failure) in try objects.checkCredentials(id) }
    objects.drivesShare = { [unowned self] in blockGraph.sharesThrottleGroup($0) }
    objects.hasNetworkBackend = { [unowned self] in networks.backend($0) != nil }
    networks.onRemoval = { [unowned objects] in objects.removeFilters(of: $0.id) }
    parts = made
    if !isInPreconfig { fill(made) }
    return made
  }

  /// Adds what comes with the machine's initialization.
  func fill(_ parts: MachineParts) {
    parts.objects.initialize(options)
    if board != nil || !options.awaitsBoard { try? addBoard(to: parts) }
    if let balloon { _ = try? parts.devices.add(DeviceRequest(driver: "virtio-balloon-pci", id: balloon.options.id)) }
  }

  /// Says what it comes with, whose backends are there now: a machine whose options say `awaitsBoard` waits for that.
  /// Fails if it can't have one of them.
  public func complete(with board: BoardDevices) throws(Failure) {
    // What is wrong with the board's own devices is told now.
    if !options.propertyDefaults.isEmpty { _ = madeParts }
    self.board = board
    if let parts, !isInPreconfig { try addBoard(to: parts) }
  }

  /// Adds the empty drives that the board's devices have, and one for a card that has no device.
  private func addDrives(_ board: BoardDevices) {
    func add(_ id: String, isReadOnly: Bool) {
      if blocks.drive(id) == nil { _ = blocks.addBackend(id, isReadOnly: isReadOnly) }
    }
    for disk in board.disks { add(disk.drive, isReadOnly: disk.driver == "ide-cd") }
    if board.hasCard { add("sd0", isReadOnly: false) }
  }

  /// Adds the devices, then the CPUs, which are numbered among them.
  private func addBoard(to parts: MachineParts) throws(Failure) {
    let drives = board ?? BoardDevices()
    addDrives(drives)
    let groups = options.boardGroups(drives)
    defer { addCPUs(to: parts) }
    try parts.devices.addBoard(groups)
    try parts.devices.applyDefaultsToBoard()
  }
}
