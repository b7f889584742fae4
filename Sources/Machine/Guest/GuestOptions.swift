// How the simulated guest behaves.
import Event

/// The guest's behaviour.
public struct GuestOptions: Sendable, Equatable {
  /// What it does when the power button is pressed.
  public enum Powerdown: String, Sendable, CaseIterable { case shutdown, ignore }
  /// What it does when a device of its is to be unplugged.
  public enum Unplug: String, Sendable, CaseIterable {
    /// It lets the device go.
    case accept
    /// It says that it won't.
    case refuse
    /// It doesn't say anything.
    case ignore
  }
  /// What it does at a non-maskable interrupt.
  public enum NMI: String, Sendable, CaseIterable { case ignore, panic }

  /// How long it takes to answer, in guest nanoseconds.
  public var latency: Nanoseconds
  /// How many pages of 4 KiB its balloon driver moves a second.
  public var rate: Int64
  /// Whether it has drivers for balloons and virtio-mem.
  public var hasDriver: Bool
  /// Whether it never answers.
  public var isStuck: Bool
  /// How much memory it has filled, in bytes, beside what it dirties.
  public var used: Int64 = 0
  /// What it does when the power button is pressed.
  public var powerdown = Powerdown.shutdown
  /// What it does when a device of its is to be unplugged.
  public var unplug = Unplug.accept
  /// What it does at a non-maskable interrupt.
  public var nmi = NMI.ignore

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
