// CommandWords are the words of a command that is started without a shell, which would count as its start-up time.

struct CommandWords {
  static let placeholder = "{socket}"

  private let words: [String]

  /// The program's name without its folders.
  var name: String { words[0].split(separator: "/").last.map(String.init) ?? words[0] }

  init(program: String, arguments: [String]) {
    words = [program] + arguments
  }

  /// Splits at spaces; within single or double quotes spaces stay. Nothing is expanded.
  init(splitting text: String) throws {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in text {
      if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if quote == nil, character.isWhitespace {
        if let ended = word { words.append(ended) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let ended = word { words.append(ended) }
    guard quote == nil else { throw BenchFailure("'\(text)': a quote isn't closed") }
    guard !words.isEmpty, words.contains(where: { $0.contains(Self.placeholder) }) else {
      throw BenchFailure("'\(text)': the command needs \(Self.placeholder) where the socket's path goes")
    }
    self.words = words
  }

  func words(socket: String) -> [String] {
    words.map { word in
      var parts: [Substring] = []
      var rest = word[...]
      while let found = rest.firstRange(of: Self.placeholder) {
        parts += [rest[..<found.lowerBound], socket[...]]
        rest = rest[found.upperBound...]
      }
      return (parts + [rest]).joined()
    }
  }
}
