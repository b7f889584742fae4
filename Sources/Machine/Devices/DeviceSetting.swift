// A property that the user gives a device: read as the property's type wants it, and checked.
//
// Texts come from the command line and, in QEMU 7.2, from device_add too, which makes options of its arguments first:
// there what isn't scalar is passed over. A device given as JSON on the command line keeps its types.
import Event
import JSON
import OptionText

extension DeviceRequest {
  /// Where a request comes from, which decides how its properties are read.
  public enum Origin: Sendable {
    /// It comes with the machine.
    case board
    /// An option's text.
    case commandLine
    /// An option's JSON.
    case commandLineJSON
    /// A command: the machine is there already.
    case deviceAdd
  }
}

extension DeviceTree {
  /// Sets a property of a device that isn't there yet. The errors are QEMU 7.2's.
  func set(
    _ given: Value.Member, _ origin: DeviceRequest.Origin, of device: Device, _ model: DeviceModel
  ) throws(Failure) {
    var value = given.value
    let name = given.key
    if origin != .commandLineJSON {
      guard let text = value.optionText else { return }
      value = .string(text)
    }
    guard let declared = model.type.deviceProperties?[name] else {
      throw model.type.properties?[name] == nil ? device.notFound(name) : device.isNot("writable", name)
    }
    let setting = DeviceSetting(
      name: name, type: declared.type.string, description: declared.description.string, model: model,
      id: device.givenID, isTyped: origin == .commandLineJSON)
    let isShown = model.onlyShows(declared)
    // Whether a device is attached is refused only once it has been read.
    if isShown && name != "attached" { throw setting.notWritable }
    let read = try setting.value(value)
    if isShown { throw setting.notWritable }
    device.values[name] = try check(read, setting, of: device)
    device.given.insert(name)
  }

  /// What a property names must be there.
  private func check(_ value: Value, _ setting: DeviceSetting, of device: Device) throws(Failure) -> Value {
    if setting.name == "bootindex", let index = value.integer { try objects.machine.checkBootIndex(index) }
    guard case .string(let id) = value, id != "" || setting.backend == .audio else { return value }
    if setting.type.hasPrefix("link<") {
      // The device itself has its name by then.
      let target = id == device.givenID ? device : try objects.resolve(id)
      let wanted = String(setting.type.dropFirst(5).dropLast())
      if !target.type.conforms(to: wanted) {
        throw Failure("Invalid parameter type for '\(setting.name)', expected: \(wanted)")
      }
      return .string(target.path)
    }
    guard let backend = setting.backend else { return value }
    let owner = "\(setting.owner).\(setting.name)"
    guard machine.hasBackend(backend, id) else { throw Failure("Property '\(owner)' can't find value '\(id)'") }
    if backend == .block, machine.blocks.drive(id)?.device != nil {
      throw Failure("Drive '\(id)' is already in use by another device")
    }
    if let reason = machine.reasonBackendIsTaken(backend, id) {
      throw Failure("Property '\(owner)' can't take value '\(id)'\(reason)")
    }
    return value
  }
}

extension DeviceModel {
  /// Whether a property is only to be looked at, though it is listed with those that can be given.
  fileprivate func onlyShows(_ property: TypeProperty) -> Bool {
    if property.type.string.hasPrefix("child<") || property.type.equals("guest statistics") { return true }
    if type.conforms(to: "cpu"),
      ["GuestPanicInformation", "X86CPUFeatureWordInfo", "strList"].contains(property.type.string)
    {
      return true
    }
    if property.name.equals("size") {
      return type.conforms(to: "pc-dimm") || VirtioMemoryKind(type: name) == .resizable
    }
    return property.name.equals("attached") && type.conforms(to: "usb-device")
  }
}

/// What a device's property may name.
enum DeviceBackend { case chardev, network, block, audio }

/// A property of a type of devices, with what its values must be.
struct DeviceSetting {
  let name: String
  let type: String
  let description: String
  let model: DeviceModel
  /// The id that its device is made with.
  let id: String?
  let isTyped: Bool

  /// What it names, nil if nothing.
  var backend: DeviceBackend? {
    if description.hasPrefix("ID of a chardev") { return .chardev }
    if description.hasPrefix("ID of a netdev") { return .network }
    if description.hasPrefix("ID of an audiodev") { return .audio }
    return description.hasPrefix("Node name or ID of a block device") ? .block : nil
  }

  /// The type whose property it is: a transport passes on those of what comes with it.
  var owner: String {
    guard let record = ObjectRecord(device: model.name) else { return model.name }
    let inner = record.children.map(\.typeName.string).first { type in
      ObjectType(named: type)?.deviceProperties?[name] != nil
    }
    return inner ?? model.name
  }

