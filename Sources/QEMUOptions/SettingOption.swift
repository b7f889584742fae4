// `-global`, `-set` and `-readconfig`: options that set keys of other options.
import Glibc
import JSON
import OptionText

extension CommandLineReader {
  /// `-global DRIVER.PROPERTY=VALUE`, or with keys.
  mutating func readGlobal(_ given: GivenOption) throws(ReadingEnd) {
    let text = given.argument
    if let dot = text.firstIndex(of: "."), let equals = text[dot...].firstIndex(of: "="), dot > text.startIndex,
      text.index(after: dot) < equals, !text[..<dot].contains("="), !text[..<dot].contains(","),
      text.distance(from: text.startIndex, to: dot) < 64, text.distance(from: dot, to: equals) <= 64
    {
      configuration.globals.append(
        GlobalProperty(
          driver: String(text[..<dot]), property: String(text[text.index(after: dot)..<equals]),
          value: String(text[equals...].dropFirst())))
      return
    }
    try addGlobal(try readOpts(given, .global))
  }

  private mutating func addGlobal(_ opts: Opts) throws(ReadingEnd) {
    guard let driver = opts["driver"], let property = opts["property"], let value = opts["value"] else {
      throw end(opts.origin, "options 'driver', 'property', and 'value' are required")
    }
    configuration.globals.append(GlobalProperty(driver: driver, property: property, value: value))
  }

  // MARK: -set

  /// `-set GROUP.ID.KEY=VALUE`.
  mutating func readSet(_ given: GivenOption) throws(ReadingEnd) {
    let text = given.argument
    let dots = text.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
    guard dots.count == 3, !dots[0].isEmpty, !dots[1].isEmpty, let equals = dots[2].firstIndex(of: "="),
      equals > dots[2].startIndex
    else {
      throw end(given.origin, "can't parse: \"\(text)\"")
    }
    let (group, id) = (String(dots[0]), String(dots[1]))
    let entry = OptsEntry(key: String(dots[2][..<equals]), value: String(dots[2][equals...].dropFirst()))
    switch group {
    case "chardev": try set(entry, id, group, .chardev, \.chardevs, given.origin)
    case "device": try set(entry, id, group, .device, \.devices, given.origin)
    case "drive": try set(entry, id, group, .drive, \.drives, given.origin)
    case "mon": try set(entry, id, group, .mon, \.monitors, given.origin)
    case "netdev": try set(entry, id, group, .netdev, \.netdevs, given.origin)
    case "object", "machine", "smp-opts", "boot-opts", "memory", "accel":
      throw end(given.origin, "-set is not supported with \(group)")
    case _ where Self.groups.contains(group): throw end(given.origin, "there is no \(group) \"\(id)\" defined")
    default: throw end(given.origin, "There is no option group '\(group)'")
    }
  }

  private mutating func set(
    _ entry: OptsEntry, _ id: String, _ name: String, _ group: OptsGroup,
    _ list: WritableKeyPath<CommandLineReader, [Opts]>, _ origin: Origin
  ) throws(ReadingEnd) {
    guard let index = self[keyPath: list].firstIndex(where: { $0.id == id }) else {
      throw end(origin, "there is no \(name) \"\(id)\" defined")
    }
    do throws(Complaint) { try group.check(entry) } catch { throw end(error, origin) }
    self[keyPath: list][index].entries.append(entry)
    if name == "device", configuration.devices.indices.contains(index) {
      configuration.devices[index] = devices[index].object
    }
  }

  /// The groups that a configuration file knows.
  static let groups = [
    "machine", "iscsi", "sandbox", "virtfs", "fsdev", "smbios", "acpi", "vnc", "action", "fw_cfg", "icount", "numa",
    "name", "msg", "overcommit", "tpmdev", "object", "add-fd", "boot-opts", "smp-opts", "memory", "accel",
    "option-rom", "plugin", "trace", "mon", "global", "rtc", "net", "nic", "netdev", "device", "chardev", "drive",
    "spice",
  ]

  // MARK: -readconfig

  /// `-readconfig`.
  mutating func readConfigFile(_ given: GivenOption) throws(ReadingEnd) {
    let path = given.argument
    let bytes: [UInt8]
    switch readFile(path) {
    case .success(let content): bytes = content
    case .failure(let error):
      throw end(given.origin, "Could not open '\(path)': \(String(cString: strerror(error.code)))")
    }
    var section: (name: String, id: String?, entries: [OptsEntry])?
    var line = 0
    // What is wrong with a section is told at its last entry.
    var last = Origin.nowhere
    for text in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLastIfEmpty() {
      line += 1
      let origin = Origin.file(path: path, line: line)
      switch ConfigLine(String(decoding: text, as: UTF8.self)) {
      case .nothing: continue
      case .section(let name, let id):
        try finishSection(section, last)
        (section, last) = ((name, id, []), .nowhere)
      case .entry(let key, let value):
        guard section != nil else { throw end(origin, "no group defined") }
        section?.entries.append(OptsEntry(key: key, value: value))
        last = origin
      case .malformed: throw end(origin, "parse error")
      }
    }
    try finishSection(section, last)
  }

