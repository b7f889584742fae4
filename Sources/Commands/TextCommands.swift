// Commands that return text for people: those whose answer needs no model of a device.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// A command that returns `{human-readable-text}`, always the same.
  private static func text(_ name: String, help: String, human: String, _ text: String) -> Self {
    Self(
      name, help: help, human: HumanFace(human),
      encode: { (text: String, json) in
        json.beginObject()
        json.member("human-readable-text", text)
        json.endObject()
      },
      show: { $0 },
      now: { _, _ in text })
  }

  /// `x-query-opcount`: QEMU 7.2 is usually built without the profiler.
  static let queryOpcount = text(
    "x-query-opcount", help: "show dynamic compiler opcode counters", human: "info opcount",
    "[TCG profiler not compiled]\n")

  /// `x-query-profile`: GenericError without the profiler.
  static let queryProfile = Self(
    "x-query-profile", help: "show profiling information", human: HumanFace("info profile"),
    now: { (_, _) throws(Failure) in throw Failure("Internal profiler not compiled") })

  /// `x-query-usb`: GenericError without USB.
  static let queryUSB = Self(
    "x-query-usb", help: "show guest USB devices", human: HumanFace("info usb"),
    now: { (_, _) throws(Failure) in throw Failure("USB support not enabled") })

  /// `x-query-numa`: the machine has no NUMA nodes.
  static let queryNUMA = text("x-query-numa", help: "show NUMA information", human: "info numa", "0 nodes\n")

  /// `x-query-rdma`: there are no RDMA devices.
  static let queryRDMA = text("x-query-rdma", help: "show RDMA state", human: "info rdma", "")
}
