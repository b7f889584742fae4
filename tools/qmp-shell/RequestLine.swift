// Reading a command as people type it.
import JSON

/// A request: the members of its object, without an id.
struct RequestLine: Equatable {
  private(set) var members: [Value.Member]

  /// The command's name, for labels.
  var name: String {
    if case .string(let name)? = Value.object(members)["execute"] ?? Value.object(members)["exec-oob"] { return name }
    return "request"
  }

  init(name: String, arguments: [Value.Member]) {
    members = [Value.Member(key: "execute", value: .string(name))]
    if !arguments.isEmpty { members.append(Value.Member(key: "arguments", value: .object(arguments))) }
  }

  /// Reads a line: words, or one JSON object.
  init(_ line: String) throws(ShellFailure) {
    if line.hasPrefix("{") {
      self = try Self(json: line)
    } else {
      try self.init(words: Self.split(line))
    }
  }

  /// Reads a command's name and its arguments, `key=value` or one JSON object.
  init(words: [String]) throws(ShellFailure) {
    if words.count == 1, let line = words.first, line.hasPrefix("{") {
      self = try Self(json: line)
      return
    }
    var arguments = Value.object([])
    for word in words.dropFirst() {
      if word.hasPrefix("{"), words.count == 2 {
        arguments = .object(try Self(json: word).members)
        continue
      }
      guard let equals = word.firstIndex(of: "="), equals != word.startIndex else {
        throw Self.unreadable("'\(word)' is not KEY=VALUE")
      }
      let path = word[..<equals].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      let value = Self.value(String(word[word.index(after: equals)...]))
      guard Self.set(&arguments, path[...], value) else {
        throw Self.unreadable("'\(word)' clashes with another argument")
      }
    }
    guard case .object(let members) = arguments else { throw Self.unreadable("no arguments") }
    self.init(name: words.first ?? "", arguments: members)
  }

  private init(json: String) throws(ShellFailure) {
    do {
      guard case .object(let members) = try Value.parse(json) else { throw Self.unreadable("not a JSON object") }
      self.members = members
    } catch let error as ParseError {
      throw Self.unreadable(error.description)
    } catch {
      throw Self.unreadable("\(error)")
    }
  }

  private static func unreadable(_ reason: String) -> ShellFailure {
    ShellFailure(description: reason, status: ShellFailure.failed)
  }

  /// Words at blanks; inside quotes or brackets a blank is part of its word. A backslash inside quotes takes the next
  /// letter as it is, as in JSON.
  private static func split(_ line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var depth = 0
    var quote: Character?
    var isEscaped = false
    for character in line {
      if character.isWhitespace && depth == 0 && quote == nil {
        if !word.isEmpty { words.append(word) }
        word = ""
        continue
      }
      word.append(character)
      if isEscaped {
        isEscaped = false
      } else if quote != nil {
        if character == "\\" { isEscaped = true }
        if character == quote { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == "{" || character == "[" {
        depth += 1
      } else if character == "}" || character == "]" {
        depth = max(0, depth - 1)
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// What a value looks like: JSON, a size, or else a string.
  private static func value(_ text: String) -> Value {
    if let value = try? Value.parse(text) { return value }
    let shifts: [Character: Int64] = ["K": 10, "M": 20, "G": 30, "T": 40]
    if let shift = text.last.flatMap({ shifts[$0] }), let number = Int64(text.dropLast()) {
      let (bytes, overflow) = number.multipliedReportingOverflow(by: 1 << shift)
      if !overflow { return .int(bytes) }
    }
    return .string(text)
  }

  /// Sets the member at `path`. False if something else stands there.
  private static func set(_ object: inout Value, _ path: ArraySlice<String>, _ value: Value) -> Bool {
    guard let key = path.first, case .object(var members) = object else { return false }
    let index = members.firstIndex { $0.key == key }
    if path.count == 1 {
      guard index == nil else { return false }
      members.append(Value.Member(key: key, value: value))
    } else {
      var inner = index.map { members[$0].value } ?? .object([])
      guard set(&inner, path.dropFirst(), value) else { return false }
      if let index { members[index].value = inner } else { members.append(Value.Member(key: key, value: inner)) }
    }
    object = .object(members)
    return true
  }
}
