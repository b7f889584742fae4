// What commands mean, in one line each.

/// The meanings of commands and actions, by name.
enum CommandMeanings {
  /// Read from the table when it is first needed.
  private static let meanings: [String: String] = {
    var meanings: [String: String] = [:]
    for line in table.split(separator: "\n") {
      guard let blank = line.firstIndex(of: " ") else { continue }
      meanings[String(line[..<blank])] = String(line[blank...].drop { $0 == " " })
    }
    return meanings
  }()

  /// The names that have a meaning, sorted.
  static var names: [String] { meanings.keys.sorted() }

  /// A command's meaning; nil if it isn't known.
  static func meaning(of name: String) -> String? { meanings[name] }
}
