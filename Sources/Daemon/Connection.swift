// Joining a byte stream and a session: bytes up, replies down.
import Chardev
import Monitor

extension DescriptorStream: Transport {
  /// Closes at once.
  public func abort() { close() }

  /// Nobody's descriptors are kept yet.
  public func takeDescriptor() -> Int32? { nil }
}

extension Session: StreamClient {}
