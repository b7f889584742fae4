// A thing to monitor that does what a test says: its work ends when the test ends it.
import Event
import HMP
import JSON
import Monitor
import QMP

/// Keeps the completions of its commands until a test completes, fails or drops them.
public final class Probe: MonitoredContext {
  /// Whether it isn't initialized yet.
  public var isInPreconfig = false
  /// It has one CPU.
  public var cpuCount = 1
  /// It reports one event.
  public static let eventNames = ["PROBED"]
  /// Nothing of it depends on clients.
  public func controlEnded() {}
  /// The keys of the work that was started, in order.
  public private(set) var started: [String] = []
  /// The keys of the work that was called off, in order.
  public private(set) var forgotten: [String] = []

  private final class Work {
    let key: String
    let ticket: Ticket
    var completion: Completion<String>?

    init(_ key: String, _ completion: consuming Completion<String>) {
      self.key = key
      ticket = completion.ticket
      self.completion = consume completion
    }
  }

  private var work: [Work] = []

  /// The keys of the work that isn't done, in order.
  public var pending: [String] { work.map(\.key) }

  /// Completes the oldest work of that key. False if there is none.
  @discardableResult
  public func complete(_ key: String, with value: String = "done") -> Bool {
    take(key) { $0.complete(with: value) }
  }

  /// Fails the oldest work of that key. False if there is none.
  @discardableResult
  public func fail(_ key: String, _ description: String = "failed") -> Bool {
    take(key) { $0.fail(Failure(description)) }
  }

  /// Loses the completion of the oldest work of that key.
  public func drop(_ key: String) { _ = take(key) { _ in } }

  /// Completes all that wait at this moment, in order, as a device does.
  public func completeAll(with value: String = "done") {
    let everybody = work
    work = []
    for item in everybody { item.completion.take()?.complete(with: value) }
  }

  /// Reports progress of the oldest work of that key.
  public func report(_ key: String, done: UInt64, total: UInt64) {
    let item = work.first { $0.key == key }
    guard let completion = item?.completion.take() else { return }
    completion.report(done: done, total: total)
    item?.completion = consume completion
  }

  fileprivate func begin(_ key: String, _ completion: consuming Completion<String>) {
    started.append(key)
    work.append(Work(key, completion))
  }

  fileprivate func forget(_ ticket: Ticket) {
    guard let place = work.firstIndex(where: { $0.ticket == ticket }) else { return }
    forgotten.append(work.remove(at: place).key)
  }

  private func take(_ key: String, _ body: (consuming Completion<String>) -> Void) -> Bool {
    guard let place = work.firstIndex(where: { $0.key == key }) else { return false }
    guard let completion = work.remove(at: place).completion.take() else { return false }
    body(completion)
    return true
  }
}

/// How a probe's command behaves once it has its completion.
private func row(
  _ name: String, flags: Command.Flags = [], clientLoss: ClientLoss = .cancel,
  _ later: @escaping @Sendable (Probe, borrowing Arguments, consuming Completion<String>) throws(Failure) -> Void
) -> CommandRow<Probe> {
  CommandRow(
    name, help: "test", parameters: [.optional("key", .string)], flags: flags,
    human: HumanFace(name, arguments: "key:s?"), clientLoss: clientLoss,
    encode: { (text: String, json) in json.string(text) }, show: { $0 },
    cancelled: { probe, ticket in probe.forget(ticket) }, later: later)
}

private func begin(
  _ probe: Probe, _ arguments: borrowing Arguments, _ completion: consuming Completion<String>
) throws(Failure) {
  probe.begin(arguments.optionalString("key") ?? "", completion)
}

private func echo(_ probe: Probe, _ arguments: borrowing Arguments) throws(Failure) -> String {
  let key = try arguments.string("key")
  if key.isEmpty { throw Failure("the key is empty") }
  return key
}

private let probeRows: [CommandRow<Probe>] = [
  row("work", begin), row("guest-work", flags: [.waitsOnGuest], begin),
  row("overtaking-work", flags: [.overtakes], begin),
  row("detached-work", clientLoss: .detach, begin),
  row("detached-guest-work", flags: [.waitsOnGuest], clientLoss: .detach, begin),
  // Its cancellation is forgotten: the answer comes late.
  CommandRow(
    "late-work", help: "test", parameters: [.optional("key", .string)], flags: [.waitsOnGuest],
    encode: { (text: String, json) in json.string(text) }, cancelled: { _, _ in }, later: begin),
  row("at-once") { _, _, completion in completion.complete(with: "at once") },
  row("throw") { (_, _, _) throws(Failure) in throw Failure("thrown") },
  row("throw-after-completing") { (_, _, completion) throws(Failure) in
    completion.complete(with: "completed")
    throw Failure("thrown")
  },
  row("drop") { _, _, _ in },
  row("early", flags: [.allowPreconfig], begin),
  CommandRow(
    "echo", help: "test", parameters: [.required("key", .string)], human: HumanFace("echo", arguments: "key:S"),
    encode: { (text: String, json) in json.string(text) }, show: { $0 }, now: echo),
  CommandRow(
    "big", help: "test", parameters: [.required("size", .int)],
    human: HumanFace("big", arguments: "size:l", usage: "size", explanation: "as large\nas you say"),
    encode: { (text: String, json) in json.string(text) },
    now: { (_, arguments) throws(Failure) in String(repeating: "x", count: Int(try arguments.int("size"))) }),
]

/// A probe and its monitor core.
public final class TestProbe: TestCore {
  /// The probe.
  public let probe = Probe()

  /// A probe that does nothing yet.
  public init() throws {
    let probe = probe
    let loop = try Loop(pace: .stepped)
    let table = CommandTable<Probe>(probeRows, session: controlCommands + humanCommands + sessionCommands)
    super.init(loop) { requests, log in MonitorCore(loop, probe, table, requests, log: log) }
  }
}

/// A request for a probe's command.
public func ask(_ name: String, _ key: String, id: Value? = nil) -> String {
  call(name, ["key": .string(key)], id: id)
}
