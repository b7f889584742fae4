// The table of options: every one of QEMU 7.2's, in the order of the help.

extension EmulatorOption {
  /// Every option.
  public static let all: [EmulatorOption] = general + block + display + network + process + debugging

  /// The option named `name`, nil if there is none.
  static func named(_ name: Substring) -> EmulatorOption? { all.first { $0.name == name } }

  private static let general: [EmulatorOption] = [
    EmulatorOption("h", hasArgument: false, "show this help") { (_, _) throws(ReadingEnd) in
      throw .invocation(.print(EmulatorHelp.text, status: 0))
    },
    EmulatorOption("help", hasArgument: false, "the same as -h") { (_, _) throws(ReadingEnd) in
      throw .invocation(.print(EmulatorHelp.text, status: 0))
    },
    EmulatorOption("version", hasArgument: false, "show the version") { (_, _) throws(ReadingEnd) in
      throw .invocation(.print(EmulatorHelp.version, status: 0))
    },
    EmulatorOption("machine", "TYPE[,PROPERTY=VALUE...]: the machine; 'help' lists the types") {
      (reader, given) throws(ReadingEnd) in try reader.readMachine(given)
    },
    EmulatorOption("M", "the same as -machine") { (reader, given) throws(ReadingEnd) in try reader.readMachine(given) },
    EmulatorOption("cpu", "MODEL[,FEATURE=on|off...]: the CPU model; 'help' lists them") {
      (reader, given) throws(ReadingEnd) in try reader.readCPU(given)
    },
    EmulatorOption("accel", "NAME[,PROPERTY=VALUE...]: the accelerator; repeated, the first that works") {
      (reader, given) throws(ReadingEnd) in try reader.readAccelerator(given)
    },
    EmulatorOption("smp", "[cpus=]N[,maxcpus=,sockets=,dies=,cores=,threads=]: virtual CPUs") {
      (reader, given) throws(ReadingEnd) in try reader.readBranch(given, "smp", impliedKey: "cpus")
    },
    EmulatorOption("m", "[size=]SIZE[,slots=N,maxmem=SIZE]: memory, in MiB without a unit") {
      (reader, given) throws(ReadingEnd) in
      reader.memory.entries += try reader.readOpts(given, .memory).entries
    },
    EmulatorOption("boot", "[order=]DRIVES[,once=,menu=,splash=,splash-time=,reboot-timeout=,strict=]: boot order") {
      (reader, given) throws(ReadingEnd) in try reader.readBranch(given, "boot", impliedKey: "order")
    },
    EmulatorOption("name", "[guest=]NAME[,process=NAME,debug-threads=on|off]: names of guest and process") {
      (reader, given) throws(ReadingEnd) in try reader.readName(given)
    },
    EmulatorOption("uuid", "UUID: the machine's UUID") { (reader, given) throws(ReadingEnd) in
      try reader.readUUID(given)
    },
    EmulatorOption("device", "DRIVER[,PROPERTY=VALUE...] or JSON: a device; 'help' lists the drivers") {
      (reader, given) throws(ReadingEnd) in try reader.readDevice(given)
    },
    EmulatorOption("object", "TYPE[,PROPERTY=VALUE...] or JSON: an object; 'help' lists the types") {
      (reader, given) throws(ReadingEnd) in try reader.readTypedObject(given)
    },
    EmulatorOption("global", "DRIVER.PROPERTY=VALUE: another default for a property") {
      (reader, given) throws(ReadingEnd) in try reader.readGlobal(given)
    },
    EmulatorOption("set", "GROUP.ID.KEY=VALUE: one more key of what was given before") {
      (reader, given) throws(ReadingEnd) in try reader.readSet(given)
    },
    EmulatorOption("readconfig", "FILE: read options from a file") { (reader, given) throws(ReadingEnd) in
      try reader.readConfigFile(given)
    },
    EmulatorOption("rtc", "[base=utc|localtime|TIME][,clock=,driftfix=]: the real-time clock") {
      (reader, given) throws(ReadingEnd) in reader.rtc.entries += try reader.readOpts(given, .rtc).entries
    },
    EmulatorOption("numa", "node|dist|cpu,...: NUMA nodes") { (reader, given) throws(ReadingEnd) in
      try reader.readNUMA(given)
    },
    EmulatorOption(accepted: "mem-path", "FILE: what backs the memory"),
    EmulatorOption(acceptedFlag: "mem-prealloc", "allocate the memory at once"),
    EmulatorOption("enable-kvm", hasArgument: false, "the same as -machine accel=kvm") {
      (reader, given) throws(ReadingEnd) in
      try reader.readMachine(GivenOption(word: given.word, argument: "accel=kvm"))
    },
    EmulatorOption(text: "kernel", "FILE: a kernel to start") { $0.kernel = $1 },
    EmulatorOption(text: "append", "TEXT: the kernel's command line") { $0.kernelCommandLine = $1 },
    EmulatorOption(text: "initrd", "FILE: the kernel's initial RAM disk") { $0.initrd = $1 },
    EmulatorOption(accepted: "dtb", "FILE: a device tree"),
    EmulatorOption(text: "bios", "FILE: the firmware") { $0.bios = $1 },
    EmulatorOption("option-rom", "FILE[,bootindex=N]: an option ROM", isAcceptedOnly: true) {
      (reader, given) throws(ReadingEnd) in try reader.readOptionROM(given)
    },
    EmulatorOption("fw_cfg", "[name=]NAME,file=FILE or string=TEXT: an entry of the firmware's configuration") {
      (reader, given) throws(ReadingEnd) in reader.firmware.append(try reader.readOpts(given, .firmwareConfiguration))
    },
    EmulatorOption("smbios", "type=N[,KEY=VALUE...] or file=FILE: a table of the firmware") {
      (reader, given) throws(ReadingEnd) in try reader.readSMBIOS(given)
    },
    EmulatorOption("acpitable", "[sig=,...]file=FILE: a table of the firmware") {
      (reader, given) throws(ReadingEnd) in
      reader.configuration.acpiTables.append(try reader.readOpts(given, .acpi).object)
    },
    EmulatorOption(acceptedFlag: "no-acpi", "no ACPI"),
    EmulatorOption(acceptedFlag: "no-hpet", "no HPET"),
    EmulatorOption(acceptedFlag: "no-fd-bootchk", "start from floppy disks without a signature"),
    EmulatorOption(acceptedFlag: "win2k-hack", "slow the disk down for an installer"),
  ]

