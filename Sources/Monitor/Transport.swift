// How a session reaches its client.

/// The byte stream below a session, as the session uses it.
public protocol Transport: AnyObject {
  /// Bytes that were sent but haven't left yet.
  var unsent: Int { get }
  /// The size in characters of the terminal at the other end, 0 for what isn't known; nil if there is none. Such a
  /// terminal sends each key as it is typed and shows only what it is sent.
  var terminalSize: (columns: Int, rows: Int)? { get }
  /// Sends bytes; what can't leave at once is copied and goes later.
  func send(_ bytes: UnsafeRawBufferPointer)
  /// The file descriptor that the client has passed with its last input, the caller's to close; nil for none.
  func takePassedDescriptor() -> Int32?
  /// Delivers the input that the session left over, and goes on reading.
  func continueInput()
  /// Closes when everything sent has left.
  func finish()
  /// Closes at once.
  func close()
}
