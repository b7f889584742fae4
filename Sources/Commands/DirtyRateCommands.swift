// How fast the guest dirties its memory, and limits to that.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `calc-dirty-rate calc-time=SECONDS [sample-pages=N] [mode=page-sampling]`: begins to measure. The other modes aren't
  /// simulated; QEMU 7.2 without KVM doesn't survive them.
  static let calcDirtyRate = Self(
    "calc-dirty-rate", help: "start a round of guest dirty rate measurement", flags: [.incomplete],
    now: { (machine, arguments) throws(Failure) in
      try begin(
        machine, arguments.int("calc-time"), arguments.optionalInt("sample-pages"),
        arguments.optionalString("mode") ?? "page-sampling")
    })

  /// `calc_dirty_rate [-r] [-b] SECONDS [SAMPLE_PAGES]`.
  static let humanCalcDirtyRate = human(
    HumanFace(
      "calc_dirty_rate", arguments: "dirty_ring:-r,dirty_bitmap:-b,second:l,sample_pages_per_GB:l?",
      usage: "[-r] [-b] second [sample_pages_per_GB]", failsPlainly: true),
    help: "measure how fast the guest dirties memory (-r: by the dirty ring, -b: by the dirty bitmap)"
  ) { (machine, arguments) throws(Failure) in
    let seconds = try arguments.int("second")
    if seconds == 0 { throw Failure("Incorrect period length specified!") }
    let (ring, bitmap) = (arguments.view("dirty_ring") != nil, arguments.view("dirty_bitmap") != nil)
    if ring && bitmap { throw Failure("Either dirty ring or dirty bitmap can be specified!") }
    do throws(Failure) {
      try begin(
        machine, seconds, arguments.optionalInt("sample_pages_per_GB"),
        ring ? "dirty-ring" : bitmap ? "dirty-bitmap" : "page-sampling")
    } catch { throw Failure("Error: \(error.description)") }
    return """
      Starting dirty rate measurement with period \(seconds) seconds
      [Please use 'info dirty_rate' to check results]
      """
  }

  /// `query-dirty-rate`: `{status, dirty-rate? (MiB/s), sample-pages, mode, start-time (s), calc-time (s)}`.
  static let queryDirtyRate = Self(
    "query-dirty-rate", help: "show dirty rate information", human: HumanFace("info dirty_rate"),
    encode: { (found: DirtyRate, json) in
      json.beginObject()
      json.member("status", found.status.rawValue)
      json.member("sample-pages", found.samplePages)
      if let rate = found.rate { json.member("dirty-rate", rate) }
      json.member("mode", "page-sampling" as StaticString)
      json.member("start-time", found.start)
      json.member("calc-time", found.period)
      json.endObject()
    },
    show: { found in
      """
      Status: \(found.status.rawValue)
      Start Time: \(found.start) (ms)
      Sample Pages: \(found.samplePages) (per GB)
      Period: \(found.period) (sec)
      Mode: page-sampling
      Dirty rate: \(found.rate.map { "\($0) (MB/s)" } ?? "(not ready)")
      """
    },
    now: { machine, _ in machine.dirtyRate })

  /// `query-vcpu-dirty-limit`: no CPU has a limit.
  static let queryVCPUDirtyLimit = Self(
    "query-vcpu-dirty-limit", help: "show the CPUs' dirty page limits", human: HumanFace("info vcpu_dirty_limit"),
    encode: { (_: Void, json) in json.emptyArray() }, show: { "Dirty page limit not enabled!" }, now: { _, _ in })

  /// `cancel-vcpu-dirty-limit [cpu-index=N]`: nothing to cancel.
  static let cancelVCPUDirtyLimit = Self(
    "cancel-vcpu-dirty-limit", help: "cancel the CPUs' dirty page limits, or one's",
    human: HumanFace(
      "cancel_vcpu_dirty_limit", arguments: "cpu_index:l?", usage: "[cpu_index]", renames: ["cpu_index": "cpu-index"]),
    encode: { (_: Void, json) in json.emptyObject() },
    show: { "[Please use 'info vcpu_dirty_limit' to query dirty limit for virtual CPU]" }, now: { _, _ in })

  /// `set-vcpu-dirty-limit dirty-rate=N [cpu-index=N]`: GenericError; it needs a hardware accelerator.
  static let setVCPUDirtyLimit = Self(
    "set-vcpu-dirty-limit", help: "limit the rate at which CPUs, or one, dirty pages",
    human: HumanFace(
      "set_vcpu_dirty_limit", arguments: "dirty_rate:l,cpu_index:l?", usage: "dirty_rate [cpu_index]",
      renames: ["dirty_rate": "dirty-rate", "cpu_index": "cpu-index"]),
    now: { (_, _) throws(Failure) in
      throw Failure("dirty page limit feature requires KVM with accelerator property 'dirty-ring-size' set'")
    })
}

private func begin(
  _ machine: Machine, _ seconds: Int64, _ samplePages: Int64?, _ mode: String
) throws(Failure) {
  try machine.dirtyRate.check(seconds: seconds)
  if mode != "page-sampling" { throw Failure.notSimulated("calc-dirty-rate") }
  try machine.dirtyRate.begin(seconds: seconds, samplePages: samplePages ?? 512)
}
