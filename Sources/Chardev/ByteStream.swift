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
