// Inputs, and what QEMU 7.2 replied to them; `Fixtures/recorded.jsonl` was recorded from the binary.
import Foundation
import JSON
import TestSupport

/// A recorded input.
struct Recorded: Sendable, CustomStringConvertible {
  /// Its name; what stands before the slash is its section.
  let description: String
  let isNegotiated: Bool
  let oob: Bool
  let input: [UInt8]
  /// The lines that came back before anything else was sent.
  let replies: [String]

  init(_ line: some StringProtocol) throws {
    let fields = try Value.parse(String(line))
    guard case .string(let name)? = fields["name"], case .array(let replies)? = fields["replies"] else {
      throw CocoaError(.fileReadCorruptFile)
    }
    description = name
    isNegotiated = fields["negotiated"] != false
    oob = fields["oob"] == true
    self.replies = replies.flatMap(Self.repeated)
    if case .array(let parts)? = fields["generate"] {
      input = parts.flatMap(Self.repeated).flatMap { Array($0.utf8) }
    } else if case .string(let text)? = fields["send"], let bytes = Data(base64Encoded: text) {
      input = Array(bytes)
    } else {
      throw CocoaError(.fileReadCorruptFile)
    }
  }

  /// A text, or `[TEXT, COUNT]`: so many of it.
  private static func repeated(_ value: Value) -> [String] {
    if case .string(let text) = value { return [text] }
    guard case .string(let text)? = value[0], case .int(let count)? = value[1] else { return [] }
    return Array(repeating: text, count: Int(count))
  }

  static let all: [Recorded] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Fixtures/recorded.jsonl")
    let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
    return lines.compactMap { try? Recorded($0) }
  }()
}
