// What the tests share: a machine on a stepped loop, its events as lines, and a sink of completions.
import Event
import JSON

@testable import Machine

/// Delivers completions into a record.
final class RecordingSink<Value>: CompletionSink {
  /// What came, in order.
  private(set) var lines: [String] = []
  /// The values that came.
  private(set) var values: [Value] = []
  /// How far the work has come, as it was reported.
  private(set) var progress: [(done: UInt64, total: UInt64)] = []
  private var last: UInt32 = 0

  override func progress(of ticket: Ticket, done: UInt64, total: UInt64) { progress.append((done, total)) }

  override func deliver(_ outcome: Outcome, to ticket: Ticket) {
    switch outcome {
    case .value(let address):
      values.append(address.assumingMemoryBound(to: Value.self).pointee)
      lines.append("\(ticket.index) done")
    case .failure(let failure): lines.append("\(ticket.index) failed: \(failure.description)")
    case .dropped: lines.append("\(ticket.index) dropped")
    }
  }

  /// Takes the lines so far.
  func take() -> [String] {
    defer { lines = [] }
    return lines
  }

  /// A completion; they count from 1.
  func completion() -> Completion<Value> {
    last += 1
    return Completion(self, Ticket(index: last, generation: 0))
  }

  /// The ticket of the completion of that number.
  static func ticket(_ index: UInt32) -> Ticket { Ticket(index: index, generation: 0) }
}

/// A machine on a stepped loop.
final class TestMachine {
  let loop: Loop
  let machine: Machine
  /// The machine's events, as name and data.
  private(set) var events: [String] = []
  let balloonAnswers = RecordingSink<BalloonInfo>()
  let waitResults = RecordingSink<WaitResult>()

  init(_ options: MachineOptions = MachineOptions()) throws {
    loop = try Loop(pace: .stepped)
    machine = Machine(options, loop)
    machine.onEvent = { [unowned self] event in
      self.events.append(event.name + (event.data.map { " " + text($0) } ?? ""))
    }
    machine.onShutdown = { [unowned self] in self.events.append("(shutting down)") }
    machine.onEnd = { [unowned self] in self.events.append("(ended)") }
  }

  convenience init(guest: GuestOptions, memory: Int64 = 1 << 30) throws {
    try self.init(MachineOptions(memory: memory, guest: guest))
  }

  /// Takes the events so far, when nothing more is due.
  func take() -> [String] {
    loop.settle()
    defer { events = [] }
    return events
  }

  /// Asks the balloon.
  func ask() { machine.balloon?.ask(balloonAnswers.completion()) }

  /// Begins a wait.
  func wait(for condition: WaitCondition, timeout: Nanoseconds? = nil) {
    machine.waits.wait(for: condition, timeout: timeout, in: machine.state, waitResults.completion())
  }
}

/// A value as JSON.
private func text(_ value: Value) -> String {
  var json = Writer()
  json.value(value)
  return json.withBytes { String(decoding: $0, as: UTF8.self) }
}
