// From a command line to a machine.
import Glibc
import JSON
import Machine
import QEMUOptions

extension MachineOptions {
  /// The machine that `configuration` asks for. It starts when everything around it is there.
  init(_ configuration: EmulatorConfiguration) {
    let accelerators = configuration.accelerators.compactMap { Accelerator(rawValue: $0.name) }
    self.init(
      name: configuration.name ?? "", uuid: configuration.uuid, memory: Int64(clamping: configuration.memory.size),
      type: configuration.machine.name, accelerators: accelerators.isEmpty ? [.tcg] : accelerators,
      startsRunning: !configuration.startsPaused, isPreconfigured: configuration.stopsBeforeMachine,
      balloon: nil)
    balloonQuery = .host
    memorySlots = Int64(clamping: configuration.memory.slots)
    maximumMemory = Int64(clamping: configuration.memory.maximum ?? 0)
    if case .string(let id)? = configuration.machineProperties["memory-backend"] { memoryBackend = id }
    actions = Actions(configuration.actions)
    incoming = configuration.incoming
    isOnlyMigratable = configuration.isOnlyMigratable
    firmwareSize = configuration.bios.flatMap(Self.firmwareSize)
    topology.maximum = max(1, Int(configuration.topology.maximum))
    topology.cores = max(1, Int(configuration.topology.cores))
    topology.threads = max(1, Int(configuration.topology.threads))
    // What is wrong with them is told when the machine is made.
    if let cpu = try? configuration.readCPU() { (cpuModel, cpuFeatures) = (cpu.model, cpu.settings) }
    if configuration.machine.name == "microvm" {
      cpuFeatures.insert(Value.Member(key: "host-phys-bits", value: true), at: 0)
    }
    displays = configuration.displays
    hasGL = configuration.hasGL
    propertyDefaults = configuration.globals.map {
      PropertyDefault(driver: $0.driver, property: $0.property, value: $0.value)
    }
    awaitsBoard = true
    threads = configuration.namesThreads ? .named : .unnamed
    cpus = configuration.machine.name == "none" ? 0 : Int(configuration.topology.cpus)
  }

  /// The size of a file of firmware, which is whole blocks of 64 KiB; nil for what can't be firmware.
  private static func firmwareSize(_ path: String) -> Int64? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_size > 0, status.st_size % 65536 == 0 else { return nil }
    return Int64(status.st_size)
  }
}

extension BoardDevices {
  /// What the machine that `configuration` asks for comes with, beside its display adapter.
  init(_ configuration: EmulatorConfiguration, _ drives: [PlacedDrive], cards: [BoardCard]) {
    self.init()
    serials = configuration.serials.map(\.chardev)
    parallels = configuration.parallels.map(\.chardev)
    self.cards = cards
    hasCard = configuration.defaults.cdrom || configuration.defaults.floppy
    disks = drives.compactMap(\.boardDisk)
    for disk in configuration.defaultDisks where !disks.contains(where: { $0.place == disk.place }) {
      disks.append(disk)
    }
    usbDevices = configuration.usbDevices.compactMap { Self.usbTypes[$0] }
    hasUSB =
      configuration.hasUSB || !usbDevices.isEmpty || configuration.machineProperties["usb"] == true
      || configuration.machineProperties["usb"] == "on"
  }

  /// The devices of `-usbdevice`.
  static let usbTypes = [
    "braille": "usb-braille", "keyboard": "usb-kbd", "mouse": "usb-mouse", "tablet": "usb-tablet",
    "wacom-tablet": "usb-wacom-tablet",
  ]
}

extension Actions {
  /// Those that a command line asks for, whose words have been checked.
  fileprivate init(_ given: EmulatorActions) {
    self.init()
    reboot = Reboot(rawValue: given.reboot) ?? reboot
    shutdown = Shutdown(rawValue: given.shutdown) ?? shutdown
    panic = Panic(rawValue: given.panic) ?? panic
    watchdog = Watchdog(rawValue: given.watchdog) ?? watchdog
  }
}

extension EmulatorConfiguration {
  /// Whether the machine has no place for a port, of that number among serial and parallel ones: nobody serves its
  /// character device.
  func isMissing(port index: Int) -> Bool {
    let isSerial = index < serials.count
    let number = isSerial ? index : index - serials.count
    switch machine.name {
    case "none": return true
    case "microvm": return !isSerial || number > 0
    default: return number >= (isSerial ? 4 : 3)
    }
  }

  /// Whether the display draws with the host's OpenGL.
  fileprivate var hasGL: Bool {
    display?.text("type") == "egl-headless" || ["on", "core", "es"].contains(display?.text("gl"))
  }

  /// The display adapter of `-vga`, or the one that the machine has though nobody asked for it.
  fileprivate var displays: [DisplayDevice] {
    DisplayDevice(card: vga ?? (defaults.vga ? machine.defaultAdapter : "none")).map { [$0] } ?? []
  }
}
