// How far a migration is: `query-migrate`, `info migrate`.
import Chardev
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `query-migrate`: `{status?, ram?, ...}`, empty if there was no migration and nothing stands in the way of one. What is shown at which
  /// status, and in which order, is QEMU 7.2's.
  static let queryMigrate = Self(
    "query-migrate", help: "show migration status", human: HumanFace("info migrate"),
    encode: { (state: MigrationState, json) in json.value(state.value) },
    show: { state in state.lines.joined(separator: "\n") },
    now: { machine, _ in MigrationState(machine) })
}

/// What is known of a migration.
private struct MigrationState {
  let status: MigrationStatus
  let failure: String?
  let blockers: [String]
  /// The numbers of one that is going out, or has gone.
  var numbers: MigrationNumbers?
  var place: Place?
  let isOnlyMigratable: Bool
  let extras: Extras

  /// Where a destination listens.
  struct Place {
    let host: String
    let service: String
    let isUnix: Bool
    let isIPv6: Bool
  }

  /// What is counted with capabilities.
  struct Extras {
    let compresses: Bool
    /// In bytes; nil without XBZRLE.
    let cache: Int64?
  }

  init(_ machine: Machine) {
    let migration = machine.migration
    (status, failure, blockers) = (migration.status, migration.failure, machine.migrationBlockers)
    if status.hasNumbers || status == .completed { numbers = migration.outgoing?.numbers }
    place = migration.incoming?.socket.map {
      Place(host: $0.host, service: $0.service, isUnix: $0.isUnix, isIPv6: $0.isIPv6)
    }
    isOnlyMigratable = machine.options.isOnlyMigratable
    extras = Extras(
      compresses: migration.capabilities.contains("compress"),
      cache: migration.capabilities.contains("xbzrle") ? migration.parameters.number("xbzrle-cache-size") : nil)
  }

  // MARK: For programs

  var value: Value {
    var members: [Value.Member] = []
    func add(_ key: String, _ value: Value) { members.append(Value.Member(key: key, value: value)) }
    if !blockers.isEmpty { add("blocked-reasons", .array(blockers.map { .string($0) })) }
    if let numbers, status != .completed { add("expected-downtime", .int(numbers.expectedStillTime)) }
    if numbers != nil { addExtras(add) }
    if let percentage = numbers?.throttle, status != .completed { add("cpu-throttle-percentage", .int(percentage)) }
    if status != .none { add("status", .string(status.rawValue)) }
    if let numbers {
      add("setup-time", .int(numbers.setupTime))
      if status == .completed { add("downtime", .int(numbers.stillTime)) }
      add("total-time", .int(numbers.totalTime))
      add("ram", numbers.ram)
    }
    if let failure { add("error-desc", .string(failure)) }
    if let place { add("socket-address", .array([place.value])) }
    return .object(members)
  }

  private func addExtras(_ add: (String, Value) -> Void) {
    guard let numbers else { return }
    if let cache = extras.cache {
      add(
        "xbzrle-cache",
        [
          "encoding-rate": .double(0), "bytes": 0, "cache-size": .int(cache), "cache-miss-rate": .double(0), "pages": 0,
          "overflow": 0, "cache-miss": .int(numbers.passes > 1 ? numbers.normal : 0),
        ])
    }
    if extras.compresses {
      add(
        "compression",
        [
          "compression-rate": .double(numbers.normal > 0 ? 2 : 0), "busy": 0,
          "compressed-size": .int(numbers.normal * 2048), "pages": .int(numbers.normal), "busy-rate": .double(0),
        ])
    }
  }

  // MARK: For people

