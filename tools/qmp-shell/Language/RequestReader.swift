// From the lines of a session to its requests: comments, commands and transactions.
import JSON

/// Reads line after line. `transaction(` opens a transaction, each following line is an action, `)` sends them. A
/// request goes on in the next line as long as a bracket is open.
struct RequestReader {
  /// What the server offers; it types the arguments.
  var introspection: Introspection?

  /// The actions of the open transaction.
  private var actions: [Value]?
  /// The lines of a request whose brackets aren't closed yet.
  private var begun = ""

  static var opening: String { "transaction(" }
  static var closing: String { ")" }
  /// Stands between actions on one line.
  static var separator: String { ";" }

  init(introspection: Introspection? = nil) { self.introspection = introspection }

  /// Whether a transaction is open, so that the next line is an action.
  var isInTransaction: Bool { actions != nil }

  /// Whether a request is begun that goes on in the next line.
  var isInBrackets: Bool { !begun.isEmpty }

  /// Whether the next line belongs to what is open.
  var isOpen: Bool { isInTransaction || isInBrackets }

  /// Forgets what is open.
  mutating func abandon() {
    actions = nil
    begun = ""
  }

  /// Reads a line. Nil if there is nothing to send: an empty line, a comment, a part of a transaction or of a request. A
  /// line with an error changes nothing: an open transaction stays open, with the actions it had.
  mutating func read(_ text: String, readFile: @escaping FileReader = noFiles) throws(LineError) -> RequestLine? {
    let line = isInBrackets ? "\(begun)\n\(text)" : text
    let scan = LineScan(line)
    begun = scan.hasOpenBracket ? line : ""
    if isInBrackets { return nil }
    guard let first = scan.words.first, first.scalars.first != "#" else { return nil }
    let opens = first.text == Self.opening
    guard opens || isInTransaction else {
      try Self.checkStart(first)
      return try RequestLine(line, introspection: introspection, readFile: readFile)
    }
    if opens && isInTransaction { throw first.error("a transaction is open already; ) sends it") }
    try scan.checkClosed()
    var words = scan.words[...]
    if opens { words.removeFirst() }
    let closes = words.last?.text == Self.closing
    if closes { words.removeLast() }
    var collected = actions ?? []
    for sentence in Self.sentences(words) { collected.append(try action(sentence, readFile)) }
    actions = closes ? nil : collected
    return closes ? RequestLine(name: "transaction", arguments: [.init(key: "actions", value: .array(collected))]) : nil
  }

  private static func checkStart(_ first: Word) throws(LineError) {
    if first.text == closing { throw first.error("no transaction is open; \(opening) opens one") }
    if first.text.hasPrefix(opening) { throw first.error("a blank belongs behind '\(opening)'") }
  }

  /// The words of each action: actions are separated by `;`, and by line breaks in a pasted text.
  static func sentences(_ words: ArraySlice<Word>) -> [ArraySlice<Word>] {
    var sentences: [ArraySlice<Word>] = []
    var start = words.startIndex
    for index in words.indices {
      let isSeparator = words[index].text == separator
      guard isSeparator || words[index].isFirstOfLine else { continue }
      if start < index { sentences.append(words[start..<index]) }
      start = isSeparator ? index + 1 : index
    }
    return start < words.endIndex ? sentences + [words[start...]] : sentences
  }

  private func action(_ words: ArraySlice<Word>, _ readFile: @escaping FileReader) throws(LineError) -> Value {
    guard let first = words.first, first.equals == nil, first.scalars.first?.isOpeningBracket == false else {
      throw words.first?.error("an action's name is expected, or ) to send the transaction")
        ?? LineError("an action's name is expected")
    }
    let type = introspection?.actionType(first.text) ?? "any"
    let data = try ArgumentWords.members(words.dropFirst(), of: type, introspection, readFile)
    return ["type": .string(first.text), "data": .object(data)]
  }
}

extension Introspection {
  private var action: (argument: String, type: ObjectType)? {
    guard let arguments = command("transaction")?.argumentType, case .object(let object) = type(arguments),
      let actions = object.members.first(where: { $0.name == "actions" }),
      case .array(let element) = type(actions.type),
      case .object(let action) = type(element)
    else { return nil }
    return (element, action)
  }

  /// The names of a transaction's actions, sorted.
  var actionNames: [String] { action.map { $0.type.variants.keys.sorted() } ?? [] }

  /// The name of the object type with an action's arguments; any if it isn't known.
  func actionType(_ name: String) -> String {
    guard let action, let tag = action.type.tag else { return "any" }
    let types = ArgumentTypes(introspection: self, root: action.argument, given: [tag: name])
    return types.typeName(at: ["data"])
  }
}
