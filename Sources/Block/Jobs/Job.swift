// A job: a long operation on block nodes that goes on by itself, is looked at and steered by its id, and ends on its own.
//
// What it does is its work's: `advance` goes as far as it can, and says how it waits. Everything that a job has to tell is told
// before the call that caused it returns. The states, their order and the errors are QEMU 7.2's.
import Event
import JSON

/// A job.
public final class Job {
  /// Its id.
  public let id: String
  /// What it does: `stream`, `commit`, `mirror`, `backup`, `create`, `amend`.
  public let type: String
  /// Where it stands.
  public internal(set) var status = JobStatus.created
  /// How much is done, and how much there is, in bytes mostly.
  public internal(set) var progress: (done: Int64, total: Int64) = (0, 0)
  /// Why it has failed.
  public internal(set) var failure: Failure?
  /// Whether it becomes final, and is forgotten, by itself.
  public let settings: JobSettings
  /// What a block job has beside; nil for another one.
  public internal(set) var block: BlockJob?
  /// The jobs that end together with it.
  var transaction: JobTransaction
  /// Whether its work is through.
  var isEnded = false
  /// Whether it was cancelled.
  var isCancelled = false
  /// Whether somebody has paused it; an error does too.
  public internal(set) var isUserPaused = false

  let work: any JobWork
  unowned let graph: BlockGraph
  private var pauses = 0
  private var isReady = false
  private var isAwaiting = false
  private var isAdvancing = false
  /// Whether it goes on at the end of the turn, and whether the loop is to call it then.
  private var (isYielding, isDeferred) = (false, false)
  /// How often it was to go on while it was waiting for a transfer: so many waits for its speed are cut short.
  private var kicks = 0
  private var hasBegun = false
  private var wakeUp: Timer?
  /// The transfer that ends when the job is drained.
  private var drained: Transfer?

  init(
    _ graph: BlockGraph, id: String, type: String, _ settings: JobSettings, _ work: any JobWork,
    _ transaction: JobTransaction
  ) {
    self.graph = graph
    self.id = id
    self.type = type
    self.settings = settings
    self.work = work
    self.transaction = transaction
    transaction.join(self)
    wakeUp = Timer(graph.loop.simulated) { [unowned self] in self.enter() }
  }

  /// Whether clients hear of its end: one that never began was never there.
  var isReported: Bool { hasBegun }

  /// Nobody is left to tell: the graph goes.
  func drop() {
    isEnded = true
    wakeUp = nil
    transaction = JobTransaction()
  }

  /// Whether it is paused, or holds itself at its end.
  public var isPaused: Bool { pauses > 0 && status != .concluded }

  /// Whether it can be drained: it runs or is ready, and isn't paused.
  var isActive: Bool { [.running, .ready].contains(status) }

  // MARK: Telling

  /// Enters a state, and tells of it.
  func set(_ status: JobStatus) {
    self.status = status
    graph.onEvent(
      "JOB_STATUS_CHANGE",
      [Value.Member(key: "status", value: .string(status.rawValue)), Value.Member(key: "id", value: .string(id))])
  }

  // MARK: Going on

  /// Begins.
  func start() {
    hasBegun = true
    set(.running)
    enter()
  }

  /// Goes on, or stops where it is if it is paused.
  func enter() {
    if isEnded || isAdvancing || !hasBegun { return }
    if isAwaiting {
      kicks += 1
      return
    }
    wakeUp?.disarm()
    isYielding = false
    if pauses > 0, !isCancelled {
      if isActive { set(isReady ? .standby : .paused) }
      return
    }
    if status == .paused || status == .standby { set(isReady ? .ready : .running) }
    isAdvancing = true
    work.advance(self)
    isAdvancing = false
    // What was asked for meanwhile is looked at now.
    if pauses > 0, !isEnded, !isAwaiting, isActive { set(isReady ? .standby : .paused) }
  }

  /// The simulated time.
  var now: Nanoseconds { graph.loop.simulated.now }

  /// Waits so long, in simulated time, or until something happens with it; 0 for others' turn.
  func sleep(_ duration: Nanoseconds) {
    if duration > 0 { return wakeUp?.arm(after: duration) ?? () }
    isYielding = true
    if isDeferred { return }
    isDeferred = true
    graph.loop.atEndOfTurn(self)
  }

