// The operating system of the simulated guest, as far as the agent tells of it and changes it.
import Event
import JSON

/// What the guest finds in its machine. Closures, as devices come and go.
public struct GuestFacts {
  /// A network interface.
  public struct Interface: Sendable, Equatable {
    /// Its name, such as `eth0`.
    public var name: String
    /// Its hardware address.
    public var hardwareAddress: String
    /// Its address in IPv4, in a network of 24 bits; nil for none.
    public var address: String?

    /// An interface.
    public init(name: String, hardwareAddress: String, address: String? = nil) {
      self.name = name
      self.hardwareAddress = hardwareAddress
      self.address = address
    }
  }

  /// A disk.
  public struct Disk: Sendable, Equatable {
    /// Its name, such as `vda`.
    public var name: String
    /// Its bus, by QEMU's name: `virtio`, `scsi`, `ide`, ...
    public var bus: String
    /// Its place on the bus.
    public var unit: Int64
    /// The slot of its PCI controller.
    public var slot: Int64

    /// A disk.
    public init(name: String, bus: String, unit: Int64 = 0, slot: Int64 = 0) {
      self.name = name
      self.bus = bus
      self.unit = unit
      self.slot = slot
    }
  }

  /// The guest's name.
  public var hostName: String
  /// How many CPUs there are.
  public var cpus: () -> Int
  /// How much memory there is, in bytes.
  public var memory: Int64
  /// The network interfaces.
  public var interfaces: () -> [Interface] = { [] }
  /// The disks.
  public var disks: () -> [Disk] = { [] }

  /// A machine of that name, with so many CPUs and so much memory.
  public init(hostName: String, cpus: @escaping () -> Int, memory: Int64) {
    self.hostName = hostName
    self.cpus = cpus
    self.memory = memory
  }
}

/// The guest's system.
final class GuestSystem {
  let facts: GuestFacts
  /// Whether its file systems are frozen.
  var isFrozen = false
  /// The CPUs that it doesn't use.
  var offlineCPUs: Set<Int64> = []
  /// The blocks of memory that it doesn't use.
  var offlineBlocks: Set<Int64> = []

  private let clock: Clock
  private let machineTime: () -> Nanoseconds
  /// What its time of day is ahead of its clock.
  private var offset: Nanoseconds = 0

  init(_ facts: GuestFacts, _ clock: Clock, now: @escaping () -> Nanoseconds) {
    self.facts = facts
    self.clock = clock
    machineTime = now
  }

  /// Starts it anew.
  func boot() {
    isFrozen = false
    offlineCPUs = []
    offlineBlocks = []
    readMachineClock()
  }

  /// The guest's time of day, in nanoseconds since 1970, to the microsecond. It falls behind while the guest doesn't run.
  var time: Nanoseconds {
    get { clock.now.advanced(clampingBy: offset) / 1000 * 1000 }
    set { offset = newValue / 1000 * 1000 - clock.now }
  }

  /// Sets the time of day by the machine's clock.
  func readMachineClock() { time = machineTime() }

  /// The size of a block of memory, in bytes: Linux' usual one, larger where there would be too many.
  var blockSize: Int64 {
    var size: Int64 = 128 << 20
    while facts.memory / size > 1024 { size *= 2 }
    return size
  }

  /// How many blocks of memory there are.
  var blocks: Int64 { (facts.memory - 1) / blockSize + 1 }
}

extension GuestSystem {
  /// It as it is saved.
  var saved: Value {
    func list(_ numbers: Set<Int64>) -> Value { .array(numbers.sorted().map { .int($0) }) }
    return Value(state: [
      "frozen": .bool(isFrozen), "offline-cpus": list(offlineCPUs), "offline-blocks": list(offlineBlocks),
      "time": .int(time),
    ])
  }

  /// Is as it was saved; its time of day is what it was then.
  func restore(_ state: Value) {
    func numbers(_ key: String, below limit: Int64) -> Set<Int64> {
      guard case .array(let list)? = state[key] else { return [] }
      return Set(list.compactMap(\.integer).filter { (0..<limit).contains($0) })
    }
    isFrozen = state["frozen"] == true
    offlineCPUs = numbers("offline-cpus", below: Int64(facts.cpus()))
    offlineBlocks = numbers("offline-blocks", below: blocks)
    if let time = state["time"]?.integer { self.time = time }
  }
}
