// The parameters that a command declares, and the check of a request's arguments against them.
import Event
import JSON

/// One parameter of a command.
public struct Parameter: Sendable {
  /// What a parameter accepts.
  public enum Kind: Sendable {
    /// A string.
    case string
    /// An integer from -2^63 to 2^63-1.
    case int
    /// An integer from 0 to 2^64-1.
    case uint64
    /// `true` or `false`.
    case bool
    /// A list of strings.
    case strings
    /// One of these strings.
    case oneOf([String])
    /// Any JSON value.
    case any
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

  /// Checks `arguments` as QEMU 7.2 does: the declared ones in order, then whether there are others.
  static func check(_ parameters: [Parameter], _ arguments: View?) throws(Failure) {
    var found = 0
    for parameter in parameters {
      guard let value = arguments?.member(named: parameter.name) else {
        if parameter.isOptional { continue }
        throw Failure("Parameter '\(parameter.name)' is missing")
      }
      found += 1
      try parameter.check(value)
    }
    guard let arguments, arguments.count > found else { return }
    for (key, _) in arguments.members where !parameters.contains(where: { key.hasText($0.name) }) {
      throw Failure("Parameter '\(key.string ?? "")' is unexpected")
    }
  }

  private func check(_ value: View) throws(Failure) {
    switch kind {
    case .any: return
    case .string: if value.kind != .string { throw typeError("string") }
    case .bool: if value.kind != .bool { throw typeError("boolean") }
    case .int: if value.int == nil { throw typeError("integer") }
    case .uint64:
      if value.uint == nil {
        throw value.int == nil ? typeError("integer") : Failure("Parameter '\(name)' expects uint64")
      }
    case .strings: try checkStrings(value)
    case .oneOf(let names):
      guard let text = value.string else { throw typeError("string") }
      if !names.contains(text) { throw Failure("Parameter '\(name)' does not accept value '\(text)'") }
    }
  }

  private func checkStrings(_ value: View) throws(Failure) {
    if value.kind != .array { throw typeError("array") }
    for (index, element) in value.elements.enumerated() where element.kind != .string {
      throw Failure("Invalid parameter type for '\(name)[\(index)]', expected: string")
    }
  }

  private func typeError(_ expected: String) -> Failure {
    Failure("Invalid parameter type for '\(name)', expected: \(expected)")
  }
}

extension View {
  /// The member of that name.
  func member(named name: String) -> View? {
    var name = name
    return name.withUTF8 { member(UnsafeRawBufferPointer($0)) }
  }

  /// Whether this is a string of that text.
  func hasText(_ text: String) -> Bool {
    var text = text
    guard let bytes else { return false }
    return text.withUTF8 { bytes.elementsEqual(UnsafeRawBufferPointer($0)) }
  }
}
