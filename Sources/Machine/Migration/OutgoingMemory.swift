// The memory of a machine on its way out: how fast it goes, and when enough of it has gone for the guest to be stopped.
import Event

extension OutgoingMigration {
  func migrate() {
    if isSnapshot { return sendSnapshot() }
    channel?.send(.configuration(machine.migrationConfiguration(answers: channel?.answers ?? false)))
    last = now
    look()
    if stage != .sending { return }
    migration.enter(.active)
    schedule()
  }

  /// Looks up what the guest has dirtied.
  func look() {
    let (dirtied, time) = (machine.dirtiedPages, now)
    // The first look finds everything, which is to be sent anyway.
    let dirty = memory.passes == 0 ? 0 : dirtied - looked.dirtied
    memory.look(dirtied: dirty, in: memory.passes == 0 ? 0 : time - looked.time)
    if memory.passes > 1, migration.capabilities.contains("auto-converge"), stage == .sending {
      let sent = memory.sentBytes - looked.sent
      if throttle.judge(dirtied: dirty * MemoryTransfer.pageSize, sent: sent, migration.parameters) {
        machine.guest?.dirtyPages.set(throttle: throttle.percentage)
      }
    }
    if memory.passes > 1, stage == .sending, !isPostcopy {
      expectedDowntime = Nanoseconds(min(Double(memory.leftBytes) * 1e9 / max(1, rate), 1e18))
    }
    looked = (time, machine.dirtiedPages, memory.sentBytes)
    migration.tell(pass: memory.passes)
  }

  /// How many bytes a second go now: none if it stands still.
  var rate: Double {
    let link = Double(max(1, machine.options.linkRate))
    switch stage {
    case .sending: return limited("max-bandwidth", link)
    case .following where migration.status == .postcopyActive: return limited("max-postcopy-bandwidth", link)
    case .following where isSnapshot, .finishing: return link
    default: return 0
    }
  }

  private func limited(_ parameter: String, _ link: Double) -> Double {
    // Numbers that fit no signed one are as good as none.
    let limit = migration.parameters.number(parameter)
    return limit <= 0 ? link : min(Double(limit), link)
  }

  /// Moves the model to the present. What the channel can't take now waits, and so does the model.
  func advance() {
    let time = now - last
    last = now
    guard let channel, channel.unsent == 0, time > 0, rate > 0 else { return }
    let pages = memory.send(
      rate * Double(time) / 1e9, in: phase, onChannels: migration.capabilities.contains("multifd") && !isPostcopy)
    if pages != MemoryTransfer.Pages() { channel.send(.pages(normal: pages.normal, duplicate: pages.duplicate)) }
  }

  private var phase: MemoryTransfer.Phase {
    if isPostcopy { return .postcopy }
    return machine.isRunning ? .precopy : .downtime
  }

  /// How many bytes may be left for the guest to be stopped. It takes a moment until the bandwidth is known.
  private var threshold: Int64 {
    guard let connected, now - connected >= Self.period else { return 0 }
    let limit = Double(migration.parameters.number("downtime-limit"))
    return Int64(min(rate * limit / 1000, 1e18))
  }

  static let period = Nanoseconds.milliseconds(100)

  /// Looks again when there may be something to decide.
  func schedule() {
    if ![.sending, .following, .finishing].contains(stage) { return timer.disarm() }
    if rate <= 0 { return timer.disarm() }
    let goal = stage == .sending ? threshold : 0
    if stage == .sending, !isAwaited { return timer.arm(after: .milliseconds(5)) }
    let left = Double(max(0, memory.leftBytes - goal)) * 1e9 / rate
    timer.arm(after: max(.microseconds(50), min(Self.period, Nanoseconds(min(left, 1e18)) + 1)))
  }

  func timerFired() {
    if stage == .over { return finishCancelling() }
    advance()
    switch stage {
    case .waiting where mayProceed:
      if !isPostcopy { migration.enter(.device) }
      return switchOver()
    case .sending:
      if !isAwaited { return schedule() }
      if wantsPostcopy { return stopGuestAhead() }
      let threshold = threshold
      if memory.leftBytes == 0 && threshold == 0 { return stopGuest() }
      if memory.leftBytes <= threshold {
        look()
        if stage == .sending, memory.leftBytes <= threshold { return stopGuest() }
      }
    case .finishing where memory.leftBytes == 0: return offer()
    case .following where memory.leftBytes == 0: return sendEnd()
    default: break
    }
    schedule()
  }
}
