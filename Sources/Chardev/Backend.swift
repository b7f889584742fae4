// What a character device is made of: a backend that opens, and may open again.

/// A backend. It makes descriptors, knows its name and when to try again; it doesn't touch the bytes.
protocol Backend: AnyObject {
  /// What `query-chardev` shows.
  var filename: String { get }
  /// Begins. `opened` is told of each opening; there is one at a time.
  func begin(_ opened: @escaping (Opening) -> Void) throws(SocketError)
  /// The last opening has been closed.
  func closed()
  /// Opens no more.
  func end()
}

/// What an opening gives; descriptors become the taker's to close.
enum Opening {
  /// A connected socket.
  case socket(Int32)
  /// Two non-blocking descriptors, which may be one; input is -1 without any.
  case descriptors(input: Int32, output: Int32)
  /// No peer: what takes the output.
  case sink((UnsafeRawBufferPointer) -> Void)
}

/// A backend that is open once, from the start.
final class FixedBackend: Backend {
  let filename: String
  private var opening: Opening?
  /// May run twice.
  private let whenEnded: () -> Void

  init(_ filename: String, _ opening: Opening, whenEnded: @escaping () -> Void = {}) {
    self.filename = filename
    self.opening = opening
    self.whenEnded = whenEnded
  }

  func begin(_ opened: @escaping (Opening) -> Void) {
    if let opening { opened(opening) }
    opening = nil
  }

  func closed() { whenEnded() }
  func end() { whenEnded() }
}
