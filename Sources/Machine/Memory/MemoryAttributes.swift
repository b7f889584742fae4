// How fast NUMA nodes reach each other's memory, and which caches are in front of it: the machine's table of heterogeneous
// memory (HMAT). It is only told, and nothing follows from it. The errors, and their order, are QEMU 7.2's.
import Event
import JSON

/// How fast CPUs of a node reach the memory of another one.
public struct MemorySpeed: Sendable {
  /// The node whose CPUs ask.
  public var initiator: Int64
  /// The node whose memory they ask for.
  public var target: Int64
  /// `memory`, or the cache in front of it that answers: `first-level`.
  public var hierarchy: String
  /// What is said: `access-latency`, `read-bandwidth`.
  public var kind: String
  /// Nanoseconds until an answer.
  public var latency: UInt64?
  /// Bytes a second.
  public var bandwidth: UInt64?

  /// A way from a node to another one.
  public init(initiator: Int64, target: Int64, hierarchy: String, kind: String) {
    (self.initiator, self.target, self.hierarchy, self.kind) = (initiator, target, hierarchy, kind)
  }

  fileprivate var isLatency: Bool { kind.hasSuffix("latency") }
  fileprivate var measure: String { isLatency ? "latency" : "bandwidth" }
}

/// A cache in front of a node's memory.
public struct MemoryCache: Sendable {
  /// The node.
  public var node: Int64
  /// Bytes.
  public var size: UInt64
  /// Which one it is: 1 is the nearest to the memory.
  public var level: Int64

  /// A cache.
  public init(node: Int64, size: UInt64, level: Int64) {
    (self.node, self.size, self.level) = (node, size, level)
  }
}

/// What is known of the nodes' memory.
struct MemoryAttributes: Sendable {
  /// A table has values of 16 bits, which are multiples of what all of them share.
  fileprivate struct Table: Sendable {
    var values: [[Int64]: UInt64] = [:]
    var base: UInt64?
    var greatest: UInt64 = 0
  }

  private var tables: [[String]: Table] = [:]
  private var caches: [Int64: [MemoryCache]] = [:]
  /// The nodes whose memory has a latency, and those whose memory has a bandwidth.
  private var told: [String: Set<Int64>] = [:]

  fileprivate static let greatestEntry: UInt64 = 65534
  fileprivate static let megabyte: UInt64 = 1 << 20

  /// Adds a speed between nodes that are there.
  mutating func add(_ speed: MemorySpeed) throws(Failure) {
    let other = speed.isLatency ? "bandwidth" : "latency"
    guard let value = speed.isLatency ? speed.latency : speed.bandwidth else {
      throw Failure("Missing '\(speed.measure)' option")
    }
    if (speed.isLatency ? speed.bandwidth : speed.latency) != nil {
      throw Failure("Invalid option '\(other)' since the data type is \(speed.measure)")
    }
    var table = tables[[speed.hierarchy, speed.kind]] ?? Table()
    let way = [speed.initiator, speed.target]
    let ends = "between initiator=\(way[0]) and target=\(way[1])"
    if table.values[way] != nil {
      throw Failure(
        "Duplicate configuration of the \(speed.measure) for initiator=\(way[0]) and target=\(way[1])")
    }
    table.values[way] = value
    if value != 0 {
      try speed.isLatency ? table.fitLatency(value, ends) : table.fitBandwidth(value, ends)
      told[speed.measure, default: []].insert(speed.target)
    }
    tables[[speed.hierarchy, speed.kind]] = table
  }

  /// Adds a cache in front of a node's memory, of which speeds are known.
  mutating func add(_ cache: MemoryCache) throws(Failure) {
    if !["latency", "bandwidth"].allSatisfy({ told[$0]?.contains(cache.node) ?? false }) {
      throw Failure(
        "The latency and bandwidth information of node-id=\(cache.node) should be provided before memory side cache"
          + " attributes")
    }
    if !(1...3).contains(cache.level) {
      throw Failure("Invalid level=\(cache.level), it should be larger than 0 and less than or equal to 3")
    }
    let others = caches[cache.node] ?? []
    if others.contains(where: { $0.level == cache.level }) {
      throw Failure("Duplicate configuration of the side cache for node-id=\(cache.node) and level=\(cache.level)")
    }
    if cache.level > 1 {
      guard let before = others.first(where: { $0.level == cache.level - 1 }) else {
        throw Failure("Cache level=\(cache.level - 1) shall be defined first")
      }
      if cache.size <= before.size {
        throw Failure(
          "Invalid size=\(cache.size), the size of level=\(cache.level) should be larger than the size(\(before.size))"
            + " of level=\(before.level)")
      }
    }
    caches[cache.node] = others + [cache]
  }
}

