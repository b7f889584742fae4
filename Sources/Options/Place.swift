// Where an option stands, for messages.

/// Where something was given.
public enum Place: Sendable, Hashable, CustomStringConvertible {
  /// An option of the command line, such as `--monitor`.
  case option(String)
  /// A place in a file; line and column count from 1, columns in code points.
  case file(String, line: Int, column: Int)

  /// `--monitor`, or `qmond.conf:3:8`.
  public var description: String {
    switch self {
    case .option(let name): name
    case .file(let path, let line, let column): "\(path):\(line):\(column)"
    }
  }
}

/// An option that can't be taken: one sentence that names the place, the option and what is accepted.
public struct OptionError: Error, Equatable, CustomStringConvertible {
  /// The sentence.
  public let description: String

  /// An error with that sentence.
  public init(_ description: String) { self.description = description }

  /// An error at that place.
  public init(_ place: Place, _ sentence: String) { self.init("\(place): \(sentence)") }
}
