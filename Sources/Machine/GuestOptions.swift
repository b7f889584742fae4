// How the simulated guest behaves.
import Event

/// The guest's behaviour.
public struct GuestOptions: Sendable, Equatable {
  /// How long it takes to answer, in guest nanoseconds.
  public var latency: Nanoseconds
  /// How many pages of 4 KiB its balloon driver moves a second.
  public var rate: Int64
  /// Whether it has a balloon driver.
  public var hasDriver: Bool
  /// Whether it never answers.
  public var isStuck: Bool

  /// A guest; the defaults are those of the daemon.
  public init(
    latency: Nanoseconds = .milliseconds(20), rate: Int64 = 65536, hasDriver: Bool = true, isStuck: Bool = false
  ) {
    self.latency = latency
    self.rate = rate
    self.hasDriver = hasDriver
    self.isStuck = isStuck
  }
}
