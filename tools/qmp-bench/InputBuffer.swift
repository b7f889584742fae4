// InputBuffer holds the bytes that one connection has read and hands them out as lines.

import Glibc

struct InputBuffer {
  /// A line longer than this is no reply of a QMP server.
  private static let limit = 256 << 20

  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// One past the last byte read.
  var filled = 0
  /// The first byte of the line not yet handed out.
  private var start = 0
  /// Up to here no newline was found: a long line is searched once.
  private var searched = 0

  init(capacity: Int = 16_384) {
    self.capacity = capacity
    bytes = .allocate(capacity: capacity)
  }

  func release() {
    bytes.deallocate()
  }

  /// Where the next read goes.
  @inline(__always)
  var end: UnsafeMutablePointer<UInt8> { bytes + filled }

  /// How many bytes the next read may bring: at least one.
  @inline(__always)
  mutating func makeRoom() throws(BenchFailure) -> Int {
    if start > 0 { moveToFront() }
    if filled == capacity { try grow() }
    return capacity &- filled
  }

  /// The next whole line. It is valid until `makeRoom`.
  @inline(__always)
  mutating func nextLine() -> ReplyLine? {
    guard searched < filled, let found = memchr(bytes + searched, 10, filled &- searched) else {
      searched = filled
      return nil
    }
    let line = bytes + start
    let newline = found.assumingMemoryBound(to: UInt8.self)
    start = newline - bytes + 1
    searched = start
    return ReplyLine(start: line, count: newline - line)
  }

  @inline(__always)
  private mutating func moveToFront() {
    let rest = filled &- start
    if rest > 0 { memmove(bytes, bytes + start, rest) }
    filled = rest
    searched &-= start
    start = 0
  }

  private mutating func grow() throws(BenchFailure) {
    guard capacity < Self.limit else { throw BenchFailure("the server sent a line longer than \(Self.limit) bytes") }
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2)
    larger.update(from: bytes, count: filled)
    bytes.deallocate()
    bytes = larger
    capacity *= 2
  }
}
