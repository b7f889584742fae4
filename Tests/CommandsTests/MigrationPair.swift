// Two machines of one loop, one of which migrates to the other.
import Event
import JSON
import Machine
import Monitor
import QMP
import TestSupport

/// A machine that goes, one that waits, and a client of each.
final class MigrationPair {
  let folder = Folder()
  let source: TestMonitor
  let destination: TestMonitor
  let here: TestClient<QMPSession>
  let there: TestClient<QMPSession>

  init(
    used: Int64 = 0, capabilities: [String] = ["events"],
    _ change: (inout MachineOptions) -> Void = { _ in }
  ) throws {
    var options = MachineOptions(memory: 64 << 20)
    options.guest.used = used
    source = try TestMonitor(options)
    options.incoming = "unix:\(folder.path)/m"
    change(&options)
    destination = TestMonitor(options, beside: source)
    try destination.machine.migration.start()
    (here, there) = (try source.control(), try destination.control())
    let switches = capabilities.map { ["capability": .string($0), "state": true] as Value }
    for client in [here, there] {
      _ = client.exchange(call("migrate-set-capabilities", ["capabilities": .array(switches)]))
    }
  }

  func set(_ parameters: Value) { _ = here.exchange(call("migrate-set-parameters", parameters)) }
  func migrate() -> [String] {
    (here.exchange(call("migrate", ["uri": .string("unix:\(folder.path)/m")])) + here.messages()).short
  }
  func wait(_ time: Nanoseconds) { source.loop.advance(by: time) }
  func query(_ client: TestClient<QMPSession>) -> Value {
    client.exchange(call("query-migrate")).last?["return"] ?? .null
  }
  var status: String? { query(here)["status"]?.string }
}

extension [Value] {
  /// Events by what is in them, replies by their kind.
  var short: [String] {
    map { message in
      guard let event = message["event"]?.string else { return message["error"] == nil ? "{}" : "error" }
      let detail = message["data"].map { $0["status"]?.string ?? $0["pass"]?.number.map { "\($0)" } ?? "" } ?? ""
      return event + (detail.isEmpty ? "" : " " + detail)
    }
  }
}

extension Value {
  var number: Int64? { if case .int(let number) = self { number } else { nil } }
}
