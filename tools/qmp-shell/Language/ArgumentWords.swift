// From `KEY=VALUE` words to the object of a command's arguments.
import JSON

/// Reads a file's text for `KEY=@FILE`; throws an error that names it.
typealias FileReader = (_ path: String) throws(LineError) -> String

/// Builds the object of arguments.
struct ArgumentWords {
  private let types: ArgumentTypes
  private let readFile: FileReader
  private var arguments = Value.object([])

  /// The members that `words` give to an object of the named type.
  static func members(
    _ words: ArraySlice<Word>, of type: String, _ introspection: Introspection?, _ readFile: @escaping FileReader
  ) throws(LineError) -> [Value.Member] {
    if words.count == 1, let word = words.first, word.scalars.first == "{" { return try object(word) }
    let types = ArgumentTypes(introspection: introspection, root: type, given: given(words))
    var building = ArgumentWords(types: types, readFile: readFile)
    for word in words { try building.add(word) }
    guard case .object(let members) = building.arguments else { return [] }
    return members
  }

  private init(types: ArgumentTypes, readFile: @escaping FileReader) {
    self.types = types
    self.readFile = readFile
  }

  /// The texts of those words that have a key, by their keys.
  static func given(_ words: ArraySlice<Word>) -> [String: String] {
    var given: [String: String] = [:]
    for word in words where word.equals != nil {
      if let text = try? word.unquotedValue().text { given[word.key] = text }
    }
    return given
  }

  private static func object(_ word: Word) throws(LineError) -> [Value.Member] {
    guard case .object(let members) = try Notation.parse(word.scalars) else { return [] }
    return members
  }

  private mutating func add(_ word: Word) throws(LineError) {
    guard word.equals != nil, !word.key.isEmpty, !word.path.contains("") else {
      throw word.error("'\(word.text)' is not KEY=VALUE")
    }
    guard word.path.count <= ArgumentTypes.deepestPath else { throw word.error("a key has too many dots") }
    let value = try value(of: word)
    do throws(Clash) {
      try set(&arguments, word.path[...], 0, value)
    } catch {
      switch error {
      case .taken: throw word.error("'\(word.text)' clashes with another argument")
      case .gap(let count): throw word.error("'\(word.text)': the next element is number \(count)")
      }
    }
  }

  private func value(of word: Word) throws(LineError) -> Value {
    if word.value.first == "@" {
      let content = try readFile(String(try word.unquotedValue().text.dropFirst()))
      return word.isExact ? try exact(content, word) : .string(content)
    }
    if word.isExact { return try exact(String(word.value), word) }
    let (text, isQuoted) = try word.unquotedValue()
    if isQuoted { return .string(text) }
    return try TypedText(introspection: types.introspection).value(word.value, types.typeName(at: word.path[...]))
  }

  private func exact(_ text: String, _ word: Word) throws(LineError) -> Value {
    do throws(ParseError) {
      return try Value.parse(text)
    } catch {
      throw word.error("'\(word.key):=' wants JSON: \(error.description)")
    }
  }

  /// Why a value has no place.
  private enum Clash: Error {
    /// Something else stands there.
    case taken
    /// The array has only that many elements.
    case gap(Int)
  }

  /// Sets the member or element at `path`, of which `depth` keys led to `container`.
  private func set(
    _ container: inout Value, _ path: ArraySlice<String>, _ depth: Int, _ value: Value
  ) throws(Clash) {
    guard depth < path.count else { return }
    let key = path[depth]
    var place: Int?
    switch container {
    case .object(let members): place = members.firstIndex { $0.key.utf8.elementsEqual(key.utf8) }
    case .array(let elements):
      guard let index = arrayIndex(key) else { throw .taken }
      guard index <= elements.count else { throw .gap(elements.count) }
      place = index < elements.count ? index : nil
    default: throw .taken
    }
    var inner: Value
    if depth + 1 < path.count {
      inner = place.flatMap { Self.child(container, $0) } ?? fresh(path, depth + 1)
      try set(&inner, path, depth + 1, value)
    } else {
      guard place == nil else { throw .taken }
      inner = value
    }
    Self.put(inner, key, place, &container)
  }

  private static func child(_ container: Value, _ place: Int) -> Value? {
    if case .object(let members) = container { return members[place].value }
    return container[place]
  }

  /// An empty container for the rest of a path: an array for a number unless an object is wanted.
  private func fresh(_ path: ArraySlice<String>, _ depth: Int) -> Value {
    guard arrayIndex(path[depth]) != nil else { return .object([]) }
    if case .object = types.container(types.typeName(at: path[..<depth])) { return .object([]) }
    return .array([])
  }

  private static func put(_ value: Value, _ key: String, _ place: Int?, _ container: inout Value) {
    switch container {
    case .object(var members):
      if let place { members[place].value = value } else { members.append(Value.Member(key: key, value: value)) }
      container = .object(members)
    case .array(var elements):
      if let place { elements[place] = value } else { elements.append(value) }
      container = .array(elements)
    default: break
    }
  }
}
