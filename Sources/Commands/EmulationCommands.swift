// How the machine is emulated, as far as one may choose here: boot order, single steps, profiling, debuggers, injected
// errors, captured sound.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `boot_set DEVICES`: letters of devices in the order in which a PC tries them: floppy disks, disk, CD, network.
  static let bootSet = human(
    HumanFace("boot_set", arguments: "bootdevice:s", usage: "bootdevice", failsPlainly: true),
    help: "set the order of the boot devices"
  ) { (machine, arguments) throws(Failure) in
    let devices = try arguments.string("bootdevice")
    guard machine.isPC else { throw Failure("no function defined to set boot device list for this architecture") }
    try checkBootOrder(devices)
    machine.bootOrder = devices
    return "boot device list now set to \(devices)"
  }

  /// `singlestep [on|off]`: each instruction would be a block of its own.
  static let singlestep = human(
    HumanFace(
      "singlestep", arguments: "option:s?", usage: "[on|off]", choices: ["option": .words(["on", "off"])],
      failsPlainly: true),
    help: "run instructions one by one, or as usual"
  ) { (machine, arguments) throws(Failure) in
    switch arguments.optionalString("option") {
    case nil, "on"?: machine.isSingleStepping = true
    case "off"?: machine.isSingleStepping = false
    case let other?: throw Failure("unexpected option \(other)")
    }
    return ""
  }

  /// `sync-profile [on|off|reset]`: whether locks would be profiled.
  static let syncProfile = human(
    HumanFace(
      "sync-profile", arguments: "op:s?", usage: "[on|off|reset]", choices: ["op": .words(["on", "off", "reset"])]),
    help: "switch or reset the profiling of locks, or show whether it is on"
  ) { (machine, arguments) throws(Failure) in
    switch arguments.optionalString("op") {
    case nil: return "sync-profile is \(machine.profilesLocks ? "on" : "off")"
    case "on"?: machine.profilesLocks = true
    case "off"?: machine.profilesLocks = false
    case "reset"?: break
    case let other?: throw Failure("Invalid parameter '\(other)'")
    }
    return ""
  }

  /// `gdbserver [DEVICE]`: nobody can debug what runs no code.
  static let gdbserver = notSimulated(
    HumanFace(
      "gdbserver", arguments: "device:s?", usage: "[device]", choices: ["device": .words(["none"])], failsPlainly: true),
    help: "serve a debugger on that device, 'tcp::1234' without one, or end that: 'none'",
    refuse: { (machine, arguments) throws(Failure) in
      let device = arguments.optionalString("device") ?? "tcp::1234"
      if machine.cpuCount == 0 {
        throw Failure(
          """
          gdbstub: meaningless to attach gdb to a machine without any CPU.
          Could not open gdbserver on device '\(device)'
          """)
      }
      // There is none to end.
      if device == "none" { throw Failure("Disabled gdbserver") }
    })

  /// `pcie_aer_inject_error [-a] [-c] ID STATUS [HEADER...]`: there is no such device.
  static let injectAER = human(
    HumanFace(
      "pcie_aer_inject_error",
      arguments: "advisory_non_fatal:-a,correctable:-c,id:s,error_status:s,"
        + "header0:i?,header1:i?,header2:i?,header3:i?,prefix0:i?,prefix1:i?,prefix2:i?,prefix3:i?",
      usage: "[-a] [-c] id <error_status> [<tlp header> [<tlp header prefix>]]", choices: ["id": .devices],
      failsPlainly: true),
    help: "make a PCIe device report an error (-a: advisory, not fatal, -c: correctable)"
  ) { (_, arguments) throws(Failure) in
    throw Failure("id or pci device path is invalid or device not found. \(try arguments.string("id"))")
  }

  /// `dumpdtb filename=PATH`: a PC has no device tree of that kind.
  static let dumpDTB = Self(
    "dumpdtb", help: "write the device tree blob to 'filename'",
    human: HumanFace("dumpdtb", arguments: "filename:F", usage: "filename"),
    now: { (_, _) throws(Failure) in throw Failure("This machine doesn't have a FDT") })

  // MARK: Sound and network of users

  /// `wavcapture PATH AUDIODEV [FREQUENCY [BITS [CHANNELS]]]`: there is no sound.
  static let wavcapture = human(
    HumanFace(
      "wavcapture", arguments: "path:F,audiodev:s,freq:i?,bits:i?,nchannels:i?",
      usage: "path audiodev [frequency [bits [channels]]]", failsPlainly: true),
    help: "record sound to a file (44100 Hz, 16 bits and 2 channels unless it is said)", flags: .incomplete
  ) { (_, arguments) throws(Failure) in throw Failure("Audiodev '\(try arguments.string("audiodev"))' not found") }

  /// `stopcapture N`: nothing is recorded.
  static let stopcapture = human(
    HumanFace("stopcapture", arguments: "n:i", usage: "capture index"), help: "stop recording sound", flags: .incomplete
  ) { _, _ in "" }

  /// `hostfwd_add [NETDEV] RULE`: there is no network backend.
  static let hostForwardAdd = human(
    HumanFace(
      "hostfwd_add", arguments: "arg1:s,arg2:s?",
      usage: "[netdev_id] [tcp|udp]:[hostaddr]:hostport-[guestaddr]:guestport", failsPlainly: true),
    help: "forward connections of the host to the guest (-net user)", flags: .incomplete, now: noUserNetwork)

  /// `hostfwd_remove [NETDEV] RULE`.
  static let hostForwardRemove = human(
    HumanFace(
      "hostfwd_remove", arguments: "arg1:s,arg2:s?", usage: "[netdev_id] [tcp|udp]:[hostaddr]:hostport",
      failsPlainly: true),
    help: "stop forwarding connections of the host to the guest", flags: .incomplete, now: noUserNetwork)
}

private func noUserNetwork(_ machine: Machine, _ arguments: borrowing Arguments) throws(Failure) -> String {
  if arguments.optionalString("arg2") == nil { throw Failure("user mode network stack not in use") }
  throw Failure("unrecognized netdev id '\(try arguments.string("arg1"))'")
}

/// As a PC of QEMU 7.2 does: a letter from a to p each, none twice, at most three, and of disks the first only.
private func checkBootOrder(_ devices: String) throws(Failure) {
  let letters = devices.unicodeScalars
  var seen: Set<Unicode.Scalar> = []
  for letter in letters {
    if !("a"..."p").contains(letter) { throw Failure("Invalid boot device '\(letter)'") }
    if !seen.insert(letter).inserted { throw Failure("Boot device '\(letter)' was given twice") }
  }
  if letters.count > 3 { throw Failure("Too many boot devices for PC") }
  if let letter = letters.first(where: { !"abcdn".unicodeScalars.contains($0) }) {
    throw Failure("Invalid boot device for PC: '\(letter)'")
  }
}
