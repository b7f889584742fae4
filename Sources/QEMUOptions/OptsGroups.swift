// The groups of the older grammar: what QEMU 7.2's `query-command-line-options` says of them.

extension OptsGroup {
  static let chardev = OptsGroup(
    "chardev", implied: "backend",
    strings: [
      "logfile", "chardev", "name", "tls-authz", "tls-creds", "localport", "localaddr", "fd", "port", "host", "path",
      "backend",
    ],
    bools: [
      "abstract", "tight", "clipboard", "mouse", "logappend", "append", "signal", "mux", "websocket", "tn3270",
      "telnet", "nodelay", "delay", "server", "wait", "ipv6", "ipv4",
    ], numbers: ["debug", "rows", "cols", "height", "width", "reconnect", "to"], sizes: ["size"])

  static let mon = OptsGroup("mon", implied: "chardev", strings: ["chardev", "mode"], bools: ["pretty"])

  static let global = OptsGroup("global", strings: ["value", "property", "driver"])

  static let addFD = OptsGroup("add-fd", strings: ["opaque"], numbers: ["set", "fd"])

  static let firmwareConfiguration = OptsGroup(
    "fw_cfg", implied: "name", strings: ["gen_id", "string", "file", "name"])

  static let optionROM = OptsGroup("option-rom", implied: "romfile", strings: ["romfile"], numbers: ["bootindex"])

  static let trace = OptsGroup("trace", implied: "enable", strings: ["file", "events", "enable"])

  static let name = OptsGroup(
    "name", implied: "guest", isOneSet: true, strings: ["process", "guest"], bools: ["debug-threads"])

  static let msg = OptsGroup("msg", isOneSet: true, bools: ["guest-name", "timestamp"])

  static let overcommit = OptsGroup("overcommit", isOneSet: true, bools: ["cpu-pm", "mem-lock"])

  static let action = OptsGroup("action", isOneSet: true, strings: ["watchdog", "panic", "reboot", "shutdown"])

  static let sandbox = OptsGroup(
    "sandbox", implied: "enable", strings: ["resourcecontrol", "spawn", "elevateprivileges", "obsolete"],
    bools: ["enable"])

  static let rtc = OptsGroup("rtc", isOneSet: true, strings: ["driftfix", "clock", "base"])

  static let memory = OptsGroup(
    "memory", implied: "size", isOneSet: true, numbers: ["slots"], sizes: ["maxmem", "size"])

  static let icount = OptsGroup(
    "icount", implied: "shift", isOneSet: true, strings: ["rrsnapshot", "rrfile", "rr", "shift"],
    bools: ["sleep", "align"])

  static let vnc = OptsGroup(
    "vnc", implied: "vnc",
    strings: [
      "audiodev", "sasl-authz", "tls-authz", "password-secret", "display", "share", "tls-creds", "websocket", "vnc",
    ],
    bools: ["power-control", "non-adaptive", "lossy", "sasl", "lock-key-sync", "reverse", "password", "ipv6", "ipv4"],
    numbers: ["key-delay-ms", "to", "connections", "head"])

  static let iscsi = OptsGroup(
    "iscsi", strings: ["initiator-name", "header-digest", "password-secret", "password", "user"], numbers: ["timeout"])

  // These take any key: what is behind them says which there are.
  static let device = OptsGroup("device", implied: "driver")
  static let object = OptsGroup("object", implied: "qom-type")
  static let netdev = OptsGroup("netdev", implied: "type")
  static let net = OptsGroup("net", implied: "type")
  static let nic = OptsGroup("nic", implied: "type")
  static let accel = OptsGroup("accel", implied: "accel")
  static let numa = OptsGroup("numa", implied: "type")
  static let tpmdev = OptsGroup("tpmdev", implied: "type")
  static let plugin = OptsGroup("plugin", implied: "file")
  static let smbios = OptsGroup("smbios")
  static let acpi = OptsGroup(
    "acpi", implied: "data",
    strings: [
      "data", "file", "sig", "rev", "oem_id", "oem_table_id", "oem_rev", "asl_compiler_id", "asl_compiler_rev",
    ])
  static let drive = OptsGroup("drive")
  static let spice = OptsGroup(
    "spice",
    strings: [
      "addr", "password", "password-secret", "x509-dir", "x509-key-file", "x509-key-password", "x509-cert-file",
      "x509-cacert-file", "x509-dh-key-file", "tls-ciphers", "tls-channel", "plaintext-channel", "image-compression",
      "jpeg-wan-compression", "zlib-glz-wan-compression", "streaming-video", "rendernode", "display",
    ],
    bools: [
      "ipv4", "ipv6", "unix", "sasl", "disable-ticketing", "disable-copy-paste", "disable-agent-file-xfer",
      "agent-mouse", "playback-compression", "seamless-migration", "gl",
    ], numbers: ["port", "tls-port"])
  static let fsdev = OptsGroup(
    "fsdev", implied: "fsdriver", strings: ["socket", "multidevs", "writeout", "security_model", "path", "fsdriver"],
    bools: ["readonly"],
    numbers: [
      "throttling.iops-size", "throttling.bps-write-max-length", "throttling.bps-read-max-length",
      "throttling.bps-total-max-length", "throttling.iops-write-max-length", "throttling.iops-read-max-length",
      "throttling.iops-total-max-length", "throttling.bps-write-max", "throttling.bps-read-max",
      "throttling.bps-total-max", "throttling.iops-write-max", "throttling.iops-read-max", "throttling.iops-total-max",
      "throttling.bps-write", "throttling.bps-read", "throttling.bps-total", "throttling.iops-write",
      "throttling.iops-read", "throttling.iops-total", "dmode", "fmode", "sock_fd",
    ])
  static let virtfs = OptsGroup(
    "virtfs", implied: "fsdriver",
    strings: ["socket", "multidevs", "writeout", "security_model", "mount_tag", "path", "fsdriver"],
    bools: ["readonly"], numbers: ["dmode", "fmode", "sock_fd"])

  /// Those whose sections in a configuration file are checked and do nothing.
  static let accepted = [
    fsdev, virtfs, trace, spice, msg, overcommit, icount, tpmdev, numa, optionROM, iscsi, plugin, smbios, acpi,
  ]
}
