// One machine of a sequence of migrations, its monitors, and what they have said.
import Event
import HMP
import JSON
import Machine
import Monitor
import QMP
import TestSupport

/// One machine.
final class MigrationHost {
  let test: TestMonitor
  /// Whether it began as a destination.
  let wasDestination: Bool
  /// Where it last listened; nil if it never did.
  var path: String?
  /// Whether it has ever had the machine: a destination has when that has come.
  private(set) var hasMachine: Bool
  /// Whether it was told to quit.
  var hasQuit = false
  /// Whether its machine has gone: what completed was no snapshot.
  private(set) var hasSent = false
  /// Whether a machine has come whole.
  private(set) var isComplete = false
  /// The status that was told last, and how often each one was.
  private(set) var status = "none"
  private(set) var tally: [String: Int] = [:]
  private let control: TestClient<QMPSession>
  private let person: TestClient<HMPSession>
  /// The commands that have no reply yet, by the id of their request.
  private(set) var pending: [Int: String] = [:]
  /// The lines that were typed, and the prompts that came for them.
  private var typed = 0, prompts = 0
  /// What the person has read.
  private var tail = ""
  /// What was said last to be wrong.
  var lastError: String?
  private var lastPass: Int64 = 0
  /// What the last `query-migrate` of this migration has said.
  private var transferred: Int64 = 0
  private static let prompt = "(qmond) "

  init(_ test: TestMonitor, isDestination: Bool, deadline: Nanoseconds?) {
    self.test = test
    (wasDestination, hasMachine) = (isDestination, !isDestination)
    var settings = MonitorSettings(name: "qmp")
    if let deadline { settings.deadline = deadline }
    control = test.control(settings)
    person = test.human()
    // A process that ends leaves its images.
    let isClosing = test.machine.onEnd
    test.machine.onEnd = { [unowned machine = test.machine] in
      isClosing?()
      try? machine.blocks.inactivate()
    }
  }

  var machine: Machine { test.machine }
  var isEnded: Bool { machine.isEnded }
  /// Whether a command of the human monitor is waited for.
  var isWaiting: Bool { prompts < typed }

  // MARK: Talking

  /// Sends requests, which have ids from that one on.
  func ask(_ requests: [(id: Int, name: String, line: String)]) {
    if isEnded { return }
    // Nobody answers behind the end.
    let end = requests.firstIndex { $0.name == "quit" } ?? requests.count
    let heard = requests.prefix(end + 1)
    for request in heard { pending[request.id] = request.name }
    if end < requests.count { hasQuit = true }
    control.send(heard.map(\.line).joined())
  }

  func type(_ line: String) {
    if isEnded { return }
    typed += 1
    person.send(line + "\n")
  }

  func interrupt() {
    if isEnded || !isWaiting { return }
    person.send("\u{3}")
    _ = hearPerson()
    // What was typed ahead is discarded.
    typed = prompts
  }

  /// Has it prepared, which must succeed.
  func prepare(_ requests: [(id: Int, name: String, line: String)]) throws {
    for request in requests {
      let answers = control.exchange(request.line)
      if let error = answers.errors.first { throw Failure("\(request.name): \(error)") }
      if answers.ids.isEmpty { throw Failure("\(request.name) has no reply") }
    }
  }

  // MARK: Hearing

  /// What is wrong with what has come.
  func hear() -> String? {
    for message in control.messages() {
      if let complaint = message["event"] == nil ? hear(reply: message) : hear(event: message) { return complaint }
    }
    // Whoever ends may not be told.
    if let waiting = pending.first(where: { !Self.mayWait.contains($0.value) }) {
      return "\(waiting.value) has no reply"
    }
    if isEnded, let waiting = pending.first { return "\(waiting.value) has no reply at the end" }
    if !isEnded, !machine.migration.isGoingOut, isWaiting, !hearPerson() { return "the person has no prompt" }
    return hearPerson() ? nil : "the person has \(prompts) prompts for \(typed) lines"
  }

  private static let mayWait: Set<String> = ["query-balloon", "x-wait", "x-clock-step"]

  /// Whether there are no more prompts than lines.
  private func hearPerson() -> Bool {
    let text = person.text()
    if text.isEmpty { return prompts <= typed }
    prompts += text.split(separator: Self.prompt, omittingEmptySubsequences: false).count - 1
    tail = String(text.suffix(80))
    return prompts <= typed
  }

