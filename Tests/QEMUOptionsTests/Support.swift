// What was recorded from the binary, and short ways to read a command line.
import Foundation
import QEMUOptions
import Testing

/// A file of `Fixtures`, recorded from QEMU 7.2 or from libvirt 9.0.
func fixture(_ name: String) throws -> Data {
  try Data(
    contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/" + name))
}

/// A command line and what QEMU 7.2 made of it.
struct RecordedLine: CustomTestStringConvertible {
  let words: [String]
  /// The exit status, -1 if it ran.
  let status: Int
  let stderr: String

  var testDescription: String { words.joined(separator: " ") }

  static func load() throws -> [RecordedLine] {
    try fixture("command-lines.jsonl").split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard let fields = try JSONSerialization.jsonObject(with: line) as? [String: Any] else { return nil }
      return RecordedLine(
        words: fields["words"] as? [String] ?? [], status: fields["status"] as? Int ?? 0,
        stderr: fields["stderr"] as? String ?? "")
    }
  }
}

/// The configuration that `words` ask for.
func configuration(_ words: String...) throws -> EmulatorConfiguration { try configuration(words) }

/// The configuration that `words` ask for.
func configuration(_ words: [String]) throws -> EmulatorConfiguration {
  guard case .run(let configuration) = try readEmulatorCommandLine(words) else {
    Issue.record("nothing to run: \(words)")
    return EmulatorConfiguration()
  }
  return configuration
}

/// What is said of words that are refused; empty if they aren't.
func refusal(_ words: String...) -> String {
  do {
    _ = try readEmulatorCommandLine(words)
    return ""
  } catch {
    return error.text(program: "q")
  }
}
