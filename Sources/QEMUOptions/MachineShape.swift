// What a machine is made of, as far as the command line says it in numbers and words.

/// What happens when the guest does something drastic.
public struct EmulatorActions: Sendable, Equatable {
  /// On a reboot: `reset` or `shutdown`.
  public var reboot = "reset"
  /// On a shutdown: `poweroff` or `pause`.
  public var shutdown = "poweroff"
  /// On a panic: `pause`, `shutdown`, `exit-failure` or `none`.
  public var panic = "shutdown"
  /// When the watchdog fires.
  public var watchdog = "reset"
}

/// Virtual CPUs and how they are arranged.
public struct CPUTopology: Sendable, Equatable {
  /// Those that exist at the start.
  public var cpus: UInt32 = 1
  /// Those that may exist.
  public var maximum: UInt32 = 1
  /// Sockets.
  public var sockets: UInt32 = 1
  /// Dies of a socket.
  public var dies: UInt32 = 1
  /// Cores of a die.
  public var cores: UInt32 = 1
  /// Threads of a core.
  public var threads: UInt32 = 1
}

/// Memory.
public struct EmulatorMemory: Sendable, Equatable {
  /// Bytes at the start.
  public var size: UInt64 = 128 << 20
  /// Bytes that it may grow to; nil if it doesn't.
  public var maximum: UInt64?
  /// Slots for what is plugged in.
  public var slots: UInt64 = 0
}

/// Which devices a machine has that nobody asked for.
public struct DefaultDevices: Sendable, Equatable {
  /// A network card.
  public var network = true
  /// A display adapter.
  public var vga = true
  /// An empty CD-ROM drive.
  public var cdrom = true
  /// An empty floppy drive.
  public var floppy = true
}
