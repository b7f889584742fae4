// Writes JSON as QEMU 7.2 does, into a buffer that is used again and again.

/// Encodes messages into a reusable buffer: pure ASCII, `", "` and `": "` spaced, every string properly escaped.
///
/// Commas are put by the writer. Keys and ends must match beginnings; that is the caller's business.
public struct Writer: ~Copyable {
  /// What stands before the next value or key.
  @usableFromInline
  enum Place: UInt8 { case first, next, value }

  @usableFromInline var storage = Storage(capacity: 1024)
  /// Bytes at the buffer's beginning that `removeFirst` took.
  @usableFromInline var start = 0
  @usableFromInline var place = Place.first
  @usableFromInline var depth = 0
  @usableFromInline let isPretty: Bool

  /// Whether infinity is written `inf` as QEMU 7.2 does, though that is no JSON, instead of 1e+309.
  public var spellsInfinity = false

  /// Makes an empty writer. `pretty`: one member or element a line, four spaces a level, lines ended by CR LF, which
  /// is what QEMU 7.2 sends with `pretty=on`.
  public init(pretty: Bool = false) {
    isPretty = pretty
  }

  /// Bytes held.
  @inlinable public var count: Int { storage.count &- start }

  /// Lends the bytes held; they are valid during the call only.
  @inlinable
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try body(UnsafeRawBufferPointer(start: storage.base + start, count: count))
  }

  /// Drops all bytes and goes back to between messages. Keeps a buffer of up to 64 KiB.
  public mutating func removeAll() {
    storage.removeAll(shrinkingTo: 1024)
    start = 0
    settle()
  }

  /// Hands over all bytes, if there are any, and drops them.
  public mutating func drain(_ body: (UnsafeRawBufferPointer) -> Void) {
    guard count > 0 else { return }
    withBytes(body)
    removeAll()
  }

  /// Drops the first `length` bytes, which were sent; all if there are fewer. Doesn't touch the message being written.
  public mutating func removeFirst(_ length: Int) {
    start += min(max(length, 0), count)
    if start == storage.count {
      storage.removeAll(shrinkingTo: 1024)
      start = 0
    } else if start > storage.capacity / 2 {
      // Moving less than was sent keeps the cost per byte constant.
      let rest = count
      storage.base.copyMemory(from: storage.base + start, byteCount: rest)
      storage.count = rest
      start = 0
    }
  }

  /// Takes back what was written past `count` bytes, a half-written message, and goes back to between messages.
  public mutating func truncate(to count: Int) {
    storage.count = start + min(max(count, 0), self.count)
    settle()
  }

  /// Ends a message: appends CR LF and goes back to between messages.
  @inlinable
  public mutating func endMessage() {
    storage.append(0x0D)
    storage.append(0x0A)
    settle()
  }

  /// Appends plain bytes, without any comma: the human monitor's text.
  @inlinable
  public mutating func bytes(_ bytes: UnsafeRawBufferPointer) {
    if let base = bytes.baseAddress { storage.append(base, bytes.count) }
  }

  /// Appends plain text as UTF-8, without any comma.
  @inlinable
  public mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { self.bytes(UnsafeRawBufferPointer($0)) }
  }

  @inlinable
  mutating func settle() {
    place = .first
    depth = 0
  }

  /// Puts the comma and the line break before a value or a key.
  @inlinable @inline(__always)
  mutating func separate() {
    if place == .next {
      storage.reserve(2)
      storage.base.storeBytes(of: (0x202C as UInt16).littleEndian, toByteOffset: storage.count, as: UInt16.self)
      storage.count &+= isPretty ? 1 : 2
    }
    if isPretty, place != .value { breakLine() }
    place = .next
  }

  /// Begins a line inside of a container, indented by its depth.
  @usableFromInline
  mutating func breakLine() {
    guard depth > 0 else { return }
    newLine()
  }

  private mutating func newLine() {
    storage.append(0x0D)
    storage.append(0x0A)
    for _ in 0..<depth * 4 { storage.append(0x20) }
  }

  @inlinable @inline(__always)
  mutating func begin(_ bracket: UInt8) {
    separate()
    storage.append(bracket)
    depth &+= 1
    place = .first
  }

  @inlinable @inline(__always)
  mutating func end(_ bracket: UInt8) {
    depth &-= 1
    if isPretty { breakLineBeforeEnd() }
    storage.append(bracket)
    place = .next
  }

  /// QEMU 7.2 breaks the line before every end, of empty containers too.
  @usableFromInline
  mutating func breakLineBeforeEnd() {
    depth = max(depth, 0)
    newLine()
  }

  /// Begins an object.
  @inlinable public mutating func beginObject() { begin(UInt8(ascii: "{")) }

  /// Ends an object.
  @inlinable public mutating func endObject() { end(UInt8(ascii: "}")) }

  /// Begins an array.
  @inlinable public mutating func beginArray() { begin(UInt8(ascii: "[")) }

  /// Ends an array.
  @inlinable public mutating func endArray() { end(UInt8(ascii: "]")) }
}
