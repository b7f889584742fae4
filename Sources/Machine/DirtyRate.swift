// The measurement of how fast the guest dirties its memory.
import Event

/// Measures a guest's dirty rate. It takes host time, whether the guest runs or not, as in QEMU 7.2. A page that is dirtied
/// often is seen once, so that no more than the whole memory can be dirty in the end.
public final class DirtyRate {
  /// How far the measurement is, by QEMU's names.
  public enum Status: String, Sendable { case unstarted, measuring, measured }

  /// How far the measurement is.
  public private(set) var status = Status.unstarted
  /// How long it takes, in seconds.
  public private(set) var period: Int64 = 0
  /// How many pages of a GiB are looked at.
  public private(set) var samplePages: Int64 = 0
  /// When it began, in seconds of simulated time.
  public private(set) var start: Int64 = 0
  /// The result in MiB/s, -1 if there was nothing to look at; nil before the end.
  public private(set) var rate: Int64?

  private let clock: Clock
  private let pages: DirtyPages
  private let memory: Int64
  /// How many pages were dirtied before it began.
  private var pagesBefore: Int64 = 0
  private var timer: Timer?

  init(_ clock: Clock, _ pages: DirtyPages, memory: Int64) {
    self.clock = clock
    self.pages = pages
    self.memory = memory
  }

  /// Whether a measurement of `seconds` may begin now.
  public func check(seconds: Int64) throws(Failure) {
    if status == .measuring { throw Failure("the dirty rate is already being measured.") }
    if !(1...60).contains(seconds) { throw Failure("calc-time is out of range[1, 60].") }
  }

  /// Begins to measure for `seconds`, looking at `samplePages` of each GiB.
  public func begin(seconds: Int64, samplePages: Int64) throws(Failure) {
    try check(seconds: seconds)
    if !(128...16384).contains(samplePages) { throw Failure("sample-pages is out of range[128, 16384].") }
    (period, self.samplePages, start, rate) = (seconds, samplePages, clock.now / .seconds(1), nil)
    if memory <= 0 { return end(with: -1) }
    status = .measuring
    pagesBefore = pages.total
    let timer = self.timer ?? Timer(clock) { [unowned self] in self.end(with: self.measured) }
    self.timer = timer
    timer.arm(after: .seconds(seconds))
  }

  /// What was dirtied since the beginning, in MiB/s.
  private var measured: Int64 {
    let dirty = min(pages.total - pagesBefore, memory / DirtyPages.pageSize)
    return dirty * DirtyPages.pageSize / (1 << 20) / max(1, period)
  }

  private func end(with rate: Int64) {
    status = .measured
    self.rate = rate
  }
}
