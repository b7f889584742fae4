// What the tests share: the outcome of a command line, and a folder for what it creates.
import Foundation
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

/// A folder that is removed at the end.
final class Folder {
  let path: String

  init() {
    var template = Array("/tmp/daemon-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? ""
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file; returns its path.
  @discardableResult
  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    return "\(path)/\(name)"
  }

  /// Writes a file of text; returns its path.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String { try write(name, text.utf8) }

  /// The names of what is in it.
  var files: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? ["no folder"]
  }
}

/// Randomness that is the same in each run (splitmix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits >> 31)
  }
}
