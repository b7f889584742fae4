// The machine's devices: finding, adding and removing them.
//
// Adding goes as QEMU 7.2 goes about it, because the first thing that is wrong is what the user hears of: the type, the
// bus, the id, then the properties one by one, at last what the device itself needs. Removing is the guest's to allow
// where its system has to let go of a device first.
import Event
import JSON

/// What the user asks for when he adds a device.
public struct DeviceRequest {
  /// The type's name, or its other name.
  public var driver: String
  /// The id, nil for a device without.
  public var id: String?
  /// The path of the bus, nil for the first one of the kind.
  public var bus: String?
  /// The properties in the order in which they were given; texts are read as the property's type wants it.
  public var properties: [Value.Member]
  /// Where it comes from.
  public var origin: Origin

  /// A request.
  public init(
    driver: String, id: String? = nil, bus: String? = nil, properties: [Value.Member] = [],
    origin: Origin = .commandLine
  ) {
    self.driver = driver
    self.id = id
    self.bus = bus
    self.properties = properties
    self.origin = origin
  }
}

/// The devices of a machine.
public final class DeviceTree {
  unowned let machine: Machine
  let objects: ObjectTree
  private var anonymous = 0
  /// The firmware's numbers of cards. As in QEMU 7.2 one that fails to come leaves its own taken.
  var firmwareIndexes: Set<Int64> = []
  /// The devices that were added to the machine, in the order in which they came.
  var order: [Device] = []
  /// Which defaults of properties a device has got, by their numbers.
  var usedDefaults: Set<Int> = []
  /// What is to be freed.
  var gone: [GoneDevice] = []
  private(set) lazy var departures = Timer(machine.loop.simulated) { [unowned self] in self.freeGone() }
  private var busNames: [String: Int] = [:]
  private var usbCount = 0
  /// The number from which on devices that the board makes later are numbered.
  private var boardCount = 0

  init(_ machine: Machine, _ objects: ObjectTree) {
    self.machine = machine
    self.objects = objects
  }

  /// The system bus.
  public var systemBus: Bus? { objects.machine.child("unattached")?.child("sysbus") as? Bus }

  /// The PCI buses that aren't behind a bridge, the newest first.
  public var rootPCIBuses: [Bus] {
    systemBus?.devices.reversed().flatMap(\.buses).filter { $0.type.conforms(to: "PCI") } ?? []
  }

  /// The VirtIO devices behind their transports, the oldest first.
  public var virtioDevices: [Device] {
    order.compactMap { $0.backend ?? ($0.type.conforms(to: "virtio-device") ? $0 : nil) }
  }

  /// The devices that the user added, those with an id first.
  public var added: [Device] {
    ["peripheral", "peripheral-anon"].flatMap { objects.machine.child($0)?.children ?? [] }
      .compactMap { $0 as? Device }
  }

  /// The device of an id, or at a path. DeviceNotFound if there is none.
  public func device(_ id: String) throws(Failure) -> Device {
    guard let device = try node(id) as? Device else { throw Failure("\(id) is not a hotpluggable device") }
    return device
  }

  private func node(_ id: String) throws(Failure) -> ObjectNode {
    if id.hasPrefix("/") { return try objects.resolve(id) }
    // A path leads there from the folder of the devices that have ids; the empty one to the folder itself.
    let named = objects.machine.child("peripheral")
    guard let node = named.flatMap({ ObjectTree.descend(from: $0, id) }) else {
      throw Failure(.deviceNotFound, "Device '\(id)' not found")
    }
    return node
  }

  // MARK: Adding

  /// Adds a device. A failure leaves nothing behind.
  @discardableResult
  public func add(_ request: DeviceRequest) throws(Failure) -> Device {
    let isHotplug = request.origin == .deviceAdd
    let model = try DeviceModel(named: request.driver, isHotplug: isHotplug)
    let bus = try bus(for: model, at: request.bus)
    if isHotplug, let bus, !bus.allowsHotplug { throw Failure("Bus '\(bus.busName)' does not support hotplugging") }
    if bus == nil, isHotplug { try checkBuslessHotplug(model) }
    if isHotplug, machine.migration.isGoingOut { throw Failure("device_add not allowed while migrating") }
    try machine.checkMayCome(model.type)
    let (folder, name) = try place(request)
    if isHotplug { machine.keepBlocks(whileComing: model.type) }
    let device = make(model, name: name)
    device.isHotplugged = isHotplug
    do throws(Failure) {
      try applyDefaults(to: device, model)
      for property in request.properties {
        try set(property, request.origin, of: device, model)
      }
      try realize(device, model, on: bus, as: bus?.nextIndex(), in: folder)
    } catch {
      if let drive = device.values["drive"]?.text { machine.blocks.disconnect(drive) }
      throw error
    }
    return device
  }

