// What a machine reports about itself.
import JSON

/// An event of a machine, by its QMP name and with its QMP data. The devices declare their own.
public struct MachineEvent: Sendable {
  /// The QMP name.
  public let name: String
  /// The data, nil for an event without.
  public let data: Value?

  /// The names of all events that a machine can report.
  public static let names = [
    "BALLOON_CHANGE", "BLOCK_EXPORT_DELETED", "BLOCK_IO_ERROR", "BLOCK_JOB_CANCELLED", "BLOCK_JOB_COMPLETED",
    "BLOCK_JOB_ERROR", "BLOCK_JOB_PENDING", "BLOCK_JOB_READY", "DEVICE_DELETED", "DEVICE_TRAY_MOVED",
    "DEVICE_UNPLUG_GUEST_ERROR", "DUMP_COMPLETED", "GUEST_CRASHLOADED", "GUEST_PANICKED", "JOB_STATUS_CHANGE",
    "MEMORY_DEVICE_SIZE_CHANGE", "MIGRATION", "MIGRATION_PASS", "POWERDOWN", "RESET", "RESUME", "SHUTDOWN", "STOP",
    "SUSPEND", "SUSPEND_DISK",
    "VSERPORT_CHANGE", "WAKEUP", "WATCHDOG",
  ]

  init(_ name: String, _ data: [Value.Member]? = nil) {
    self.name = name
    self.data = data.map { .object($0) }
  }
}

/// Why a machine shuts down or resets, by QEMU 7.2's names.
public enum ShutdownCause: String, Sendable {
  case hostQMPQuit = "host-qmp-quit"
  case hostQMPSystemReset = "host-qmp-system-reset"
  case hostSignal = "host-signal"
  case guestShutdown = "guest-shutdown"
  case guestReset = "guest-reset"
  case guestPanic = "guest-panic"

  var isGuest: Bool { rawValue.hasPrefix("guest-") }
}

extension MachineEvent {
  static let stop = MachineEvent("STOP")
  static let resume = MachineEvent("RESUME")
  static let powerdown = MachineEvent("POWERDOWN")
  static let suspend = MachineEvent("SUSPEND")
  static let suspendDisk = MachineEvent("SUSPEND_DISK")
  static let wakeup = MachineEvent("WAKEUP")
  static func reset(_ cause: ShutdownCause) -> MachineEvent { MachineEvent("RESET", members(cause)) }
  static func shutdown(_ cause: ShutdownCause) -> MachineEvent { MachineEvent("SHUTDOWN", members(cause)) }

  private static func members(_ cause: ShutdownCause) -> [Value.Member] {
    [
      Value.Member(key: "guest", value: .bool(cause.isGuest)),
      Value.Member(key: "reason", value: .string(cause.rawValue)),
    ]
  }
}