  private static let block: [EmulatorOption] = [
    EmulatorOption("drive", "[file=FILE][,if=,format=,id=,...]: a drive") { (reader, given) throws(ReadingEnd) in
      try reader.readDrive(given)
    },
    EmulatorOption("blockdev", "DRIVER,node-name=NAME[,KEY=VALUE...] or JSON: a block node") {
      (reader, given) throws(ReadingEnd) in
      reader.configuration.blockdevs.append(try reader.readBlockNode(given))
    },
    EmulatorOption("fda", "FILE: floppy disk 0") { (reader, given) throws(ReadingEnd) in
      reader.addDrive(given, "floppy", 0)
    },
    EmulatorOption("fdb", "FILE: floppy disk 1") { (reader, given) throws(ReadingEnd) in
      reader.addDrive(given, "floppy", 1)
    },
    EmulatorOption("hda", "FILE: disk 0") { (reader, given) throws(ReadingEnd) in reader.addDrive(given, nil, 0) },
    EmulatorOption("hdb", "FILE: disk 1") { (reader, given) throws(ReadingEnd) in reader.addDrive(given, nil, 1) },
    EmulatorOption("hdc", "FILE: disk 2") { (reader, given) throws(ReadingEnd) in reader.addDrive(given, nil, 2) },
    EmulatorOption("hdd", "FILE: disk 3") { (reader, given) throws(ReadingEnd) in reader.addDrive(given, nil, 3) },
    EmulatorOption("cdrom", "FILE: a CD-ROM as disk 2") { (reader, given) throws(ReadingEnd) in
      reader.addDrive(given, nil, 2, media: "cdrom")
    },
    EmulatorOption("mtdblock", "FILE: a flash memory") { (reader, given) throws(ReadingEnd) in
      reader.addDrive(given, "mtd", nil)
    },
    EmulatorOption("pflash", "FILE: a parallel flash memory") { (reader, given) throws(ReadingEnd) in
      reader.addDrive(given, "pflash", nil)
    },
    EmulatorOption("sd", "FILE: an SD card") { (reader, given) throws(ReadingEnd) in reader.addDrive(given, "sd", nil)
    },
    EmulatorOption(flag: "snapshot", "write to temporary files") { $0.configuration.isSnapshot = true },
    EmulatorOption("fsdev", "DRIVER,id=ID,...: a directory to share", isAcceptedOnly: true) {
      (reader, given) throws(ReadingEnd) in try reader.readSharedDirectory(given)
    },
    EmulatorOption("virtfs", "DRIVER,mount_tag=TAG,...: a directory to share", isAcceptedOnly: true) {
      (reader, given) throws(ReadingEnd) in try reader.readVirtFS(given)
    },
    EmulatorOption(accepted: "iscsi", "KEY=VALUE...: iSCSI sessions", .iscsi),
  ]

