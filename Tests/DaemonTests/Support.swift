// What the tests share: the outcome of a command line, and a folder for what it creates.
import Options

@testable import Daemon

/// A user's surroundings, with a terminal.
let home = Surroundings(runtimeDirectory: "/run/user/1000", user: 1000, hasTerminal: true)

/// The configuration that a command line asks for.
func configuration(_ words: String..., in surroundings: Surroundings = home) throws -> Configuration {
  guard case .run(let configuration) = try readCommandLine(words, in: surroundings) else {
    throw OptionError("not to be run")
  }
  return configuration
}

/// The text that a command line asks for.
func printed(_ words: String..., in surroundings: Surroundings = home) throws -> String {
  guard case .print(let text) = try readCommandLine(words, in: surroundings) else { throw OptionError("to be run") }
  return text
}

/// The message of a command line's error.
func refusal(_ words: [String], in surroundings: Surroundings = home) -> String {
  message { try readCommandLine(words, in: surroundings) }
}

/// The message of what `body` throws.
func message<T>(_ body: () throws -> T) -> String {
  do {
    _ = try body()
    return "no error"
  } catch { return "\(error)" }
}
