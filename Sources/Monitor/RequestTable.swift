// All requests in flight, and the one door through which each of them ends.
//
// A request ends by its completion, a thrown error, a dropped completion, a deadline, a cancel, the loss of
// its client or the machine's end. Every way frees the slot first, so that whatever happens next finds the
// request gone: a late completion carries a void ticket and is discarded.
import Event
import JSON
import Logging

/// The request table of one loop. It outlives every device, machine and connection.
public final class RequestTable: CompletionSink {
  /// The clock of ages and deadlines.
  let clock: Clock
  let log: Logger
  private var slots: [Request] = []
  private var free: [Request] = []
  @exclusivity(unchecked) private var lastNumber: UInt64 = 0
  private var lastConnection = 0

  /// An empty table on the loop's simulated clock.
  public init(_ loop: Loop, log: Logger) {
    clock = loop.simulated
    self.log = log
  }

  deinit { assert(free.count == slots.count, "a request outlives its table") }

  /// How many requests are in flight.
  public var count: Int { slots.count - free.count }

  func nextNumber() -> UInt64 {
    lastNumber += 1
    return lastNumber
  }

  func nextConnection() -> Int {
    lastConnection += 1
    return lastConnection
  }

  /// Takes a slot for a request of `session`.
  func admit(_ work: Request.Work, number: UInt64, state: Request.State, from session: Session) -> Request {
    let request = free.popLast() ?? grow()
    request.state = state
    request.number = number
    request.work = work
    request.session = session
    request.core = session.core
    request.monitorName = session.settings.name
    request.connection = session.number
    request.acceptedAt = clock.now
    if case .run(let command) = work { request.context = session.target(of: command) }
    session.add(request)
    return request
  }

  private func grow() -> Request {
    let request = Request(index: UInt32(slots.count))
    slots.append(request)
    return request
  }

  /// Runs a request's body and settles how it stands when the body returns.
  func start(
    _ request: Request, _ command: Command, _ context: AnyObject, _ arguments: borrowing Arguments,
    _ body: (AnyObject, borrowing Arguments, CompletionSink, Ticket) throws(Failure) -> Void
  ) {
    request.state = .running
    let ticket = request.ticket
    do throws(Failure) {
      try body(context, arguments, self, ticket)
    } catch {
      if let request = live(ticket) { end(request, .failure(error)) }
      return
    }
    guard let request = live(ticket) else { return }
    if request.wasDropped {
      answerDropped(request, command)
    } else {
      request.state = .pending
      armDeadline(request, command)
    }
  }

  /// Delivers a completion.
  public override func deliver(_ outcome: Outcome, to ticket: Ticket) {
    guard let request = live(ticket) else { return }
    guard case .dropped = outcome else { return end(request, outcome) }
    // While the body runs a drop means nothing yet: it may be about to throw.
    if request.state == .running {
      request.wasDropped = true
    } else if let command = request.command {
      answerDropped(request, command)
    }
  }

  /// Notes a request's progress.
  public override func progress(of ticket: Ticket, done: UInt64, total: UInt64) {
    guard let request = live(ticket) else { return }
    request.progress = (done, total)
    if let command = request.command { request.session?.reported(done, of: total, by: command) }
  }

  /// Ends a request from outside its command: the device is told to forget, then the client hears `failure`
  /// (nil: nobody is left to hear it).
  func abandon(_ request: Request, _ failure: Failure?) {
    let ticket = request.ticket
    let wasStarted = request.state != .held
    let context = request.context
    let command = request.command
    end(request, failure.map { .failure($0) })
    if wasStarted, let command, let context { command.cancelled(context, ticket) }
  }

  /// Ends a request because somebody asked for that.
  func cancel(_ request: Request) {
    if case .refuse(let failure) = request.work { return abandon(request, failure) }
    abandon(request, Failure("Command '\(request.work.name ?? "")' was cancelled"))
  }

  /// The listed request of that number.
  func listed(number: Int64, of core: MonitorCore) -> Request? {
    slots.first { $0.core === core && $0.isListed && Int64(exactly: $0.number) == number }
  }

  /// The requests in flight that `core` accepted, oldest first.
  func inFlight(of core: MonitorCore) -> [Request] {
    slots.filter { $0.isLive && $0.core === core }.sorted { $0.number < $1.number }
  }

  private func live(_ ticket: Ticket) -> Request? {
    guard ticket.index < slots.count else { return nil }
    let request = slots[Int(ticket.index)]
    return request.generation == ticket.generation && request.isLive ? request : nil
  }

  /// Closes a slot and answers its client. The slot is void before anybody is told.
  func end(_ request: Request, _ outcome: Outcome?) {
    request.generation &+= 1
    if let session = request.session {
      if let outcome { session.answer(outcome, request.work, .held(request)) }
      session.remove(request)
    }
    request.clear()
    free.append(request)
  }

  private func answerDropped(_ request: Request, _ command: Command) {
    log.error("command '\(command.name)' dropped its completion", metadata: ["request": "\(request.number)"])
    end(request, .failure(Failure("Command '\(command.name)' ended without a result")))
  }

  /// The client's own request: that for which this one works, if it does.
  private func asked(for request: Request) -> Request {
    guard let session = request.session, let outer = session.outer,
      let ticket = outer.nested.first(where: { $0.value === session })?.key
    else { return request }
    return live(ticket) ?? request
  }

  private func armDeadline(_ request: Request, _ command: Command) {
    guard command.flags.contains(.waitsOnGuest), let limit = request.session?.settings.deadline, limit > 0 else {
      return
    }
    request.setDeadline(limit, clock) { [unowned self] request in
      let time = DurationText.format(request.timeLimit)
      let request = self.asked(for: request)
      guard let command = request.command else { return }
      self.log.info("deadline", metadata: ["command": "\(command.name)", "after": "\(time)"])
      self.abandon(request, Failure("Command '\(command.name)' timed out after \(time)"))
    }
  }
}
