// What a device counts of the requests that go through its drive.
import Event

/// The counters of a drive.
public struct BlockAccounting: Sendable {
  /// What is requested.
  public enum Kind: Int, Sendable, CaseIterable { case read, write, flush }

  /// What one kind of request came to. Numbers begin anew after 2^63.
  public struct Counter: Sendable {
    /// How many were done, and how many weren't.
    public fileprivate(set) var (operations, failed): (Int64, Int64) = (0, 0)
    /// The bytes of those that were done.
    public fileprivate(set) var bytes: Int64 = 0
    /// How long all of them took, in nanoseconds.
    public fileprivate(set) var time: Nanoseconds = 0
    /// How many took how long, if anybody asked.
    public fileprivate(set) var histogram: LatencyHistogram?
    /// How many were asked for.
    fileprivate var asked: Int64 { operations &+ failed }
  }

  private var counters = Kind.allCases.map { _ in Counter() }
  /// When the last request was over, in simulated time; nil before the first one.
  public private(set) var lastAccess: Nanoseconds?

  /// Nothing was counted yet.
  public init() {}

  /// The counters of one kind.
  public subscript(kind: Kind) -> Counter { counters[kind.rawValue] }

  /// Has the requests of one kind counted by how long they take from now on; nil ends that.
  public mutating func set(_ histogram: LatencyHistogram?, for kind: Kind) {
    counters[kind.rawValue].histogram = histogram
  }

  /// A request was done.
  mutating func done(_ kind: Kind, bytes: Int64, took: Nanoseconds, at time: Nanoseconds) {
    counters[kind.rawValue].operations &+= 1
    counters[kind.rawValue].bytes &+= bytes
    add(kind, took, count: 1, at: time)
  }

  /// A request couldn't be done.
  mutating func failed(_ kind: Kind, took: Nanoseconds, at time: Nanoseconds) {
    counters[kind.rawValue].failed &+= 1
    add(kind, took, count: 1, at: time)
  }

  /// So many requests of one size were done, which took as long as the model has it.
  mutating func done(_ kind: Kind, count: Int64, size: Int64, at time: Nanoseconds) {
    if count <= 0 { return }
    let first = counters[kind.rawValue].asked
    counters[kind.rawValue].operations &+= count
    counters[kind.rawValue].bytes &+= count &* size
    for (took, share) in ServiceTime.shares(of: count, from: first) {
      add(kind, ServiceTime.time(kind, bytes: size, took), count: share, at: time)
    }
  }

  /// How long the next request of that kind takes in the model.
  func serviceTime(_ kind: Kind, bytes: Int64) -> Nanoseconds {
    ServiceTime.time(kind, bytes: bytes, ServiceTime.factor(of: counters[kind.rawValue].asked))
  }

  private mutating func add(_ kind: Kind, _ took: Nanoseconds, count: Int64, at time: Nanoseconds) {
    counters[kind.rawValue].time &+= took &* count
    counters[kind.rawValue].histogram?.add(took, count: count)
    lastAccess = time
  }
}

/// How long requests take in the model: some time for each kind, a nanosecond a byte, and now and then more, always in the same
/// order.
private enum ServiceTime {
  /// What requests take one after another, in eighths of the usual time.
  private static let factors: [Int64] = [8, 7, 8, 9, 8, 10, 8, 6, 8, 8, 14, 7, 8, 9, 8, 40]

  static func factor(of number: Int64) -> Int64 { factors[Int(number & Int64(factors.count - 1))] }

  static func time(_ kind: BlockAccounting.Kind, bytes: Int64, _ factor: Int64) -> Nanoseconds {
    let base: Nanoseconds =
      switch kind {
      case .read: 80_000
      case .write: 120_000
      case .flush: 400_000
      }
    return (base + min(bytes, 1 << 40)) * factor / 8
  }

  /// How many of so many requests, from one on, take which factor.
  static func shares(of count: Int64, from first: Int64) -> [(factor: Int64, count: Int64)] {
    let (all, rest) = count.quotientAndRemainder(dividingBy: Int64(factors.count))
    return factors.indices.compactMap { place in
      let share = all + (Int64(place) < rest ? 1 : 0)
      return share > 0 ? (factor(of: first &+ Int64(place)), share) : nil
    }
  }
}
