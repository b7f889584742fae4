// Checking a request's arguments against QEMU's types, with QEMU 7.2's errors.
//
// Members are looked at in the order of the type, a union's variant after its common members, and what is unexpected
// last of each object. Errors about presence and JSON type name the whole path (`a.b[0].c`), those about the value (an
// enum's word, a number's width, an alternate's branch) the last member only, and an element of a list as 'null'.
import CSchema
import Event
import JSON

extension SchemaType {
  /// Checks a command's arguments, nil for none.
  public func check(_ arguments: View?) throws(Failure) {
    do throws(Mismatch) {
      try checkObject(arguments)
    } catch {
      throw error.failure
    }
  }

  /// `name` is the member that holds the value, nil in a list.
  private func check(_ value: View, _ name: SchemaText?) throws(Mismatch) {
    switch schema_kind(UInt32(row.kind)) {
    case SCHEMA_ANY: return
    case SCHEMA_STR: if !value.isString { throw Mismatch(.type("string")) }
    case SCHEMA_BOOL: if value.kind != .bool { throw Mismatch(.type("boolean")) }
    case SCHEMA_NULL: if !value.isNull { throw Mismatch(.type("null")) }
    case SCHEMA_NUMBER: if value.double == nil { throw Mismatch(.type("number")) }
    case SCHEMA_ENUM:
      guard value.isString else { throw Mismatch(.type("string")) }
      if place(of: value) == nil { throw Mismatch.word(value.string ?? "", name: name?.string) }
    case SCHEMA_ARRAY: try checkArray(value)
    case SCHEMA_OBJECT:
      guard value.isObject else { throw Mismatch(.type("object")) }
      try checkObject(value)
    case SCHEMA_ALTERNATE: try checkAlternate(value, name)
    default: try checkInteger(value, name)
    }
  }

  private func checkInteger(_ value: View, _ name: SchemaText?) throws(Mismatch) {
    let (word, bits, isSigned): (String, Int, Bool) =
      switch schema_kind(UInt32(row.kind)) {
      case SCHEMA_INT8: ("int8_t", 8, true)
      case SCHEMA_INT16: ("int16_t", 16, true)
      case SCHEMA_INT32: ("int32_t", 32, true)
      case SCHEMA_INT64: ("", 64, true)
      case SCHEMA_UINT8: ("uint8_t", 8, false)
      case SCHEMA_UINT16: ("uint16_t", 16, false)
      case SCHEMA_UINT32: ("uint32_t", 32, false)
      default: ("", 64, false)
      }
    // Negative numbers pass as unsigned ones of 64 bits.
    let signed = value.int
    guard let number = isSigned ? signed.map(UInt64.init(bitPattern:)) : signed.map(UInt64.init) ?? value.uint else {
      throw Mismatch(isSigned ? .type("integer") : .notUnsigned)
    }
    if bits == 64 { return }
    let fits =
      isSigned
      ? (-(1 << (bits - 1))..<(1 << (bits - 1))).contains(Int64(bitPattern: number)) : number < 1 << UInt64(bits)
    if !fits { throw Mismatch(.value("Parameter '\(name?.string ?? "null")' expects \(word)")) }
  }

  private func checkArray(_ value: View) throws(Mismatch) {
    guard value.isArray else { throw Mismatch(.type("array")) }
    let element = SchemaType(row.first)
    var index = 0
    for item in value.elements {
      do throws(Mismatch) {
        try element.check(item, nil)
      } catch {
        throw error.below("[\(index)]")
      }
      index += 1
    }
  }

  /// The value's JSON type selects the branch.
  private func checkAlternate(_ value: View, _ name: SchemaText?) throws(Mismatch) {
    for branch in members where SchemaType(branch.type).accepts(value.kind) {
      return try SchemaType(branch.type).check(value, name)
    }
    let label = SchemaText(row.label).string
    throw Mismatch(.value("Invalid parameter type for '\(name?.string ?? "null")', expected: \(label)"))
  }

  func accepts(_ kind: View.Kind) -> Bool {
    switch schema_kind(UInt32(row.kind)) {
    case SCHEMA_STR, SCHEMA_ENUM: kind == .string
    case SCHEMA_BOOL: kind == .bool
    case SCHEMA_NULL: kind == .null
    case SCHEMA_ARRAY: kind == .array
    case SCHEMA_OBJECT: kind == .object
    case SCHEMA_NUMBER: kind == .int || kind == .uint || kind == .double
    default: kind == .int || kind == .uint
    }
  }

  private func checkObject(_ value: View?) throws(Mismatch) {
    let found = try checkMembers(of: value)
    guard let value, value.count > found else { return }
    throw Mismatch(.unexpected).below(unexpectedMember(of: value))
  }

  /// Checks the members that the type has; returns how many of them there are.
  private func checkMembers(of value: View?) throws(Mismatch) -> Int {
    var found = 0
    for member in members {
      let name = SchemaText(member.name)
      guard let content = value?.member(name.bytes) else {
        if member.optional != 0 { continue }
        throw Mismatch(.missing).below(name.string)
      }
      found += 1
      do throws(Mismatch) {
        try SchemaType(member.type).check(content, name)
      } catch {
        throw error.below(name.string)
      }
    }
    return try found + (variant(of: value)?.checkMembers(of: value) ?? 0)
  }
}

extension View {
  /// Whether this is a string of that text.
  func equals(_ text: SchemaText) -> Bool { bytes.map { text.compared(to: $0) == 0 } ?? false }
}
