// The table of options: every one of QEMU 7.2's, in the order of the help.

extension EmulatorOption {
  /// Every option.
  public static let all: [EmulatorOption] = general + block + display + network + process + debugging

  /// The option named `name`, nil if there is none.
  static func named(_ name: String) -> EmulatorOption? { all.first { $0.name == name } }

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
      (reader, given) throws(ReadingEnd) in try reader.readACPITable(given)
    },
    EmulatorOption(acceptedFlag: "no-acpi", "no ACPI"),
    EmulatorOption(acceptedFlag: "no-hpet", "no HPET"),
    EmulatorOption(acceptedFlag: "no-fd-bootchk", "start from floppy disks without a signature"),
    EmulatorOption(acceptedFlag: "win2k-hack", "slow the disk down for an installer"),
  ]
}
