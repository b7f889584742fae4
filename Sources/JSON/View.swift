// Reading a parsed document in place, without copying it.

import Glibc

/// A trivial borrowed view of one value of a `Document`: valid until that document changes or dies.
public struct View {
  /// The kind of a value. Integers that fit Int64 are `int`; `uint` is only for those above.
  public enum Kind: UInt8, Sendable { case null, bool, int, uint, double, string, array, object }

  @usableFromInline let node: UnsafePointer<Node>?
  @usableFromInline let text: UnsafePointer<UInt8>

  @inlinable
  init(_ node: UnsafePointer<Node>?, _ text: UnsafePointer<UInt8>) {
    self.node = node
    self.text = text
  }

  /// The value's kind; `null` for the root of an empty document.
  @inlinable public var kind: Kind { node?.pointee.kind ?? .null }

  /// Whether the value is null.
  @inlinable public var isNull: Bool { kind == .null }

  /// Whether the value is an object.
  @inlinable public var isObject: Bool { kind == .object }

  /// Whether the value is an array.
  @inlinable public var isArray: Bool { kind == .array }

  /// Whether the value is a string.
  @inlinable public var isString: Bool { kind == .string }

  /// The boolean, nil for other kinds.
  @inlinable public var bool: Bool? {
    guard let node, node.pointee.kind == .bool else { return nil }
    return node.pointee.payload != 0
  }

  /// The integer if it fits Int64, nil for other kinds (doubles without a fraction too: QEMU 7.2 keeps them apart).
  @inlinable public var int: Int64? {
    guard let node, node.pointee.kind == .int else { return nil }
    return Int64(bitPattern: node.pointee.payload)
  }

  /// The integer if it isn't negative, nil for other kinds.
  @inlinable public var uint: UInt64? {
    guard let node else { return nil }
    switch node.pointee.kind {
    case .uint: return node.pointee.payload
    case .int where Int64(bitPattern: node.pointee.payload) >= 0: return node.pointee.payload
    default: return nil
    }
  }

  /// Any number as a double, rounded if it must be; infinite if the text was out of range.
  @inlinable public var double: Double? {
    guard let node else { return nil }
    switch node.pointee.kind {
    case .double: return Double(bitPattern: node.pointee.payload)
    case .uint: return Double(node.pointee.payload)
    case .int: return Double(Int64(bitPattern: node.pointee.payload))
    default: return nil
    }
  }

  /// A string's decoded UTF-8, in which NUL is an ordinary byte; nil for other kinds.
  @inlinable public var bytes: UnsafeRawBufferPointer? {
    guard let node, node.pointee.kind == .string else { return nil }
    let payload = node.pointee.payload
    return UnsafeRawBufferPointer(
      start: text + Int(truncatingIfNeeded: payload & 0xFFFF_FFFF), count: Int(truncatingIfNeeded: payload >> 32))
  }

  /// A copy of the string, nil for other kinds.
  public var string: String? {
    guard let bytes else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Members of an object or elements of an array, 0 for other kinds.
  @inlinable public var count: Int {
    guard let node, node.pointee.kind.rawValue >= Kind.array.rawValue else { return 0 }
    return Int(truncatingIfNeeded: node.pointee.payload)
  }

  /// The value of an object's member; nil if there is none or this is no object. Looks at each member.
  @inlinable public subscript(key: StaticString) -> View? {
    guard key.hasPointerRepresentation else { return nil }
    return member(UnsafeRawBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
  }

  /// The value of an object's member by the key's decoded bytes; nil if there is none or this is no object.
  public func member(_ key: UnsafeRawBufferPointer) -> View? {
    guard let node, node.pointee.kind == .object else { return nil }
    var left = node.pointee.payload
    var at = node + 1
    while left > 0 {
      if same(at, key) { return View(at + 1, text) }
      at += 1 + Int(at[1].span)
      left &-= 1
    }
    return nil
  }

  /// The value of an object's member by a key that isn't known before; nil if there is none or this is no object.
  public func member(named key: String) -> View? {
    var key = key
    return key.withUTF8 { member(UnsafeRawBufferPointer($0)) }
  }

  /// Whether this is a string with that text.
  @inlinable public func equals(_ expected: StaticString) -> Bool {
    guard let node, node.pointee.kind == .string, expected.hasPointerRepresentation else { return false }
    return same(node, UnsafeRawBufferPointer(start: expected.utf8Start, count: expected.utf8CodeUnitCount))
  }

  @usableFromInline
  func same(_ key: UnsafePointer<Node>, _ wanted: UnsafeRawBufferPointer) -> Bool {
    let payload = key.pointee.payload
    guard payload >> 32 == UInt64(wanted.count) else { return false }
    guard let start = wanted.baseAddress else { return true }
    return memcmp(text + Int(truncatingIfNeeded: payload & 0xFFFF_FFFF), start, wanted.count) == 0
  }
}
