// What the emulator offers, and what a machine without such devices says of them.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `query-machines`: `[{name, cpu-max, deprecated, hotpluggable-cpus, numa-mem-supported, default-cpu-type?,
  /// default-ram-id?, alias?, is-default?}]`, as QEMU 7.2 answers.
  static let queryMachines = Self(
    "query-machines", help: "list the machine types",
    encode: { (reply: RecordedReply, json) in json.encoded(reply.json) },
    now: { _, _ in .machines })

  /// `query-command-line-options [option=NAME]`: `[{option, parameters}]`, as QEMU 7.2 answers.
  static let queryCommandLineOptions = Self(
    "query-command-line-options", help: "list the command line's options",
    encode: { (option: Value?, json) in
      if let option { json.value(.array([option])) } else { json.encoded(RecordedReply.commandLineOptions.json) }
    },
    now: { (_, arguments) throws(Failure) in
      try arguments.optionalString("option").map { (name) throws(Failure) in try commandLineOption(name) }
    })

  /// `query-tpm-models`: the names of the TPM devices.
  static let queryTPMModels = Self(
    "query-tpm-models", help: "list the TPM models",
    encode: { (reply: RecordedReply, json) in json.encoded(reply.json) },
    now: { _, _ in .tpmModels })

  /// `query-tpm-types`: the names of the TPM backends.
  static let queryTPMTypes = Self(
    "query-tpm-types", help: "list the TPM backends",
    encode: { (reply: RecordedReply, json) in json.encoded(reply.json) },
    now: { _, _ in .tpmTypes })

  /// `query-tpm`: the machine's TPM devices: none.
  static let queryTPM = Self(
    "query-tpm", help: "show the TPM devices", human: HumanFace("info tpm"),
    encode: { (_: Void, json) in json.emptyArray() }, now: { _, _ in })

  /// `query-acpi-ospm-status`: `[{device?, source, status, slot, slot-type}]`, each of which the guest may have reported
  /// on: it hasn't. GenericError on a machine without ACPI.
  static let queryACPIOSPMStatus = Self(
    "query-acpi-ospm-status", help: "show what the guest reports of ACPI devices",
    encode: { (slots: [MemorySlot], json) in
      json.objects(slots) { (slot, json) in
        if let id = slot.device { json.member("device", id) }
        json.member("source", 0)
        json.member("status", 0)
        json.member("slot", String(slot.number))
        json.member("slot-type", "DIMM" as StaticString)
      }
    },
    now: { (machine, _) throws(Failure) in
      guard machine.hasACPI else { throw Failure("command is not supported, missing ACPI device") }
      return machine.memorySlots
    })

  /// `query-vm-generation-id`: GenericError without the device.
  static let queryVMGenerationID = Self(
    "query-vm-generation-id", help: "show the VM generation ID", human: HumanFace("info vm-generation-id"),
    now: { (_, _) throws(Failure) in throw Failure("VM Generation ID device not found") })

  /// `rtc-reset-reinjection`: the clock's missed interrupts are forgotten: there are none.
  static let rtcResetReinjection = Self(
    "rtc-reset-reinjection", help: "forget the clock interrupts that the guest missed", now: { _, _ in })

  /// `announce-self initial=MS max=MS rounds=N step=MS ...`: each network card announces itself: there are none.
  static let announceSelf = Self(
    "announce-self", help: "let network cards announce themselves",
    human: HumanFace(
      "announce_self", arguments: "interfaces:s?,id:s?", usage: "[interfaces] [id]", translate: announcement),
    now: { _, _ in })
}

/// The arguments of an announcement as QEMU 7.2's migrations have them, with those that were typed.
private func announcement(_ typed: [Value.Member]) throws(Failure) -> [Value.Member] {
  var members = typed.filter { $0.key == "id" }
  if let names = typed.text("interfaces") {
    members.set("interfaces", .array(names.split(separator: ",").map { .string(String($0)) }))
  }
  for (key, number): (String, Int64) in [("initial", 50), ("max", 550), ("rounds", 5), ("step", 100)] {
    members.set(key, .int(number))
  }
  return members
}

/// One member of the recorded list. It is parsed on demand: asking for one option is rare.
private func commandLineOption(_ name: String) throws(Failure) -> Value {
  if case .array(let options)? = try? Value.parse(Array(RecordedReply.commandLineOptions.json)) {
    if let option = options.first(where: { $0["option"] == .string(name) }) { return option }
  }
  throw Failure("invalid option name: \(name)")
}

extension Writer {
  /// `[]`.
  mutating func emptyArray() {
    beginArray()
    endArray()
  }
}
