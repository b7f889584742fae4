// The pages of memory that a guest dirties: so many a second, on guest time.
import Event

/// A count of dirtied pages that grows while the guest runs.
public final class DirtyPages {
  /// The size of a page in bytes.
  public static let pageSize: Int64 = 4096
  /// The highest rate, in pages a second.
  public static let highestRate: Int64 = 1_000_000_000

  /// How many pages are dirtied in a second of guest time.
  public private(set) var rate: Int64 = 0
  /// How much of its time the guest is kept from doing that, in percent.
  private(set) var throttle: Int64 = 0

  private let clock: Clock
  /// How many had been dirtied when the rate or the throttle was set.
  private var before: Int64 = 0
  /// When that was, in guest time.
  private var since: Nanoseconds = 0

  init(_ clock: Clock) { self.clock = clock }

  /// How many pages have been dirtied; one that is dirtied again counts again.
  public var total: Int64 {
    let time = clock.now - since
    let rate = self.rate * (100 - throttle) / 100
    let (whole, overflow) = rate.multipliedReportingOverflow(by: time / .seconds(1))
    if overflow { return .max }
    // Below a second, at the highest rate, the product fits.
    let (sum, carry) = before.addingReportingOverflow(whole)
    let (all, carryToo) = sum.addingReportingOverflow(rate * (time % .seconds(1)) / .seconds(1))
    return carry || carryToo ? .max : all
  }

  /// Changes how many are dirtied from now on.
  func set(rate: Int64) {
    settle(total)
    self.rate = max(0, min(rate, Self.highestRate))
  }

  /// Changes how much the guest is kept from it, from now on.
  func set(throttle: Int64) {
    settle(total)
    self.throttle = max(0, min(throttle, 99))
  }

  /// Has so many been dirtied until now.
  func settle(_ total: Int64) {
    before = max(0, total)
    since = clock.now
  }
}
