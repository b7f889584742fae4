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

/// Whose ways a monitor follows where QEMU's and this server's own differ: order, clients, deadline.
public enum MonitorLikeness: String, Sendable, CaseIterable {
  /// QEMU's: one command at a time, one client, no deadlines.
  case qemu
  /// This server's own.
  case async
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
  /// Whether nobody asked for its address: its directory is made, and another one is taken if it is in use.
  public var isDefault = false

  /// Whose ways it follows; nil for a mixture.
  public var likeness: MonitorLikeness? {
    switch (settings.order, clients, settings.deadline) {
    case (.issue, 1, 0): .qemu
    case (.completion, nil, MonitorSettings.usualDeadline): .async
    default: nil
    }
  }
}

/// What concerns the process as a whole.
public struct ProcessOptions: Sendable, Equatable {
  /// The least serious level that is logged.
  public var logLevel = Logger.Level.notice
  /// The file that holds the process's number, nil for none.
  public var pidFile: String?
  /// A descriptor that gets the ready line.
  public var readyDescriptor: Int32?
  /// Whether the end of the parent process ends this one.
  public var exitsWithParent = false
  /// Whether TCP addresses beyond this host are served.
  public var allowsRemote = false
  /// Where every monitor's messages go: a path, `-` for standard output, nil for nowhere.
  public var wireTrace: String?
  /// How simulated time moves.
  public var clock = ClockSetting.real
  /// Where simulated time starts, in seconds since 1970; nil is now, or a fixed time if it is stepped.
  public var clockStart: Int64?
}

/// Everything that is set when the daemon starts.
public struct Configuration: Sendable {
  /// The process.
  public internal(set) var process = ProcessOptions()
  /// The machines, at least one.
  public internal(set) var machines: [MachineOptions] = []
  /// The monitor endpoints.
  public internal(set) var monitors: [MonitorConfiguration] = []

  /// Whether a monitor is on standard input and output.
  public var usesStandardStreams: Bool { monitors.contains { $0.address == .stdio } }
}
