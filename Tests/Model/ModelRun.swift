// Two machines and what the model says of them: a sequence of commands is played, and what comes back is compared.
import Event
import JSON
import Machine
import Monitor
import QMP
import TestSupport

/// One run of a sequence.
final class ModelRun {
  private let tests: [TestMonitor]
  private let clients: [TestClient<QMPSession>]
  private let models: [MachineModel]
  /// The id of the last request, which no call has.
  private static let lastID = 1_000_000
  /// The calls that were made.
  private(set) var calls: [ModelCall] = []

  /// Two machines, which the seed sets up.
  init(seed: Int) throws {
    let setups = [Self.options(seed, isSecond: false), Self.options(seed, isSecond: true)]
    let first = try TestMonitor(setups[0])
    tests = [first, TestMonitor(setups[1], beside: first)]
    clients = tests.map { $0.control(MonitorSettings(name: "qmp", deadline: BalloonFamily.deadline)) }
    models = setups.map { MachineModel($0) }
    for (model, test) in zip(models, tests) { model.devices.learn(from: test.machine) }
  }

  /// A machine that pauses at a shutdown. The second one starts paused, panics at an NMI, and its guest may not let its
  /// devices go.
  private static func options(_ seed: Int, isSecond: Bool) -> MachineOptions {
    var guest = GuestOptions(latency: .milliseconds(isSecond ? 7 : 20))
    if isSecond {
      guest.unplug = [.accept, .refuse, .ignore][seed % 3]
      guest.nmi = .panic
    }
    var options = MachineOptions(startsRunning: !isSecond, guest: guest)
    options.actions.shutdown = .pause
    options.memorySlots = 2
    options.maximumMemory = options.memory + 1 << 30
    return options
  }

  /// Whether both machines have ended.
  var isOver: Bool { models.allSatisfy(\.isEnded) }

  // MARK: Playing

  /// Makes up so many calls and plays them, until something is wrong; then it says what.
  func play(steps: Int, _ random: inout Seeded) -> String? {
    while calls.count < steps && !isOver {
      if let complaint = play(propose(&random)) { return complaint }
    }
    return finish()
  }

  /// Plays calls until something is wrong; then it says what.
  func play(_ calls: [ModelCall]) -> String? {
    for call in calls { if let complaint = play(call) { return complaint } }
    return finish()
  }

  private func propose(_ random: inout Seeded) -> ModelCall {
    let machine = random.isOneIn(2) != models[0].isEnded && !models[1].isEnded ? 1 : models[0].isEnded ? 1 : 0
    let families = models[machine].families
    var ticket = Int.random(in: 0..<families.reduce(0) { $0 + $1.weight }, using: &random)
    let family = families.first {
      ticket -= $0.weight
      return ticket < 0
    }
    let (name, arguments) = (family ?? models[machine].waits).propose(&random)
    return ModelCall(machine: machine, id: calls.count + 1, name: name, arguments: arguments)
  }

  private func play(_ call: ModelCall) -> String? {
    calls.append(call)
    let model = models[call.machine]
    if model.isEnded { return nil }
    let start = model.now
    model.predict(call)
    if model.isLeftOut { return nil }
    // All machines have one clock.
    models[1 - call.machine].advance(by: model.now - start)
    clients[call.machine].send(call.line + "\n")
    for machine in models.indices {
      if let complaint = compare(machine) { return "\(call.name), machine \(machine): \(complaint)" }
    }
    // Nothing but time changes the other machine.
    let concerned = model.now == start ? [call.machine] : Array(models.indices)
    return check(concerned, isThorough: false).map { "\(call.name), \($0)" }
  }

  /// Ends both machines: everything that is in flight fails, and nothing is left.
  private func finish() -> String? {
    if let complaint = check(Array(models.indices), isThorough: true) { return complaint }
    for (machine, model) in models.enumerated() where !model.isEnded {
      let quit = ModelCall(machine: machine, id: Self.lastID, name: "quit", arguments: [])
      model.predict(quit)
      clients[machine].send(quit.line + "\n")
      if let complaint = compare(machine) { return "at the end, machine \(machine): \(complaint)" }
      if !model.jobs.jobs.isEmpty { return "at the end machine \(machine) has jobs" }
      if clients[machine].transport.ending == nil { return "at the end the connection stays" }
    }
    return check([], isThorough: false)
  }

  // MARK: Comparing

  /// What came and what the model says.
  private func compare(_ machine: Int) -> String? {
    let messages = clients[machine].messages()
    if let complaint = messages.lazy.compactMap({ self.follow($0, machine) }).first { return complaint }
    let got = messages.compactMap(line)
    let expected = models[machine].takeExpected()
    let isSame = got.count == expected.count && zip(got, expected).allSatisfy(isMeant)
    return isSame ? nil : "got \(got), expected \(expected)"
  }

  /// Whether a message is what the model says, which may leave open what is returned, or who can't do what with a node.
  private func isMeant(_ got: String, _ expected: String) -> Bool {
    if expected.hasSuffix(Self.permissions) {
      let start = expected.dropLast(Self.permissions.count)
      return [start + "Permission conflict on node '", start + "Block node is read-only"].contains { got.hasPrefix($0) }
    }
    return got == expected || expected.hasSuffix(" return") && got.hasPrefix(expected + " ")
  }

  /// A text in which names that the machine has chosen are all the same.
  private func plain(_ words: String) -> String {
    guard words.contains("#block") else { return words }
    return words.split(separator: "#block", omittingEmptySubsequences: false).enumerated().map { number, part in
      number == 0 ? String(part) : String(part.drop { $0.isNumber })
    }.joined(separator: "#block")
  }

  /// What stands for an error about what is done with nodes.
  static let permissions = "<permissions>"

  /// What is wrong with an event of a job.
  private func follow(_ message: Value, _ machine: Int) -> String? {
    guard let name = message["event"]?.string, Self.isOfJob(name) else { return nil }
    return models[machine].jobs.follow(name, message["data"] ?? .null)
  }

  private static func isOfJob(_ event: String) -> Bool { event.hasPrefix("JOB_") || event.hasPrefix("BLOCK_JOB_") }

  private func check(_ machines: [Int], isThorough: Bool) -> String? {
    let pending = models.reduce(0) { $0 + $1.pending.count }
    if tests[0].requests.count != pending { return "\(tests[0].requests.count) requests in flight, not \(pending)" }
    for machine in machines where !models[machine].isEnded {
      let test = tests[machine]
      for family in models[machine].families {
        let complaints = family.complaints(about: test, isThorough: isThorough)
        if !complaints.isEmpty { return "machine \(machine): \(complaints.joined(separator: "; "))" }
      }
    }
    return nil
  }

  /// A message in the model's words; nil for an event that is throttled.
  private func line(_ message: Value) -> String? {
    if case .string(let name)? = message["event"] {
      if MachineModel.throttled.contains(name) || Self.isOfJob(name) { return nil }
      for key in ["path", "reason", "action"] {
        if case .string(let detail)? = message["data"]?[key] { return "\(name) \(detail)" }
      }
      return name
    }
    let id = message["id"].map { text($0) } ?? "no id"
    if let error = message["error"], case .string(let name)? = error["class"], case .string(let words)? = error["desc"]
    {
      return "\(id) \(name): \(plain(words))"
    }
    return "\(id) return " + (message["return"].map { text($0) } ?? "nothing")
  }
}
