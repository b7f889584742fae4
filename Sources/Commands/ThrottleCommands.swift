// Limits of what goes through drives: `block_set_io_throttle`.
import Block
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `block_set_io_throttle device=DRIVE | id=DEVICE bps= bps_rd= bps_wr= iops= iops_rd= iops_wr= [..._max=]
  /// [..._max_length=] [iops_size=] [group=]`: limits a drive; all 0 ends that.
  static let setThrottle = Self(
    "block_set_io_throttle", help: "limit a drive's input and output",
    human: HumanFace(
      "block_set_io_throttle", arguments: "device:B,bps:l,bps_rd:l,bps_wr:l,iops:l,iops_rd:l,iops_wr:l",
      usage: "device bps bps_rd bps_wr iops iops_rd iops_wr"),
    now: { (machine, arguments) throws(Failure) in
      let name = try DriveName(drive: arguments.optionalString("device"), device: arguments.optionalString("id"))
      let drive = try machine.blocks.drive(name)
      if drive.node == nil { throw Failure("Device has no medium") }
      let given = arguments.whole?.value()
      let limits = try ThrottleLimits { key in
        if case .int(let number)? = given?[key] { number } else { nil }
      }
      machine.blocks.throttle(drive, limits, group: arguments.optionalString("group"), orNew: name.shown)
    })
}

extension BlockBackend {
  /// Its limits, as they are shown with its node; nothing but zeros without any.
  func encodeLimits(_ limits: (group: String, limits: ThrottleLimits)?, _ json: inout Writer) {
    for (names, limit) in zip(limitNames, limits?.limits.limits ?? ThrottleLimits().limits) {
      json.member(names.average, limit.average)
      if limit.burst != 0 {
        json.member(names.burst, limit.burst)
        json.member(names.length, limit.length ?? 1)
      }
    }
    guard let limits else { return }
    if limits.limits.requestSize != 0 { json.member("iops_size", limits.limits.requestSize) }
    json.member("group", limits.group)
  }
}

/// QMP's names of limits, in the order of `ThrottleLimits.kinds`.
private let limitNames: [(average: StaticString, burst: StaticString, length: StaticString)] = [
  ("bps", "bps_max", "bps_max_length"), ("bps_rd", "bps_rd_max", "bps_rd_max_length"),
  ("bps_wr", "bps_wr_max", "bps_wr_max_length"), ("iops", "iops_max", "iops_max_length"),
  ("iops_rd", "iops_rd_max", "iops_rd_max_length"), ("iops_wr", "iops_wr_max", "iops_wr_max_length"),
]
