// The forms of values: how each kind is read, written, and named in messages and in the help.
import Event

/// How a value is written as text.
public struct ValueForm<Value>: Sendable {
  /// What stands for it in the help: `TIME`, `on|off`.
  public let placeholder: String
  /// The words it is one of, with their meanings; empty if there is no such list.
  public var words: [(word: String, meaning: String)] = []
  /// Reads a value; the error is a sentence about `key` and `text`.
  public let parse: @Sendable (_ key: String, _ text: String) throws(OptionError) -> Value
  /// Writes a value so that `parse` reads it.
  public let write: @Sendable (Value) -> String

  /// A form of its own.
  public init(
    _ placeholder: String, parse: @escaping @Sendable (_ key: String, _ text: String) throws(OptionError) -> Value,
    write: @escaping @Sendable (Value) -> String
  ) {
    self.placeholder = placeholder
    self.parse = parse
    self.write = write
  }

  /// A form whose error says what else is wanted.
  init(
    _ placeholder: String, expecting: @escaping @Sendable (_ text: String) -> String,
    parse: @escaping @Sendable (String) -> Value?, write: @escaping @Sendable (Value) -> String
  ) {
    self.init(
      placeholder,
      parse: { (key, text) throws(OptionError) in
        if let value = parse(text) { return value }
        throw OptionError("\(key)='\(text)' is not \(expecting(text))")
      }, write: write)
  }
}

extension ValueForm where Value == String {
  /// Any text.
  public static func text(_ placeholder: String) -> Self {
    Self(placeholder, expecting: { _ in "" }, parse: { $0 }, write: { $0 })
  }
}

extension ValueForm where Value == Bool {
  /// `on` or `off`.
  public static var onOff: Self {
    Self(
      "on|off", expecting: { oneOf(["on", "off"], insteadOf: $0) },
      parse: { $0 == "on" ? true : $0 == "off" ? false : nil }, write: { $0 ? "on" : "off" })
  }
}

extension ValueForm where Value: RawRepresentable<String> & CaseIterable & SendableMetatype {
  /// One of the type's words, each with its meaning.
  public static func word(_ meaning: (Value) -> String) -> Self {
    let words = Value.allCases.map(\.rawValue)
    var form = Self(
      words.joined(separator: "|"), expecting: { oneOf(words, insteadOf: $0) }, parse: { Value(rawValue: $0) },
      write: { $0.rawValue })
    form.words = Value.allCases.map { ($0.rawValue, meaning($0)) }
    return form
  }
}

extension ValueForm where Value == Int64 {
  /// A whole number from `range`.
  public static func whole(_ range: ClosedRange<Int64>, _ placeholder: String = "N") -> Self {
    Self(
      placeholder, expecting: { _ in "a whole number from \(range.lowerBound) to \(range.upperBound)" },
      parse: { text in Int64(text).flatMap { range.contains($0) ? $0 : nil } }, write: { String($0) })
  }

  /// A size in bytes.
  public static var size: Self {
    Self(
      "SIZE", expecting: { _ in "a size: \(SizeText.accepted)" }, parse: SizeText.parse, write: SizeText.format)
  }

  /// A duration in nanoseconds.
  public static var duration: Self {
    Self(
      "TIME", expecting: { _ in "a duration: \(DurationText.accepted)" }, parse: DurationText.parse,
      write: DurationText.format)
  }
}

/// `one of a, b, did you mean 'a'?`
public func oneOf(_ accepted: [String], insteadOf word: String) -> String {
  "one of \(accepted.joined(separator: ", "))\(suggestion(word, accepted))"
}