  private mutating func finishSection(
    _ section: (name: String, id: String?, entries: [OptsEntry])?, _ origin: Origin
  ) throws(ReadingEnd) {
    guard let (name, id, entries) = section else { return }
    guard Self.groups.contains(name) else { throw end(origin, "There is no option group '\(name)'") }
    let all = (id.map { [OptsEntry(key: "id", value: $0)] } ?? []) + entries
    switch name {
    case "chardev": chardevs.append(try check(all, origin, .chardev))
    case "mon":
      hasMonitorOption = true
      monitors.append(try check(all, origin, .mon))
    case "global": try addGlobal(try check(all, origin, .global))
    case "machine": try setMachine(entries, nil, origin)
    case "smp-opts": try setMachine(entries, "smp", origin)
    case "boot-opts": try setMachine(entries, "boot", origin)
    case "memory": memory.entries += try check(all, origin, .memory).entries
    case "rtc": rtc.entries += try check(all, origin, .rtc).entries
    case "action": actions.append(try check(all, origin, .action))
    case "sandbox": sandboxes.append(try check(all, origin, .sandbox))
    case "add-fd": descriptors.append(try check(all, origin, .addFD))
    case "accel": accelerators.append(try check(all, origin, .accel))
    case "fw_cfg": firmware.append(try check(all, origin, .firmwareConfiguration))
    case "name":
      let opts = try check(all, origin, .name)
      if let name = opts["guest"] { configuration.name = name }
      if let name = opts["process"] { configuration.processName = name }
    default: try finishObjectSection(name, all, origin)
    }
  }

  private mutating func finishObjectSection(_ name: String, _ entries: [OptsEntry], _ origin: Origin) throws(ReadingEnd)
  {
    switch name {
    case "device":
      let opts = try check(entries, origin, .device)
      devices.append(opts)
      configuration.devices.append(opts.object)
    case "drive": drives.append(try check(entries, origin, .drive))
    case "netdev": configuration.netdevs.append(try check(entries, origin, .netdev).object)
    case "net": configuration.nets.append(try check(entries, origin, .net).object)
    case "nic": configuration.nics.append(try check(entries, origin, .nic).object)
    case "vnc": configuration.vnc.append(try check(entries, origin, .vnc).object)
    case "object":
      let object = try check(entries, origin, .object).object
      try checkWord(object, "qom-type", SchemaWords.objectTypes)
      configuration.objects.append(object)
    default:
      if let group = OptsGroup.accepted.first(where: { $0.name == name }) { _ = try check(entries, origin, group) }
      configuration.accepted.append(name)
    }
  }

  private mutating func setMachine(_ entries: [OptsEntry], _ branch: String?, _ origin: Origin) throws(ReadingEnd) {
    for entry in entries {
      let text = (branch.map { $0 + "." } ?? "") + entry.key + "=" + entry.value.doublingCommas
      do throws(Complaint) { try machine.read(text) } catch { throw end(error, origin) }
    }
  }
}

/// A line of a configuration file.
private enum ConfigLine {
  case nothing
  case section(String, id: String?)
  case entry(String, String)
  case malformed

  /// Reads `[GROUP "ID"]`, `[GROUP]` or `KEY = "VALUE"`. As in QEMU, a line whose value has no quotes or no blanks
  /// around its sign is a key with an empty value.
  init(_ line: String) {
    if line.isEmpty || line.hasPrefix("#") {
      self = .nothing
      return
    }
    if line.hasPrefix("[") {
      self = Self.section(line)
      return
    }
    let words = line.drop { $0 == " " || $0 == "\t" }
    let key = words.prefix { $0 != " " && $0 != "\t" && $0 != "\r" }
    guard !key.isEmpty, key.first != "\r" else {
      self = .malformed
      return
    }
    let rest = words[key.endIndex...].drop { $0 == " " || $0 == "\t" }
    let value = rest.hasPrefix("=") ? rest.dropFirst().drop { $0 == " " || $0 == "\t" } : ""
    self = .entry(String(key.prefix(63)), value.hasPrefix("\"") ? String(value.dropFirst().prefix { $0 != "\"" }) : "")
  }

  private static func section(_ line: String) -> ConfigLine {
    let name = line.dropFirst().prefix { $0 != "]" }
    guard let quote = name.firstIndex(of: "\"") else {
      return name.isEmpty || name.endIndex == line.endIndex ? .malformed : .section(String(name), id: nil)
    }
    let group = name[..<quote].prefix { $0 != " " }
    let id = name[quote...].dropFirst().prefix { $0 != "\"" }
    return group.isEmpty ? .malformed : .section(String(group), id: String(id))
  }
}

extension String {
  /// The text as a value of a list of keys.
  fileprivate var doublingCommas: String {
    split(separator: ",", omittingEmptySubsequences: false).joined(separator: ",,")
  }
}

extension Array {
  /// Without the empty line that stands behind the last newline.
  fileprivate func dropLastIfEmpty() -> ArraySlice<Element> where Element == ArraySlice<UInt8> {
    last?.isEmpty ?? false ? dropLast() : self[...]
  }
}

/// Why a file can't be read.
private struct FileError: Error {
  let code: Int32
}

/// Reads a whole file of at most a mebibyte.
private func readFile(_ path: String) -> Result<[UInt8], FileError> {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return .failure(FileError(code: errno)) }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 16384)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count < 0 && errno == EINTR { continue }
    guard count >= 0 else { return .failure(FileError(code: errno)) }
    bytes += buffer[..<count]
    if count == 0 { return .success(bytes) }
    if bytes.count > 1 << 20 { return .failure(FileError(code: EFBIG)) }
  }
}
