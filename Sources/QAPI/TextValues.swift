// Values that a command line gives as text, made into what their types want.
//
// `-object` and `-blockdev` take `key=value` lists beside JSON: every value is a text then, and the type of its member
// says what it stands for. Errors are QEMU 7.2's.
import CSchema
import Event
import JSON

/// Why texts can't be made what their types want; each names a member.
public enum TextMismatch: Error {
  /// The type has no such member.
  case unknown(String)
  /// An integer, or a size with its unit, is expected.
  case notInteger(String)
  /// A number with a fraction is expected.
  case notNumber(String)
  /// On or off is expected.
  case notSwitch(String)

  /// The error as QEMU 7.2's command line words it.
  public var failure: Failure {
    switch self {
    case .unknown(let name): Failure("Invalid parameter '\(name)'")
    case .notInteger(let name): Failure("Parameter '\(name)' expects a size value")
    case .notNumber(let name): Failure("Parameter '\(name)' expects a number")
    case .notSwitch(let name): Failure("Parameter '\(name)' expects 'on' or 'off'")
    }
  }
}

extension SchemaType {
  /// The value with its texts converted. A member that the type doesn't have is an error here already, because the
  /// command line words it differently.
  public func converted(_ value: Value) throws(Failure) -> Value {
    do throws(TextMismatch) { return try converted(texts: value) } catch { throw error.failure }
  }

  /// The same for who words the errors differently.
  public func converted(texts value: Value) throws(TextMismatch) -> Value { try converted(value, name: "") }

  private func converted(_ value: Value, name: String) throws(TextMismatch) -> Value {
    switch (schema_kind(UInt32(row.kind)), value) {
    case (SCHEMA_OBJECT, .object(let members)): return .object(try converted(members))
    case (SCHEMA_ARRAY, .array(let elements)):
      var made: [Value] = []
      for element in elements { made.append(try SchemaType(row.first).converted(element, name: name)) }
      return .array(made)
    // A list of one may be given as it is.
    case (SCHEMA_ARRAY, .string): return .array([try SchemaType(row.first).converted(value, name: name)])
    case (SCHEMA_ALTERNATE, _):
      let kind: View.Kind = if case .object = value { .object } else { .string }
      for branch in members where SchemaType(branch.type).accepts(kind) {
        return try SchemaType(branch.type).converted(value, name: name)
      }
      return value
    case (SCHEMA_BOOL, .string(let text)):
      switch text {
      case "on", "yes", "true", "y": return true
      case "off", "no", "false", "n": return false
      default: throw .notSwitch(name)
      }
    case (SCHEMA_NUMBER, .string(let text)):
      if let number = Double(text) { return .double(number) }
      throw .notNumber(name)
    case (SCHEMA_STR, _), (SCHEMA_ENUM, _), (SCHEMA_ANY, _), (SCHEMA_NULL, _): return value
    case (_, .string(let text)):
      if let number = Self.integer(text) { return number }
      throw .notInteger(name)
    default: return value
    }
  }

  private func converted(_ given: [Value.Member]) throws(TextMismatch) -> [Value.Member] {
    let types = memberTypes(of: .object(given))
    var made: [Value.Member] = []
    for member in given {
      guard let type = types[member.key] else { throw .unknown(member.key) }
      made.append(Value.Member(key: member.key, value: try type.converted(member.value, name: member.key)))
    }
    return made
  }

  /// The types of an object's members by name, with those of the variant that the value has chosen.
  private func memberTypes(of value: Value) -> [String: SchemaType] {
    var types: [String: SchemaType] = [:]
    for member in members { types[SchemaText(member.name).string] = SchemaType(member.type) }
    guard Int(row.variants) != SCHEMA_NONE else { return types }
    let tag = members[Int(row.tag)]
    guard case .string(let word)? = value[SchemaText(tag.name).string],
      let place = SchemaType(tag.type).values.firstIndex(where: { SchemaText($0.name).string == word })
    else { return types }
    let variant = schema_variants[Int(row.variants) + place].type
    if Int(variant) != SCHEMA_NONE {
      types.merge(SchemaType(variant).memberTypes(of: value)) { first, _ in first }
    }
    return types
  }

  /// Decimal or with `0x`, with a binary unit B, K, M, G, T, P or E behind it if it is a size.
  private static func integer(_ text: String) -> Value? {
    if text.hasPrefix("0x") { return UInt64(text.dropFirst(2), radix: 16).map(value) }
    let shifts: [Character: UInt64] = ["B": 0, "K": 10, "M": 20, "G": 30, "T": 40, "P": 50, "E": 60]
    guard let last = text.last, last.isASCII, let shift = shifts[Character(last.uppercased())] else {
      return Int64(text).map { .int($0) } ?? UInt64(text).map(value)
    }
    guard let number = UInt64(text.dropLast()) else { return nil }
    let (bytes, overflow) = number.multipliedReportingOverflow(by: 1 << shift)
    if overflow { return nil }
    return value(bytes)
  }

  private static func value(_ number: UInt64) -> Value { Int64(exactly: number).map { .int($0) } ?? .uint(number) }
}
