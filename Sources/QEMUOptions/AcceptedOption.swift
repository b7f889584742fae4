// Options that do little or nothing here, but whose text QEMU checks.
import JSON
import OptionText

extension CommandLineReader {
  /// `-numa`.
  mutating func readNUMA(_ given: GivenOption) throws(ReadingEnd) {
    let opts = try readOpts(given, .numa)
    guard let type = opts["type"] else { throw end(given.origin, "Parameter 'type' is missing") }
    guard ["node", "dist", "cpu", "hmat-lb", "hmat-cache"].contains(type) else {
      throw end(given.origin, "Parameter 'type' does not accept value '\(type)'")
    }
    var object = opts.object
    let cpus = opts.entries.filter { $0.key == "cpus" }.map { JSON.Value.string($0.value) }
    if case .object(let members) = object.value, !cpus.isEmpty {
      object.value = .object(members.filter { $0.key != "cpus" } + [.init(key: "cpus", value: .array(cpus))])
    }
    configuration.numa.append(object)
  }

  /// `-tpmdev`.
  mutating func readTPM(_ given: GivenOption) throws(ReadingEnd) {
    if given.argument == "help" || given.argument == "?" {
      throw .error(EmulatorOptionError([EmulatorMessage(.bare, Self.tpmTypes)]))
    }
    let opts = try readOpts(given, .tpmdev)
    if opts.id == nil { throw end(given.origin, "Parameter 'id' is missing") }
    guard let type = opts["type"] else { throw end(given.origin, "Parameter 'type' is missing") }
    guard type == "emulator" || type == "passthrough" else {
      throw end(given.origin, "Parameter 'type' expects a TPM backend type\n" + Self.tpmTypes)
    }
    for entry in opts.entries
    where !["type", "chardev", "path", "cancel-path"].contains(entry.key) {
      throw end(given.origin, "Invalid parameter '\(entry.key)'")
    }
    if type == "emulator" && opts["chardev"] == nil {
      throw end(given.origin, "tpm-emulator: parameter 'chardev' is missing")
    }
    configuration.tpmdevs.append(opts.object)
  }

  private static let tpmTypes = """
    Supported TPM types (choose only one):
     passthrough   Passthrough TPM backend driver
        emulator   TPM emulator backend driver
    """

  /// `-smbios`.
  mutating func readSMBIOS(_ given: GivenOption) throws(ReadingEnd) {
    let opts = try readOpts(given, .smbios)
    if opts["file"] != nil, let other = opts.entries.first(where: { $0.key != "file" }) {
      throw end(given.origin, "Invalid parameter '\(other.key)'")
    }
    if opts["file"] == nil {
      guard let type = opts["type"] else { throw end(given.origin, "Must specify type= or file=") }
      guard case .value(let number) = readNumber(type) else {
        throw end(given.origin, "Parameter 'type' expects a number")
      }
      guard [0, 1, 2, 3, 4, 8, 11, 17, 41].contains(number) else {
        throw end(given.origin, "Don't know how to build fields for SMBIOS type \(number)")
      }
    }
    configuration.smbios.append(opts.object)
  }

  /// `-option-rom`.
  mutating func readOptionROM(_ given: GivenOption) throws(ReadingEnd) {
    if try readOpts(given, .optionROM)["romfile"] == nil {
      throw end(given.origin, "Option ROM file is not specified")
    }
    accept(given)
  }

  /// `-acpitable`.
  mutating func readACPITable(_ given: GivenOption) throws(ReadingEnd) {
    let opts = try readOpts(given, .acpi)
    if opts["data"] == nil && opts["file"] == nil {
      throw end(given.origin, "'-acpitable' requires one of 'data' or 'file'")
    }
    configuration.acpiTables.append(opts.object)
  }

  /// `-seed`.
  mutating func readSeed(_ given: GivenOption) throws(ReadingEnd) {
    guard given.argument.utf8.first != UInt8(ascii: "-"), case .value = readNumber(given.argument) else {
      throw end(given.origin, "Invalid seed number: \(given.argument)")
    }
    accept(given)
  }

  /// `-dfilter`: `START..END`, `START+LENGTH` or `START-LENGTH`.
  mutating func readAddressFilter(_ given: GivenOption) throws(ReadingEnd) {
    for range in given.argument.split(separator: ",", omittingEmptySubsequences: false) {
      let parts =
        range.contains("..") ? split(range, "..") : range.contains("+") ? split(range, "+") : split(range, "-")
      guard parts.count == 2, case .value(let first) = readNumber(parts[0]),
        case .value(let second) = readNumber(parts[1])
      else {
        throw end(given.origin, "Bad range specifier")
      }
      if range.contains("..") && second < first { throw end(given.origin, "Invalid range") }
    }
    accept(given)
  }

  private func split(_ text: Substring, _ separator: String) -> [String] {
    guard let first = separator.first, let start = text.firstIndex(of: first) else { return [] }
    return [String(text[..<start]), String(text[start...].dropFirst(separator.count))]
  }

  /// `-icount`.
  mutating func readInstructionCounter(_ given: GivenOption) throws(ReadingEnd) {
    instructionCounter = try readOpts(given, .icount)
    accept(given)
  }

  /// Checks `-icount` when QEMU does: behind the machine's properties.
  func finishInstructionCounter() throws(ReadingEnd) {
    guard let opts = instructionCounter else { return }
    let align = opts.bool("align") ?? false
    guard let shift = opts["shift"] else {
      if opts["align"] != nil { throw end(opts.origin, "Please specify shift option when using align") }
      return
    }
    if align && !(opts.bool("sleep") ?? true) {
      throw end(opts.origin, "align=on and sleep=off are incompatible")
    }
    if shift != "auto" {
      guard case .value(let number) = readNumber(shift), number <= 10 else {
        throw end(opts.origin, "icount: Invalid shift value")
      }
    }
    guard let replay = opts["rr"] else { return }
    guard replay == "record" || replay == "replay" else {
      throw end(opts.origin, "Invalid icount rr option: \(replay)")
    }
    if opts["rrfile"] == nil { throw end(opts.origin, "File name not specified for replay") }
  }
}