  private static let display: [EmulatorOption] = [
    EmulatorOption("display", "TYPE[,KEY=VALUE...] or JSON: the display") { (reader, given) throws(ReadingEnd) in
      try reader.readDisplay(given)
    },
    EmulatorOption(flag: "nographic", "no display; the serial port and the monitor on standard input and output") {
      $0.configuration.isNographic = true
    },
    EmulatorOption("vga", "std|cirrus|vmware|qxl|virtio|none: the display adapter") {
      (reader, given) throws(ReadingEnd) in
      if given.argument == "help" { throw .invocation(.list(.vgaCards)) }
      reader.configuration.vga = given.argument
    },
    EmulatorOption("vnc", "ADDRESS[,KEY=VALUE...]: a VNC server") { (reader, given) throws(ReadingEnd) in
      if given.argument == "help" { throw .invocation(.print(OptsGroup.vnc.help, status: 1)) }
      reader.configuration.vnc.append(try reader.readOpts(given, .vnc).object)
    },
    EmulatorOption(accepted: "spice", "KEY=VALUE...: a SPICE server", .spice),
    EmulatorOption(accepted: "k", "LANGUAGE: the keyboard layout"),
    EmulatorOption(acceptedFlag: "full-screen", "start in full screen"),
    EmulatorOption(acceptedFlag: "portrait", "turn the display by 90 degrees"),
    EmulatorOption(accepted: "rotate", "DEGREES: turn the display"),
    EmulatorOption("audiodev", "DRIVER,id=ID[,KEY=VALUE...] or JSON: an audio backend") {
      (reader, given) throws(ReadingEnd) in try reader.readAudiodev(given)
    },
    EmulatorOption("audio", "DRIVER,model=MODEL[,KEY=VALUE...]: an audio backend and its device") {
      (reader, given) throws(ReadingEnd) in try reader.readAudio(given)
    },
    EmulatorOption("audio-help", hasArgument: false, "show what the audio settings of the environment come to") {
      (_, _) throws(ReadingEnd) in throw .invocation(.print("", status: 0))
    },
  ]