  /// The value as the property keeps it.
  func value(_ given: Value) throws(Failure) -> Value {
    if name == "addr", type == "int32" {
      if isTyped, case .int(let address) = given {
        if (-1...255).contains(address) { return given }
        throw Failure("Parameter 'addr' expects a value between -1 and 255")
      }
      guard let address = Self.pciAddress(given.text) else { throw refused(given) }
      return .int(Int64(address))
    }
    let value = isTyped ? given : try read(given.text)
    let checked = try PropertyCheck.value(value, of: name, type: type)
    if model.type.conforms(to: "nvdimm") { try Device.checkPersistentModule(name, checked) }
    if description.hasPrefix("Ethernet 6-byte MAC"), !Self.isMAC(checked.text) { throw refused(given) }
    if model.type.conforms(to: "cpu") { return try CPUExpansion.limited(checked, name) }
    if name.hasSuffix("_block_size"), checked != 0 { try checkBlockSize(checked) }
    if Self.shortSizes.contains(name), checked.integer ?? .max > Int64(UInt32.max) {
      throw Failure(
        "Property \(owner).\(name) doesn't take value \(checked.optionText ?? "") (maximum: \(UInt32.max))")
    }
    return checked
  }

  /// Sizes of a disk that have 32 bits.
  private static let shortSizes = ["discard_granularity", "min_io_size", "opt_io_size"]

  private func checkBlockSize(_ value: Value) throws(Failure) {
    // What comes with a transport has no id.
    let property = (owner == model.name ? id ?? "" : "") + "." + name
    guard let number = value.integer, (512...2_097_152).contains(number) else {
      // It counts with a sign.
      let number = if case .uint(let bits) = value { Int64(bitPattern: bits) } else { value.integer ?? 0 }
      throw Failure("Property \(property) doesn't take value \(number) (minimum: 512, maximum: 2097152)")
    }
    if number & (number - 1) != 0 {
      throw Failure("Property \(property) doesn't take value '\(number)', it's not a power of 2")
    }
  }

  fileprivate var notWritable: Failure { Failure("Property '\(owner).\(name)' is not writable") }

  private func refused(_ given: Value) -> Failure {
    Failure("Property '\(owner).\(name)' doesn't take value '\(given.optionText ?? "")'")
  }

  /// A text as the property's type reads it.
  private func read(_ text: String) throws(Failure) -> Value {
    switch name == "label-size" ? "size" : type {
    case "bool":
      switch text {
      case "on", "yes", "true", "y": return true
      case "off", "no", "false", "n": return false
      default: throw Failure("Parameter '\(name)' expects 'on' or 'off'")
      }
    case "size":
      guard case .value(let size) = readSize(text) else { throw Failure("Parameter '\(name)' expects size") }
      return Int64(exactly: size).map { .int($0) } ?? .uint(size)
    case "int", "int64", "int32", "int16", "int8", "uint64", "uint32", "uint16", "uint8":
      guard let number = Self.number(text) else { throw Failure("Parameter '\(name)' expects integer") }
      return number
    default: return .string(text)
    }
  }

  /// A number in C's notation: decimal, `0x` hexadecimal, `0` octal.
  static func number(_ text: String) -> Value? {
    let isNegative = text.hasPrefix("-")
    let digits = text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text[...]
    let isHexadecimal = digits.lowercased().hasPrefix("0x")
    let radix = isHexadecimal ? 16 : digits.hasPrefix("0") && digits.count > 1 ? 8 : 10
    let plain = isHexadecimal ? digits.dropFirst(2) : digits
    guard plain.first?.isHexDigit == true, let magnitude = UInt64(plain, radix: radix) else { return nil }
    if isNegative { return magnitude <= 1 << 63 ? .int(Int64(truncatingIfNeeded: 0 &- magnitude)) : nil }
    return Int64(exactly: magnitude).map { .int($0) } ?? .uint(magnitude)
  }

  /// `SLOT` or `SLOT.FUNCTION` in hexadecimal, as `slot << 3 | function`.
  private static func pciAddress(_ text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let slot = hexadecimal(parts[0]), (0..<32).contains(slot) else {
      return nil
    }
    guard parts.count == 2 else { return slot << 3 }
    guard let function = hexadecimal(parts[1]), (0..<8).contains(function) else { return nil }
    return slot << 3 | function
  }

  /// A number as C's `%x` reads it: after blanks, with or without a sign and `0x`.
  private static func hexadecimal(_ text: Substring) -> Int? {
    var digits = text.drop { " \t\n".contains($0) }
    let sign = digits.first == "-" ? -1 : 1
    if let first = digits.first, "+-".contains(first) { digits.removeFirst() }
    if digits.lowercased().hasPrefix("0x") { digits.removeFirst(2) }
    guard digits.first?.isHexDigit == true, let magnitude = Int(digits, radix: 16) else { return nil }
    return sign * magnitude
  }

  private static func isMAC(_ text: String) -> Bool {
    let parts = text.split(whereSeparator: { $0 == ":" || $0 == "-" })
    return parts.count == 6 && text.utf8.count == 17
      && parts.allSatisfy { $0.count == 2 && $0.allSatisfy(\.isHexDigit) }
  }
}

extension Value {
  /// A scalar as an option's text; nil for what isn't one.
  public var optionText: String? {
    switch self {
    case .string(let text): return text
    case .bool(let isOn): return isOn ? "on" : "off"
    case .int, .uint, .double:
      var json = Writer()
      json.value(self)
      return json.withBytes { String(decoding: $0, as: UTF8.self) }
    case .null, .array, .object: return nil
    }
  }
}