  private func hear(reply: Value) -> String? {
    guard let id = reply["id"]?.int.map({ Int($0) }) else { return "a reply without an id: \(text(reply))" }
    guard let name = pending.removeValue(forKey: id) else { return "a second reply: \(text(reply))" }
    if let error = [reply].errors.first { lastError = error }
    if name == "query-migrate", let state = reply["return"] { return hear(state) }
    return nil
  }

  private func hear(event: Value) -> String? {
    switch event["event"]?.string {
    case "MIGRATION"?: return enter(event["data"]?["status"]?.string ?? "")
    case "MIGRATION_PASS"?:
      let pass = event["data"]?["pass"]?.int ?? 0
      defer { lastPass = pass }
      return pass == lastPass + 1 ? nil : "pass \(pass) follows pass \(lastPass)"
    default: return nil
    }
  }

  private func enter(_ next: String) -> String? {
    // Somebody waits at another address: that isn't how far the migration is.
    if next == "setup", wasDestination, status == "postcopy-paused" { return nil }
    let before = status
    status = next
    hasSent = machine.migration.outgoing != nil && next == "completed" && before != "setup"
    if wasDestination, next == "completed" { isComplete = true }
    tally[(wasDestination ? "destination " : "source ") + next, default: 0] += 1
    if next == "setup" { (lastPass, transferred) = (0, 0) }
    return Self.successors[before]?.contains(next) == true ? nil : "MIGRATION \(next) follows \(before)"
  }

  /// What may follow each status.
  private static let successors: [String: Set<String>] = [
    "none": ["setup", "active"],
    // A snapshot is shown as a migration that completes at once.
    "setup": ["active", "cancelling", "failed", "completed"],
    "active": ["pre-switchover", "postcopy-active", "completed", "cancelling", "failed"],
    "pre-switchover": ["device", "postcopy-active", "cancelling", "failed"],
    "device": ["completed", "cancelling", "failed"],
    "postcopy-active": ["postcopy-paused", "completed", "cancelling", "failed"],
    "postcopy-paused": ["postcopy-recover", "cancelling"],
    "postcopy-recover": ["postcopy-active", "postcopy-paused", "cancelling"],
    "cancelling": ["cancelled"],
    "completed": ["setup"], "failed": ["setup"], "cancelled": ["setup"],
  ]

  // MARK: Numbers

  private func hear(_ state: Value) -> String? {
    let said = state["status"]?.string ?? "none"
    // Others may have spoken since.
    if said != machine.migration.status.rawValue { return nil }
    guard let ram = state["ram"] else { return nil }
    func number(_ name: String) -> Int64 { ram[name]?.int ?? -1 }
    let sent = number("transferred")
    if sent < transferred { return "transferred falls from \(transferred) to \(sent)" }
    transferred = sent
    if number("normal") * 4104 + number("duplicate") * 9 != sent { return "other bytes than pages: \(text(ram))" }
    let parts = ["precopy-bytes", "downtime-bytes", "postcopy-bytes", "multifd-bytes"].map(number).reduce(0, +)
    if parts != sent { return "the parts have \(parts) bytes: \(text(ram))" }
    if !(0...number("total")).contains(number("remaining")) { return "so much remains: \(text(ram))" }
    if (number("normal") + number("duplicate")) * 4096 + number("remaining") < number("total") {
      return "less than all was sent: \(text(ram))"
    }
    if said == "completed", number("remaining") != 0 { return "something remains at the end: \(text(ram))" }
    return nil
  }

  // MARK: Looking

  /// What is wrong with it alone.
  func look() -> String? {
    if !isEnded, !hasMachine, machine.state != .inmigrate { hasMachine = true }
    if let complaint = hear() { return complaint }
    let migration = machine.migration
    if status != migration.status.rawValue { return "the status is \(migration.status.rawValue), \(status) was told" }
    // One that ends doesn't wait for that, as in QEMU 7.2.
    if migration.status == .cancelling, !isEnded { return "it is still being cancelled" }
    if migration.isGoingOut != (migration.status.isUnderWay && machine.migration.outgoing != nil), !isEnded {
      return "it goes out: \(migration.isGoingOut), and its status is \(status)"
    }
    if !migration.isGoingOut, machine.state == .finishMigrate { return "it stays in finish-migrate" }
    if isEnded {
      if !hasQuit, !hasMachine, machine.exitStatus != 1 { return "it has ended with status \(machine.exitStatus)" }
      if migration.canBeCut { return "it has ended and has a connection" }
      if let waiting = pending.first { return "\(waiting.value) has no reply" }
    }
    if !hasMachine, machine.isRunning { return "it runs without a machine" }
    return nil
  }
}
