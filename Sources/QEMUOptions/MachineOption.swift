// `-machine`, `-accel`, `-cpu`, `-smp` and `-boot`: what describes the machine itself.
import JSON
import OptionText

extension CommandLineReader {
  /// `-machine`: all of them together are one set of properties.
  mutating func readMachine(_ given: GivenOption) throws(ReadingEnd) {
    do throws(Complaint) { try machine.read(given.argument, impliedKey: "type") } catch {
      throw end(error, given.origin)
    }
    if machine.asksForHelp {
      guard let type = machine.tree.text("type"), let machine = MachineType.named(type) else {
        throw .invocation(.list(.machines))
      }
      throw .invocation(.list(.machineProperties(machine.name)))
    }
  }

  /// `-smp` and `-boot`: a branch of the machine's properties.
  mutating func readBranch(_ given: GivenOption, _ branch: String, impliedKey: String) throws(ReadingEnd) {
    var grammar = KeyvalGrammar()
    if case .branch? = machine.tree[branch], let tree = machine.tree.remove(branch) { grammar.tree = tree }
    do throws(Complaint) { try grammar.read(given.argument, impliedKey: impliedKey) } catch {
      throw end(error, given.origin)
    }
    if grammar.asksForHelp { throw .invocation(.print(Self.branchHelp(branch), status: 0)) }
    _ = machine.tree.remove(branch)
    if case .branch(var children) = machine.tree {
      children.append((branch, grammar.tree))
      machine.tree = .branch(children)
    }
  }

  private static func branchHelp(_ branch: String) -> String {
    let group =
      branch == "smp"
      ? OptsGroup("smp-opts", numbers: ["cpus", "sockets", "dies", "clusters", "cores", "threads", "maxcpus"])
      : OptsGroup(
        "boot-opts", strings: ["order", "once", "splash"], bools: ["menu", "strict"],
        numbers: ["splash-time", "reboot-timeout"])
    return group.help
  }

  /// `-accel`: repeated, they are tried in order.
  mutating func readAccelerator(_ given: GivenOption) throws(ReadingEnd) {
    let opts = try readOpts(given, .accel)
    if let name = opts["accel"], name == "help" || name == "?" { throw .invocation(.list(.accelerators)) }
    accelerators.append(opts)
  }

  /// `-cpu`: the last one counts.
  mutating func readCPU(_ given: GivenOption) throws(ReadingEnd) {
    configuration.cpu = given.argument
  }

  // MARK: When everything is read

  /// The machine type, before anything that depends on it.
  mutating func finishMachineType() throws(ReadingEnd) {
    let name = machine.tree.text("type") ?? ""
    _ = machine.tree.remove("type")
    guard let type = MachineType.named(name) else {
      throw end(.nowhere, "unsupported machine type\nUse -machine help to list supported machines")
    }
    configuration.machine = type
    if type.isDeprecated {
      warn(
        .nowhere,
        "warning: Machine type '\(type.name)' is deprecated: old and unattended - use a newer version instead")
    }
  }

  /// Memory, CPUs and boot order, which are properties of the machine, then the rest of the properties.
  mutating func finishMachine() throws(ReadingEnd) {
    let accelerator = machine.tree.text("accel")
    _ = machine.tree.remove("accel")
    // They are the accelerator's, and that of a simulated machine has none.
    for name in ["kernel-irqchip", "kvm-shadow-mem", "igd-passthru"] {
      _ = machine.tree.remove(name)
      _ = machine.tree.remove(name.replacing("-", with: "_"))
    }
    do throws(Complaint) {
      if let boot = machine.tree.remove("boot") { configuration.boot = try readBoot(boot) }
      if let smp = machine.tree.remove("smp") {
        let option = try SMPOption(smp)
        if let warning = option.warning { warn(.nowhere, warning) }
        configuration.topology = try option.topology(configuration.machine)
      }
      if let warning = EmulatorMemory.warning(memory) { warn(.nowhere, warning) }
      configuration.memory = try EmulatorMemory(memory)
      configuration.machineProperties = try machine.tree.value().withDashes
    } catch {
      throw end(error, .nowhere)
    }
    try finishAccelerators(accelerator)
  }

  /// `-machine memory.size=` is what `-m size=` is.
  mutating func mergeMemoryProperties() throws(Complaint) {
    guard let tree = machine.tree.remove("memory") else { return }
    guard case .branch(let children) = tree else { throw Complaint("Parameter 'memory' used inconsistently") }
    for (key, child) in children {
      guard case .text(let text) = child else { continue }
      // What `-m` said comes later.
      memory.entries.insert(OptsEntry(key: key == "max-size" ? "maxmem" : key, value: text), at: 0)
    }
  }

  /// `-machine accel=A:B` is `-accel A -accel B`; both at once are refused. An accelerator that doesn't exist is only
  /// warned of if a later one does.
  private mutating func finishAccelerators(_ list: String?) throws(ReadingEnd) {
    if let list {
      if !accelerators.isEmpty {
        throw end(.nowhere, "The -accel and \"-machine accel=\" options are incompatible")
      }
      accelerators = list.split(separator: ":", omittingEmptySubsequences: false).map {
        Opts(id: nil, entries: [OptsEntry(key: "accel", value: String($0))], origin: .nowhere)
      }
      if list.isEmpty { throw end(.nowhere, "no accelerator found") }
    }
    var unknown: [EmulatorMessage] = []
    for opts in accelerators {
      let name = opts["accel"] ?? ""
      guard ["tcg", "kvm", "qtest"].contains(name) else {
        unknown.append(EmulatorMessage(opts.origin, "invalid accelerator \(name)"))
        continue
      }
      var accelerator = GivenAccelerator(name: name, origin: opts.origin)
      for entry in opts.entries where entry.key != "accel" { accelerator.properties[entry.key] = entry.value }
      configuration.accelerators.append(accelerator)
    }
    if let first = configuration.accelerators.first {
      if !unknown.isEmpty {
        let name = first.name == "kvm" ? "KVM" : first.name
        configuration.warnings += unknown + [EmulatorMessage(.nowhere, "falling back to \(name)")]
      }
    } else if !unknown.isEmpty {
      throw .error(EmulatorOptionError(unknown))
    }
  }
}

extension JSON.Value {
  /// The machine's properties have dashes in their names where people may write underscores.
  fileprivate var withDashes: JSON.Value {
    guard case .object(let members) = self else { return self }
    return .object(members.map { Member(key: $0.key.replacing("_", with: "-"), value: $0.value) })
  }
}