  private static let network: [EmulatorOption] = [
    EmulatorOption("netdev", "TYPE,id=ID[,KEY=VALUE...] or JSON: a network backend") {
      (reader, given) throws(ReadingEnd) in try reader.readNetdev(given)
    },
    EmulatorOption("nic", "TYPE[,KEY=VALUE...]: a network card and its backend") { (reader, given) throws(ReadingEnd) in
      reader.configuration.nics.append(try reader.readNetwork(given, .nic))
    },
    EmulatorOption("net", "nic|TYPE|none[,KEY=VALUE...]: a card or a backend on the shared hub") {
      (reader, given) throws(ReadingEnd) in reader.configuration.nets.append(try reader.readNetwork(given, .net))
    },
    EmulatorOption("chardev", "BACKEND,id=ID[,KEY=VALUE...]: a character device; 'help' lists the backends") {
      (reader, given) throws(ReadingEnd) in try reader.readChardev(given)
    },
    EmulatorOption("serial", "DEVICE: a serial port") { (reader, given) throws(ReadingEnd) in
      reader.serials.append(given)
    },
    EmulatorOption("parallel", "DEVICE: a parallel port") { (reader, given) throws(ReadingEnd) in
      if reader.parallels.count == 3 { throw reader.end(given.origin, "too many parallel ports") }
      reader.parallels.append(given)
    },
    EmulatorOption("debugcon", "DEVICE: the debug console") { (reader, given) throws(ReadingEnd) in
      reader.debugConsoles.append(given)
    },
    EmulatorOption("monitor", "DEVICE: a human monitor") { (reader, given) throws(ReadingEnd) in
      try reader.readMonitor(given, .readline, isPretty: false)
    },
    EmulatorOption("qmp", "DEVICE: a QMP monitor") { (reader, given) throws(ReadingEnd) in
      try reader.readMonitor(given, .control, isPretty: false)
    },
    EmulatorOption("qmp-pretty", "DEVICE: a QMP monitor that writes on several lines") {
      (reader, given) throws(ReadingEnd) in try reader.readMonitor(given, .control, isPretty: true)
    },
    EmulatorOption("mon", "[chardev=]ID[,mode=readline|control][,pretty=on|off]: a monitor") {
      (reader, given) throws(ReadingEnd) in
      reader.hasMonitorOption = true
      reader.monitors.append(try reader.readOpts(given, .mon))
    },
    EmulatorOption("tpmdev", "TYPE,id=ID,...: a TPM backend") { (reader, given) throws(ReadingEnd) in
      try reader.readTPM(given)
    },
    EmulatorOption(flag: "usb", "a USB controller") { $0.configuration.hasUSB = true },
    EmulatorOption(text: "usbdevice", "NAME: a USB device") { $0.usbDevices.append($1) },
  ]

  private static let process: [EmulatorOption] = [
    EmulatorOption(flag: "S", "don't start the guest") { $0.configuration.startsPaused = true },
    EmulatorOption(flag: "preconfig", "stop before the machine is built") {
      $0.configuration.stopsBeforeMachine = true
    },
    EmulatorOption(flag: "no-reboot", "end instead of rebooting") { $0.configuration.actions.reboot = "shutdown" },
    EmulatorOption(flag: "no-shutdown", "pause instead of ending") { $0.configuration.actions.shutdown = "pause" },
    EmulatorOption("action", "reboot=,shutdown=,panic=,watchdog=: what the guest's deeds lead to") {
      (reader, given) throws(ReadingEnd) in reader.actions.append(try reader.readOpts(given, .action))
    },
    EmulatorOption("watchdog-action", "ACTION: what the watchdog leads to") { (reader, given) throws(ReadingEnd) in
      reader.actions.append(
        try reader.check([OptsEntry(key: "watchdog", value: given.argument)], given.origin, .action))
    },
    EmulatorOption(text: "incoming", "ADDRESS|defer: wait for a migration") { $0.incoming = $1 },
    EmulatorOption(text: "loadvm", "NAME: start from a snapshot") { $0.loadvm = $1 },
    EmulatorOption(acceptedFlag: "only-migratable", "refuse devices that can't migrate"),
    EmulatorOption(flag: "nodefaults", "no devices that nobody asked for") { $0.configuration.hasNoDefaults = true },
    EmulatorOption(acceptedFlag: "no-user-config", "don't read the user's configuration files"),
    EmulatorOption(text: "pidfile", "FILE: write the process's number") { $0.pidFile = $1 },
    EmulatorOption(flag: "daemonize", "go to the background when everything is ready") {
      $0.configuration.daemonizes = true
    },
    EmulatorOption(text: "chroot", "DIRECTORY: the root directory before the guest starts") { $0.chroot = $1 },
    EmulatorOption("runas", "USER|UID:GID: the user before the guest starts") { (reader, given) throws(ReadingEnd) in
      try reader.readUser(given)
    },
    EmulatorOption("sandbox", "on|off[,obsolete=,elevateprivileges=,spawn=,resourcecontrol=]: a system call filter") {
      (reader, given) throws(ReadingEnd) in reader.sandboxes.append(try reader.readOpts(given, .sandbox))
    },
    EmulatorOption("overcommit", "mem-lock=on|off,cpu-pm=on|off: what is promised to the guest") {
      (reader, given) throws(ReadingEnd) in
      for entry in try reader.readOpts(given, .overcommit).entries {
        reader.configuration.overcommit[entry.key] = entry.value
      }
    },
    EmulatorOption("add-fd", "fd=FD,set=N[,opaque=TEXT]: a descriptor for a set") {
      (reader, given) throws(ReadingEnd) in reader.descriptors.append(try reader.readOpts(given, .addFD))
    },
    EmulatorOption("msg", "timestamp=on|off,guest-name=on|off: what messages begin with") {
      (reader, given) throws(ReadingEnd) in
      let opts = try reader.readOpts(given, .msg)
      if let isOn = opts.bool("timestamp") { reader.configuration.timestampsMessages = isOn }
      if let isOn = opts.bool("guest-name") { reader.configuration.namesGuestInMessages = isOn }
    },
    EmulatorOption("compat", "deprecated-input=,...: what becomes of deprecated and unstable interfaces") {
      (reader, given) throws(ReadingEnd) in try reader.readCompatibility(given)
    },
    EmulatorOption(acceptedFlag: "async-teardown", "free the memory in the background"),
    EmulatorOption(foreign: "xen-domid", hasArgument: true),
    EmulatorOption(foreign: "xen-attach", hasArgument: false),
    EmulatorOption(foreign: "xen-domid-restrict", hasArgument: false),
    EmulatorOption(foreign: "semihosting", hasArgument: false),
    EmulatorOption(foreign: "semihosting-config", hasArgument: true),
    EmulatorOption(foreign: "prom-env", hasArgument: true),
    EmulatorOption(foreign: "old-param", hasArgument: false),
  ]