  /// Adds what a board comes with. A device that can't be added is left out.
  func addBoard(_ groups: [BoardGroup]) throws(Failure) {
    guard let board = objects.machine.child("unattached"), let record = board.record, let names = board.names else {
      return
    }
    let own = record.children.filter { RecordedNames.number(ofDevice: $0.name.string) != nil }
    // All have their numbers before somebody looks at one.
    let numbered = groups.flatMap { group in
      let next = own.filter { group.next.map($0.typeName.equals) ?? false }
        .compactMap { RecordedNames.number(ofDevice: $0.name.string) }.min()
      return group.devices.map { (device: $0, number: names.insert(before: next ?? own.count)) }
    }
    boardCount = (numbered.map(\.number).max() ?? -1) + 1
    if numbered.isEmpty { return }
    objects.machine.forgetRecorded()
    for entry in numbered { try add(entry.device, as: entry.number) }
  }

  /// The name of a device that the board makes later.
  func nextBoardName(in board: ObjectNode) -> String { board.nextName("device", from: boardCount) }

  /// Adds a hub to a USB bus whose ports are about to be used up.
  func addHub(to bus: Bus) throws(Failure) {
    guard let board = objects.machine.child("unattached") else { return }
    let model = try DeviceModel(named: "usb-hub", isHotplug: false)
    let hub = make(model, name: nextBoardName(in: board))
    try realize(hub, model, on: bus, as: bus.nextIndex(), in: board)
  }

  /// A number for one more device on USB.
  func nextUSBOrder() -> Int {
    usbCount += 1
    return usbCount
  }

  private func add(_ given: BoardDevice, as number: Int) throws(Failure) {
    guard let board = objects.machine.child("unattached") else { return }
    let model = try DeviceModel(named: given.driver, isHotplug: false)
    let bus = try given.driver == "sysbus-xhci" ? systemBus : bus(for: model, at: given.bus)
    let device = make(model, name: "device[\(number)]")
    try applyDefaults(to: device, model)
    device.values.merge(given.values) { $1 }
    try realize(
      device, model, on: bus, as: bus?.makeRoom(for: number), in: board, isServed: given.isServed)
  }

  /// The bus that a device is for; nil for one that needs none.
  private func bus(for model: DeviceModel, at path: String?) throws(Failure) -> Bus? {
    guard let system = systemBus else { return nil }
    if model.isOnSystemBus, !["pc", "q35", "microvm"].contains(machine.options.board) || !model.isDynamic {
      throw Failure("Parameter 'driver' expects a dynamic sysbus device type for the machine")
    }
    let search = BusSearch(system: system)
    if let path {
      let bus = try search.bus(at: path)
      if bus.isFull { throw Failure("Bus '\(path)' is full") }
      guard let wanted = model.bus, bus.type.conforms(to: wanted) else {
        throw Failure("Device '\(model.name)' can't go on \(bus.type.name.string) bus")
      }
      return bus
    }
    if model.isOnSystemBus { return system }
    guard let wanted = model.bus else { return nil }
    guard let bus = search.first(of: wanted) else {
      throw Failure("No '\(wanted)' bus found for device '\(model.name)'")
    }
    return bus
  }

  /// Without a bus only what the machine itself has a place for can come: memory, CPUs.
  private func checkBuslessHotplug(_ model: DeviceModel) throws(Failure) {
    if machine.isPC, model.type.conforms(to: "pc-dimm") || model.type.conforms(to: "cpu") { return }
    throw Failure("Device '\(model.name)' can not be hotplugged on this machine")
  }

  private func place(_ request: DeviceRequest) throws(Failure) -> (folder: ObjectNode, name: String) {
    guard let named = objects.machine.child("peripheral"), let others = objects.machine.child("peripheral-anon")
    else { throw Failure("the machine takes no devices") }
    if let id = request.id {
      if named.child(id) != nil { throw Failure("Duplicate device ID '\(id)'") }
      return (named, id)
    }
    // Those that come to nothing are counted too.
    defer { anonymous += 1 }
    return (others, "device[\(anonymous)]")
  }

  /// Makes a device, whose buses are called after `id` if that isn't its name, as `record` has it if that isn't its type.
  func make(_ model: DeviceModel, name: String, called id: String? = nil, record: String? = nil) -> Device {
    let record = ObjectRecord(device: record ?? model.name)
    let names = RecordedNames(busName: { [unowned self] record in busName(record, of: id ?? name) })
    let device = Device(model.type, name: name, record: record, names: names)
    names.device = device
    return device
  }

  /// A bus is called after the id of its device, else after its type.
  private func busName(_ record: ObjectRecord, of device: String) -> String {
    if !device.hasPrefix("device[") { return device + record.name.string.dropFirst(1) }
    let type = record.typeName.string
    let number = busNames[type] ?? objects.machine.record.map { count(type, in: $0) } ?? 0
    busNames[type] = number + 1
    return "\(type.lowercased()).\(number)"
  }

  /// How many buses of a type came with the machine.
  private func count(_ type: String, in record: ObjectRecord) -> Int {
    record.children.reduce(record.typeName.equals(type) ? 1 : 0) { $0 + count(type, in: $1) }
  }
}

extension Device {
  /// Its buses and those of what came with it.
  var allBuses: [Bus] { buses + (backend?.buses ?? []) }

  /// Whether a property has a value that says something.
  func has(_ property: String) -> Bool { values[property].map { $0 != "" && $0 != 0 } ?? false }
}