  var lines: [String] {
    var lines = migrationGlobals(isOnlyMigratable)
    if !blockers.isEmpty { lines += ["Outgoing migration blocked:"] + blockers.map { "  " + $0 } }
    if status != .none {
      let reason = failure.map { " (\($0))" } ?? ""
      lines += ["Migration status: \(status.rawValue)\(reason)", "total time: \(numbers?.totalTime ?? 0) ms"]
    }
    if let numbers {
      lines.append(
        status == .completed
          ? "downtime: \(numbers.stillTime) ms" : "expected downtime: \(numbers.expectedStillTime) ms")
      lines += ["setup: \(numbers.setupTime) ms"] + numbers.lines + extraLines(numbers)
    }
    if let place { lines += ["socket address: [", "\t\(place.text)", "]"] }
    return lines
  }

  private func extraLines(_ numbers: MigrationNumbers) -> [String] {
    var lines: [String] = []
    if let cache = extras.cache {
      lines += [
        "cache size: \(cache) bytes", "xbzrle transferred: 0 kbytes", "xbzrle pages: 0 pages",
        "xbzrle cache miss: \(numbers.passes > 1 ? numbers.normal : 0) pages", "xbzrle cache miss rate: 0.00",
        "xbzrle encoding rate: 0.00", "xbzrle overflow: 0",
      ]
    }
    if let percentage = numbers.throttle, status != .completed {
      lines.append("cpu throttle percentage: \(percentage)")
    }
    if extras.compresses {
      lines += [
        "compression pages: \(numbers.normal) pages", "compression busy: 0", "compression busy rate: 0.00",
        "compressed size: \(numbers.normal * 2) kbytes", "compression rate: \(numbers.normal > 0 ? "2.00" : "0.00")",
      ]
    }
    return lines
  }
}

extension MigrationState.Place {
  fileprivate var value: Value {
    if isUnix { return ["path": .string(service), "type": "unix"] }
    return [
      "port": .string(service), isIPv6 ? "ipv6" : "ipv4": true, "host": .string(host), "type": "inet",
    ]
  }

  fileprivate var text: String { isUnix ? "unix:\(service)" : "tcp:\(isIPv6 ? "[\(host)]" : host):\(service)" }
}

extension MigrationNumbers {
  fileprivate var ram: Value {
    [
      "total": .int(total), "postcopy-requests": .int(requests), "dirty-sync-count": .int(passes),
      "multifd-bytes": .int(channels), "pages-per-second": .int(pagesPerSecond), "downtime-bytes": .int(downtime),
      "page-size": 4096, "remaining": .int(remaining), "postcopy-bytes": .int(postcopy), "mbps": .double(megabits),
      "transferred": .int(transferred), "dirty-sync-missed-zero-copy": 0, "precopy-bytes": .int(precopy),
      "duplicate": .int(duplicate), "dirty-pages-rate": .int(dirtyRate), "skipped": 0,
      "normal-bytes": .int(normal * 4096), "normal": .int(normal),
    ]
  }

  fileprivate var lines: [String] {
    var lines = [
      "transferred ram: \(transferred >> 10) kbytes", "throughput: \(megabits.fixed(2)) mbps",
      "remaining ram: \(remaining >> 10) kbytes", "total ram: \(total >> 10) kbytes", "duplicate: \(duplicate) pages",
      "skipped: 0 pages", "normal: \(normal) pages", "normal bytes: \(normal * 4) kbytes",
      "dirty sync count: \(passes)", "page size: 4 kbytes", "multifd bytes: \(channels >> 10) kbytes",
      "pages-per-second: \(pagesPerSecond)",
    ]
    if requests > 0 { lines.append("postcopy request count: \(requests)") }
    for (name, bytes) in [("precopy", precopy), ("downtime", downtime), ("postcopy", postcopy)] where bytes > 0 {
      lines.append("\(name) ram: \(bytes >> 10) kbytes")
    }
    return lines
  }
}

/// The settings that `info migrate` begins with, as of QEMU 7.2.
private func migrationGlobals(_ isOnlyMigratable: Bool) -> [String] {
  [
    "globals:", "store-global-state: on", "only-migratable: \(isOnlyMigratable ? "on" : "off")",
    "send-configuration: on", "send-section-footer: on", "decompress-error-check: on", "clear-bitmap-shift: 18",
  ]
}
