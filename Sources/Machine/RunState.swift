// The states a machine can be in.

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
}