extension MemoryAttributes.Table {
  /// Latencies share a power of ten. As in QEMU 7.2 a value is held against what those before it share.
  fileprivate mutating func fitLatency(_ value: UInt64, _ ends: String) throws(Failure) {
    if let base, value / base > MemoryAttributes.greatestEntry {
      throw Failure(
        "Latency \(value) \(ends) should not differ from previously entered min or max values on more than"
          + " \(MemoryAttributes.greatestEntry)")
    }
    var shared: UInt64 = 1
    while shared < base ?? .max / 10, value.isMultiple(of: shared * 10) { shared *= 10 }
    base = shared
  }

  /// Bandwidths are megabytes that share a power of two.
  fileprivate mutating func fitBandwidth(_ value: UInt64, _ ends: String) throws(Failure) {
    if !value.isMultiple(of: MemoryAttributes.megabyte) {
      throw Failure("Bandwidth \(value) \(ends) should be 1MB aligned")
    }
    let shared = min(base ?? .max, value & (0 &- value))
    greatest = max(greatest, value)
    if greatest / shared > MemoryAttributes.greatestEntry {
      throw Failure(
        "Bandwidth \(value) \(ends) should not differ from previously entered values on more than"
          + " \(MemoryAttributes.greatestEntry)")
    }
    base = shared
  }
}

extension Machine {
  /// Whether it has a table of its memory's attributes.
  private var hasMemoryAttributes: Bool { (try? objects?.machine.value(of: "hmat")) == true }

  /// Fails for a machine that has no such table.
  public func checkHasMemoryAttributes() throws(Failure) {
    if hasMemoryAttributes { return }
    throw Failure(
      "ACPI Heterogeneous Memory Attribute Table (HMAT) is disabled, enable it with -machine hmat=on before using any of"
        + " hmat specific options")
  }

  /// Says how fast a node's CPUs reach a node's memory.
  public func setMemorySpeed(_ speed: MemorySpeed) throws(Failure) {
    try checkHasMemoryAttributes()
    // The number of nodes itself passes, as in QEMU 7.2, and isn't one.
    if speed.initiator > numa.count {
      throw Failure("Invalid initiator=\(speed.initiator), it should be less than \(numa.count)")
    }
    if speed.target > numa.count {
      throw Failure("Invalid target=\(speed.target), it should be less than \(numa.count)")
    }
    if !numa.contains(where: { $0.id == speed.initiator && !$0.cpus.isEmpty }) {
      throw Failure("Invalid initiator=\(speed.initiator), it isn't an initiator proximity domain")
    }
    if !numa.contains(where: { $0.id == speed.target }) {
      throw Failure("The target=\(speed.target) should point to an existing node")
    }
    try memoryAttributes.add(speed)
  }

  /// Puts a cache in front of a node's memory.
  public func addMemoryCache(_ cache: MemoryCache) throws(Failure) {
    try checkHasMemoryAttributes()
    if cache.node >= numa.count {
      throw Failure("Invalid node-id=\(cache.node), it should be less than \(numa.count)")
    }
    try memoryAttributes.add(cache)
  }

  /// The node of CPUs is the nearest to its own memory.
  func checkInitiator(of node: NUMANode) throws(Failure) {
    guard hasMemoryAttributes, !node.cpus.isEmpty, let initiator = node.initiator, initiator != node.id else { return }
    throw Failure("The initiator of CPU NUMA node \(node.id) should be itself (got \(initiator))")
  }

  /// What is nearest to a node's memory is a node of CPUs.
  func checkInitiators() throws(Failure) {
    for node in numa {
      guard let initiator = node.initiator else { continue }
      guard let other = numa.first(where: { $0.id == initiator }) else {
        throw Failure("NUMA node \(initiator) is missing, use '-numa node' option to declare it first")
      }
      if other.cpus.isEmpty { throw Failure("The initiator of NUMA node \(node.id) is invalid") }
    }
  }
}
