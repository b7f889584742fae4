// Joining a byte stream and a session: bytes up, replies down.
import Chardev
import Monitor

extension DescriptorStream: Transport {}

extension Session: StreamClient {}

/// A session's way to a stream of any kind.
public final class StreamTransport: Transport {
  private let stream: any ByteStream

  /// The way to `stream`, whose client is the session.
  public init(_ stream: any ByteStream) { self.stream = stream }

  /// Bytes that were sent and haven't left.
  public var unsent: Int { stream.unsent }
  /// The size of the terminal at the other end.
  public var terminalSize: (columns: Int, rows: Int)? { stream.terminalSize }
  /// Sends bytes.
  public func send(_ bytes: UnsafeRawBufferPointer) { stream.send(bytes) }
  /// The oldest descriptor that came with the input.
  public func takePassedDescriptor() -> Int32? { stream.takePassedDescriptor() }
  /// Delivers what was left over, and goes on reading.
  public func continueInput() { stream.continueInput() }
  /// Closes when everything sent has left.
  public func finish() { stream.finish() }
  /// Closes at once.
  public func close() { stream.close() }
}
