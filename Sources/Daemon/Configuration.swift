// What the daemon is asked to be, before anything of it exists.
import Chardev
import Logging
import Machine
import Monitor

/// Which monitor an endpoint serves.
public enum MonitorMode: String, Sendable, CaseIterable {
  /// QMP.
  case control
  /// The human monitor.
  case readline
}

/// One monitor endpoint.
public struct MonitorConfiguration: Sendable {
  /// Where it is.
  public var address: Address
  /// What it speaks.
  public var mode: MonitorMode
  /// How its connections behave.
  public var settings: MonitorSettings
  /// How many clients it serves at once; nil is any number.
  public var clients: Int?
  /// The machine it monitors: an index into the configuration's machines.
  public var machine: Int
}

/// Everything that is set when the daemon starts.
public struct Configuration: Sendable {
  /// The machines, at least one.
  public var machines: [MachineOptions]
  /// The monitor endpoints.
  public var monitors: [MonitorConfiguration]
  /// The least serious level that is logged.
  public var logLevel: Logger.Level
}
