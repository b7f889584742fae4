// What the parser accepts at most, and the error it reports.

/// Bounds on one document. Exceeding one is answered at once and drops what was collected of the document.
public struct Limits: Sendable {
  /// Open containers.
  public var nesting: Int
  /// Tokens: brackets, commas, colons and values.
  public var tokens: Int
  /// Bytes of token text, quotes and escapes included, space between tokens not. A document has fewer than that many.
  public var text: Int

  /// The limits of QEMU 7.2: nesting of 1024, 2 Mi tokens, 64 MiB of text.
  public static let qemu = Limits(nesting: 1024, tokens: 2 << 20, text: 64 << 20)

  /// Makes limits; values past what the tape can address (2 Gi) are lowered to that.
  public init(nesting: Int, tokens: Int, text: Int) {
    self.nesting = min(max(nesting, 0), 1 << 31)
    self.tokens = min(max(tokens, 0), 1 << 31)
    self.text = min(max(text, 1), 1 << 31)
  }
}

/// Why input is no JSON document.
public struct ParseError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The error's text as QEMU 7.2 words it, such as `JSON parse error, stray 'X'`.
  public let description: String

  init(_ description: String) { self.description = description }
}
