// What a machine does when its guest reboots, shuts down or panics, or when a watchdog runs out.

/// A machine's actions, by QEMU 7.2's names.
public struct Actions: Sendable, Equatable {
  /// At a reboot.
  public enum Reboot: String, Sendable, CaseIterable { case reset, shutdown }
  /// At a shutdown.
  public enum Shutdown: String, Sendable, CaseIterable { case poweroff, pause }
  /// At a panic.
  public enum Panic: String, Sendable, CaseIterable {
    case pause, shutdown
    case exitFailure = "exit-failure"
    case none
  }
  /// When a watchdog runs out.
  public enum Watchdog: String, Sendable, CaseIterable {
    case reset, shutdown, poweroff, pause, debug, none
    case injectNMI = "inject-nmi"
  }

  /// At a reboot.
  public var reboot = Reboot.reset
  /// At a shutdown.
  public var shutdown = Shutdown.poweroff
  /// At a panic.
  public var panic = Panic.shutdown
  /// When a watchdog runs out.
  public var watchdog = Watchdog.reset

  /// The defaults.
  public init() {}
}
