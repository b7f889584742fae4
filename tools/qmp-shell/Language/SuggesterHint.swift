// What may follow, shown behind the cursor.

extension Suggester {
  /// What may follow a line whose cursor stands at its end: the arguments that are missing, the rest of a name, or the
  /// type of a value. Empty if nothing is known. The caller cuts it to the room that there is.
  func hint(_ line: String) -> String {
    guard let introspection else { return "" }
    let place = CursorPlace(line, cursor: .max, introspection, isInTransaction: isInTransaction)
    switch place.kind {
    case .nothing, .command, .action: return ""
    case .key(let types, let parent):
      let missing = missing(types, parent)
      if place.typed.isEmpty { return missing.map(introspection.usage).joined(separator: " ") }
      guard let first = missing.first(where: { $0.name.hasPrefix(place.typed) }) else { return "" }
      return rest(of: first.name, place.typed) + "=<\(introspection.describe(first.type, limit: 8))>"
    case .value(let types, let path):
      if place.typed.isEmpty {
        let text = introspection.describe(types.typeName(at: path[...]))
        return text == "any" ? "" : text
      }
      let matching = values(types, path).filter { $0.text.hasPrefix(place.typed) }
      return matching.count == 1 ? rest(of: matching[0].text, place.typed) : ""
    }
  }

  private func rest(of word: String, _ typed: String) -> String { String(word.dropFirst(typed.count)) }
}
