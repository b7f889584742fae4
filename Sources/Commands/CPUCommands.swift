// The virtual CPUs, which are as they were at reset.
import Event
import JSON
import Machine
import Monitor

extension Machine {
  /// The value of a register that expressions name.
  public func register(_ name: String, ofCPU cpu: Int) -> Int64? {
    cpus.indices.contains(cpu) ? cpus[cpu].register(name) : nil
  }
}

/// The CPUs, and which of them is the current one of the monitor that asks.
struct ListedCPUs {
  let cpus: [(cpu: CPU, node: Int?)]
  let current: Int
}

extension CommandRow<Machine> {
  /// `query-cpus-fast`: `[{thread-id, props: {core-id, thread-id, socket-id}, qom-path, cpu-index, target}]`.
  static let queryCPUsFast = Self(
    "query-cpus-fast", help: "list the CPUs", human: HumanFace("info cpus"),
    encode: { (listed: ListedCPUs, json) in
      json.objects(listed.cpus) { (listed, json) in encode(listed.cpu, node: listed.node, &json) }
    },
    show: { listed in
      listed.cpus.map(\.cpu).map {
        "\($0.index == listed.current ? "*" : " ") CPU #\($0.index): thread_id=\($0.thread)"
      }
      .joined(separator: "\n")
    },
    now: { machine, arguments in
      ListedCPUs(
        cpus: machine.cpus.map { ($0, machine.numaNode(ofCPU: $0.index)) }, current: arguments.session.cpu)
    })

  /// `cpu INDEX`: the CPU that this monitor's commands are about from then on.
  static let chooseCPU = human(
    HumanFace("cpu", arguments: "index:i", usage: "index", failsPlainly: true),
    help: "choose the CPU that commands are about"
  ) { (machine, arguments) throws(Failure) in
    let index = try arguments.int("index")
    guard (0..<Int64(machine.cpuCount)).contains(index) else { throw Failure("invalid CPU index") }
    arguments.session.cpu = Int(index)
    return ""
  }

  /// `info registers [-a] [CPU]`: the registers of the current CPU, of that one, or of all.
  static let infoRegisters = human(
    HumanFace(
      "info registers", arguments: "cpustate_all:-a,vcpu:i?", usage: "[-a|vcpu]", failsPlainly: true),
    help: "show the CPU's registers (-a: of all CPUs)"
  ) { (machine, arguments) throws(Failure) in
    if arguments.optionalBool("cpustate_all") ?? false {
      return machine.cpus.map(\.registers).joined(separator: "\n")
    }
    if let index = arguments.optionalInt("vcpu") {
      guard let cpu = machine.cpus.first(where: { $0.index == index }) else {
        throw Failure("CPU#\(index) not available")
      }
      return cpu.registers
    }
    return try currentCPU(machine, arguments).registers
  }

  /// `info lapic [ID]`: the current CPU's interrupt controller, or that of this id.
  static let infoLAPIC = human(
    HumanFace("info lapic", arguments: "apic-id:i?", usage: "[apic-id]", failsPlainly: true),
    help: "show the CPU's interrupt controller"
  ) { (machine, arguments) throws(Failure) in
    guard let id = arguments.optionalInt("apic-id") else { return lapic(try currentCPU(machine, arguments)) }
    guard let cpu = machine.cpus.first(where: { $0.index == id }) else { throw noCPU }
    return lapic(cpu)
  }

  /// `info mem`: paging is off.
  static let infoMem = human(
    HumanFace("info mem", failsPlainly: true), help: "show the ranges of virtual memory"
  ) { (machine, arguments) throws(Failure) in
    _ = try currentCPU(machine, arguments)
    return "PG disabled"
  }

  /// `info tlb`: paging is off.
  static let infoTLB = human(
    HumanFace("info tlb", failsPlainly: true), help: "show the mappings of virtual memory"
  ) { (machine, arguments) throws(Failure) in
    _ = try currentCPU(machine, arguments)
    return "PG disabled"
  }

  /// `info pic`: the interrupt controllers of a PC at reset.
  static let infoPIC = human(HumanFace("info pic"), help: "show the interrupt controllers") { machine, _ in
    machine.isPC ? interruptControllers : ""
  }

