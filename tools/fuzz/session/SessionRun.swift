// One session from its greeting to its end, as an input scripts it.
import Event
import FuzzSupport
import Machine
import Monitor
import QMP
import TestSupport

/// What may run. Commands that reach files, processes or the network are left out, so that an input can do no harm:
/// a command is added here by somebody who knows that.
private let served: Set = [
  "qmp_capabilities", "query-commands", "query-version", "query-name", "query-uuid", "query-kvm", "query-target",
  "query-status", "stop", "cont", "system_reset", "system_powerdown", "quit", "query-balloon", "balloon", "x-wait",
  "x-query-guest", "x-query-inflight", "x-cancel", "x-query-monitors", "x-disconnect", "human-monitor-command", "help",
  "info",
  // Nested arguments, checked against QEMU's types; what isn't simulated does no more than that.
  "migrate-set-parameters", "migrate-set-capabilities", "query-migrate-capabilities", "transaction", "blockdev-mirror",
  "blockdev-reopen", "input-send-event", "set-numa-node", "netdev_del", "block-dirty-bitmap-merge", "set-action",
  "migrate-pause", "yank", "query-yank", "qom-list", "qom-get", "qom-list-types", "device-list-properties",
  "query-cpu-model-expansion", "trace-event-get-state", "trace-event-set-state", "getfd", "closefd", "remove-fd",
  "query-fdsets", "query-chardev", "query-named-block-nodes", "device_add", "calc-dirty-rate", "query-dirty-rate",
]

/// A client under test, and one that only listens.
final class SessionRun {
  let test: TestMonitor
  let client: TestClient<QMPSession>
  let bystander: TestClient<QMPSession>
  let options: Options
  /// What the client has sent, whether it was taken or not.
  private(set) var sent: [UInt8] = []
  /// Whether the client said that it sends no more.
  private(set) var hasEndedInput = false
  private var wantsEnd = false
  private var unsent: [UInt8] = []

  init(_ options: Options) throws {
    self.options = options
    test = try TestMonitor(options.machine)
    bystander = test.control(MonitorSettings(name: "bystander"))
    client = test.control(options.monitor, negotiated: false)
    let hooks = Hooks()
    hooks.beforeDispatch = { _, command in
      served.contains(command.name) ? nil : Failure("The command \(command.name) isn't fuzzed")
    }
    test.core.hooks = hooks
    if options.isTraced { client.session.trace = try? WireTrace("/dev/null", test.loop.simulated) }
    if options.isNegotiated { send(call("qmp_capabilities", options.oob ? ["enable": ["oob"]] : nil).utf8) }
  }

  /// The client's connection has ended.
  var isOver: Bool { client.transport.ending != nil }

  /// How many bytes of what was sent the session took. If it left some, it stopped behind a request or an error.
  var taken: Int { sent.count - client.transport.untaken }

  /// Sends what the script says, and does what it says in between.
  func play(_ script: ArraySlice<UInt8>) {
    var rest = script
    while let byte = rest.popFirst() {
      if byte != 0 { unsent.append(byte) } else if let action = rest.popFirst() { act(action) }
    }
    flush()
  }

  private func act(_ action: UInt8) {
    if action == UInt8(ascii: "N") { return unsent.append(0) }
    flush()
    let pauses: [Nanoseconds] = [1, 20, 100, 900, 1000, 2000, 5000, 60_000]
    switch action {
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      test.loop.advance(by: .milliseconds(pauses[Int(action - UInt8(ascii: "0"))]))
    case UInt8(ascii: "B"): client.transport.isBlocked = true
    case UInt8(ascii: "D"): client.transport.drain()
    case UInt8(ascii: "E"): wantsEnd = true
    case UInt8(ascii: "H"): hangUp()
    case UInt8(ascii: "S"): test.machine.stop()
    case UInt8(ascii: "C"): test.machine.resume()
    case UInt8(ascii: "R"): test.machine.reset(.guestReset)
    case UInt8(ascii: "U"): test.machine.removeBalloon()
    default: break
    }
    settle()
  }

  private func flush() {
    send(unsent)
    unsent = []
    settle()
  }

  private func send(_ bytes: some Sequence<UInt8>) {
    if wantsEnd || isOver { return }
    let bytes = Array(bytes)
    sent += bytes
    client.transport.type(bytes)
  }

  private func settle() {
    test.loop.settle()
    // A stream tells that its input has ended when everything before has been taken.
    guard wantsEnd, !hasEndedInput, !isOver, client.transport.untaken == 0 else { return }
    hasEndedInput = true
    client.session.inputEnded()
    test.loop.settle()
  }

  private func hangUp() {
    client.transport.hangUp()
    test.loop.settle()
    require(test.requests.count == 0, "a client that is gone leaves nothing in flight")
  }

  /// Brings the session to its end, as a client does that reads everything: what waits is answered, then the machine
  /// shuts down.
  func finish() {
    if !isOver { client.transport.drain() }
    wantsEnd = true
    settle()
    test.loop.advance(by: .seconds(20))
    settle()
    test.machine.shutDown(.hostSignal)
    settle()
    if !isOver { client.transport.drain() }
    settle()
    require(isOver, "a session ends with its machine")
    require(test.requests.count == 0, "nothing is in flight in the end")
    require(client.transport.deliveries <= 100 * (sent.count + 10), "input is offered when something has changed")
  }
}
