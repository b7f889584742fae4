// The types of the arguments that a line gives, found along dotted paths.

/// Finds types of members by their path from a root object. A union's variant is the one that the line chooses.
struct ArgumentTypes {
  let introspection: Introspection?
  /// The name of the root's object type.
  let root: String
  /// The line's arguments: their texts by their dotted keys.
  let given: [String: String]

  /// Keys with more dots than that are refused.
  static var deepestPath: Int { 64 }

  /// No union's variant is a union more often than that.
  private static var deepestVariant: Int { 8 }

  /// The type's name at a path; any if nothing is known of it.
  func typeName(at path: ArraySlice<String>) -> String {
    var name = root
    for index in path.indices {
      name = step(from: name, at: path[..<index], to: path[index])
    }
    return name
  }

  /// The type at a path.
  func type(at path: ArraySlice<String>) -> ValueType { introspection?.type(typeName(at: path)) ?? .any }

  private func step(from name: String, at path: ArraySlice<String>, to key: String) -> String {
    switch container(name) {
    case .object: members(of: name, at: path).first { $0.name == key }?.type ?? "any"
    case .array(let element): arrayIndex(key) == nil ? "any" : element
    default: "any"
    }
  }

  /// The type itself, or the object or array among an alternate's types.
  func container(_ name: String) -> ValueType {
    guard let introspection else { return .any }
    let type = introspection.type(name)
    guard case .alternate(let names) = type else { return type }
    for name in names {
      switch introspection.type(name) {
      case .object(let object): return .object(object)
      case .array(let element): return .array(of: element)
      default: continue
      }
    }
    return type
  }

  /// The members of the object type at a path, those of the variants that the line chooses among them.
  func members(of name: String, at path: ArraySlice<String>) -> [Parameter] {
    var members: [Parameter] = []
    var type = container(name)
    for _ in 0..<Self.deepestVariant {
      guard case .object(let object) = type else { break }
      members += object.members
      guard let tag = object.tag, let choice = given[(path + [tag]).joined(separator: ".")],
        let variant = object.variants[choice]
      else { break }
      type = container(variant)
    }
    return members
  }
}

/// A key as an index of an array; nil if it is none.
func arrayIndex(_ key: String) -> Int? {
  guard !key.isEmpty, key.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
  return Int(key)
}
