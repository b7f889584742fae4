// `migrate_set_parameter`: one parameter of migrations, whose value is read as QEMU 7.2 reads it.
import Event
import JSON
import Monitor
import OptionText

extension HumanFace {
  /// `migrate_set_parameter PARAMETER VALUE`.
  static let migrateSetParameter = HumanFace(
    "migrate_set_parameter", arguments: "parameter:s,value:s", usage: "parameter value",
    choices: ["parameter": .migrationParameters],
    translate: { (typed) throws(Failure) in
      let (name, text) = (typed.text("parameter") ?? "", typed.text("value") ?? "")
      return [Value.Member(key: name, value: try readParameter(name, text))]
    })
}

private func readParameter(_ name: String, _ text: String) throws(Failure) -> Value {
  switch name {
  case "compress-level", "compress-threads", "decompress-threads", "throttle-trigger-threshold",
    "cpu-throttle-initial", "cpu-throttle-increment", "max-cpu-throttle", "multifd-channels", "multifd-zlib-level",
    "multifd-zstd-level":
    return try number(name, text, most: 255, type: "uint8_t")
  case "x-checkpoint-delay": return try number(name, text, most: Int64(UInt32.max), type: "uint32_t")
  case "announce-initial", "announce-max", "announce-rounds", "announce-step", "downtime-limit",
    "max-postcopy-bandwidth":
    return try size(name, text)
  case "xbzrle-cache-size":
    if case .uint = try size(name, text) { throw Failure("Invalid size \(text)") }
    return try size(name, text)
  case "max-bandwidth": return try bandwidth(text)
  case "compress-wait-thread", "cpu-throttle-tailslow", "block-incremental":
    guard let isOn = readBoolean(text) else { throw Failure("Parameter '\(name)' expects 'on' or 'off'") }
    return .bool(isOn)
  case "tls-creds", "tls-hostname", "tls-authz": return .string(text)
  case "multifd-compression":
    if ["none", "zlib", "zstd"].contains(text) { return .string(text) }
    throw Failure("Parameter '\(name)' does not accept value '\(text)'")
  case "block-bitmap-mapping": throw Failure("The block-bitmap-mapping parameter can only be set through QMP")
  default: throw Failure("invalid parameter value: \(name)")
  }
}

private func number(_ name: String, _ text: String, most: Int64, type: String) throws(Failure) -> Value {
  guard let number = readInteger(text) ?? (UInt64(text) == nil ? nil : .max) else {
    throw Failure("Parameter '\(name)' expects uint64")
  }
  if !(0...most).contains(number) { throw Failure("Parameter '\(name)' expects \(type)") }
  return .int(number)
}

private func size(_ name: String, _ text: String) throws(Failure) -> Value {
  switch readSize(text) {
  case .value(let bytes): return Int64(exactly: bytes).map { .int($0) } ?? .uint(bytes)
  case .tooLarge: throw Failure("Value '\(text)' is out of range for parameter '\(name)'")
  case .malformed:
    throw Failure(
      """
      Parameter '\(name)' expects a non-negative number below 2^64
      Optional suffix k, M, G, T, P or E means kilo-, mega-, giga-, tera-, peta-
      and exabytes, respectively.
      """)
  }
}

/// Without a unit it is in MiB.
private func bandwidth(_ text: String) throws(Failure) -> Value {
  var rest = text[...].utf8
  if case .value(let bytes) = takeSize(&rest, usualShift: 20), rest.isEmpty, let number = Int64(exactly: bytes) {
    return .int(number)
  }
  throw Failure("Invalid size \(text)")
}
