// What a guest keeps doing with a disk: so many requests a second of guest time, counted when somebody looks.
import Event

/// Requests that come without end.
public struct WorkloadRates: Sendable, Equatable {
  /// How many reads and writes a second.
  public var (reads, writes): (Int64, Int64)
  /// The bytes of each.
  public var size: Int64

  /// The most of each.
  public static let most = WorkloadRates(reads: 10_000_000, writes: 10_000_000, size: 64 << 20)

  /// So many requests of so many bytes a second.
  public init(reads: Int64, writes: Int64, size: Int64 = 4096) {
    (self.reads, self.writes, self.size) = (reads, writes, size)
  }
}

/// A workload of a drive. It counts, and moves no data.
struct Workload {
  private let rates: WorkloadRates
  /// Guest time.
  private let clock: Clock
  private var since: Nanoseconds
  /// What of a request has come already.
  private var begun = (reads: 0.0, writes: 0.0)

  init(_ rates: WorkloadRates, _ clock: Clock) {
    (self.rates, self.clock) = (rates, clock)
    since = clock.now
  }

  /// Counts what was done since the last time, under limits that so many drives share.
  mutating func count(
    _ limits: ThrottleLimits?, sharers: Int, _ accounting: inout BlockAccounting, at time: Nanoseconds
  ) {
    let seconds = Double(clock.now - since) / Double(Nanoseconds.seconds(1))
    since = clock.now
    let allowed = (limits ?? ThrottleLimits()).allowed(rates, sharers: sharers)
    begun.reads += allowed.reads * seconds
    begun.writes += allowed.writes * seconds
    let done = (reads: begun.reads.rounded(.down), writes: begun.writes.rounded(.down))
    begun = (begun.reads - done.reads, begun.writes - done.writes)
    accounting.done(.read, count: Int64(min(done.reads, 1e18)), size: rates.size, at: time)
    accounting.done(.write, count: Int64(min(done.writes, 1e18)), size: rates.size, at: time)
  }
}

extension ThrottleLimits {
  /// How many requests a second go through.
  fileprivate func allowed(_ rates: WorkloadRates, sharers: Int) -> (reads: Double, writes: Double) {
    var (reads, writes) = (Double(rates.reads), Double(rates.writes))
    func share(_ kind: Int, of demand: Double) -> Double {
      let limit = Double(limits[kind].average) / Double(max(1, sharers))
      return limit > 0 && demand > limit ? limit / demand : 1
    }
    for (first, unit) in [(0, Double(rates.size)), (3, requests(of: rates.size))] {
      reads *= share(first + 1, of: reads * unit)
      writes *= share(first + 2, of: writes * unit)
      let both = share(first, of: (reads + writes) * unit)
      (reads, writes) = (reads * both, writes * both)
    }
    return (reads, writes)
  }
}

extension BlockGraph {
  /// Has the counters of drives show what guests have done until now.
  public func countWorkloads() {
    for backend in backends where backend.workload != nil {
      let group = backend.throttleGroup
      let sharers = backends.count { $0.workload != nil && $0.throttleGroup == group }
      backend.workload?.count(
        limits(of: backend)?.limits, sharers: sharers, &backend.accounting, at: loop.simulated.now)
    }
  }

  /// Has a drive's guest make so many requests from now on, on guest time; nil for no more.
  public func setWorkload(_ rates: WorkloadRates?, of backend: BlockBackend, on clock: Clock) {
    countWorkloads()
    backend.workload = rates.map { Workload($0, clock) }
  }

  /// Has a drive's requests of one kind counted by how long they take; nil ends that.
  public func setHistogram(_ histogram: LatencyHistogram?, of backend: BlockBackend, _ kind: BlockAccounting.Kind) {
    countWorkloads()
    backend.accounting.set(histogram, for: kind)
  }

  /// How long nothing has been done with a drive, in simulated time; nil if nothing ever was.
  public func idleTime(of backend: BlockBackend) -> Nanoseconds? {
    backend.accounting.lastAccess.map { loop.simulated.now - $0 }
  }
}
