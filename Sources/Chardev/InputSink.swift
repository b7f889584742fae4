// The client of a stream that nobody reads.

/// Takes all input and keeps none of it.
public final class InputSink: StreamClient {
  private weak var stream: (any ByteStream)?

  /// The client of `stream`.
  public init(_ stream: any ByteStream) { self.stream = stream }

  /// Takes it all.
  public func received(_ bytes: UnsafeRawBufferPointer) -> Int { bytes.count }
  /// The peer sends no more, and so does this end.
  public func inputEnded() { stream?.finish() }
  /// Nothing is left to do.
  public func lost() {}
  /// Nothing waits for that.
  public func outputDrained() {}
}
