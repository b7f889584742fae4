// How a machine on its way out gets to the destination, or stays: the guest stops, the rest follows, the destination answers.
import Event

extension OutgoingMigration {
  func stopGuest() {
    halt()
    if migration.capabilities.contains("pause-before-switchover") {
      stage = .waiting
      return migration.enter(.preSwitchover)
    }
    switchOver()
  }

  /// Its user has said that the machine may go.
  func leave() {
    if !isPostcopy { migration.enter(.device) }
    switchOver()
  }

  /// The machine goes, when what is being written to its images is there.
  func switchOver() {
    stage = .finishing
    if isPostcopy, migration.status != .postcopyActive { migration.enter(.postcopyActive) }
    machine.blocks.whenWritten { [weak self] in
      if let self, stage == .finishing { finish() }
    }
  }

  /// The guest stands still. What it was before is known until the machine has gone.
  private func halt() {
    (stateBefore, wasRunning) = (machine.state, machine.isRunning)
    stopped = now
    memory.go(.still)
    machine.halt(in: .finishMigrate)
    machine.enter(.finishMigrate)
  }

  /// Its user says that the machine may go.
  func proceed() {
    // What follows is told behind the reply.
    mayProceed = true
    timer.arm(after: 0)
  }

  /// Sends the machine as it is now; it runs on.
  func sendSnapshot() {
    let (before, runs) = (machine.state, machine.isRunning)
    channel?.send(.configuration(machine.migrationConfiguration(answers: false, before)))
    migration.enter(.active)
    machine.halt(in: .paused)
    channel?.sendState(of: machine)
    channel?.send(.message(.take), .message(.go))
    if runs { try? machine.resume() }
    stage = .following
    memory.go(.full)
    schedule()
  }

  private func finish() {
    do throws(Failure) { try machine.blocks.inactivate() } catch {
      machine.complain("qemu_savevm_state_complete_precopy_non_iterable: \(error.description)")
      return fail(error)
    }
    look()
    // Bitmaps are looked at by themselves.
    if machine.sendsBitmaps { look() }
    if isPostcopy || memory.transfer.leftBytes == 0 { return offer() }
    memory.go(.full)
    schedule()
  }

  /// The guest is to go first; its memory follows.
  func stopGuestAhead() {
    isPostcopy = true
    if !migration.capabilities.contains("pause-before-switchover") { migration.enter(.postcopyActive) }
    stopGuest()
  }

  /// Sends what is left but memory, and has the destination look at it.
  func offer() {
    guard let channel else { return }
    stage = .offered
    timer.disarm()
    channel.send(.configuration(machine.migrationConfiguration(answers: channel.answers, stateBefore)))
    channel.sendState(of: machine)
    channel.send(.message(isPostcopy ? .takeAhead : .take))
    drained()
  }

  /// Nobody says that the machine fits: it goes when the rest has left, in one piece, so that it goes whole or not at all.
  private func give(to channel: MigrationChannel) {
    stage = .sent
    channel.send(.message(.go), .end)
    drained()
  }

  func answered(_ section: StateSection) throws(Failure) {
    guard case .message(let message, let reason) = section else {
      throw Failure("The destination sends what only a source does")
    }
    switch (message, stage) {
    case (.refused, _):
      // The first line says what; it has the others on its own standard error.
      throw Failure("The destination refuses the machine: \(reason.prefix { $0 != "\n" })")
    case (.welcome, .sending): welcome()
    case (.ready, .offered):
      (stage, isGiven) = (.given, true)
      channel?.send(.message(.go))
    case (.started, .given): if isPostcopy { follow() } else { sendEnd() }
    case (.recover, .following):
      migration.enter(.postcopyActive)
      follow()
    case (.done, .sent): complete()
    default: throw Failure("The destination says '\(message.rawValue)' out of its turn")
    }
  }

  private func follow() {
    stage = .following
    memory.go(.postcopy)
    schedule()
  }

  func sendEnd() {
    timer.disarm()
    stage = .sent
    channel?.send(.end)
    drained()
  }

  func drained() {
    guard let channel, channel.unsent == 0 else { return }
    if stage == .offered, !channel.answers { return give(to: channel) }
    // Of memory that follows the destination says that it is there.
    if stage != .sent || isPostcopy { return }
    // What a pipe has isn't its reader's yet.
    if channel.isTaken { complete() } else { pipe.arm(after: .milliseconds(5)) }
  }

  func pausePostcopy() {
    if migration.status == .postcopyPaused { return }
    timer.disarm()
    memory.go(.still)
    stage = .following
    machine.complain("Detected IO failure for postcopy. Migration paused.")
    migration.enter(.postcopyPaused)
  }

  /// The guest goes ahead of its memory as soon as it can.
  func startPostcopy() {
    wantsPostcopy = true
    if stage == .sending { timer.arm(after: 0) }
  }

  // MARK: The end

  func complete() {
    close()
    if !isSnapshot { machine.enter(.postmigrate) }
    migration.enter(.completed)
    waiters.takeAll().complete(with: "")
  }

  private func close() {
    memory.settle(over: channel)
    memory.release()
    stage = .over
    ended = now
    timer.disarm()
    dial?.cancel()
    channel?.close()
    (dial, channel) = (nil, nil)
  }

  func fail(_ failure: Failure) {
    if stage == .over { return }
    close()
    machine.complain(failure.description)
    migration.enter(.failed, failure)
    takeBack()
    waiters.takeAll().complete(with: "")
  }

  /// The machine stays here. One that ran runs on, if it wasn't given away.
  private func takeBack() {
    guard machine.state == .finishMigrate else { return }
    if !isGiven, hasImages(), wasRunning {
      machine.enter(.running)
      machine.report(.resume)
    } else {
      machine.enter(.postmigrate)
    }
  }

  private func hasImages() -> Bool {
    do throws(Failure) { try machine.blocks.activate() } catch {
      machine.complain(error.description)
      return false
    }
    return true
  }

  /// Calls it off, unless the machine is the destination's already. What follows is told behind the reply.
  func cancel() {
    switch stage {
    case .over, .given: return
    case .sent where !isPostcopy && (isGiven || channel?.unsent == 0): return
    default: break
    }
    migration.enter(.cancelling)
    close()
    timer.arm(after: 0)
  }

  func finishCancelling() {
    if migration.status != .cancelling { return }
    takeBack()
    migration.enter(.cancelled)
    waiters.takeAll().complete(with: "")
  }

  /// The machine ends.
  func cancelAtOnce() {
    cancel()
    if stage != .over { close() }
    timer.disarm()
    waiters.takeAll().complete(with: "")
  }
}
