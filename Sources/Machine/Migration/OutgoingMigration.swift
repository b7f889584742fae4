// A machine on its way out.
//
// Memory is sent, in passes, while the guest runs: how much is a matter of bandwidth and time. When what is left, with what the guest has
// dirtied meanwhile, would go within the downtime limit, the guest stands still and the rest follows: memory, and the states of the
// devices. Then the destination says whether the machine fits. It has the machine when the source says so, and not before: until then
// the source goes on with it, whatever happens to the connection.
import Event

/// One migration to another machine.
public final class OutgoingMigration {
  unowned let machine: Machine
  /// How far the connection has come.
  enum Stage {
    /// It is being made.
    case connecting
    /// Memory goes.
    case sending
    /// The guest stands still and its user is to say that it may go.
    case waiting
    /// The rest of the memory goes.
    case finishing
    /// The destination looks whether the machine fits.
    case offered
    /// The machine is the destination's.
    case given
    /// It is there, and its memory follows.
    case following
    /// Everything has been sent.
    case sent
    /// It is over.
    case over
  }

  /// How far it is.
  var stage = Stage.connecting
  /// Whether the guest goes ahead of its memory.
  var isPostcopy = false
  /// Its memory.
  let memory: OutgoingMemory
  /// When it began, was connected, and when the guest stopped; in simulated time.
  let began: Nanoseconds
  var connected: Nanoseconds?
  var stopped: Nanoseconds?
  var ended: Nanoseconds?

  /// What the machine was when it stopped.
  var wasRunning = false
  var stateBefore: RunState
  var dial: MigrationDial?
  var channel: MigrationChannel?
  var wantsPostcopy = false
  var mayProceed = false
  /// Whether the destination takes a machine like this.
  private(set) var isWelcome = false
  /// Whether the machine has been given away.
  var isGiven = false
  lazy var timer = Timer(machine.loop.simulated) { [unowned self] in timerFired() }
  /// Looks whether what was written to a pipe has been read.
  lazy var pipe = Timer(machine.loop.host) { [unowned self] in drained() }
  var waiters = Waiters<String>()

  var migration: Migration { machine.migration }
  var now: Nanoseconds { machine.now }

  init(_ machine: Machine) {
    self.machine = machine
    (began, stateBefore) = (machine.now, machine.state)
    memory = OutgoingMemory(machine)
  }

  /// The record of a snapshot that has been saved: what its memory was, and that it is over.
  convenience init(snapshotOf machine: Machine) {
    self.init(machine)
    memory.look()
    memory.sendAll()
    if !isSnapshot { memory.look() }
    (stage, ended) = (.over, machine.now)
  }

  /// Whether the machine stays and runs on.
  var isSnapshot: Bool { migration.capabilities.contains("background-snapshot") }

  /// Whether it isn't over.
  public var isUnderWay: Bool { stage != .over }

  /// Completes `completion`, with no text, when it is over.
  public func whenEnded(_ completion: consuming Completion<String>) { waiters.append(completion) }

  /// Somebody waits no longer.
  public func forget(_ ticket: Ticket) { waiters.forget(ticket) }

  // MARK: The connection

  /// Connects, the first time or again.
  func connect(to address: MigrationAddress, _ named: NamedDescriptor) throws(Failure) {
    dial = try MigrationDial(address, machine.loop, named) { [weak self] in self?.connected($0) }
  }

  private func connected(_ result: Result<MigrationChannel, Failure>) {
    dial = nil
    let failure: Failure
    switch result {
    case .failure(let error): failure = error
    case .success(let channel):
      do throws(Failure) {
        try machine.checkTLS(isServer: false)
        return use(channel)
      } catch {
        channel.close()
        failure = error
      }
    }
    if isPostcopy { return machine.complain(failure.description) }
    fail(failure)
  }

  private func use(_ channel: MigrationChannel) {
    self.channel = channel
    channel.onSection = { [weak self] (section) throws(Failure) in try self?.answered(section) }
    channel.onEnd = { [weak self] failure in self?.lost(failure) }
    channel.onDrained = { [weak self] in self?.drained() }
    channel.start()
    if isPostcopy {
      migration.enter(.postcopyRecover)
      return channel.send(.message(.recover))
    }
    connected = now
    if isSnapshot { return sendSnapshot() }
    stage = .sending
    channel.send(.configuration(machine.migrationConfiguration(answers: channel.answers)))
    look()
    migration.enter(.active)
    memory.go(.precopy)
    schedule()
  }

  /// Looks up what the guest has dirtied, and tells that a pass begins.
  func look() {
    memory.look()
    migration.tell(pass: memory.transfer.passes)
  }

  /// Cuts the connection.
  func cut() { channel?.cut() }

  /// The destination takes a machine like this.
  func welcome() {
    isWelcome = true
    schedule()
  }

  /// Whether the guest may be stopped: the destination has said that the machine can come, or has read what was written to it.
  var isAwaited: Bool { channel.map { $0.answers ? isWelcome : $0.isTaken } ?? false }

  private func lost(_ failure: Failure?) {
    let hasLeft = channel?.unsent == 0
    let broken = channel?.broken ?? Failure("Unable to write to socket: Broken pipe")
    channel?.close()
    channel = nil
    switch stage {
    case .over: break
    case .sent where isGiven && !isPostcopy: complete()
    // A destination that was given the machine and has it asks for the memory; without one it is called off.
    case .given where isPostcopy, .following where isPostcopy, .sent where isPostcopy: pausePostcopy()
    // What is in a pipe can't be withdrawn.
    case .given,
      .sent where hasLeft:
      isGiven = true
      fail(Failure("The connection was lost when the machine had been given away: it may run on the destination"))
    default: fail(failure ?? broken)
    }
  }

  // MARK: In time

  /// Looks again when there may be something to decide.
  func schedule() {
    if stage == .sending, !isAwaited { return timer.arm(after: .milliseconds(5)) }
    if let time = memory.untilNext { timer.arm(after: time) } else { timer.disarm() }
  }

  private func timerFired() {
    if stage == .over { return finishCancelling() }
    memory.settle(over: channel)
    let isAllSent = memory.transfer.leftBytes == 0
    switch stage {
    case .waiting where mayProceed: return leave()
    case .sending where isAwaited: if decide() { return }
    case .finishing where isAllSent: return offer()
    case .following where isAllSent: return sendEnd()
    default: break
    }
    schedule()
  }

  /// Whether the guest is stopped now.
  private func decide() -> Bool {
    // Who can't answer couldn't say that the guest is there.
    if wantsPostcopy, channel?.answers == true {
      stopGuestAhead()
      return true
    }
    let (left, threshold) = (memory.transfer.leftBytes, memory.threshold)
    if left > threshold { return false }
    if left > 0 || threshold > 0 {
      look()
      if memory.transfer.leftBytes > threshold { return false }
    }
    stopGuest()
    return true
  }
}
