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

  public var unsent: Int { stream.unsent }
  public func send(_ bytes: UnsafeRawBufferPointer) { stream.send(bytes) }
  public func takePassedDescriptor() -> Int32? { stream.takePassedDescriptor() }
  public func continueInput() { stream.continueInput() }
  public func finish() { stream.finish() }
  public func close() { stream.close() }
}
