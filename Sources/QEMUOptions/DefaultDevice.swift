// The devices that a machine has though nobody asked for them: a monitor, a serial and a parallel port, and so on.
import OptionText

extension CommandLineReader {
  /// Adds what isn't there. Without a display the monitor and the serial port share standard input and output.
  mutating func addDefaults() throws(ReadingEnd) {
    let isBare = configuration.hasNoDefaults
    let hasPorts = configuration.machine.hasPorts
    let needsMonitor = !isBare && !hasMonitorOption
    let needsSerial = !isBare && hasPorts && serials.isEmpty && !uses(["isa-serial"])
    let needsParallel = !isBare && hasPorts && parallels.isEmpty && !uses(["isa-parallel"])
    let isNographic = configuration.isNographic
    let needsDisplay = !isBare && hasPorts && configuration.vga == nil && !uses(Self.displays)
    if isNographic && configuration.daemonizes && (needsMonitor || needsSerial || needsParallel || needsDisplay) {
      throw end(.nowhere, "-nographic cannot be used with -daemonize")
    }
    if needsParallel { parallels.append(GivenOption(word: "", argument: isNographic ? "null" : Self.console)) }
    if needsSerial {
      let form = !isNographic ? Self.console : needsMonitor ? "mon:stdio" : "stdio"
      serials.append(GivenOption(word: "", argument: form))
    }
    if needsMonitor && !(isNographic && needsSerial) { addMonitor(isNographic ? "stdio" : Self.console) }
    configuration.defaults = DefaultDevices(
      network: !isBare && configuration.nics.isEmpty && configuration.nets.isEmpty && configuration.netdevs.isEmpty,
      vga: needsDisplay,
      cdrom: !isBare && !uses(["ide-cd", "ide-hd", "scsi-cd", "scsi-hd"]),
      floppy: !isBare && !uses(["isa-fdc", "floppy"]))
  }

  private static let console = "vc:80Cx24C"

  private static let displays = [
    "VGA", "isa-vga", "cirrus-vga", "isa-cirrus-vga", "vmware-svga", "qxl-vga", "virtio-vga", "ati-vga",
    "vhost-user-vga", "virtio-vga-gl",
  ]

  private mutating func addMonitor(_ form: String) {
    let entry = form == "stdio" ? "stdio" : "vc"
    let label = "compat_monitor\(compatibilityMonitors)"
    compatibilityMonitors += 1
    chardevs.append(Opts(id: label, entries: [OptsEntry(key: "backend", value: entry)], origin: .nowhere))
    monitors.append(
      Opts(
        id: label, entries: [OptsEntry(key: "mode", value: "readline"), OptsEntry(key: "chardev", value: label)],
        origin: .nowhere))
  }

  /// Whether `-device` or `-global` names one of the drivers.
  private func uses(_ drivers: [String]) -> Bool {
    configuration.devices.contains { drivers.contains($0.text("driver") ?? "") }
      || configuration.globals.contains { drivers.contains($0.driver) }
  }
}
