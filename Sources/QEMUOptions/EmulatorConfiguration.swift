// What a command line asks for: plain values, before anything of it exists.
import JSON

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
  /// Whether what can't migrate is refused: `-only-migratable`.
  public var isOnlyMigratable = false
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
  /// `-k`.
  public var keyboardLayout: String?
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
  /// `-fsdev` and those of `-virtfs`, in order.
  public var sharedFolders: [GivenObject] = []
  /// `-blockdev`, in order.
  public var blockdevs: [GivenObject] = []
  /// `-drive` and its short forms, in order.
  public var drives: [GivenDrive] = []
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
  /// What messages begin with.
  public var messageStart: MessageStart {
    MessageStart(hasTime: timestampsMessages, guest: namesGuestInMessages ? name : nil)
  }
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