  private static let debugging: [EmulatorOption] = [
    EmulatorOption("d", "ITEM,...: what is logged; 'help' lists the items") { (reader, given) throws(ReadingEnd) in
      try reader.readLogItems(given)
    },
    EmulatorOption(text: "D", "FILE: where it is logged") { $0.logFile = $1 },
    EmulatorOption("dfilter", "RANGE,...: the addresses that are logged", isAcceptedOnly: true) {
      (reader, given) throws(ReadingEnd) in try reader.readAddressFilter(given)
    },
    EmulatorOption("trace", "[enable=]PATTERN[,events=FILE,file=FILE]: what is traced") {
      (reader, given) throws(ReadingEnd) in try reader.readTrace(given)
    },
    EmulatorOption("seed", "NUMBER: where random numbers begin", isAcceptedOnly: true) {
      (reader, given) throws(ReadingEnd) in try reader.readSeed(given)
    },
    EmulatorOption("L", "DIRECTORY: where the firmware is; 'help' lists the directories", isAcceptedOnly: true) {
      (reader, given) throws(ReadingEnd) in
      if given.argument == "help" || given.argument == "?" { throw .invocation(.list(.dataDirectories)) }
      reader.accept(given)
    },
    EmulatorOption("gdb", "DEVICE: serve gdb") { (reader, given) throws(ReadingEnd) in reader.gdb = given },
    EmulatorOption(flag: "s", "the same as -gdb tcp::1234") {
      $0.gdb = GivenOption(word: "-s", argument: "tcp::1234")
    },
    EmulatorOption("qtest", "DEVICE: serve the qtest protocol") { (reader, given) throws(ReadingEnd) in
      reader.qtest = given.argument
    },
    EmulatorOption(text: "qtest-log", "FILE: where the qtest protocol is logged") { $0.qtestLog = $1 },
    EmulatorOption("icount", "[shift=]N|auto[,align=,sleep=,rr=,...]: count instructions", isAcceptedOnly: true) {
      (reader, given) throws(ReadingEnd) in try reader.readInstructionCounter(given)
    },
    EmulatorOption(accepted: "echr", "CHARACTER: the terminal's escape character"),
    EmulatorOption(acceptedFlag: "singlestep", "translate instructions one by one"),
    EmulatorOption(accepted: "plugin", "FILE[,KEY=VALUE...]: a plugin", .plugin),
    EmulatorOption(accepted: "dump-vmstate", "FILE: write what is saved of devices"),
    EmulatorOption(acceptedFlag: "enable-sync-profile", "measure waiting for locks"),
  ]
}
