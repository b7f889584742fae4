// A stream parser of QEMU 7.2's JSON dialect: bytes in, one document or error at a time.
//
// The lexer (ParserTokens.swift) cuts the bytes into tokens, each of which goes at once through the grammar
// (ParserGrammar.swift) onto the tape: no token is kept. A document ends when the counts of open braces and of open
// brackets, kept apart, are both 0, or when either goes negative. A syntax error is remembered and the rest of the
// tokens swallowed until then; a lexical error or an exceeded limit is answered at its byte and drops everything.

/// Parses a stream of bytes, cut anywhere, into documents. Holds at most what its limits allow.
public struct Parser: ~Copyable {
  /// What a call of `next` ended with.
  public enum Outcome: Sendable {
    /// The input is used up.
    case needsMore
    /// A document is complete: see `root` and `takeDocument`.
    case document
    /// One error; the parser goes on behind it.
    case failure(ParseError)
  }

  /// The same without text, for the inner loops.
  enum Step { case more, document, failure }

  /// Where the lexer is. Numbers and keywords end at the first byte that isn't theirs, which stays unconsumed.
  enum Lexical: UInt8 {
    case idle, recovery, string, escape, keyword
    case minus, zero, digits, dot, fraction, exponentMark, exponentSign, exponent
  }

  /// What the grammar waits for; the first four take the beginning of any value. `broken`: for the end of a document
  /// with a syntax error.
  enum Grammar: UInt8 { case value, firstElement, key, firstKey, colon, dictSeparator, listSeparator, broken }

  let limits: Limits
  var document = Document()
  /// Raw bytes of a token that earlier chunks began.
  var pending = Storage(capacity: Parser.smallestPending)
  var keys = KeyIndex()
  var lexical = Lexical.idle
  var quote: UInt8 = 0
  var grammar = Grammar.value
  /// Whether the last call ended with a document or a failure, so that the next one begins afresh.
  var isStale = false
  /// Index of the innermost open container, UInt32.max outside of all.
  var container = UInt32.max
  /// Open containers while the document has no error.
  var depth = 0
  /// The same by kind, once it has one.
  var braces = 0
  var brackets = 0
  /// What the limits leave.
  var tokensLeft: Int
  var textLeft: Int
  /// The error's text once there is one.
  var message = ""

  static var smallestPending: Int { 256 }

  /// Makes a parser at the beginning of a stream.
  public init(limits: Limits = .qemu) {
    self.limits = limits
    tokensLeft = limits.tokens
    textLeft = limits.text - 1
  }

  /// The document's value after `.document`, until the next call of `next`, `finish` or `takeDocument`.
  public var root: View { document.root }

  /// Whether there is neither an unfinished token nor an open container.
  public var isIdle: Bool {
    (lexical == .idle || lexical == .recovery) && (isStale || tokensLeft == limits.tokens)
  }

  /// Moves the complete document out; the parser goes on with a fresh one.
  public mutating func takeDocument() -> Document {
    var taken = Document()
    swap(&taken, &document)
    return taken
  }

  /// Reads `input` from `offset`, moving it, up to and including the byte that completes a document or raises an
  /// error, or to the end. Bare numbers and keywords are completed by the byte behind them, which isn't consumed.
  /// The bytes aren't kept by reference.
  public mutating func next(_ input: UnsafeRawBufferPointer, _ offset: inout Int) -> Outcome {
    if isStale { reset() }
    guard let base = input.baseAddress, offset >= 0 else { return .needsMore }
    let bytes = base.assumingMemoryBound(to: UInt8.self)
    let end = input.count
    var at = offset
    var step = Step.more
    while at < end, step == .more {
      switch lexical {
      case .idle: step = lexIdle(bytes, &at, end)
      case .recovery: step = lexRecovery(bytes, &at, end)
      case .string, .escape: step = lexString(bytes, at, &at, end)
      case .keyword: step = lexKeyword(bytes, at, &at, end)
      default: step = lexNumber(bytes, at, &at, end)
      }
    }
    offset = at
    return outcome(step)
  }

  /// Ends the input: completes a bare number or keyword that waits for its terminator, or gives the error of what is
  /// unfinished (QEMU 7.2: `stray '…'` for half a token, `premature EOI` in a container). The parser then begins afresh.
  public mutating func finish() -> Outcome {
    if isStale { reset() }
    var step = Step.more
    switch lexical {
    case .idle, .recovery: break
    case .keyword: step = endKeyword(pendingBytes, 0, 0)
    case .zero, .digits, .fraction, .exponent: step = endNumber(pendingBytes, 0, 0)
    default: step = failStray(pendingBytes, 0, 0)
    }
    lexical = .idle
    if step == .more, tokensLeft < limits.tokens {
      if grammar != .broken { failSyntax("premature EOI") }
      step = completeBroken()
    }
    return outcome(step)
  }

  var pendingBytes: UnsafePointer<UInt8> { UnsafePointer(pending.base.assumingMemoryBound(to: UInt8.self)) }

  @inline(__always)
  func outcome(_ step: Step) -> Outcome {
    switch step {
    case .more: .needsMore
    case .document: .document
    case .failure: .failure(ParseError(message))
    }
  }

  /// Forgets the document and its counts; where the lexer is stays.
  @inline(__always)
  mutating func reset() {
    document.removeAll()
    keys.removeAll()
    if grammar == .broken { message = "" }
    grammar = .value
    container = .max
    depth = 0
    tokensLeft = limits.tokens
    textLeft = limits.text - 1
    isStale = false
  }
}
