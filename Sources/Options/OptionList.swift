// The grammar of option values: `key=value,key=value`, with `,,` for a comma.

/// One `key=value` of an option.
public struct OptionEntry: Equatable, Sendable {
  /// The key.
  public let key: String
  /// The value.
  public let value: String
}

/// An option's value, taken apart.
public struct OptionList: Equatable, Sendable {
  /// The option on the command line, for messages: `--monitor`.
  public let option: String
  /// A first part without a key, such as an address.
  public let head: String?
  /// The entries, in order.
  public let entries: [OptionEntry]

  /// Takes `text` apart. If `hasHead`, its first part is taken as it is.
  public init(_ text: String, of option: String, hasHead: Bool = false) throws(OptionError) {
    self.option = option
    var parts = Self.split(text)
    head = hasHead && !parts.isEmpty ? parts.removeFirst() : nil
    var entries: [OptionEntry] = []
    for part in parts {
      guard let equals = part.firstIndex(of: "="), equals != part.startIndex else {
        throw OptionError("\(option): '\(part)' is not key=value")
      }
      let key = String(part[..<equals])
      if entries.contains(where: { $0.key == key }) { throw OptionError("\(option): '\(key)' is given twice") }
      entries.append(OptionEntry(key: key, value: String(part[part.index(after: equals)...])))
    }
    self.entries = entries
  }

  /// Splits at single commas; a doubled comma is one comma of the part.
  private static func split(_ text: String) -> [String] {
    var parts = [""]
    var rest = text[...]
    while let character = rest.popFirst() {
      if character != "," {
        parts[parts.count - 1].append(character)
      } else if rest.first == "," {
        rest.removeFirst()
        parts[parts.count - 1].append(",")
      } else {
        parts.append("")
      }
    }
    return parts == [""] ? [] : parts
  }
}

/// An option that can't be taken: the sentence names the option, the place and what is accepted.
public struct OptionError: Error, Equatable, CustomStringConvertible {
  /// The sentence.
  public let description: String

  /// An error with that sentence.
  public init(_ description: String) { self.description = description }
}
