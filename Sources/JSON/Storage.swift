// The growable raw buffer under documents, unfinished tokens and the writer.

/// A raw buffer that grows by doubling and frees itself. Positions are in bytes.
@usableFromInline
struct Storage: ~Copyable {
  @usableFromInline var base: UnsafeMutableRawPointer
  @usableFromInline var count: Int
  @usableFromInline var capacity: Int

  /// What a buffer may keep between documents or messages, in bytes: a burst doesn't stay resident.
  @usableFromInline static var kept: Int { 64 << 10 }

  init(capacity: Int) {
    base = .allocate(byteCount: capacity, alignment: 16)
    count = 0
    self.capacity = capacity
  }

  @inlinable deinit { base.deallocate() }

  @inlinable
  mutating func reserve(_ extra: Int) {
    if capacity &- count < extra { grow(extra) }
  }

  @usableFromInline @inline(never)
  mutating func grow(_ extra: Int) {
    var wanted = capacity
    while wanted - count < extra { wanted *= 2 }
    let moved = UnsafeMutableRawPointer.allocate(byteCount: wanted, alignment: 16)
    moved.copyMemory(from: base, byteCount: count)
    base.deallocate()
    base = moved
    capacity = wanted
  }

  @inlinable
  mutating func append(_ source: UnsafeRawPointer, _ length: Int) {
    reserve(length)
    (base + count).copyMemory(from: source, byteCount: length)
    count &+= length
  }

  @inlinable
  mutating func append(_ byte: UInt8) {
    reserve(1)
    base.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count &+= 1
  }

  /// Empties the buffer; one that a large document grew goes back to `smallest` bytes.
  @inline(__always)
  mutating func removeAll(shrinkingTo smallest: Int) {
    count = 0
    if capacity > Self.kept { shrink(smallest) }
  }

  @inline(never)
  mutating func shrink(_ smallest: Int) {
    base.deallocate()
    base = .allocate(byteCount: smallest, alignment: 16)
    capacity = smallest
  }
}
