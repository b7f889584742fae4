// The memory behind a `ringbuf` device.

/// Keeps the last bytes that were written.
public final class RingBuffer {
  private var storage: [UInt8]
  /// Positions count on without wrapping round; a position's place is its remainder.
  private var readPosition: UInt64 = 0
  private var writePosition: UInt64 = 0

  /// A client may not take all memory there is.
  private static let most = 1 << 28

  /// A buffer of `size` bytes, a power of two.
  init(size: Int) throws(SocketError) {
    guard size > 0, size & (size - 1) == 0 else {
      throw SocketError("size of ringbuf chardev must be power of two")
    }
    guard size <= Self.most else { throw SocketError("size of ringbuf chardev must be at most \(Self.most)") }
    storage = [UInt8](repeating: 0, count: size)
  }

  /// How many bytes it holds.
  public var count: Int { Int(writePosition - readPosition) }

  /// Writes bytes; the oldest make room.
  public func write(_ bytes: UnsafeRawBufferPointer) {
    for byte in bytes.suffix(storage.count) {
      storage[Int(writePosition % UInt64(storage.count))] = byte
      writePosition += 1
    }
    readPosition = max(readPosition, writePosition - min(writePosition, UInt64(storage.count)))
  }

  /// Takes the oldest bytes, at most `limit`.
  public func read(_ limit: Int) -> [UInt8] {
    let taken = min(max(limit, 0), count)
    let bytes = (0..<UInt64(taken)).map { storage[Int((readPosition + $0) % UInt64(storage.count))] }
    readPosition += UInt64(taken)
    return bytes
  }
}
