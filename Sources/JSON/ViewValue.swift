// From a borrowed view to an owned copy of its value.

extension Document {
  /// A document of an owned value.
  public init(_ value: Value) {
    var json = Writer()
    json.value(value)
    var parser = Parser()
    var offset = 0
    var outcome = json.withBytes { parser.next($0, &offset) }
    // A bare number or keyword ends with the input.
    if case .needsMore = outcome { outcome = parser.finish() }
    self = parser.takeDocument()
  }
}

extension Value {
  /// The value of a JSON text, nil if it isn't one.
  public init?(json bytes: UnsafeRawBufferPointer) {
    var parser = Parser()
    var offset = 0
    var outcome = parser.next(bytes, &offset)
    // A bare number or keyword ends with the input.
    if case .needsMore = outcome { outcome = parser.finish() }
    guard case .document = outcome else { return nil }
    self = parser.root.value()
  }
}

extension View {
  /// A container whose contents are being copied.
  private struct Frame {
    let isObject: Bool
    var left: Int
    var elements: [Value] = []
    var members: [Value.Member] = []

    var value: Value { isObject ? .object(members) : .array(elements) }
  }

  /// An owned copy of the value. Text that is no valid Unicode can't occur: the parser refuses it.
  public func value() -> Value {
    guard var at = node else { return .null }
    var frames: [Frame] = []
    var key = ""
    var keys: [String] = []
    while true {
      var value: Value
      if at.pointee.kind.rawValue >= Kind.array.rawValue {
        let count = Int(truncatingIfNeeded: at.pointee.payload)
        frames.append(Frame(isObject: at.pointee.kind == .object, left: count))
        keys.append(key)
        at += 1
      } else {
        value = View(at, text).scalar
        at += 1
        guard Self.attach(value, key, &frames) else { return value }
      }
      while let last = frames.last, last.left == 0 {
        frames.removeLast()
        value = last.value
        guard Self.attach(value, keys.removeLast(), &frames) else { return value }
      }
      if frames[frames.count - 1].isObject {
        key = View(at, text).string ?? ""
        at += 1
      }
    }
  }

  /// Puts a value into the innermost container; false if there is none.
  private static func attach(_ value: Value, _ key: String, _ frames: inout [Frame]) -> Bool {
    guard let last = frames.indices.last else { return false }
    frames[last].left -= 1
    if frames[last].isObject {
      frames[last].members.append(Value.Member(key: key, value: value))
    } else {
      frames[last].elements.append(value)
    }
    return true
  }

  private var scalar: Value {
    if let bool { return .bool(bool) }
    if let int { return .int(int) }
    if let uint { return .uint(uint) }
    if let double { return .double(double) }
    if let string { return .string(string) }
    return .null
  }
}
