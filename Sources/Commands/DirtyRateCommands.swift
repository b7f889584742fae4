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
    human: HumanFace(
      "calc_dirty_rate", arguments: "dirty_ring:-r,dirty_bitmap:-b,second:l,sample_pages_per_GB:l?",
      usage: "[-r] [-b] second [sample_pages_per_GB]",
      renames: [
        "second": "calc-time", "sample_pages_per_GB": "sample-pages", "dirty_ring": "dirty-ring",
        "dirty_bitmap": "dirty-bitmap",
      ], translate: chooseMode),
    encode: { (_: Int64, json) in json.emptyObject() },
    show: { seconds in
      "Starting dirty rate measurement with period \(seconds) seconds\n[Please use 'info dirty_rate' to check results]"
    },
    now: { (machine, arguments) throws(Failure) in
      let seconds = try arguments.int("calc-time")
      try machine.dirtyRate.check(seconds: seconds)
      let mode = arguments.optionalString("mode") ?? "page-sampling"
      if mode != "page-sampling" { throw Failure.notSimulated("calc-dirty-rate") }
      try machine.dirtyRate.begin(seconds: seconds, samplePages: arguments.optionalInt("sample-pages") ?? 512)
      return seconds
    })

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
    "cancel-vcpu-dirty-limit", help: "cancel dirty page rate limit", now: { _, _ in })

  /// `set-vcpu-dirty-limit dirty-rate=N [cpu-index=N]`: GenericError; it needs a hardware accelerator.
  static let setVCPUDirtyLimit = Self(
    "set-vcpu-dirty-limit", help: "set dirty page rate limit",
    now: { (_, _) throws(Failure) in
      throw Failure("dirty page limit feature requires KVM with accelerator property 'dirty-ring-size' set'")
    })
}

/// Makes a mode of the options for one.
private func chooseMode(_ typed: [Value.Member]) throws(Failure) -> [Value.Member] {
  let modes = typed.map(\.key).filter { $0 == "dirty-ring" || $0 == "dirty-bitmap" }
  if modes.count > 1 { throw Failure("Either dirty ring or dirty bitmap can be specified!") }
  let mode = modes.map { Value.Member(key: "mode", value: .string($0)) }
  return typed.filter { !modes.contains($0.key) } + mode
}
