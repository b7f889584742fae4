// A group of options of the older grammar: which keys it has and what their values are.
import OptionText

/// What a key's value is.
enum OptsKind: String {
  case string = "str"
  case bool = "bool (on/off)"
  case number = "num"
  case size = "size"
}

/// A group's keys. A group without keys takes any; what they mean shows later.
struct OptsGroup: Sendable {
  /// Its name: `chardev`.
  let name: String
  /// The key of a first value without one.
  let impliedKey: String?
  /// Whether all that is given of it is one set, where an id makes no sense.
  let isOneSet: Bool
  let strings: [String]
  let bools: [String]
  let numbers: [String]
  let sizes: [String]

  init(
    _ name: String, implied: String? = nil, isOneSet: Bool = false, strings: [String] = [], bools: [String] = [],
    numbers: [String] = [], sizes: [String] = []
  ) {
    self.name = name
    impliedKey = implied
    self.isOneSet = isOneSet
    self.strings = strings
    self.bools = bools
    self.numbers = numbers
    self.sizes = sizes
  }

  /// Whether any key is taken.
  var isOpen: Bool { strings.isEmpty && bools.isEmpty && numbers.isEmpty && sizes.isEmpty }

  /// What `key` takes, nil if there is no such key.
  func kind(of key: String) -> OptsKind? {
    if isOpen || strings.contains(key) { return .string }
    if bools.contains(key) { return .bool }
    if numbers.contains(key) { return .number }
    return sizes.contains(key) ? .size : nil
  }

  /// Checks one entry as QEMU does while it reads.
  func check(_ entry: OptsEntry) throws(Complaint) {
    let key = entry.key
    switch kind(of: key) {
    case nil: throw Complaint("Invalid parameter '\(key)'")
    case .string: break
    case .bool:
      if readBoolean(entry.value) == nil { throw Complaint("Parameter '\(key)' expects 'on' or 'off'") }
    case .number:
      switch readNumber(entry.value) {
      case .value: break
      case .malformed: throw Complaint("Parameter '\(key)' expects a number")
      case .tooLarge: throw Complaint("Value '\(entry.value)' is too large for parameter '\(key)'")
      }
    case .size:
      switch readSize(entry.value) {
      case .value: break
      case .malformed: throw Complaint("Parameter '\(key)' expects a non-negative number below 2^64", hint: Self.units)
      case .tooLarge: throw Complaint("Value '\(entry.value)' is out of range for parameter '\(key)'")
      }
    }
  }

  private static let units = """
    Optional suffix k, M, G, T, P or E means kilo-, mega-, giga-, tera-, peta-
    and exabytes, respectively.
    """

  /// The list of keys that `help` among them asks for.
  var help: String {
    let keys = (strings + bools + numbers + sizes).sorted()
    let lines = keys.map { "  \($0)=<\((kind(of: $0) ?? .string).rawValue)>\n" }
    return isOpen ? "There are no options for \(name) yet.\n" : "\(name) options:\n\(lines.joined())"
  }
}
