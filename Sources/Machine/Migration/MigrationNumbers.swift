// What a migration's user sees of its memory and its time.
import Event

/// The numbers of a migration that goes out.
public struct MigrationNumbers: Sendable {
  /// All bytes, and those that are left.
  public var total: Int64 = 0, remaining: Int64 = 0
  /// Pages that were sent: those with something in them, those that hold the same byte everywhere.
  public var normal: Int64 = 0, duplicate: Int64 = 0
  /// Bytes that were sent: while the guest ran, while it stood still, after it had gone, on channels of their own.
  public var precopy: Int64 = 0, downtime: Int64 = 0, postcopy: Int64 = 0, channels: Int64 = 0
  /// How often it was looked up what the guest has dirtied, and how many pages a second that is.
  public var passes: Int64 = 0, dirtyRate: Int64 = 0
  /// How often the destination has asked for a page.
  public var requests: Int64 = 0
  /// Pages and megabits a second that are sent now, or were all in all.
  public var pagesPerSecond: Int64 = 0, megabits: Double = 0
  /// In milliseconds: how long it took to connect, how long it takes or took in all.
  public var setupTime: Int64 = 0, totalTime: Int64 = 0
  /// In milliseconds: how long the guest stood still, or would.
  public var stillTime: Int64 = 0, expectedStillTime: Int64 = 0
  /// How much the guest is slowed down, in percent; nil unless it is.
  public var throttle: Int64?

  /// Bytes that were sent.
  public var transferred: Int64 { precopy + downtime + postcopy + channels }
}

extension OutgoingMigration {
  /// Its numbers now.
  public var numbers: MigrationNumbers {
    memory.settle(over: channel)
    let transfer = memory.transfer
    var numbers = MigrationNumbers()
    numbers.total = transfer.total * MemoryTransfer.pageSize
    numbers.remaining = (transfer.left.normal + transfer.left.duplicate) * MemoryTransfer.pageSize
    (numbers.normal, numbers.duplicate) = (transfer.sent.normal, transfer.sent.duplicate)
    numbers.precopy = transfer.bytes[.precopy] ?? 0
    numbers.downtime = transfer.bytes[.downtime] ?? 0
    numbers.postcopy = transfer.bytes[.postcopy] ?? 0
    numbers.channels = transfer.bytes[.channels] ?? 0
    (numbers.passes, numbers.dirtyRate) = (transfer.passes, transfer.dirtyRate)
    // A guest asks for the page that it needs next: about every other one comes before.
    numbers.requests = isPostcopy ? numbers.postcopy / MemoryTransfer.normalCost / 2 : 0
    if memory.throttle.percentage > 0 { numbers.throttle = memory.throttle.percentage }
    fillTimes(&numbers)
    return numbers
  }

  private func fillTimes(_ numbers: inout MigrationNumbers) {
    let end = ended ?? now
    numbers.setupTime = ((connected ?? end) - began) / .milliseconds(1)
    numbers.totalTime = (end - began) / .milliseconds(1)
    numbers.stillTime = (end - (stopped ?? end)) / .milliseconds(1)
    numbers.expectedStillTime = memory.expectedDowntime / .milliseconds(1)
    if isUnderWay {
      let left = memory.transfer.left
      let cost = Double(max(1, memory.transfer.leftBytes)) / Double(max(1, left.normal + left.duplicate))
      numbers.pagesPerSecond = Int64(memory.rate / cost)
      numbers.megabits = memory.rate * 8 / 1e6
    } else {
      numbers.megabits = Double(numbers.transferred) * 8 / 1000 / Double(max(1, numbers.totalTime - numbers.setupTime))
    }
  }
}
