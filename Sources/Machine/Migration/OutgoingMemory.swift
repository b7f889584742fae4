// The memory of a machine on its way out, in time: how fast it goes, what the guest dirties meanwhile, and how long the rest would take.
import Event

/// Memory that goes, on simulated time.
final class OutgoingMemory {
  /// How fast it goes.
  enum Pace {
    /// It doesn't.
    case still
    /// As fast as the user's limit for a machine that is here.
    case precopy
    /// As fast as the user's limit for a machine that has gone ahead.
    case postcopy
    /// As fast as anything can go.
    case full
  }

  /// How much there is, and has gone.
  private(set) var transfer: MemoryTransfer
  /// How much the guest is slowed down.
  private(set) var throttle = CPUThrottle()
  /// How long the guest would stand still if it stopped now.
  private(set) var expectedDowntime: Nanoseconds
  private(set) var pace = Pace.still
  private unowned let machine: Machine
  /// What time everything was sent for.
  private var settled: Nanoseconds
  /// When it began to go.
  private var started: Nanoseconds?
  /// When it was looked up last what the guest has dirtied; how much that was, and how much had been sent.
  private var looked: (time: Nanoseconds, dirtied: Int64, sent: Int64)

  /// All memory of a machine, of which nothing has gone.
  init(_ machine: Machine) {
    self.machine = machine
    transfer = MemoryTransfer(total: machine.migratedPages, used: machine.usedPages)
    settled = machine.now
    looked = (machine.now, machine.dirtiedPages, 0)
    expectedDowntime = .milliseconds(machine.migration.parameters.number("downtime-limit"))
  }

  /// It goes at that pace from now on.
  func go(_ pace: Pace) {
    self.pace = pace
    settled = machine.now
    if started == nil { started = machine.now }
  }

  /// Sends what there was time for. What the channel can't take now waits, and so does the time.
  func settle(over channel: MigrationChannel?) {
    let time = machine.now - settled
    settled = machine.now
    guard let channel, channel.unsent == 0, time > 0, rate > 0 else { return }
    let onChannels = machine.migration.capabilities.contains("multifd") && pace != .postcopy
    let pages = transfer.send(rate * Double(time) / 1e9, in: phase, onChannels: onChannels)
    if pages != MemoryTransfer.Pages() { channel.send(.pages(normal: pages.normal, duplicate: pages.duplicate)) }
  }

  /// All of it goes at once.
  func sendAll() { _ = transfer.send(Double(transfer.leftBytes), in: phase) }

  private var phase: MemoryTransfer.Phase {
    pace == .postcopy ? .postcopy : machine.isRunning ? .precopy : .downtime
  }

  /// Looks up what the guest has dirtied.
  func look() {
    let (dirtied, time) = (machine.dirtiedPages, machine.now)
    // The first look finds everything, which is to be sent anyway.
    let isFirst = transfer.passes == 0
    let dirty = isFirst ? 0 : dirtied - looked.dirtied
    transfer.look(dirtied: dirty, in: isFirst ? 0 : time - looked.time)
    if !isFirst, pace == .precopy, machine.isRunning { judge(dirty) }
    looked = (time, machine.dirtiedPages, transfer.sentBytes)
  }

  private func judge(_ dirty: Int64) {
    expectedDowntime = Nanoseconds(min(Double(transfer.leftBytes) * 1e9 / max(1, rate), 1e18))
    guard machine.migration.capabilities.contains("auto-converge") else { return }
    let (bytes, sent) = (
      dirty.multipliedReportingOverflow(by: MemoryTransfer.pageSize), transfer.sentBytes - looked.sent
    )
    if throttle.judge(dirtied: bytes.overflow ? .max : bytes.partialValue, sent: sent, machine.migration.parameters) {
      machine.guest?.dirtyPages.set(throttle: throttle.percentage)
    }
  }

  /// The guest isn't slowed down any more.
  func release() { machine.guest?.dirtyPages.set(throttle: 0) }

  // MARK: How fast

  /// How many bytes a second go now.
  var rate: Double {
    let link = Double(max(1, machine.options.linkRate))
    switch pace {
    case .still: return 0
    case .precopy: return limited("max-bandwidth", link)
    case .postcopy: return limited("max-postcopy-bandwidth", link)
    case .full: return link
    }
  }

  private func limited(_ parameter: String, _ link: Double) -> Double {
    // Numbers that fit no signed one are as good as none.
    let limit = machine.migration.parameters.number(parameter)
    return limit <= 0 ? link : min(Double(limit), link)
  }

  /// How many bytes may be left for the guest to be stopped. It takes a moment until the bandwidth is known.
  var threshold: Int64 {
    guard pace == .precopy, let started, machine.now - started >= Self.period else { return 0 }
    let limit = Double(machine.migration.parameters.number("downtime-limit"))
    return Int64(min(rate * limit / 1000, 1e18))
  }

  /// How long it takes until there may be something to decide; nil while nothing goes.
  var untilNext: Nanoseconds? {
    if rate <= 0 { return nil }
    let left = Double(max(0, transfer.leftBytes - threshold)) * 1e9 / rate
    return max(.microseconds(50), min(Self.period, Nanoseconds(min(left, 1e18)) + 1))
  }

  private static let period = Nanoseconds.milliseconds(100)
}
