// The states a machine can be in, and which of them follow each other.

/// A machine's run state, by QEMU 7.2's names.
public enum RunState: String, Sendable, CaseIterable {
  case debug
  case inmigrate
  case internalError = "internal-error"
  case ioError = "io-error"
  case paused
  case postmigrate
  case prelaunch
  case finishMigrate = "finish-migrate"
  case restoreVM = "restore-vm"
  case running
  case saveVM = "save-vm"
  case shutdown
  case suspended
  case watchdog
  case guestPanicked = "guest-panicked"
  case colo

  /// The states that follow each one. Those that a guest's doings and resets lead to were seen of QEMU 7.2, those of
  /// migrations and snapshots are as it is known to work; a machine that ends is in `shutdown` wherever it comes from. Every state but those of a migration leads back to `prelaunch`, by a reset.
  private var successors: Set<RunState> {
    switch self {
    case .prelaunch: [.running, .inmigrate, .finishMigrate, .restoreVM, .suspended]
    case .running:
      [
        .paused, .shutdown, .suspended, .guestPanicked, .watchdog, .ioError, .internalError, .debug, .finishMigrate,
        .saveVM, .restoreVM, .colo,
      ]
    case .paused: [.running, .prelaunch, .finishMigrate, .postmigrate, .saveVM, .restoreVM, .colo]
    case .suspended: [.running, .prelaunch, .finishMigrate, .saveVM, .restoreVM, .colo]
    case .shutdown, .internalError: [.prelaunch, .paused, .finishMigrate, .saveVM, .restoreVM]
    case .guestPanicked, .watchdog, .ioError, .debug: [.running, .prelaunch, .finishMigrate, .saveVM, .restoreVM]
    case .inmigrate:
      [
        .running, .paused, .prelaunch, .suspended, .shutdown, .guestPanicked, .watchdog, .ioError, .internalError,
        .postmigrate, .finishMigrate, .colo,
      ]
    case .finishMigrate:
      [
        .running, .paused, .prelaunch, .postmigrate, .suspended, .shutdown, .guestPanicked, .watchdog, .ioError,
        .internalError, .debug, .colo,
      ]
    case .postmigrate: [.running, .paused, .prelaunch, .finishMigrate]
    // QEMU 7.2 aborts when a machine goes out whose snapshot couldn't be loaded.
    case .saveVM, .restoreVM:
      [
        .finishMigrate, .running, .paused, .prelaunch, .suspended, .shutdown, .guestPanicked, .watchdog, .ioError,
        .internalError,
        .debug,
      ]
    case .colo: [.running, .prelaunch, .shutdown]
    }
  }

  /// Whether a machine may go from this state to that one.
  public func leads(to next: RunState) -> Bool { successors.contains(next) }

  /// Whether the machine must be reset before it can run.
  public var needsReset: Bool { self == .shutdown || self == .internalError }

  /// Whether a reset leaves the state as it is: the machine runs on, or a migration decides what is next.
  var outlastsReset: Bool { [.running, .inmigrate, .prelaunch, .finishMigrate, .saveVM, .restoreVM].contains(self) }
}