  /// Waits until something happens with it.
  func rest() { wakeUp?.disarm() }

  /// Waits for a transfer, whose result `ended` is told before the job goes on. False if there was nothing to wait for.
  /// One that moves nothing may be over as soon as the job is drained.
  func await(_ transfer: Transfer, endsInDrain: Bool = false, ended: @escaping (SystemError?) -> Void) -> Bool {
    isAwaiting = true
    if endsInDrain { drained = transfer }
    transfer.run(graph.loop) { [self] error in
      isAwaiting = false
      drained = nil
      if isEnded { return }
      ended(error)
      // It may be to wait a while now.
      if wakeUp?.due == nil, !isYielding {
        enter()
      } else if kicks > 0 {
        kicks -= 1
        enter()
      }
    }
    return isAwaiting
  }

  /// What it copies is copied for now.
  func becomeReady() {
    if isReady { return }
    isReady = true
    set(.ready)
    block?.report("BLOCK_JOB_READY")
  }

  /// Its work is through: it ends well, or fails.
  func end(_ failure: Failure? = nil) {
    if isEnded { return }
    isEnded = true
    wakeUp?.disarm()
    self.failure = failure ?? (isCancelled ? Failure("Operation canceled") : nil)
    transaction.ended(self)
  }

  // MARK: Pausing

  /// Stops it at the next chance.
  func pause() {
    if pauses == 0 { drained?.endWait() }
    pauses += 1
    if pauses > 1 { return }
    if !isAwaiting { return enter() }
    if isActive { set(isReady ? .standby : .paused) }
  }

  /// Takes back one `pause`.
  func resume() {
    release()
    enter()
  }

  /// Takes back one `pause`; `enter` has it go on then.
  func release() {
    pauses -= 1
    if pauses == 0, status == .paused || status == .standby { set(isReady ? .ready : .running) }
  }

  /// Holds itself: what follows is done by its transaction.
  func hold() { pauses += 1 }

  /// An error has stopped it, as a client would.
  func stopForError() {
    isUserPaused = true
    pauses += 1
  }

  // MARK: What clients want

  /// Pauses it.
  public func pauseByUser() throws(Failure) {
    try check(.pause)
    if isUserPaused { throw Failure("Job is already paused") }
    isUserPaused = true
    pause()
  }

  /// Resumes it.
  public func resumeByUser() throws(Failure) {
    if !isUserPaused { throw Failure("Can't resume a job that was not paused") }
    try check(.resume)
    block?.ioStatus = .ok
    isUserPaused = false
    resume()
  }

  /// Cancels it. One that is ready and isn't forced may complete in a way of its own.
  public func cancel(isForced: Bool) throws(Failure) {
    try check(.cancel)
    cancel(isForced || work.cancelsSoftly(self))
  }

  private func cancel(_ isForced: Bool) {
    if isForced { isCancelled = true }
    if isUserPaused {
      isUserPaused = false
      block?.ioStatus = .ok
      release()
    }
    if isEnded { return isForced ? transaction.cancelled(self) : () }
    enter()
  }

  /// Cancels it with its transaction.
  func cancelWithOthers() {
    isCancelled = true
    if !hasBegun { return end() }
    enter()
  }

  /// Completes it, which is ready.
  public func complete() throws(Failure) {
    try check(.complete)
    try work.complete(self)
    if pauses == 0 { enter() }
  }

  /// Its machine ends: so does it, whatever it waits for.
  func endForGood() {
    if status == .concluded { return forget() }
    isUserPaused = false
    isAwaiting = false
    while pauses > 0, !isEnded { release() }
    isCancelled = true
    if isEnded { transaction.cancelled(self) } else { end() }
    if status == .concluded { forget() }
  }

  /// Makes it final, with the others of its transaction.
  public func finalize() throws(Failure) {
    try check(.finalize)
    transaction.finalize()
  }

  /// Forgets it.
  public func dismiss() throws(Failure) {
    try check(.dismiss)
    forget()
  }

  /// It can't begin.
  func discard() {
    isEnded = true
    transaction.leave(self)
    forget()
  }

  /// It is over.
  func forget() {
    block?.leave()
    graph.jobs.removeAll { $0 === self }
    set(.null)
  }
}

extension Job: Deferred {
  /// Goes on after it was others' turn.
  public func endOfTurn() {
    isDeferred = false
    if isYielding { enter() }
  }
}
