// The content of a dump's file, whatever its form: it is given out as fast as the dump goes.
import Event

/// A dump's content.
protocol DumpContent: FileContent {
  /// How many bytes of memory have been given out.
  var given: UInt64 { get }
  /// How many may be.
  var allowed: UInt64 { get set }
  /// What failed if the piece that was given last can't be written.
  var failure: DumpFailure { get }
}

/// What is said of a piece that can't be written.
struct DumpFailure {
  let text: StaticString
  /// Whether the system's reason follows.
  var hasReason = false

  func description(_ error: SystemError) -> String { "dump: \(text)" + (hasReason ? ": \(error)" : "") }
}

/// What stands before the memory, in parts that fail differently.
struct DumpHead {
  private var parts: [(failure: DumpFailure, bytes: [UInt8])] = []
  private var index = 0

  mutating func append(_ bytes: [UInt8], _ failure: DumpFailure) {
    parts.append((failure, bytes))
  }

  /// The next part, nil if there is none.
  mutating func next() -> (failure: DumpFailure, bytes: [UInt8])? {
    guard index < parts.count else { return nil }
    index += 1
    return parts[index - 1]
  }
}
