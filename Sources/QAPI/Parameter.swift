// Parameters and results as rows declare them: for the commands that QEMU doesn't have.
import Event
import JSON

/// One parameter of a command, or one member of its result.
public struct Parameter: Sendable {
  /// What a parameter accepts.
  public indirect enum Kind: Sendable {
    /// A string.
    case string
    /// An integer from -2^63 to 2^63-1.
    case int
    /// `true` or `false`.
    case bool
    /// One of these strings.
    case oneOf([String])
    /// A list of values of one kind.
    case list(Kind)
    /// An object of these members.
    case object([Parameter])
    /// Any JSON value.
    case any

    /// `{}`.
    public static let nothing = Kind.object([])
  }

  /// The member's name.
  public let name: String
  /// What it accepts.
  public let kind: Kind
  /// Whether it may be left out.
  public let isOptional: Bool

  /// A parameter that must be given.
  public static func required(_ name: String, _ kind: Kind) -> Parameter {
    Parameter(name: name, kind: kind, isOptional: false)
  }

  /// A parameter that may be left out.
  public static func optional(_ name: String, _ kind: Kind) -> Parameter {
    Parameter(name: name, kind: kind, isOptional: true)
  }

  /// Checks a request's arguments, nil for none, with the errors that QEMU 7.2 has for its own.
  public static func check(_ parameters: [Parameter], _ arguments: View?) throws(Failure) {
    do throws(Mismatch) {
      try checkMembers(parameters, of: arguments)
    } catch {
      throw error.failure
    }
  }

  /// The declared ones in order, then whether there are others.
  fileprivate static func checkMembers(_ parameters: [Parameter], of value: View?) throws(Mismatch) {
    var found = 0
    for parameter in parameters {
      guard let content = value?.member(named: parameter.name) else {
        if parameter.isOptional { continue }
        throw Mismatch(.missing).below(parameter.name)
      }
      found += 1
      do throws(Mismatch) {
        try parameter.kind.check(content, name: parameter.name)
      } catch {
        throw error.below(parameter.name)
      }
    }
    guard let value, value.count > found else { return }
    for (key, _) in value.members where !parameters.contains(where: { key.string == $0.name }) {
      throw Mismatch(.unexpected).below(key.string ?? "")
    }
  }
}

extension Parameter.Kind {
  /// `name` is the member that holds the value, nil in a list.
  fileprivate func check(_ value: View, name: String?) throws(Mismatch) {
    switch self {
    case .any: return
    case .string: if !value.isString { throw Mismatch(.type("string")) }
    case .bool: if value.kind != .bool { throw Mismatch(.type("boolean")) }
    case .int: if value.int == nil { throw Mismatch(.type("integer")) }
    case .oneOf(let words):
      guard let word = value.string else { throw Mismatch(.type("string")) }
      if !words.contains(word) { throw Mismatch.word(word, name: name) }
    case .list(let kind):
      guard value.isArray else { throw Mismatch(.type("array")) }
      for (index, element) in value.elements.enumerated() {
        do throws(Mismatch) {
          try kind.check(element, name: nil)
        } catch {
          throw error.below("[\(index)]")
        }
      }
    case .object(let members):
      guard value.isObject else { throw Mismatch(.type("object")) }
      try Parameter.checkMembers(members, of: value)
    }
  }
}
