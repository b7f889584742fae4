// What was given of one group of the older grammar.
import OptionText

/// The options of one group, as `-chardev` or a section of a file gives them.
struct Opts {
  /// The id, checked.
  var id: String?
  /// The entries in order, without the id.
  var entries: [OptsEntry]
  /// Where they were given.
  var origin: Origin

  /// The last value of `key`.
  subscript(key: String) -> String? { entries.last { $0.key == key }?.value }

  /// A boolean that the table has checked.
  func bool(_ key: String) -> Bool? { self[key].flatMap(readBoolean) }

  /// A number that the table has checked.
  func number(_ key: String) -> UInt64? {
    guard let text = self[key], case .value(let number) = readNumber(text) else { return nil }
    return number
  }

  /// A size that the table has checked.
  func size(_ key: String) -> UInt64? {
    guard let text = self[key], case .value(let bytes) = readSize(text) else { return nil }
    return bytes
  }

  /// Whether help was asked for.
  var asksForHelp: Bool { entries.contains { $0.key == "help" || $0.key == "?" } }
}
