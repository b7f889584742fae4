// The older of QEMU's two grammars: `key=value,key=value` with `,,` for a comma, flat, with values that a table types.
//
//   null,id=c0        the first value may stand without its key if the option has an implied one
//   server,nowait     a key alone is on, with `no` before it off; both are warned of

/// One key and its value.
public struct OptsEntry: Equatable {
  /// The key.
  public var key: String
  /// The value.
  public var value: String
  /// Whether the key stood without a value.
  public var isShort: Bool

  /// An entry.
  public init(key: String, value: String, isShort: Bool = false) {
    self.key = key
    self.value = value
    self.isShort = isShort
  }
}

/// Takes a text apart. QEMU's own splitting works on bytes, and so does this.
public struct OptsScanner {
  private let text: Substring.UTF8View
  private var rest: Substring.UTF8View

  /// Begins at the front of `text`.
  public init(_ text: String) {
    self.text = text[...].utf8
    rest = self.text
  }

  /// The next entry, nil at the end. A trailing comma is no entry.
  public mutating func next(impliedKey: String?) -> OptsEntry? {
    guard !rest.isEmpty else { return nil }
    defer { if rest.first == UInt8(ascii: ",") { rest.removeFirst() } }
    let word = rest.prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ",") }
    let isBare = word.endIndex == rest.endIndex || rest[word.endIndex] == UInt8(ascii: ",")
    if isBare, let impliedKey { return OptsEntry(key: impliedKey, value: takeValue()) }
    rest = rest[word.endIndex...]
    if !isBare {
      rest.removeFirst()
      return OptsEntry(key: string(word), value: takeValue())
    }
    if word.starts(with: "no".utf8) { return OptsEntry(key: string(word.dropFirst(2)), value: "off", isShort: true) }
    return OptsEntry(key: string(word), value: "on", isShort: true)
  }

  /// Everything up to a single comma.
  private mutating func takeValue() -> String {
    let plain = rest.prefix { $0 != UInt8(ascii: ",") }
    rest = rest[plain.endIndex...]
    guard rest.dropFirst().first == UInt8(ascii: ",") else { return string(plain) }
    var bytes = Array(plain)
    while let byte = rest.first {
      if byte == UInt8(ascii: ",") {
        guard rest.dropFirst().first == byte else { break }
        rest.removeFirst()
      }
      bytes.append(byte)
      rest.removeFirst()
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func string(_ bytes: Substring.UTF8View) -> String { String(Substring(bytes)) }
}
