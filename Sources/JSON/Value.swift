// An owned JSON value, for what outlives its document and for tools.

/// An owned JSON value. As in QEMU, integers and doubles stay apart; `uint` is only for integers above Int64.max.
public enum Value: Sendable {
  /// null
  case null
  /// true or false
  case bool(Bool)
  /// An integer that fits Int64.
  case int(Int64)
  /// An integer above Int64.max.
  case uint(UInt64)
  /// A number with a fraction or an exponent, or an integer out of range.
  case double(Double)
  /// A string.
  case string(String)
  /// An array.
  case array([Value])
  /// An object's members in the order they were sent; keys are expected to be distinct.
  case object([Member])

  /// A member of an object.
  public struct Member: Sendable, Equatable {
    /// The member's name.
    public var key: String
    /// The member's value.
    public var value: Value

    /// Makes a member.
    public init(key: String, value: Value) {
      self.key = key
      self.value = value
    }
  }

  /// The value of an object's member; nil if there is none or this is no object. Looks at each member.
  public subscript(key: String) -> Value? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }

  /// The element of an array; nil if the index is out of range or this is no array.
  public subscript(index: Int) -> Value? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  /// Parses a whole text, which must be one value of QEMU's dialect within `limits`.
  public static func parse(_ text: String, limits: Limits = .qemu) throws(ParseError) -> Value {
    try parse(Array(text.utf8), limits: limits)
  }

  /// Parses a whole text in UTF-8, which must be one value of QEMU's dialect within `limits`.
  public static func parse(_ text: [UInt8], limits: Limits = .qemu) throws(ParseError) -> Value {
    let result = text.withUnsafeBytes { parse($0, limits) }
    return try result.get()
  }

  private static func parse(_ text: UnsafeRawBufferPointer, _ limits: Limits) -> Result<Value, ParseError> {
    var parser = Parser(limits: limits)
    var offset = 0
    var value: Value?
    while true {
      var outcome = parser.next(text, &offset)
      var isEnd = false
      if case .needsMore = outcome {
        outcome = parser.finish()
        isEnd = true
      }
      switch outcome {
      case .failure(let error): return .failure(value == nil ? error : ParseError(severalValues))
      case .document where value != nil: return .failure(ParseError(severalValues))
      case .document: value = parser.root.value()
      case .needsMore: break
      }
      if isEnd { return value.map(Result.success) ?? .failure(ParseError("Expecting a JSON value")) }
    }
  }

  /// QEMU 7.2's words for text behind a value on its command line.
  private static var severalValues: String { "Expecting at most one JSON value" }
}

extension Value: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// Makes null.
  public init(nilLiteral: ()) { self = .null }

  /// Makes a boolean.
  public init(booleanLiteral value: Bool) { self = .bool(value) }

  /// Makes an integer.
  public init(integerLiteral value: Int64) { self = .int(value) }

  /// Makes a double.
  public init(floatLiteral value: Double) { self = .double(value) }

  /// Makes a string.
  public init(stringLiteral value: String) { self = .string(value) }

  /// Makes an array.
  public init(arrayLiteral elements: Value...) { self = .array(elements) }

  /// Makes an object with the members in that order.
  public init(dictionaryLiteral members: (String, Value)...) {
    self = .object(members.map { Member(key: $0.0, value: $0.1) })
  }
}

extension Value {
  /// Its text; nil for another kind.
  public var string: String? { if case .string(let text) = self { text } else { nil } }

  /// Its number; nil for another kind.
  public var int: Int64? { if case .int(let number) = self { number } else { nil } }

  /// Its truth; nil for another kind.
  public var bool: Bool? { if case .bool(let flag) = self { flag } else { nil } }

  /// What is in it; nothing for another kind.
  public var elements: [Value] { if case .array(let elements) = self { elements } else { [] } }
}
