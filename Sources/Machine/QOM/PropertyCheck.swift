// What QEMU 7.2 says of a value that a property doesn't take, decided by the property's type.
import Event
import JSON

/// The check of a property's value against its type.
enum PropertyCheck {
  /// The value as the property keeps it: `text` is its type in QEMU's words, such as `uint32` or `link<bus>`.
  static func value(_ value: Value, of name: String, type text: String) throws(Failure) -> Value {
    let text = text.hasSuffix("_t") ? String(text.dropLast(2)) : text
    switch text {
    case "bool":
      guard case .bool = value else { throw typeFailure(name, "boolean") }
    case "int", "int64", "int32", "int16", "int8": try signed(value, name, width: text)
    case "uint64", "uint32", "uint16", "uint8", "size": return try unsigned(value, name, width: text)
    case "list", "QAuthZListRule":
      guard case .array = value else { throw typeFailure(name, "array") }
    case "ThrottleLimits", "SMPConfiguration", "BootConfiguration", "MemorySizeConfiguration":
      guard case .object = value else { throw typeFailure(name, "object") }
    default:
      guard case .string(let chosen) = value else { throw typeFailure(name, "string") }
      if let names = enumerations[text] ?? enumerations[name], !names.contains(chosen) {
        throw Failure("Parameter '\(name)' does not accept value '\(chosen)'")
      }
    }
    return value
  }

  /// The enumerations that properties have, by the names that types give them, or by their own.
  static let enumerations: [String: [String]] = [
    "OnOffAuto": ["auto", "on", "off"],
    "HostMemPolicy": ["default", "preferred", "bind", "interleave"],
    "QCryptoTLSCredsEndpoint": ["client", "server"],
    "QCryptoSecretFormat": ["raw", "base64"],
    "QAuthZListPolicy": ["deny", "allow"],
    "NetFilterDirection": ["all", "rx", "tx"],
    "smbios-entry-point-type": ["32", "64", "auto"],
    "PCIELinkSpeed": ["2_5", "5", "8", "16"],
    "PCIELinkWidth": ["1", "2", "4", "8", "12", "16", "32"],
    "BlockdevOnError": ["report", "ignore", "enospc", "stop", "auto"],
    "LostTickPolicy": ["discard", "delay", "slew"],
    "OffAutoPCIBAR": ["off", "auto", "bar0", "bar1", "bar2", "bar3", "bar4", "bar5"],
    "BiosAtaTranslation": ["none", "lba", "large", "rechs", "auto"],
    "FdcDriveType": ["144", "288", "120", "none", "auto"],
  ]

  static func typeFailure(_ name: String, _ expected: String) -> Failure {
    Failure("Invalid parameter type for '\(name)', expected: \(expected)")
  }

  private static func signed(_ value: Value, _ name: String, width: String) throws(Failure) {
    guard case .int(let number) = value else { throw typeFailure(name, "integer") }
    let fits =
      switch width {
      case "int32": Int32(exactly: number) != nil
      case "int16": Int16(exactly: number) != nil
      case "int8": Int8(exactly: number) != nil
      default: true
      }
    if !fits { throw Failure("Parameter '\(name)' expects \(width)_t") }
  }

  /// A negative number wraps if the property has 64 bits.
  private static func unsigned(_ value: Value, _ name: String, width: String) throws(Failure) -> Value {
    let number: UInt64
    switch value {
    case .int(let given): number = UInt64(bitPattern: given)
    case .uint(let given): number = given
    default: throw Failure("Parameter '\(name)' expects uint64")
    }
    let fits =
      switch width {
      case "uint32": UInt32(exactly: number) != nil
      case "uint16": UInt16(exactly: number) != nil
      case "uint8": UInt8(exactly: number) != nil
      default: true
      }
    if !fits { throw Failure("Parameter '\(name)' expects \(width)_t") }
    return Int64(exactly: number).map(Value.int) ?? .uint(number)
  }
}
