// A path into a value: `-g a.b[0]`.
import JSON

/// Members and elements to go through from a value to the part that is wanted.
struct ValuePath: Equatable {
  /// One step.
  enum Step: Equatable {
    case member(String)
    case element(Int)
  }

  let steps: [Step]
  private let text: String

  /// Reads `a.b[0]`, `[0].name`; a number behind a dot is an element as well.
  init(_ text: String) throws(ShellFailure) {
    var steps: [Step] = []
    var rest = text[...]
    while !rest.isEmpty {
      if rest.first == "[" {
        guard let end = rest.firstIndex(of: "]"), let index = Int(rest[rest.index(after: rest.startIndex)..<end]),
          index >= 0
        else { throw Self.malformed(text) }
        steps.append(.element(index))
        rest = rest[rest.index(after: end)...]
      } else {
        if rest.first == "." && !steps.isEmpty { rest.removeFirst() }
        let name = rest.prefix { $0 != "." && $0 != "[" }
        if name.isEmpty { throw Self.malformed(text) }
        steps.append(.member(String(name)))
        rest = rest[name.endIndex...]
      }
    }
    if steps.isEmpty { throw Self.malformed(text) }
    self.steps = steps
    self.text = text
  }

  private static func malformed(_ text: String) -> ShellFailure {
    ShellFailure("'\(text)' is not a path such as a.b[0]", .failed)
  }

  /// The part of `value`; the error names the step that leads nowhere and what there is instead.
  func part(of value: Value) throws(ShellFailure) -> Value {
    var value = value
    for step in steps { value = try Self.take(step, from: value) }
    return value
  }

  private static func take(_ step: Step, from value: Value) throws(ShellFailure) -> Value {
    switch (step, value) {
    case (.member(let name), .array(let elements)) where Int(name).map(elements.indices.contains) ?? false:
      return elements[Int(name) ?? 0]
    case (.member(let name), .object(let members)):
      if let part = value[name] { return part }
      let names = members.map(\.key).joined(separator: ", ")
      throw ShellFailure("there is no member '\(name)'; there are \(names.isEmpty ? "none" : names)", .failed)
    case (.element(let index), .array(let elements)):
      if elements.indices.contains(index) { return elements[index] }
      throw ShellFailure("there is no element [\(index)]; there are \(elements.count)", .failed)
    case (.member(let name), _): throw ShellFailure("'\(name)' is looked for in what is no object", .failed)
    case (.element(let index), _): throw ShellFailure("[\(index)] is looked for in what is no list", .failed)
    }
  }
}
