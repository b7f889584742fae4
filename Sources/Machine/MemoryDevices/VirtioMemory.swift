// Memory whose size the host asks for while the guest runs: virtio-mem, and persistent memory, whose size stays.
//
// The host sets `requested-size`. The guest's driver gets round to it: it takes blocks until it has so many bytes, or gives
// them back if it lets memory go; then `size` says so. After a reset it has none until its driver asks anew.
import Event
import JSON

extension Machine {
  /// Finds the addresses of a virtio device that is memory, before its card takes a place. The errors are QEMU 7.2's.
  func claimMemory(for device: Device, _ kind: VirtioMemoryKind) throws(Failure) {
    let memory = try memory(of: device)
    if options.pluggableMemory == 0 {
      throw Failure(
        "memory devices (e.g. for memory hotplug) are not enabled, please specify the maxmem option")
    }
    var alignment = MemoryPlace.huge
    if kind == .resizable { alignment = max(alignment, try VirtioMemory.blockSize(of: device)) }
    let size = memory.values["size"]?.integer ?? 0
    let wanted = (device.values["memaddr"] ?? 0).bits
    let place = MemoryPlace(size: size, wanted: wanted, alignment: alignment)
    device.values["memaddr"] = .int(try place.address(in: self))
  }
}

/// The virtio devices that are memory; none can be unplugged.
enum VirtioMemoryKind {
  case resizable, persistent

  /// Nil for a type that isn't one.
  init?(type: String) {
    if type.hasPrefix("virtio-mem") {
      self = .resizable
    } else if type.hasPrefix("virtio-pmem") {
      self = .persistent
    } else {
      return nil
    }
  }
}

/// Memory that keeps what is in it when the machine is reset.
public final class PersistentMemory: DevicePart, MemoryDevice {
  /// Its device.
  public unowned let device: Device
  /// Where the guest sees it.
  public let address: Int64
  /// How many bytes the guest has of it.
  public let size: Int64
  /// The object that is its memory.
  public let memory: ObjectNode

  /// All of it is the guest's.
  public var span: Int64 { size }

  init(_ device: Device, _ machine: Machine) throws(Failure) {
    memory = try machine.memory(of: device)
    if memory.isInUse { throw Failure("can't use already busy memdev: \(memory.name)") }
    self.device = device
    size = memory.values["size"]?.integer ?? 0
    address = device.values["memaddr"]?.integer ?? 0
    memory.users += 1
  }

  func unplugged() { memory.users -= 1 }
}

/// Memory whose size changes.
public final class VirtioMemory: DevicePart, MemoryDevice {
  /// Its device.
  public unowned let device: Device
  /// Where the guest sees it.
  public let address: Int64
  /// How many bytes of addresses it takes.
  public let span: Int64
  /// How many bytes the guest has of it.
  public private(set) var size: Int64 = 0
  /// The object that is its memory.
  public let memory: ObjectNode
  /// The NUMA node it belongs to.
  public let node: Int64
  /// The guest has whole blocks of so many bytes.
  public let blockSize: Int64
  /// How many bytes the guest is asked to have, of which it may be more than there are at first, as in QEMU 7.2.
  public private(set) var requestedSize: UInt64

  private unowned let machine: Machine
  private var driver: Timer?

  init(_ device: Device, _ machine: Machine) throws(Failure) {
    memory = try machine.memory(of: device)
    if memory.isInUse { throw Failure("'memdev' property specifies a busy memdev: \(memory.name)") }
    node = device.values["node"]?.integer ?? 0
    let nodes = max(1, machine.numa.count)
    if node >= nodes {
      // The words run together in QEMU 7.2 too.
      throw Failure("'node' property has value '\(node)', which exceedsthe number of numa nodes: \(nodes)")
    }
    blockSize = try Self.blockSize(of: device)
    requestedSize = (device.values["requested-size"] ?? 0).bits
    if requestedSize % UInt64(blockSize) != 0 {
      throw Failure("'requested-size' property has to be multiples of 'block-size' (\(blockSize.prefixed))")
    }
    self.device = device
    self.machine = machine
    span = memory.values["size"]?.integer ?? 0
    address = device.values["memaddr"]?.integer ?? 0
    memory.users += 1
    if let guest = machine.guest {
      driver = Timer(guest.clock) { [unowned self] in driverActs() }
    }
    askGuest()
  }

  private static let smallestBlock: Int64 = 0x10_0000

  /// The size of its blocks, which is a huge page's unless another one was given.
  static func blockSize(of device: Device) throws(Failure) -> Int64 {
    guard let size = device.values["block-size"]?.bits, size != 0 else { return MemoryPlace.huge }
    if size < UInt64(smallestBlock) {
      throw Failure("'block-size' property has to be at least \(smallestBlock.prefixed)")
    }
    guard size.nonzeroBitCount == 1, let size = Int64(exactly: size) else {
      throw Failure("'block-size' property has to be a power of two")
    }
    return size
  }

  // MARK: The guest

  private func askGuest() {
    guard let guest = machine.guest, guest.options.hasDriver, let driver else { return }
    guest.answer(driver)
  }

  /// It takes what it is offered; whether it gives memory back is as with other devices.
  private func driverActs() {
    let target = Int64(min(requestedSize, UInt64(span)))
    if target == size || target < size && machine.options.guest.unplug != .accept { return }
    size = target
    machine.report(.memoryDeviceSizeChange(device, size: size))
  }

  /// The guest starts anew, without any of it.
  func reset() {
    size = 0
    askGuest()
  }

  // MARK: Its device

  func value(of property: String) throws(Failure) -> Value? {
    switch property {
    case "size": .int(size)
    case "block-size": .int(blockSize)
    case "requested-size": Int64(exactly: requestedSize).map { .int($0) } ?? .uint(requestedSize)
    case "memaddr": .int(address)
    default: nil
    }
  }

  func set(_ property: String, to value: Value) throws(Failure) -> Bool {
    switch property {
    case "size": throw Failure("Property 'virtio-mem.size' is not writable")
    case "block-size": throw Failure("'block-size' cannot be changed")
    case "requested-size": try request(try PropertyCheck.value(value, of: property, type: "uint64").bits)
    default: return false
    }
    return true
  }

  private func request(_ size: UInt64) throws(Failure) {
    if size % UInt64(blockSize) != 0 {
      throw Failure("'requested-size' has to be multiples of 'block-size' (\(blockSize.prefixed))")
    }
    if size > UInt64(span) {
      throw Failure("'requested-size' cannot exceed the memory backend size(\(span.prefixed))")
    }
    if size == requestedSize { return }
    requestedSize = size
    askGuest()
  }

  func unplugged() {
    driver?.disarm()
    memory.users -= 1
  }
}

extension MachineEvent {
  /// A guest has another size of a memory device now.
  static func memoryDeviceSizeChange(_ device: Device, size: Int64) -> MachineEvent {
    let id = device.id.map { [Value.Member(key: "id", value: .string($0))] } ?? []
    return MachineEvent(
      "MEMORY_DEVICE_SIZE_CHANGE",
      id + [
        Value.Member(key: "size", value: .int(size)),
        Value.Member(key: "qom-path", value: .string(device.path)),
      ])
  }
}

extension VirtioMemory: SavedPart {
  var savedState: Value { Value(state: ["size": .int(size)]) }

  func restore(_ state: Value) {
    size = max(0, min(span, state["size"]?.integer ?? 0)) / blockSize * blockSize
    askGuest()
  }
}
