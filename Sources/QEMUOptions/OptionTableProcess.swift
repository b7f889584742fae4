// The table of options, continued: the process, and debugging.
import OptionText

extension EmulatorOption {
  static let process: [EmulatorOption] = [
    EmulatorOption(flag: "S", "don't start the guest") { $0.configuration.startsPaused = true },
    EmulatorOption(flag: "preconfig", "stop before the machine is built") {
      $0.configuration.stopsBeforeMachine = true
    },
    EmulatorOption(flag: "no-reboot", "end instead of rebooting") { $0.setAction("reboot", "shutdown") },
    EmulatorOption(flag: "no-shutdown", "pause instead of ending") { $0.setAction("shutdown", "pause") },
    EmulatorOption("action", "reboot=,shutdown=,panic=,watchdog=: what the guest's deeds lead to") {
      (reader, given) throws(ReadingEnd) in reader.actions.append(try reader.readOpts(given, .action))
    },
    EmulatorOption("watchdog-action", "ACTION: what the watchdog leads to") { (reader, given) throws(ReadingEnd) in
      reader.actions.append(
        try reader.check([OptsEntry(key: "watchdog", value: given.argument)], given.origin, .action))
    },
    EmulatorOption(text: "incoming", "ADDRESS|defer: wait for a migration") { $0.incoming = $1 },
    EmulatorOption(text: "loadvm", "NAME: start from a snapshot") { $0.loadvm = $1 },
    EmulatorOption(flag: "only-migratable", "refuse devices that can't migrate") {
      $0.configuration.isOnlyMigratable = true
    },
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

  static let debugging: [EmulatorOption] = [
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
