// The table of options, continued: disks, displays, networks, character devices.

extension EmulatorOption {
  static let block: [EmulatorOption] = [
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
    EmulatorOption(flag: "snapshot", "write to temporary files") { $0.isSnapshot = true },
    EmulatorOption("fsdev", "DRIVER,id=ID,...: a directory to share") { (reader, given) throws(ReadingEnd) in
      try reader.readSharedFolder(given)
    },
    EmulatorOption("virtfs", "DRIVER,mount_tag=TAG,...: a directory to share, and its device") {
      (reader, given) throws(ReadingEnd) in try reader.readVirtFS(given)
    },
    EmulatorOption(accepted: "iscsi", "KEY=VALUE...: iSCSI sessions", .iscsi),
  ]

  static let display: [EmulatorOption] = [
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
    EmulatorOption(text: "k", "LANGUAGE: the keyboard layout") { $0.keyboardLayout = $1 },
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

  static let network: [EmulatorOption] = [
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
}
