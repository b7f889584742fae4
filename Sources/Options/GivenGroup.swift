// Options as they were given, from the command line or a file, before anything is made of them.

/// One key and its value.
public struct OptionEntry: Equatable, Sendable {
  /// The key.
  public let key: String
  /// The value.
  public let value: String
  /// Where the key stands.
  public let keyPlace: Place
  /// Where the value stands.
  public let place: Place

  /// An entry whose key and value may stand at different places.
  public init(key: String, value: String, keyPlace: Place, place: Place) {
    self.key = key
    self.value = value
    self.keyPlace = keyPlace
    self.place = place
  }

  /// An entry whose key and value share a place, or whose key is implied.
  public init(key: String, value: String, at place: Place) {
    self.init(key: key, value: value, keyPlace: place, place: place)
  }
}

/// One option with its entries: `--monitor a=1,b=2`, or a section of a file.
public struct GivenGroup: Equatable, Sendable {
  /// The group's name: `monitor`.
  public let name: String
  /// Where it begins.
  public let place: Place
  /// Its entries, in order.
  public var entries: [OptionEntry]

  /// A group with these entries.
  public init(name: String, at place: Place, entries: [OptionEntry] = []) {
    self.name = name
    self.place = place
    self.entries = entries
  }

  /// Where `key` was given, the whole group's place if it wasn't.
  public func place(of key: String) -> Place { entries.last { $0.key == key }?.place ?? place }
}

/// What the readers know of a group before they read its entries.
public protocol GroupShape {
  /// The group's name: `monitor`.
  var name: String { get }
  /// The key of a first value without a key: `address`.
  var impliedKey: String? { get }
  /// The key of a section's id: `[monitor "ID"]`.
  var idKey: String? { get }
  /// The keys' names, in the table's order.
  var keyNames: [String] { get }
}
