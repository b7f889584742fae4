// What the tests share: feeding bytes in chunks, and the recorded replies of QEMU 7.2.

import Foundation
import JSON

/// One result of a parser: a document as it is written again, or an error's text.
enum Parsed: Equatable, CustomStringConvertible {
  case document(String)
  case failure(String)

  var description: String {
    switch self {
    case .document(let text): "document \(text.prefix(200))"
    case .failure(let text): "failure \(text.prefix(200))"
    }
  }
}

/// What a writer holds, as text.
func text(of writer: borrowing Writer) -> String {
  writer.withBytes { String(decoding: $0, as: UTF8.self) }
}

/// A value written again.
func written(_ view: View) -> String {
  var writer = Writer()
  writer.view(view)
  return text(of: writer)
}

/// Calls `next` until the chunk is used up and hands each outcome to `body`, the parser still holding its document.
func feed(_ parser: inout Parser, _ chunk: [UInt8], _ body: (borrowing Parser, Parser.Outcome) -> Void) {
  chunk.withUnsafeBytes { bytes in
    var offset = 0
    while true {
      let outcome = parser.next(bytes, &offset)
      if case .needsMore = outcome { return }
      body(parser, outcome)
    }
  }
}

/// All results of a stream in these chunks.
func results(_ chunks: [[UInt8]], limits: Limits = .qemu) -> [Parsed] {
  var parser = Parser(limits: limits)
  var found: [Parsed] = []
  for chunk in chunks {
    feed(&parser, chunk) { parser, outcome in
      switch outcome {
      case .document: found.append(.document(written(parser.root)))
      case .failure(let error): found.append(.failure(error.description))
      case .needsMore: break
      }
    }
  }
  return found
}

/// All results of a stream in one chunk.
func results(_ text: String, limits: Limits = .qemu) -> [Parsed] {
  results([Array(text.utf8)], limits: limits)
}

/// Parses one document and lends its root.
func withRoot<Result>(_ text: String, _ body: (View) throws -> Result) rethrows -> Result? {
  var parser = Parser()
  let bytes = Array((text + " ").utf8)
  var offset = 0
  guard case .document = bytes.withUnsafeBytes({ parser.next($0, &offset) }) else { return nil }
  return try body(parser.root)
}

/// An input and what QEMU 7.2 made of it. `Fixtures/corpus.jsonl` was recorded from the binary.
struct Recorded: CustomStringConvertible {
  enum Reply: Equatable {
    case error(String)
    /// A document that is no object, an object, an object with this id.
    case other, object, id(String)
  }

  let name: String
  let chunks: [[UInt8]]
  let replies: [Reply]

  var description: String { name }
  var bytes: [UInt8] { chunks.flatMap { $0 } }

  static func load() throws -> [Recorded] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Fixtures/corpus.jsonl")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      try (JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]).map(Recorded.init)
    }
  }

  private init(_ fields: [String: Any]) {
    name = fields["name"] as? String ?? ""
    if let parts = fields["generate"] as? [[Any]] {
      let text = parts.map { String(repeating: $0[0] as? String ?? "", count: $0[1] as? Int ?? 0) }.joined()
      chunks = [Array(text.utf8)]
    } else {
      chunks = (fields["chunks"] as? [String] ?? []).map { Array(Data(base64Encoded: $0) ?? Data()) }
    }
    replies = (fields["results"] as? [[Any]] ?? []).flatMap { pair in
      let reply = pair[0] as? [String: Any] ?? [:]
      return Array(repeating: Self.reply(reply), count: pair[1] as? Int ?? 0)
    }
  }

  private static func reply(_ fields: [String: Any]) -> Reply {
    if let error = fields["error"] as? String { return .error(error) }
    if let id = fields["id"] as? String { return .id(id) }
    return fields["object"] == nil ? .other : .object
  }

  /// Whether a result is what QEMU replied to. Members come in QEMU's hash order there, so objects compare by value.
  static func matches(_ parsed: Parsed, _ reply: Reply) -> Bool {
    switch (parsed, reply) {
    case (.failure(let text), .error(let expected)): return text.utf8.elementsEqual(expected.utf8)
    case (.document(let text), .other): return !text.hasPrefix("{")
    case (.document(let text), .object): return text.hasPrefix("{")
    case (.document(let text), .id(let expected)):
      // The request is {"execute": "query-name", "id": ID}.
      if text == "{\"execute\": \"query-name\", \"id\": \(expected)}" { return true }
      return expected.contains("{") && (try? Value.parse(expected)) == (try? Value.parse(text))?["id"]
    default: return false
    }
  }
}