  /// `x-query-irq`: `{human-readable-text}`, how often a PC's interrupts came before any code ran.
  static let queryIRQ = text("x-query-irq", help: "show how often interrupts came", human: "info irq") { machine, _ in
    machine.isPC ? "IRQ statistics for ioapic:\n 0: 1\nIRQ statistics for isa-i8259:\n 0: 1\n" : ""
  }

  /// `inject-nmi`: GenericError on a machine that has no such interrupt.
  static let injectNMI = Self(
    "inject-nmi", help: "send a non-maskable interrupt", human: HumanFace("nmi"),
    now: { (machine, _) throws(Failure) in try machine.injectNMI() })

  /// `mce [-b] CPU BANK STATUS MCGSTATUS ADDRESS MISC`: an error that the CPU reports: only what is refused.
  static let injectMachineCheck = human(
    HumanFace(
      "mce",
      arguments: "broadcast:-b,cpu_index:i,bank:i,status:l,mcg_status:l,addr:l,misc:l",
      usage: "[-b] cpu bank status mcgstatus addr misc", failsPlainly: true),
    help: "send a machine check to a CPU (-b: to the others too)", flags: .incomplete
  ) { (machine, arguments) throws(Failure) in
    guard (0..<Int64(machine.cpuCount)).contains(try arguments.int("cpu_index")) else { return "" }
    // Its highest bit says that the status is valid.
    if try arguments.int("status") >= 0 { throw Failure("Invalid MCE status code") }
    throw Failure("Error: \(Failure.notSimulated("mce").description)")
  }
}

private let noCPU = Failure("No CPU available")

private func currentCPU(_ machine: Machine, _ arguments: borrowing Arguments) throws(Failure) -> CPU {
  let index = arguments.session.cpu
  if machine.cpus.indices.contains(index) { return machine.cpus[index] }
  throw noCPU
}

private func encode(_ cpu: CPU, node: Int?, _ json: inout Writer) {
  json.member("thread-id", cpu.thread)
  json.key("props")
  json.beginObject()
  json.member("core-id", cpu.place.core)
  json.member("thread-id", cpu.place.thread)
  if let node { json.member("node-id", node) }
  json.member("socket-id", cpu.place.socket)
  json.endObject()
  json.member("qom-path", cpu.path)
  json.member("cpu-index", cpu.index)
  json.member("target", "x86_64" as StaticString)
}

/// A local interrupt controller at reset, as QEMU 7.2 prints it.
private func lapic(_ cpu: CPU) -> String {
  let masked = "0x00010000 active-hi edge  masked                      Fixed  (vec 0)"
  let entries = ["LVT0", "LVT1", "LVTPC", "LVTERR", "LVTTHMR"].map { "\($0)\t \(masked)" }
  return """
    dumping local APIC state for CPU \(cpu.index)\(" ")

    \(entries.joined(separator: "\n"))
    LVTT\t 0x00010000 active-hi edge  masked         one-shot     Fixed  (vec 0)
    Timer\t DCR=0x0 (divide by 2) initial_count = 0 current_count = 0
    SPIV\t 0x000000ff APIC disabled, focus=off, spurious vec 255
    ICR\t 0x00000000 physical edge de-assert no-shorthand
    ICR2\t 0x00000000 cpu 0 (APIC ID)
    ESR\t 0x00000000
    ISR\t (none)
    IRR\t (none)

    APR 0x00 TPR 0x00 DFR 0x0f LDR 0x00 PPR 0x00
    """
}

/// The PC's other interrupt controllers at reset.
private let interruptControllers: String = {
  let pins = (0..<24).map { pin in
    "  pin \(pin)\(pin < 10 ? "  " : " ")0x0000000000010000 dest=0 vec=0   active-hi edge  masked fixed  physical"
  }
  let states = [1, 0].map { "pic\($0): irr=00 imr=00 isr=00 hprio=0 irq_base=00 rr_sel=0 elcr=00 fnm=0" }
  let lines = ["ioapic0: ver=0x20 id=0x00 sel=0x00"] + pins + ["  IRR      (none)", "  Remote IRR (none)"] + states
  return lines.joined(separator: "\n")
}()
