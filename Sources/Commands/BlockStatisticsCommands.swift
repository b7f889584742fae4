// What went through drives and nodes: `query-blockstats`, `block-latency-histogram-set`.
import Block
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `query-blockstats [query-nodes=BOOL]`: what went through drives, or through each node.
  static let queryBlockStats = Self(
    "query-blockstats", help: "show the counters of drives",
    human: HumanFace("info blockstats", allowsPreconfig: false),
    encode: { (asked: (drives: [CountedDrive], nodes: [BlockNode]?), json) in
      if let nodes = asked.nodes {
        json.objects(nodes) { (node, json) in node.encodeStatistics(isWhole: false, nil, &json) }
      } else {
        json.objects(asked.drives) { (drive, json) in drive.encode(&json) }
      }
    },
    show: { asked in asked.drives.map(\.line).joined(separator: "\n") },
    now: { machine, arguments in
      let blocks = machine.blocks
      blocks.countWorkloads()
      let drives = blocks.drives.map { CountedDrive(drive: $0, idleTime: blocks.idleTime(of: $0)) }
      return (drives, arguments.optionalBool("query-nodes") ?? false ? blocks.nodes : nil)
    })

  /// `block-latency-histogram-set id=DEVICE [boundaries=LIST] [boundaries-read=LIST] [boundaries-write=LIST]
  /// [boundaries-flush=LIST]`: counts requests by how long they take, in nanoseconds; without boundaries no longer. Kinds are
  /// set one after another, up to one whose boundaries aren't ascending.
  static let setLatencyHistogram = Self(
    "block-latency-histogram-set", help: "count a device's requests by how long they take",
    now: { (machine, arguments) throws(Failure) in
      let name = try arguments.string("id")
      let drive = try machine.blocks.drive(try DriveName(drive: nil, device: name))
      let given = arguments.whole?.value()
      let isEmpty = ["boundaries", "boundaries-read", "boundaries-write", "boundaries-flush"]
        .allSatisfy { given?[$0] == nil }
      for (kind, word) in [(BlockAccounting.Kind.read, "read"), (.write, "write"), (.flush, "flush")] {
        guard let boundaries = given?["boundaries-" + word] ?? given?["boundaries"] else {
          if isEmpty { machine.blocks.setHistogram(nil, of: drive, kind) }
          continue
        }
        guard let histogram = LatencyHistogram(boundaries.elements.compactMap(\.unsigned) ?? []) else {
          throw Failure("Device '\(name)' set \(word) boundaries fail")
        }
        machine.blocks.setHistogram(histogram, of: drive, kind)
      }
    })
}

extension Value {
  /// An integer as QEMU takes it where it wants one without a sign.
  fileprivate var unsigned: UInt64? {
    switch self {
    case .int(let number): UInt64(bitPattern: number)
    case .uint(let number): number
    default: nil
    }
  }
}

/// A drive and how long nothing has been done with it.
private struct CountedDrive {
  let drive: BlockBackend
  let idleTime: Nanoseconds?

  func encode(_ json: inout Writer) {
    json.member("device", drive.id)
    if let node = drive.shownNode {
      node.encodeStatistics(isWhole: true, self, &json)
    } else {
      encodeCounters(self, highestWritten: 0, &json)
    }
    if let device = drive.device { json.member("qdev", device.name) }
  }

  var line: String {
    let (read, write, flush) = (drive.accounting[.read], drive.accounting[.write], drive.accounting[.flush])
    return "\(drive.id): rd_bytes=\(read.bytes) wr_bytes=\(write.bytes) rd_operations=\(read.operations)"
      + " wr_operations=\(write.operations) flush_operations=\(flush.operations) wr_total_time_ns=\(write.time)"
      + " rd_total_time_ns=\(read.time) flush_total_time_ns=\(flush.time) rd_merged=0 wr_merged=0"
      + " idle_time_ns=\(idleTime ?? 0)"
  }
}

extension BlockNode {
  /// What went through it; for a drive that has it its counters. One that is shown whole has those with it that one sees
  /// through it. Nesting is as deep as nodes are.
  fileprivate func encodeStatistics(isWhole: Bool, _ drive: CountedDrive?, _ json: inout Writer) {
    if let file = primary {
      json.key("parent")
      json.beginObject()
      file.encodeStatistics(isWhole: isWhole, nil, &json)
      json.endObject()
    }
    encodeCounters(drive, highestWritten: highestWritten, &json)
    if isWhole, let backing = below {
      json.key("backing")
      json.beginObject()
      backing.encodeStatistics(isWhole: true, nil, &json)
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

/// The counters of a drive, or of a node, which counts nothing but how far it was written to; in QEMU 7.2's order.
private func encodeCounters(_ counted: CountedDrive?, highestWritten: Int64, _ json: inout Writer) {
  let counters = counted?.drive.accounting ?? BlockAccounting()
  let (read, write, flush) = (counters[.read], counters[.write], counters[.flush])
  json.key("stats")
  json.beginObject()
  json.member("unmap_operations", 0)
  json.member("unmap_merged", 0)
  json.member("flush_total_time_ns", flush.time)
  json.member("wr_highest_offset", highestWritten)
  json.member("wr_total_time_ns", write.time)
  json.member("failed_wr_operations", write.failed)
  json.member("failed_rd_operations", read.failed)
  json.member("wr_merged", 0)
  json.member("wr_bytes", write.bytes)
  json.key("timed_stats")
  json.emptyArray()
  json.member("failed_unmap_operations", 0)
  json.member("failed_flush_operations", flush.failed)
  json.member("account_invalid", counted != nil)
  json.member("rd_total_time_ns", read.time)
  json.member("invalid_unmap_operations", 0)
  json.member("flush_operations", flush.operations)
  json.member("wr_operations", write.operations)
  json.member("unmap_bytes", 0)
  json.member("rd_merged", 0)
  json.member("rd_bytes", read.bytes)
  write.histogram?.encode("wr_latency_histogram", &json)
  json.member("unmap_total_time_ns", 0)
  json.member("invalid_flush_operations", 0)
  json.member("account_failed", counted != nil)
  if let idleTime = counted?.idleTime { json.member("idle_time_ns", idleTime) }
  json.member("rd_operations", read.operations)
  json.member("invalid_wr_operations", 0)
  json.member("invalid_rd_operations", 0)
  read.histogram?.encode("rd_latency_histogram", &json)
  flush.histogram?.encode("flush_latency_histogram", &json)
  json.endObject()
}

extension LatencyHistogram {
  fileprivate func encode(_ key: StaticString, _ json: inout Writer) {
    json.key(key)
    json.beginObject()
    json.key("bins")
    json.beginArray()
    for bin in bins { json.value(.uint(bin)) }
    json.endArray()
    json.key("boundaries")
    json.beginArray()
    for boundary in boundaries { json.value(.uint(boundary)) }
    json.endArray()
    json.endObject()
  }
}
