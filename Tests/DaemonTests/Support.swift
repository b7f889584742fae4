// What the tests share: the outcome of a command line.
import Options

@testable import Daemon

/// The configuration that a command line asks for.
func configuration(_ words: String...) throws -> Configuration {
  guard case .run(let configuration) = try readCommandLine(words) else { throw OptionError("not to be run") }
  return configuration
}

/// The message of a command line's error.
func refusal(_ words: [String]) -> String {
  do {
    _ = try readCommandLine(words)
    return "no error"
  } catch { return error.description }
}
