// Input of a stream, collected until there is as much of it as is waited for.

/// Bytes that have come.
struct InputTray {
  private var bytes: [UInt8] = []
  private var skipped = 0

  /// So many bytes once they are there, from those that have come before and from `rest`.
  mutating func take(_ count: Int, from rest: inout UnsafeRawBufferPointer) -> [UInt8]? {
    if bytes.isEmpty { bytes.reserveCapacity(count) }
    bytes.append(contentsOf: Self.cut(count - bytes.count, from: &rest))
    if bytes.count < count { return nil }
    let whole = bytes
    bytes = []
    return whole
  }

  /// Whether so many bytes have come and were dropped.
  mutating func skip(_ count: Int, from rest: inout UnsafeRawBufferPointer) -> Bool {
    skipped += Self.cut(count - skipped, from: &rest).count
    if skipped < count { return false }
    skipped = 0
    return true
  }

  private static func cut(_ count: Int, from rest: inout UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    let count = max(0, min(count, rest.count))
    defer { rest = UnsafeRawBufferPointer(rebasing: rest[count...]) }
    return UnsafeRawBufferPointer(rebasing: rest[..<count])
  }
}

/// Numbers and texts of a message, read one after another.
struct MessageReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// Whether all of it was read.
  var isAtEnd: Bool { rest.isEmpty }

  /// A number of so many bytes, the most significant first; nil if there aren't as many.
  mutating func number(_ count: Int) -> Int? {
    guard let bytes = bytes(count) else { return nil }
    return bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  /// So many bytes; nil if there aren't as many.
  mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
    if count > rest.count { return nil }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  /// A text of so many bytes; nil if there aren't as many.
  mutating func text(_ count: Int) -> String? { bytes(count).map { String(decoding: $0, as: UTF8.self) } }
}
