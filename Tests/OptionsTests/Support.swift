// What the tests share: a table of options, files to read, and the message of an error.

@testable import Options

/// A word of a table under test.
enum Colour: String, CaseIterable { case red, green }

/// What a table under test is read into.
struct Sample: Equatable {
  var text: String?
  var isOn: Bool?
  var colour: Colour?
  var number: Int64?
  var size: Int64?
  var duration: Int64?
  var names: [String] = []

  static let options = OptionGroup<Sample>(
    "sample", impliedKey: "text", idKey: "text", "for tests",
    keys: [
      OptionKey("text", { $0.text }, { $0.text = $1 }, .text("TEXT"), "a text"),
      OptionKey("on", { $0.isOn }, { $0.isOn = $1 }, .onOff, "a switch"),
      OptionKey("colour", { $0.colour }, { $0.colour = $1 }, .word { "as \($0.rawValue) as can be" }, "a word"),
      OptionKey("number", { $0.number }, { $0.number = $1 }, .whole(-5...10), "a number"),
      OptionKey("size", { $0.size }, { $0.size = $1 }, .size, "a size"),
      OptionKey("duration", { $0.duration }, { $0.duration = $1 }, .duration, "a duration"),
      OptionKey(list: "name", { $0.names }, { $0.names.append($1) }, .text("NAME"), "some names"),
    ])

  /// A group without an implied key and without an id.
  static let bare = OptionGroup<Sample>(
    "bare", "for tests", keys: [OptionKey("on", { $0.isOn }, { $0.isOn = $1 }, .onOff, "a switch")])

  static var shapes: [any GroupShape] { [options, bare] }
}

/// The message of what `body` throws.
func message<T>(_ body: () throws -> T) -> String {
  do {
    return "no error but \(try body())"
  } catch { return "\(error)" }
}
