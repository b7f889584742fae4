// A stream of bytes in both directions, and who uses it.

/// Who uses a stream.
public protocol StreamClient: AnyObject {
  /// Takes input; returns how much. The stream keeps the rest and stops reading until `continueInput`.
  func received(_ bytes: UnsafeRawBufferPointer) -> Int
  /// The peer sends no more, but may still read. Comes after all input was taken.
  func inputEnded()
  /// The peer is gone; the stream is closed. Comes once, and nothing after it.
  func lost()
  /// Output that could not leave at once has left.
  func outputDrained()
}

/// A stream as its user sees it.
public protocol ByteStream: AnyObject {
  /// Runs once, when the stream has closed.
  var onClose: (() -> Void)? { get set }
  /// Bytes that were sent and haven't left.
  var unsent: Int { get }
  /// The size of the terminal at the other end, which sends each key as it is typed; nil without one.
  var terminalSize: TerminalSize? { get }
  /// Begins to read. Starting again does nothing.
  func start()
  /// Sends bytes; what can't leave at once is copied and goes later.
  func send(_ bytes: UnsafeRawBufferPointer)
  /// Delivers the input that the client left over, and goes on reading.
  func continueInput()
  /// The oldest descriptor that came with the input and wasn't taken yet; it becomes the caller's to close.
  func takePassedDescriptor() -> Int32?
  /// Closes when everything sent has left.
  func finish()
  /// Closes at once. The client hears that the peer is lost.
  func close()
}

extension ByteStream {
  /// Most streams lead to a program.
  public var terminalSize: TerminalSize? { nil }

  /// Only a socket of this host's brings descriptors.
  public func takePassedDescriptor() -> Int32? { nil }
}
