// The machine's NUMA nodes: which memory and which CPUs are close to each other, and how far the nodes are from each other. It is only
// told, and nothing follows from it. The errors, and their order, are QEMU 7.2's.
import Event
import JSON

/// A NUMA node.
public struct NUMANode: Sendable {
  /// Its number.
  public let id: Int
  /// The object that is its memory.
  var memory: String?
  /// The CPUs that were put there, by their indexes.
  var cpus: Set<Int> = []
  /// How far others are, by their numbers.
  var distances: [Int: Int64] = [:]
  /// The node whose CPUs are the nearest to its memory; nil if nobody said so.
  var initiator: Int64?
}

/// Where a CPU is: what is given has to be so.
public struct CPUPlacement: Sendable {
  /// Numbers, nil for any.
  public var socket: Int64?, die: Int64?, core: Int64?, thread: Int64?

  /// Any place.
  public init() {}
}

extension Machine {
  private static let mostNodes: Int64 = 128

  /// Its nodes. A machine with room for more memory has one though nobody asked for it.
  private var nodes: [NUMANode] { numa.isEmpty && options.hasNode ? [NUMANode(id: 0)] : numa }

  /// Adds a node with the memory of an object and CPUs by their indexes. Without a number it is the next one; `initiator` is
  /// the node whose CPUs are the nearest to its memory.
  public func addNUMANode(
    _ number: Int64?, cpus: [Int64], memory: String?, hasSize: Bool, initiator: Int64? = nil
  ) throws(Failure) {
    if let initiator {
      try checkHasMemoryAttributes()
      if initiator >= Self.mostNodes {
        throw Failure("The initiator id \(initiator) expects an integer between 0 and \(Self.mostNodes - 1)")
      }
    }
    let id = number ?? Int64(numa.count)
    if id >= Self.mostNodes { throw Failure("Max number of NUMA nodes reached: \(id)") }
    if numa.contains(where: { $0.id == id }) { throw Failure("Duplicate NUMA nodeid: \(id)") }
    let most = max(options.topology.maximum, options.cpus)
    for cpu in cpus {
      if cpu >= most { throw Failure("CPU index (\(cpu)) should be smaller than maxcpus (\(most))") }
      try checkFree(cpu: Int(cpu))
    }
    if hasSize {
      throw Failure(
        .generic, "Parameter -numa node,mem is not supported by this machine type",
        hint: "Use -numa node,memdev instead")
    }
    if let memory, objects?.object(memory, "memory-backend") == nil { throw Failure("memdev=\(memory) is ambiguous") }
    let node = NUMANode(id: Int(id), memory: memory, cpus: Set(cpus.map(Int.init)), initiator: initiator)
    try checkInitiator(of: node)
    numa.append(node)
  }

  private func checkFree(cpu: Int) throws(Failure) {
    if let node = numa.first(where: { $0.cpus.contains(cpu) }) {
      throw Failure("CPU is already assigned to node-id: \(node.id)")
    }
  }

  /// Puts the CPUs of a place on a node.
  public func putCPUs(at place: CPUPlacement, on node: Int64?) throws(Failure) {
    guard let node else { throw Failure("Missing mandatory node-id property") }
    guard let index = numa.firstIndex(where: { $0.id == node }) else {
      throw Failure(
        "Invalid node-id=\(node), NUMA node must be defined with -numa node,nodeid=ID before it's used with -numa"
          + " cpu,node-id=ID")
    }
    let matching = (0..<max(options.topology.maximum, options.cpus)).filter { options.topology.has($0, at: place) }
    if matching.isEmpty { throw Failure("no match found") }
    for cpu in matching where !numa[index].cpus.contains(cpu) { try checkFree(cpu: cpu) }
    numa[index].cpus.formUnion(matching)
    try checkInitiator(of: numa[index])
  }

  /// Says how far a node is from another one: 10 is no way at all.
  public func setDistance(from source: Int64, to target: Int64, _ distance: Int64) throws(Failure) {
    for (name, end) in [("src", source), ("dst", target)] where !(0..<Self.mostNodes).contains(end) {
      throw Failure("Parameter '\(name)' expects an integer between 0 and \(Self.mostNodes - 1)")
    }
    guard let index = numa.firstIndex(where: { $0.id == source }), numa.contains(where: { $0.id == target }) else {
      throw Failure("Source/Destination NUMA node is missing. Please use '-numa node' option to declare it first.")
    }
    if distance < 10 { throw Failure("NUMA distance (\(distance)) is invalid, it shouldn't be less than 10.") }
    if source == target, distance != 10 { throw Failure("Local distance of node \(source) should be 10.") }
    numa[index].distances[Int(target)] = distance
  }

  /// Fails if the nodes aren't numbered one by one, or don't have all of its memory.
  public func checkNUMA() throws(Failure) {
    guard let last = numa.map(\.id).max() else { return }
    if let missing = (0..<last).last(where: { id in !numa.contains { $0.id == id } }) {
      throw Failure("numa: Node ID missing: \(missing)")
    }
    let bytes = numa.reduce(Int64(0)) { $0.advanced(clampingBy: size(of: $1)) }
    if bytes != options.memory {
      throw Failure(
        "total memory for NUMA nodes (0x\(String(bytes, radix: 16))) should equal RAM size"
          + " (0x\(String(options.memory, radix: 16)))")
    }
    try checkInitiators()
  }

  private func size(of node: NUMANode) -> Int64 {
    guard let memory = node.memory, let backend = objects?.object(memory, "memory-backend") else { return 0 }
    return (try? backend.value(of: "size").integer) ?? 0
  }

  /// The node that a CPU is on, nil without nodes. One that nobody put anywhere is on the first.
  public func numaNode(ofCPU index: Int) -> Int? {
    nodes.first { $0.cpus.contains(index) }?.id ?? nodes.first?.id
  }

  /// The nodes for people: their CPUs, their memory and how much of that was plugged in, in bytes.
  public var numaLayout: [(id: Int, cpus: [Int], size: Int64, plugged: Int64)] {
    nodes.sorted { $0.id < $1.id }.enumerated().map { place, node in
      let plugged = place == 0 ? pluggedMemory : 0
      let size = numa.isEmpty ? options.memory : self.size(of: node)
      return (
        node.id, cpus.map(\.index).filter { numaNode(ofCPU: $0) == node.id }, size.advanced(clampingBy: plugged),
        plugged
      )
    }
  }
}

extension CPUArrangement {
  fileprivate func has(_ cpu: Int, at place: CPUPlacement) -> Bool {
    func fits(_ wanted: Int64?, _ number: Int) -> Bool { wanted.map { $0 == number } ?? true }
    return fits(place.socket, cpu / (threads * cores)) && fits(place.die, 0)
      && fits(place.core, cpu / threads % cores) && fits(place.thread, cpu % threads)
  }
}
