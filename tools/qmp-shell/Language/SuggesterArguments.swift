// Suggestions for arguments: their names and their values.

extension Suggester {
  /// The members of the object at `parent` that aren't given yet, or the next index of the array there.
  func keys(_ types: ArgumentTypes, _ parent: [String]) -> [Suggestion] {
    // What has a whole value gets no members.
    guard !parent.indices.contains(where: { types.given[parent[...$0].joined(separator: ".")] != nil }) else {
      return []
    }
    let name = types.typeName(at: parent[...])
    if case .array(let element) = types.container(name) {
      let index = String(Self.elementsGiven(types, parent))
      return keySuggestions(Parameter(name: index, type: element, isOptional: true), types, parent)
    }
    return missing(types, parent).flatMap { keySuggestions($0, types, parent) }
  }

  /// The members of the object at `parent` that aren't given yet, the required ones first.
  func missing(_ types: ArgumentTypes, _ parent: [String]) -> [Parameter] {
    let prefix = parent.map { $0 + "." }.joined()
    return types.members(of: types.typeName(at: parent[...]), at: parent[...]).requiredFirst.filter {
      types.given[prefix + $0.name] == nil && !$0.name.contains(".") && !$0.name.contains("=")
    }
  }

  /// An argument's name with what makes a value of it: `=`, or a dot where it has members.
  private func keySuggestions(_ argument: Parameter, _ types: ArgumentTypes, _ parent: [String]) -> [Suggestion] {
    let kind = introspection?.describe(argument.type, limit: 8) ?? "any"
    let meaning = argument.isOptional ? kind : "\(kind), required"
    let assigned = Suggestion(argument.name + "=", meaning: meaning, endsWord: false)
    let nested = Suggestion(argument.name + ".", meaning: meaning, endsWord: false)
    let members = (parent + [argument.name, ""]).joined(separator: ".")
    if types.given.keys.contains(where: { $0.hasPrefix(members) }) { return [nested] }
    switch introspection?.type(argument.type) {
    case .object: return [nested]
    case .array(let element): return if case .object = types.container(element) { [nested] } else { [assigned] }
    case .alternate: return if case .object = types.container(argument.type) { [assigned, nested] } else { [assigned] }
    default: return [assigned]
    }
  }

  private static func elementsGiven(_ types: ArgumentTypes, _ parent: [String]) -> Int {
    let prefix = parent.map { $0 + "." }.joined()
    let indices = types.given.keys.compactMap { key -> Int? in
      guard key.hasPrefix(prefix) else { return nil }
      return arrayIndex(String(key.dropFirst(prefix.count).prefix { $0 != "." }))
    }
    return Set(indices).count
  }

  /// The values that a member is known to take.
  func values(_ types: ArgumentTypes, _ path: [String]) -> [Suggestion] {
    guard let introspection else { return [] }
    let type = types.type(at: path[...])
    let kinds = if case .alternate(let names) = type { names.map(introspection.type) } else { [type] }
    return kinds.flatMap { kind in
      switch kind {
      case .enumeration(let values): values.map { Suggestion($0) }
      case .bool: [Suggestion("true"), Suggestion("false")]
      case .null: [Suggestion("null")]
      default: [Suggestion]()
      }
    }
  }
}
