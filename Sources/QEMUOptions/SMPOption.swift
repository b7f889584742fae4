// `-smp`: how many virtual CPUs there are, and what is made of the numbers that aren't given.
import OptionText

/// The numbers of `-smp` as they were given.
struct SMPOption {
  private var given: [(key: String, number: UInt32)] = []

  /// Reads the branch `smp` of the machine's properties. As in QEMU, a number is cut to 32 bits.
  init(_ tree: KeyvalTree) throws(Complaint) {
    guard case .branch(let children) = tree else {
      throw Complaint("Invalid parameter type for 'smp', expected: object")
    }
    for (key, child) in children {
      guard Self.keys.contains(key) else { throw Complaint("Parameter 'smp.\(key)' is unexpected") }
      guard case .text(let text) = child, let number = readInteger(text) else {
        throw Complaint("Parameter 'smp.\(key)' expects integer")
      }
      given.append((key, UInt32(truncatingIfNeeded: number)))
    }
  }

  private static let keys = ["cpus", "sockets", "dies", "clusters", "cores", "threads", "maxcpus"]

  private func number(_ key: String) -> UInt32 { given.first { $0.key == key }?.number ?? 0 }

  /// What QEMU warns of.
  var warning: String? {
    given.contains { $0.number == 0 }
      ? "warning: Deprecated CPU topology (considered invalid): CPU topology parameters must be greater than zero" : nil
  }

  /// The topology on a machine of `type`. A number that is missing is what is left of the most CPUs, cores before
  /// sockets on machine types from 6.2 on.
  func topology(_ type: MachineType) throws(Complaint) -> CPUTopology {
    if number("dies") > 1 && !type.hasDies {
      throw Complaint("dies not supported by this machine's CPU topology")
    }
    if number("clusters") > 1 { throw Complaint("clusters not supported by this machine's CPU topology") }
    var topology = arranged(type)
    topology.dies = max(number("dies"), 1)
    let total = topology.sockets &* topology.dies &* topology.cores &* topology.threads
    if topology.maximum == 0 { topology.maximum = total }
    if topology.cpus == 0 { topology.cpus = topology.maximum }
    try check(topology, total, type)
    return topology
  }

  private func arranged(_ type: MachineType) -> CPUTopology {
    var (sockets, cores, threads) = (number("sockets"), number("cores"), number("threads"))
    let cpus = number("cpus")
    let maximum = number("maxcpus") > 0 ? number("maxcpus") : cpus
    let dies = max(number("dies"), 1)
    func share(_ parts: UInt32...) -> UInt32 {
      let product = parts.reduce(dies, &*)
      return product == 0 ? 0 : maximum / product
    }
    if maximum == 0 {
      (sockets, cores, threads) = (max(sockets, 1), max(cores, 1), max(threads, 1))
    } else if type.prefersSockets && sockets == 0 || cores > 0 && sockets == 0 {
      (cores, threads) = (max(cores, 1), max(threads, 1))
      sockets = share(cores, threads)
    } else if cores == 0 {
      (sockets, threads) = (max(sockets, 1), max(threads, 1))
      cores = share(sockets, threads)
    }
    if threads == 0 { threads = share(sockets, cores) }
    return CPUTopology(cpus: cpus, maximum: maximum, sockets: sockets, dies: dies, cores: cores, threads: threads)
  }

  private func check(_ topology: CPUTopology, _ total: UInt32, _ type: MachineType) throws(Complaint) {
    let dies = type.hasDies ? " * dies (\(topology.dies))" : ""
    let hierarchy =
      "sockets (\(topology.sockets))\(dies) * cores (\(topology.cores)) * threads (\(topology.threads))"
    if total != topology.maximum {
      throw Complaint(
        "Invalid CPU topology: product of the hierarchy must match maxcpus: "
          + "\(hierarchy) != maxcpus (\(topology.maximum))")
    }
    if topology.maximum < topology.cpus {
      throw Complaint(
        "Invalid CPU topology: maxcpus must be equal to or greater than smp: "
          + "\(hierarchy) == maxcpus (\(topology.maximum)) < smp_cpus (\(topology.cpus))")
    }
    if topology.maximum > type.maximumCPUs {
      throw Complaint(
        "Invalid SMP CPUs \(Int32(truncatingIfNeeded: topology.maximum)). "
          + "The max CPUs supported by machine '\(type.name)' is \(type.maximumCPUs)")
    }
  }
}
