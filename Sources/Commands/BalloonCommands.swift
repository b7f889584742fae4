// The balloon: `query-balloon`, which asks the guest, and `balloon`, which sets what BALLOON_CHANGE then reports.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `query-balloon`: `{actual, mem_swapped_in?, mem_swapped_out?, major_page_faults?, minor_page_faults?, free_mem?,
  /// total_mem?}`, sizes in bytes. Completes when the guest answers; all who wait share one round trip. QEMU 7.2
  /// answers `actual` alone, at once, as a device with `query=host` does here.
  static let queryBalloon = Self(
    "query-balloon", help: "show balloon information", flags: [.waitsOnGuest], human: HumanFace("info balloon"),
    encode: { (info: BalloonInfo, json) in info.encode(&json) },
    show: { $0.line },
    cancelled: { machine, ticket in machine.balloon?.forget(ticket) },
    later: { (machine, _, completion) throws(Failure) in
      try activeBalloon(of: machine).ask(completion)
    })

  /// `balloon value=BYTES`: asks the guest to have that much memory. Returns at once; BALLOON_CHANGE follows.
  static let balloon = Self(
    "balloon", help: "request VM to change its memory allocation (in MB)",
    human: HumanFace("balloon", arguments: "target:M", usage: "target", renames: ["target": "value"]),
    now: { (machine, arguments) throws(Failure) in
      try activeBalloon(of: machine).setTarget(arguments.int("value"))
    })
}

private func activeBalloon(of machine: Machine) throws(Failure) -> Balloon {
  if let balloon = machine.balloon { return balloon }
  throw Failure(.deviceNotActive, "No balloon device has been activated")
}

extension BalloonInfo {
  fileprivate func encode(_ json: inout Writer) {
    json.beginObject()
    json.member("actual", actual)
    if let statistics {
      json.member("mem_swapped_in", statistics.swappedIn)
      json.member("mem_swapped_out", statistics.swappedOut)
      json.member("major_page_faults", statistics.majorFaults)
      json.member("minor_page_faults", statistics.minorFaults)
      json.member("free_mem", statistics.free)
      json.member("total_mem", statistics.total)
    }
    json.endObject()
  }

  fileprivate var line: String {
    let size = "balloon: actual=\(actual >> 20)"
    guard let statistics else { return size }
    return size + " mem_swapped_in=\(statistics.swappedIn) mem_swapped_out=\(statistics.swappedOut)"
      + " major_page_faults=\(statistics.majorFaults) minor_page_faults=\(statistics.minorFaults)"
      + " free_mem=\(statistics.free) total_mem=\(statistics.total)"
  }
}
