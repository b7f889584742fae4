// The newer of QEMU's two grammars: `key=value,...` whose dotted keys are nested objects and arrays, and JSON.
//
//   qcow2,file.driver=file,cache.direct=on     {"driver": "qcow2", "file": {"driver": "file"}, "cache": {...}}
//   a.0=x,a.1=y                                {"a": ["x", "y"]}
import JSON

/// A tree of strings: what dotted keys make.
public indirect enum KeyvalTree {
  /// A text.
  case text(String)
  /// Its children, by their keys.
  case branch([(key: String, value: KeyvalTree)])

  /// The branch's child named `key`.
  public subscript(key: String) -> KeyvalTree? {
    guard case .branch(let children) = self else { return nil }
    return children.first { $0.key == key }?.value
  }

  /// The text of the child named `key`.
  public func text(_ key: String) -> String? {
    guard case .text(let text) = self[key] else { return nil }
    return text
  }

  /// Puts `text` at the end of the path; false if a text is in the way, or a branch at its end.
  public mutating func insert(_ text: String, _ path: ArraySlice<String>) -> Bool {
    guard case .branch(var children) = self, let key = path.first else { return false }
    // Its children aren't copied if nobody else holds them.
    self = .branch([])
    defer { self = .branch(children) }
    let index = children.firstIndex { $0.key == key }
    if path.count == 1 {
      if let index {
        guard case .text = children[index].value else { return false }
        children[index].value = .text(text)
      } else {
        children.append((key, .text(text)))
      }
    } else {
      if index == nil { children.append((key, .branch([]))) }
      return children[index ?? children.count - 1].value.insert(text, path.dropFirst())
    }
    return true
  }

  /// Takes the child named `key` out.
  public mutating func remove(_ key: String) -> KeyvalTree? {
    guard case .branch(var children) = self, let index = children.firstIndex(where: { $0.key == key }) else {
      return nil
    }
    let value = children.remove(at: index).value
    self = .branch(children)
    return value
  }

  /// The tree as a value. Branches whose keys are numbers are arrays without gaps.
  public func value(_ path: String = "") throws(Complaint) -> JSON.Value {
    guard case .branch(let children) = self else {
      if case .text(let text) = self { return .string(text) }
      return .null
    }
    let numbered = children.filter { isDigit($0.key.utf8.first ?? 0) }
    if numbered.isEmpty {
      var members: [JSON.Value.Member] = []
      for (key, child) in children { members.append(.init(key: key, value: try child.value(path + key + "."))) }
      return .object(members)
    }
    if numbered.count < children.count { throw Complaint("Parameters '\(path)*' used inconsistently") }
    var elements: [JSON.Value] = []
    for (key, child) in numbered.sorted(by: { number($0.key) < number($1.key) }) {
      let index = number(key)
      if index < elements.count { elements.removeLast() }
      if index != elements.count { throw Complaint("Parameter '\(path)\(elements.count)' missing") }
      elements.append(try child.value(path + key + "."))
    }
    return .array(elements)
  }

  private func number(_ key: String) -> UInt64 { UInt64(key) ?? .max }
}

/// Reads text of the newer grammar.
public struct KeyvalGrammar {
  /// What was read.
  public var tree = KeyvalTree.branch([])
  /// Whether `help` or `?` stood among the keys.
  public var asksForHelp = false

  /// How many parts a key may have: who goes through the tree calls itself for each.
  private static let depthLimit = 64

  /// With nothing read yet.
  public init() {}

  /// Adds `text` to the tree; later values replace earlier ones.
  public mutating func read(_ text: String, impliedKey: String? = nil) throws(Complaint) {
    var rest = text[...].utf8
    var implied = impliedKey
    while !rest.isEmpty {
      let word = rest.prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ",") }
      let name = String(Substring(word))
      let hasValue = word.endIndex < rest.endIndex && rest[word.endIndex] == UInt8(ascii: "=")
      rest = rest[word.endIndex...]
      if hasValue {
        rest.removeFirst()
        try insert(takeValue(&rest), at: name)
      } else {
        if name == "help" || name == "?" {
          asksForHelp = true
        } else if let implied, !name.isEmpty {
          try insert(name, at: implied)
        } else {
          _ = try fragments(name)
          throw Complaint("Expected '=' after parameter '\(name)'")
        }
        if !rest.isEmpty { rest.removeFirst() }
      }
      implied = nil
    }
  }

  private func takeValue(_ rest: inout Substring.UTF8View) -> String {
    var bytes: [UInt8] = []
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: ",") {
        guard rest.first == byte else { break }
        rest.removeFirst()
      }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func insert(_ value: String, at key: String) throws(Complaint) {
    let path = try fragments(key)
    if tree.insert(value, path[...]) { return }
    // The longest beginning that is a branch and a text at once is what can't be.
    var depth = 1
    while depth < path.count, case .branch? = node(path[..<depth]), depth + 1 <= path.count {
      if case .text? = node(path[...depth]) { depth += 1; break }
      if node(path[...depth]) == nil { break }
      depth += 1
    }
    throw Complaint("Parameters '\(path[..<min(depth, path.count)].joined(separator: ".")).*' used inconsistently")
  }

  private func node(_ path: ArraySlice<String>) -> KeyvalTree? {
    path.reduce(tree as KeyvalTree?) { $0?[$1] }
  }

  /// A key's parts: names, and behind the first one numbers too.
  private func fragments(_ key: String) throws(Complaint) -> [String] {
    var path: [String] = []
    var rest = key[...].utf8
    while true {
      let length = path.isEmpty ? nameLength(rest) : max(nameLength(rest), rest.prefix(while: isDigit).count)
      let part = rest.prefix(length)
      guard length > 0, part.endIndex == rest.endIndex || rest[part.endIndex] == UInt8(ascii: ".") else {
        throw Complaint("Invalid parameter '\(key)'")
      }
      let name = String(Substring(part))
      if length > 127 {
        throw Complaint("Parameter\(name == key ? "" : " fragment") '\(name)' is too long")
      }
      path.append(name)
      if path.count > Self.depthLimit {
        throw Complaint("Parameter '\(path[0])...' has more than \(Self.depthLimit) parts")
      }
      if part.endIndex == rest.endIndex { return path }
      rest = rest[part.endIndex...].dropFirst()
    }
  }

  /// How many bytes at the beginning are a name: a letter, then letters, digits, `-` and `_`; before it a vendor's
  /// `__com.example_`.
  private func nameLength(_ text: Substring.UTF8View) -> Int {
    var rest = text
    if rest.starts(with: "__".utf8) {
      let vendor = rest.dropFirst(2).prefix { isLetter($0) || isDigit($0) || $0 == 45 || $0 == 46 }
      rest = rest[vendor.endIndex...]
      guard rest.first == UInt8(ascii: "_") else { return 0 }
      rest.removeFirst()
    }
    guard let first = rest.first, isLetter(first) else { return 0 }
    let name = rest.prefix { isLetter($0) || isDigit($0) || $0 == 45 || $0 == 95 }
    return text.distance(from: text.startIndex, to: name.endIndex)
  }
}

/// Reads a JSON object, for the options that take one.
public func readJSONObject(_ text: String) throws(Complaint) -> JSON.Value {
  do {
    return try JSON.Value.parse(text)
  } catch {
    throw Complaint(error.description)
  }
}
