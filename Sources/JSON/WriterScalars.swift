// The writer's numbers, keywords and members.

import Glibc

extension Writer {
  /// Writes null.
  @inlinable
  public mutating func null() {
    separate()
    word("null")
  }

  /// Writes true or false.
  @inlinable
  public mutating func bool(_ value: Bool) {
    separate()
    word(value ? "true" : "false")
  }

  @usableFromInline
  mutating func word(_ word: StaticString) {
    storage.append(word.utf8Start, word.utf8CodeUnitCount)
  }

  /// Writes an integer.
  @inlinable
  public mutating func int(_ value: Int64) {
    separate()
    if value < 0 { storage.append(UInt8(ascii: "-")) }
    digits(value.magnitude)
  }

  /// Writes an integer.
  @inlinable
  public mutating func uint(_ value: UInt64) {
    separate()
    digits(value)
  }

  @usableFromInline
  mutating func digits(_ value: UInt64) {
    storage.reserve(20)
    var length = 1
    var bound: UInt64 = 10
    while length < 20, value >= bound {
      length &+= 1
      bound = length == 20 ? .max : bound &* 10
    }
    let end = storage.base + storage.count
    var rest = value
    var at = length &- 1
    while at >= 0 {
      end.storeBytes(of: UInt8(truncatingIfNeeded: rest % 10) &+ 0x30, toByteOffset: at, as: UInt8.self)
      rest /= 10
      at &-= 1
    }
    storage.count &+= length
  }

  /// Writes a double with 17 significant digits, as QEMU 7.2 does: 0.1 is 0.10000000000000001, 1.0 is 1, -0.0 is -0.
  /// QEMU's `inf` is no JSON, so infinity is 1e+309 unless it is to be spelt; that reads back as out of range. NaN is
  /// null.
  public mutating func double(_ value: Double) {
    if value.isNaN { return null() }
    separate()
    if value.isInfinite {
      if value < 0 { storage.append(UInt8(ascii: "-")) }
      word(spellsInfinity ? "inf" : "1e+309")
    } else if value.magnitude < 1e15, value == value.rounded(.towardZero), value != 0 {
      if value < 0 { storage.append(UInt8(ascii: "-")) }
      digits(UInt64(value.magnitude))
    } else {
      storage.reserve(32)
      let end = (storage.base + storage.count).assumingMemoryBound(to: CChar.self)
      let length = withVaList([value]) { vsnprintf(end, 32, "%.17g", $0) }
      storage.count += Int(max(length, 0))
    }
  }

  /// Writes a key and a string.
  @inlinable
  public mutating func member(_ name: StaticString, _ value: String) {
    key(name)
    string(value)
  }

  /// Writes a key and a string.
  @inlinable
  public mutating func member(_ name: StaticString, _ value: StaticString) {
    key(name)
    string(value)
  }

  /// Writes a key and a boolean.
  @inlinable
  public mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    bool(value)
  }

  /// Writes a key and an integer.
  @inlinable
  public mutating func member(_ name: StaticString, _ value: Int64) {
    key(name)
    int(value)
  }

  /// Writes a key and an integer.
  @inlinable
  public mutating func member(_ name: StaticString, _ value: UInt64) {
    key(name)
    uint(value)
  }

  /// Writes a key and an integer.
  @inlinable
  public mutating func member(_ name: StaticString, _ value: Int) {
    key(name)
    int(Int64(value))
  }

  /// Writes a key and a double.
  @inlinable
  public mutating func member(_ name: StaticString, _ value: Double) {
    key(name)
    double(value)
  }
}
