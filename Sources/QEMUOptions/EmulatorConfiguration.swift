// What a command line asks for: plain values, before anything of it exists.
import Chardev
import JSON

/// What a command line comes to.
public enum EmulatorInvocation: Sendable {
  /// Run a machine.
  case run(EmulatorConfiguration)
  /// Write a text to standard output and leave with that status.
  case print(String, status: Int32)
  /// Write a list that depends on the types that exist, and leave with status 0.
  case list(EmulatorList)
}

/// A list that an option's `help` asks for.
public enum EmulatorList: Sendable, Equatable {
  /// `-machine help`.
  case machines
  /// `-machine TYPE,help`: the full name of the type.
  case machineProperties(String)
  /// `-cpu help`.
  case cpus
  /// `-accel help`.
  case accelerators
  /// `-device help`.
  case devices
  /// `-device DRIVER,help`.
  case deviceProperties(String)
  /// `-object help`.
  case objects
  /// `-object TYPE,help`.
  case objectProperties(String)
  /// `-netdev help`.
  case netdevs
  /// `-chardev help`.
  case chardevs
  /// `-audiodev help`.
  case audiodevs
  /// `-display help`.
  case displays
  /// `-vga help`.
  case vgaCards
  /// `-net nic,model=help`.
  case nicModels
  /// `-drive format=help`.
  case blockFormats
  /// `-trace help`, `-d trace:help`.
  case traceEvents
  /// `-L help`.
  case dataDirectories
}

/// An object that an option describes, and where it did. Whether its type and properties exist is for the reader of the
/// type catalogue to say, with a message at `origin`.
public struct GivenObject: Sendable {
  /// The object: `{"driver": "VGA", "id": "v"}`. Values are strings unless JSON typed them.
  public var value: JSON.Value
  /// Where it was given.
  public var origin: Origin
  /// Whether it was given as JSON, whose values aren't converted from text.
  public var isJSON: Bool
}

/// A character device to open, in this order.
public struct GivenChardev: Sendable, Equatable {
  /// What it is.
  public var options: ChardevOptions
  /// Where it was given; the reason why it can't be opened is told there.
  public var origin: Origin
  /// What is said after that reason: `could not connect serial device to character backend 'X'`.
  public var failure: String?
}

/// Which language a monitor speaks.
public enum EmulatorMonitorMode: String, Sendable {
  /// The human monitor.
  case readline
  /// QMP.
  case control
}

/// A monitor.
public struct GivenMonitor: Sendable, Equatable {
  /// The id of its own, if it has one.
  public var id: String?
  /// Its character device.
  public var chardev: String
  /// What it speaks.
  public var mode: EmulatorMonitorMode
  /// Whether QMP is written on several lines.
  public var isPretty = false
  /// Where it was given.
  public var origin: Origin
}

/// A serial or parallel port; without a character device it isn't there, but counts.
public struct GivenPort: Sendable, Equatable {
  /// Its character device.
  public var chardev: String?
  /// Where it was given.
  public var origin: Origin
}

/// A descriptor that `-add-fd` puts into a set.
public struct GivenDescriptor: Sendable, Equatable {
  /// The descriptor.
  public var descriptor: Int32
  /// The set's number; nil for a new one.
  public var set: Int64?
  /// What `query-fdsets` says of it.
  public var opaque: String?
  /// Where it was given; whether the descriptor is open shows when it is taken.
  public var origin: Origin
}

/// A default that `-global` sets.
public struct GlobalProperty: Sendable, Equatable {
  /// The type: `VGA`.
  public var driver: String
  /// Its property.
  public var property: String
  /// The value.
  public var value: String
}

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

/// An accelerator: its name, and properties to check.
public struct GivenAccelerator: Sendable, Equatable {
  /// `tcg`, `kvm`, `qtest`.
  public var name: String
  /// Its properties as they were given.
  public var properties: [String: String] = [:]
  /// Where it was given.
  public var origin: Origin
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

/// A machine and what is around it. Defaults are QEMU 7.2's.
public struct EmulatorConfiguration: Sendable {
  /// What to write to standard error before anything else.
  public var warnings: [EmulatorMessage] = []

  // MARK: Machine

