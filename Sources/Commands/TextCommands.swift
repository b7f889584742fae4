// Commands that return text for people: those whose answer needs no model of a device.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// A command that takes nothing and returns `{human-readable-text}`, which its body makes; people call it by `human`.
  static func text(
    _ name: String, help: String, flags: Command.Flags = [], human: String,
    now: @escaping @Sendable (Machine, borrowing Arguments) throws(Failure) -> String
  ) -> Self {
    Self(
      name, help: help, flags: flags, human: HumanFace(human),
      encode: { (text: String, json) in
        json.beginObject()
        json.member("human-readable-text", text)
        json.endObject()
      },
      show: { $0 }, now: now)
  }

  /// `x-query-opcount`: QEMU 7.2 is usually built without the profiler.
  static let queryOpcount = text(
    "x-query-opcount", help: "show dynamic compiler opcode counters", human: "info opcount"
  ) { _, _ in "[TCG profiler not compiled]\n" }

  /// `x-query-jit`: nothing is translated here, so these are the counters of a machine that hasn't run. GenericError
  /// with a hardware accelerator.
  static let queryJIT = text(
    "x-query-jit", help: "show what the dynamic compiler has done", human: "info jit"
  ) { (machine, _) throws(Failure) in
    if machine.accelerator == .kvm { throw Failure("JIT information is only available with accel=tcg") }
    return untouchedCounters
  }

  /// `x-query-profile`: GenericError without the profiler.
  static let queryProfile = Self(
    "x-query-profile", help: "show profiling information", human: HumanFace("info profile"),
    now: { (_, _) throws(Failure) in throw Failure("Internal profiler not compiled") })

  /// `x-query-usb`: `{human-readable-text}`, a line for each device. GenericError without USB.
  static let queryUSB = text("x-query-usb", help: "show guest USB devices", human: "info usb") {
    (machine, _) throws(Failure) in
    let buses = machine.devices?.usbBuses ?? []
    if buses.isEmpty { throw Failure("USB support not enabled") }
    return buses.flatMap { $0 }.map { device in
      "  Device 0.0, Port \(device.usbPort ?? ""), Speed \(device.usbSpeed) Mb/s, Product \(device.usbFacts.product)"
        + (device.id.map { ", ID: \($0)" } ?? "") + "\n"
    }.joined()
  }

  /// `info usbhost`: there are no USB devices on the simulated host.
  static let infoUSBHost = human(HumanFace("info usbhost"), help: "show the host's USB devices") { _, _ in "" }

  /// `x-query-numa`: `{human-readable-text}`: the NUMA nodes; a machine with slots for memory has one.
  static let queryNUMA = text("x-query-numa", help: "show NUMA information", human: "info numa") { machine, _ in
    let nodes = machine.numaLayout
    let lines = nodes.map { node in
      """
      node \(node.id) cpus:\(node.cpus.map { " \($0)" }.joined())
      node \(node.id) size: \(node.size >> 20) MB
      node \(node.id) plugged: \(node.plugged >> 20) MB

      """
    }
    return "\(nodes.count) nodes\n" + lines.joined()
  }

  /// `x-query-rdma`: there are no RDMA devices.
  static let queryRDMA = text("x-query-rdma", help: "show RDMA state", human: "info rdma") { _, _ in "" }
}

/// What QEMU 7.2 says of a compiler that hasn't compiled anything.
private let untouchedCounters = """
  Translation buffer state:
  gen code size       0/1073736704
  TB count            0
  TB avg target size  0 max=0 bytes
  TB avg host size    0 bytes (expansion ratio: 0.0)
  cross page TB count 0 (0%)
  direct jump count   0 (0%) (2 jumps=0 0%)
  TB hash buckets     0/8192 (0.00% head buckets used)
  TB hash occupancy   0.00% avg chain occ. Histogram: [0.0,0.0)%|█|[0.0,0.0]%
  TB hash avg chain   nan buckets. Histogram: (empty)

  Statistics:
  TB flush count      0
  TB invalidate count 0
  TLB full flushes    0
  TLB partial flushes 0
  TLB elided flushes  0
  [TCG profiler not compiled]

  """
