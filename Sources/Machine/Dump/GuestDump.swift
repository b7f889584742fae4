// The dump of the guest's memory to a file: one at a time, at a rate, on simulated time.
//
// The guest stands still while it is dumped. The dump survives a reset, and the loss of who asked for it. Observed on
// QEMU 7.2: the order is STOP, DUMP_COMPLETED, RESUME, the return; a dump that can't begin reports no DUMP_COMPLETED.
import Event
import JSON

/// A machine's dump, from its last one on.
public final class GuestDump {
  /// How far the dump is, by QEMU's names.
  public enum Status: String, Sendable { case none, active, completed, failed }

  /// How far it is.
  public private(set) var status = Status.none
  /// How much memory it holds in the end, in bytes.
  public private(set) var total: UInt64 = 0
  /// How much of that is written.
  public var completed: UInt64 { content?.given ?? written }

  private unowned let machine: Machine
  private let loop: Loop
  private var written: UInt64 = 0
  private var content: (any DumpContent)?
  private var writer: FileWriter?
  private var timer: Timer?
  private var completion: Completion<Void>?
  /// Whether the guest ran.
  private var resumes = false
  private var start: Nanoseconds = 0

  /// How often the dump goes on.
  private static let tick: Nanoseconds = .milliseconds(10)

  init(_ machine: Machine, _ loop: Loop) {
    self.machine = machine
    self.loop = loop
  }

  // The loop keeps a writer until its next turn: it must not find that its owner is gone.
  deinit { writer?.cancel() }

  /// Refuses what can't be while a dump is on its way.
  public func checkIdle() throws(Failure) {
    if status == .active { throw Failure("There is a dump in process, please wait.") }
  }

  /// Fails if none can begin now.
  public func checkStartable() throws(Failure) {
    try checkIdle()
    if machine.state == .inmigrate { throw Failure("Dump not allowed during incoming migration.") }
    if machine.migration.isGoingOut {
      throw Failure(
        "disallowing migration blocker (migration/snapshot in progress) for: Live migration disabled:"
          + " dump-guest-memory in progress")
    }
  }

  /// Begins to dump to `descriptor`, which becomes the dump's to close, whatever happens.
  public func begin(_ request: DumpRequest, to descriptor: Int32) throws(Failure) {
    (status, total, written, resumes) = (.active, 0, 0, machine.pause(for: .saveVM))
    let areas: [DumpArea]
    do throws(Failure) { areas = try self.areas(request) } catch {
      FileWriter.close(descriptor)
      status = .failed
      resumeGuest()
      throw error
    }
    total = areas.reduce(0) { $0 + $1.size }
    let notes = machine.cpus.notes
    let content: any DumpContent =
      switch request.format {
      case .elf, .windows: CoreContent(machine.ram, areas, notes: notes)
      default: KdumpContent(machine.ram, areas, notes: notes, cpus: machine.cpus.count)
      }
    start = loop.simulated.now
    if request.format == .windows {
      // A Windows guest would have left a note about itself.
      FileWriter.close(descriptor)
      return end(error: "win-dump: invalid vmcoreinfo note size")
    }
    self.content = content
    writer = FileWriter(loop, descriptor, content) { [unowned self] error in
      self.end(error: error.map { content.failure.description($0) })
    }
    writer?.onProgress = { [unowned self] in self.report() }
    timer = timer ?? Timer(loop.simulated) { [unowned self] in self.goOn() }
    goOn()
  }

  private func areas(_ request: DumpRequest) throws(Failure) -> [DumpArea] {
    var areas = machine.dumpAreas()
    if let (begin, length) = request.range {
      if length == 0 { throw Failure("Invalid parameter 'length'") }
      guard let begin = UInt64(exactly: begin) else { throw Failure("Invalid parameter 'begin'") }
      areas = areas.clipped(begin: begin, length: UInt64(bitPattern: length))
    }
    if areas.isEmpty { throw Failure("dump: no guest memory to dump") }
    return areas
  }

  /// Completes when the dump that has begun ends; at once if it has ended.
  public func whenEnded(_ completion: consuming Completion<Void>) {
    if status == .active {
      self.completion = consume completion
    } else {
      Self.finish(completion, failure)
    }
  }

  /// The request has been released: nobody wants the dump any more.
  public func forget(_ ticket: Ticket) {
    guard let completion = completion.take() else { return }
    if completion.ticket == ticket { return cancel() }
    self.completion = consume completion
  }

  /// Stops a dump that is on its way; what is written stays.
  public func cancel() {
    if status == .active { end(error: "dump: cancelled") }
  }

  // MARK: On its way

  private var duration: Nanoseconds {
    let rate = max(1, Double(machine.options.dumpRate))
    return Nanoseconds(min(Double(total) / rate * 1e9, 1e18))
  }

  /// Lets the content out that it is time for.
  private func goOn() {
    let (elapsed, duration) = (loop.simulated.now - start, duration)
    let share = duration <= 0 ? 1 : Double(elapsed) / Double(duration)
    content?.allowed = share >= 1 ? total : min(total, UInt64(Double(total) * share) / 4096 * 4096)
    if share < 1 { timer?.arm(after: max(1, min(Self.tick, duration - elapsed))) }
    writer?.resume()
  }

  private func report() {
    guard let completion = completion.take() else { return }
    completion.report(done: completed, total: total)
    self.completion = consume completion
  }

  private var failure: Failure?

  private func end(error: String?) {
    written = completed
    failure = error.map { Failure($0) }
    status = error == nil ? .completed : .failed
    writer?.cancel()
    (writer, content) = (nil, nil)
    timer?.disarm()
    machine.report(.dumpCompleted(self, error: error))
    resumeGuest()
    if let completion = completion.take() { Self.finish(completion, failure) }
  }

  private func resumeGuest() {
    if resumes { machine.resume(from: .saveVM) }
    resumes = false
  }

  private static func finish(_ completion: consuming Completion<Void>, _ failure: Failure?) {
    if let failure { completion.fail(failure) } else { completion.complete() }
  }
}

extension MachineEvent {
  /// `DUMP_COMPLETED`: `{result: {total, status, completed}, error?}`.
  static func dumpCompleted(_ dump: GuestDump, error: String?) -> MachineEvent {
    let result: Value = [
      "total": .int(Int64(clamping: dump.total)), "status": .string(dump.status.rawValue),
      "completed": .int(Int64(clamping: dump.completed)),
    ]
    let members = [Value.Member(key: "result", value: result)]
    return MachineEvent(
      "DUMP_COMPLETED", members + (error.map { [Value.Member(key: "error", value: .string($0))] } ?? []))
  }
}

extension Machine {
  /// Stops the guest in `state`, with a STOP, if it runs. Whether it did.
  func pause(for state: RunState) -> Bool {
    guard isRunning else { return false }
    enter(state)
    report(.stop)
    return true
  }

  /// Lets the guest run again, with a RESUME, unless it has left `state` meanwhile.
  func resume(from state: RunState) {
    guard self.state == state, !isEnded else { return }
    enter(.running)
    report(.resume)
  }
}