  /// The machine type.
  public var machine = MachineType.standard
  /// Its properties, an object without what the fields below hold.
  public var machineProperties: JSON.Value = .object([])
  /// The accelerators, the first that works is taken; empty: QEMU's default, `tcg`.
  public var accelerators: [GivenAccelerator] = []
  /// The CPU model and its features; nil is the machine's default.
  public var cpu: String?
  /// Memory.
  public var memory = EmulatorMemory()
  /// Virtual CPUs.
  public var topology = CPUTopology()
  /// The guest's name.
  public var name: String?
  /// The process's name.
  public var processName: String?
  /// Whether threads have names.
  public var namesThreads = false
  /// The UUID in lower case; nil without one.
  public var uuid: String?
  /// `-boot`, without what it didn't say.
  public var boot: [String: String] = [:]
  /// `-rtc`, without what it didn't say.
  public var rtc: [String: String] = [:]
  /// What happens when the guest does something drastic.
  public var actions = EmulatorActions()
  /// `-kernel`.
  public var kernel: String?
  /// `-append`.
  public var kernelCommandLine: String?
  /// `-initrd`.
  public var initrd: String?
  /// `-bios`.
  public var bios: String?

  // MARK: Running

  /// `-S`.
  public var startsPaused = false
  /// `-preconfig`: stop before the machine is built.
  public var stopsBeforeMachine = false
  /// `-no-shutdown`; the same as shutdown=pause.
  public var pausesOnShutdown: Bool { actions.shutdown == "pause" }
  /// `-no-reboot`; the same as reboot=shutdown.
  public var endsOnReboot: Bool { actions.reboot == "shutdown" }
  /// `-incoming`, with its origin for what is wrong with it.
  public var incoming: String?
  /// `-loadvm`.
  public var loadvm: String?

  // MARK: Devices

  /// `-nodefaults`.
  public var hasNoDefaults = false
  /// What the machine has though nobody asked for it.
  public var defaults = DefaultDevices()
  /// `-nographic`.
  public var isNographic = false
  /// `-display`.
  public var display: GivenObject?
  /// `-vga`.
  public var vga: String?
  /// `-vnc`, each display.
  public var vnc: [GivenObject] = []
  /// The character devices in the order in which they are opened.
  public var chardevs: [GivenChardev] = []
  /// The monitors.
  public var monitors: [GivenMonitor] = []
  /// The serial ports.
  public var serials: [GivenPort] = []
  /// The parallel ports.
  public var parallels: [GivenPort] = []
  /// The debug console's character device.
  public var debugConsole: GivenPort?
  /// gdb's character device, which `query-chardev` lists as `gdb`.
  public var gdb: GivenChardev?
  /// `-object`, in order.
  public var objects: [GivenObject] = []
  /// `-device`, in order.
  public var devices: [GivenObject] = []
  /// `-blockdev`, in order.
  public var blockdevs: [GivenObject] = []
  /// `-drive` and its short forms, in order.
  public var drives: [GivenObject] = []
  /// `-netdev`, in order.
  public var netdevs: [GivenObject] = []
  /// `-nic`, in order.
  public var nics: [GivenObject] = []
  /// `-net`, in order.
  public var nets: [GivenObject] = []
  /// `-audiodev` and `-audio`, in order.
  public var audiodevs: [GivenObject] = []
  /// `-tpmdev`, in order.
  public var tpmdevs: [GivenObject] = []
  /// `-fw_cfg`, in order.
  public var firmwareConfiguration: [GivenObject] = []
  /// `-smbios`, in order.
  public var smbios: [GivenObject] = []
  /// `-acpitable`, in order.
  public var acpiTables: [GivenObject] = []
  /// `-numa`, in order.
  public var numa: [GivenObject] = []
  /// `-global`, in order.
  public var globals: [GlobalProperty] = []
  /// `-usb` was given.
  public var hasUSB = false
  /// `-usbdevice`, in order.
  public var usbDevices: [String] = []
  /// `-snapshot`.
  public var isSnapshot = false

  // MARK: Process

  /// `-pidfile`.
  public var pidFile: String?
  /// `-daemonize`.
  public var daemonizes = false
  /// `-chroot`.
  public var chroot: String?
  /// `-runas`.
  public var user: String?
  /// `-sandbox`: whether it is on.
  public var isSandboxed = false
  /// `-overcommit`, without what it didn't say.
  public var overcommit: [String: String] = [:]
  /// `-compat`, without what it didn't say.
  public var compatibility: JSON.Value = .object([])
  /// `-add-fd`, in order.
  public var descriptors: [GivenDescriptor] = []
  /// `-msg timestamp=on`.
  public var timestampsMessages = false
  /// `-msg guest-name=on`.
  public var namesGuestInMessages = false
  /// `-d`, its items.
  public var logItems: [String] = []
  /// `-D`.
  public var logFile: String?
  /// `-trace enable=`, its patterns.
  public var tracePatterns: [String] = []
  /// The qtest protocol's character device.
  public var qtest: GivenChardev?
  /// `-qtest-log`.
  public var qtestLog: String?
  /// Options that were given and do nothing here: what they configure isn't simulated.
  public var accepted: [String] = []

  /// A machine that nothing was said about.
  public init() {}
}
