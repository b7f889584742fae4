// What a text means where a certain type is wanted.
import JSON

/// Turns texts into values. The type decides when a text could be several things; a text that can't be what is wanted
/// is what it looks like, because the server judges.
struct TypedText {
  let introspection: Introspection?

  /// The value of a text where the named type is wanted. Throws for text in brackets that isn't well formed.
  func value(_ text: ArraySlice<Unicode.Scalar>, _ typeName: String) throws(LineError) -> Value {
    let word = String(text)
    let wanted = kinds(of: typeName)
    if wanted.contains(where: { if case .enumeration(let names) = $0 { names.contains(word) } else { false } }) {
      return .string(word)
    }
    let isOpen = wanted.contains(.any)
    if word == "null", isOpen || wanted.contains(.null) { return .null }
    if wanted.contains(.bool), let bool = Self.bool(word) { return .bool(bool) }
    if wanted.contains(.int), let number = NumberText.integer(word) { return number }
    if wanted.contains(.number), let number = NumberText.number(word) ?? NumberText.integer(word) { return number }
    if let first = text.first, first.isOpeningBracket, isOpen || wanted.contains(where: { Self.begins($0, first) }) {
      return try Notation.parse(text)
    }
    if !isOpen, wanted.contains(where: Self.isText) { return .string(word) }
    return try look(text, word)
  }

  /// What a text looks like: a constant, a number, a size, a value in brackets, or else a string.
  private func look(_ text: ArraySlice<Unicode.Scalar>, _ word: String) throws(LineError) -> Value {
    switch word {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default:
      if let first = text.first, first.isOpeningBracket { return try Notation.parse(text) }
      return NumberText.number(word) ?? NumberText.size(word) ?? .string(word)
    }
  }

  /// The type, or the types of an alternate.
  private func kinds(of name: String) -> [ValueType] {
    guard let introspection else { return [.any] }
    let type = introspection.type(name)
    guard case .alternate(let names) = type else { return [type] }
    return names.map(introspection.type)
  }

  private static func isText(_ type: ValueType) -> Bool {
    switch type {
    case .string, .enumeration: true
    default: false
    }
  }

  private static func begins(_ type: ValueType, _ bracket: Unicode.Scalar) -> Bool {
    switch type {
    case .object: bracket == "{"
    case .array: bracket == "["
    default: false
    }
  }

  private static func bool(_ word: String) -> Bool? {
    switch word.lowercased() {
    case "on", "yes", "true": true
    case "off", "no", "false": false
    default: nil
    }
  }
}
