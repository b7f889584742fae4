// Drives: `query-block`, `query-blockstats`.
import Block
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `query-block`: the drives and what devices have of their own, `[{device, qdev?, type, removable, locked, tray_open?,
  /// io-status?, inserted?}]`.
  static let queryBlock = Self(
    "query-block", help: "list the drives",
    encode: { (drives: [ListedDrive], json) in
      json.objects(drives) { (listed, json) in listed.drive.encode(listed.limits, &json) }
    },
    now: { machine, _ in machine.blocks.backends.map { ListedDrive($0, machine.blocks.limits(of: $0)) } })

  /// `query-blockstats [query-nodes=BOOL]`: what went through drives, or through each node.
  static let queryBlockStats = Self(
    "query-blockstats", help: "show the counters of drives",
    human: HumanFace("info blockstats", allowsPreconfig: false),
    encode: { (asked: (drives: [BlockBackend], nodes: [BlockNode]?), json) in
      if let nodes = asked.nodes {
        json.objects(nodes) { (node, json) in node.encodeStatistics(isWhole: false, &json) }
      } else {
        json.objects(asked.drives) { (drive, json) in drive.encodeStatistics(&json) }
      }
    },
    show: { asked in asked.drives.map(\.statisticsLine).joined(separator: "\n") },
    now: { machine, arguments in
      let asksNodes = arguments.optionalBool("query-nodes") ?? false
      return (machine.blocks.backends, asksNodes ? machine.blocks.nodes : nil)
    })
}

/// A drive with its limits.
private struct ListedDrive {
  let drive: BlockBackend
  let limits: (group: String, limits: ThrottleLimits)?

  init(_ drive: BlockBackend, _ limits: (group: String, limits: ThrottleLimits)?) {
    self.drive = drive
    self.limits = limits
  }
}

extension BlockBackend {
  fileprivate func encode(_ limits: (group: String, limits: ThrottleLimits)?, _ json: inout Writer) {
    if hasStatus { json.member("io-status", "ok") }
    json.member("device", id)
    json.member("locked", isLocked)
    json.member("removable", isRemovable)
    if let node = shownNode {
      json.key("inserted")
      json.beginObject()
      encodeLimits(limits, &json)
      node.encodeMembers(isFlat: false, writesBack: writesBack, &json)
      json.endObject()
    }
    if let device { json.member("qdev", device.name) }
    if device?.hasTray ?? false { json.member("tray_open", isTrayOpen) }
    json.member("type", "unknown")
  }

  fileprivate func encodeStatistics(_ json: inout Writer) {
    json.member("device", id)
    if let node = shownNode {
      node.encodeStatistics(isWhole: true, isDrive: true, &json)
    } else {
      encodeCounters(isDrive: true, highestWritten: 0, &json)
    }
    if let device { json.member("qdev", device.name) }
  }

  /// No code runs, so that nothing is read or written yet.
  fileprivate var statisticsLine: String {
    let counters = [
      "rd_bytes", "wr_bytes", "rd_operations", "wr_operations", "flush_operations", "wr_total_time_ns",
      "rd_total_time_ns", "flush_total_time_ns", "rd_merged", "wr_merged", "idle_time_ns",
    ]
    return "\(id):" + counters.map { " \($0)=0" }.joined()
  }
}

extension BlockNode {
  /// What went through it. A drive's node has its backing files with it; nesting is as deep as nodes are.
  fileprivate func encodeStatistics(isWhole: Bool, isDrive: Bool = false, _ json: inout Writer) {
    if let file = primary {
      json.key("parent")
      json.beginObject()
      file.encodeStatistics(isWhole: false, &json)
      json.endObject()
    }
    encodeCounters(isDrive: isDrive, highestWritten: highestWritten, &json)
    if isWhole, let backing = child("backing") {
      json.key("backing")
      json.beginObject()
      backing.encodeStatistics(isWhole: true, &json)
      json.endObject()
    }
    json.member("node-name", name)
    if ["file", "host_device"].contains(driverName) {
      json.key("driver-specific")
      json.beginObject()
      json.member("discard-bytes-ok", 0)
      json.member("discard-nb-ok", 0)
      json.member("driver", driverName)
      json.member("discard-nb-failed", 0)
      json.endObject()
    }
  }
}

private func encodeCounters(isDrive: Bool, highestWritten: Int64, _ json: inout Writer) {
  json.key("stats")
  json.beginObject()
  for counter: StaticString in [
    "unmap_operations", "unmap_merged", "flush_total_time_ns", "wr_total_time_ns",
    "failed_wr_operations", "failed_rd_operations", "wr_merged", "wr_bytes", "failed_unmap_operations",
    "failed_flush_operations", "rd_total_time_ns", "invalid_unmap_operations", "flush_operations", "wr_operations",
    "unmap_bytes", "rd_merged", "rd_bytes", "unmap_total_time_ns", "invalid_flush_operations", "rd_operations",
    "invalid_wr_operations", "invalid_rd_operations",
  ] { json.member(counter, 0) }
  json.member("wr_highest_offset", highestWritten)
  json.key("timed_stats")
  json.emptyArray()
  json.member("account_invalid", isDrive)
  json.member("account_failed", isDrive)
  json.endObject()
}
