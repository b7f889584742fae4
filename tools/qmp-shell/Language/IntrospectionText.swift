// Types as people read them.

extension Introspection {
  /// A type in a few words: `int`, `on|off`, `[str]`, `object`. Of an enumeration's values at most `limit` are named.
  func describe(_ name: String, limit: Int = .max) -> String { describe(name, limit, 0) }

  private func describe(_ name: String, _ limit: Int, _ depth: Int) -> String {
    // A type that holds itself ends here.
    guard depth < 4 else { return "any" }
    switch type(name) {
    case .any: return "any"
    case .null: return "null"
    case .bool: return "bool"
    case .int: return "int"
    case .number: return "number"
    case .string: return "str"
    case .object: return "object"
    case .array(let element): return "[\(describe(element, limit, depth + 1))]"
    case .enumeration(let values):
      return values.prefix(limit).joined(separator: "|") + (values.count > limit ? "|…" : "")
    case .alternate(let names): return names.map { describe($0, limit, depth + 1) }.joined(separator: "|")
    }
  }

  /// An argument in a usage line: `value=<int>`, or `[id=<str>]` if it is optional.
  func usage(_ argument: Parameter) -> String {
    let text = "\(argument.name)=<\(describe(argument.type, limit: 4))>"
    return argument.isOptional ? "[\(text)]" : text
  }
}

extension [Parameter] {
  /// Those that must be given first; otherwise in the server's order.
  var requiredFirst: [Parameter] { filter { !$0.isOptional } + filter(\.isOptional) }
}
