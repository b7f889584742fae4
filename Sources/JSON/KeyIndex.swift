// Finds duplicate keys in objects with many members, in one hash table for the whole document.

import Glibc

/// An open-addressing hash set of (object, key) pairs; it exists only while a document has a large object.
struct KeyIndex: ~Copyable {
  /// An object's members up to here are compared one by one, which is cheaper than hashing.
  static var threshold: UInt64 { 16 }

  /// Node indices of an object and of a key in it; an object of UInt32.max marks a free slot.
  private struct Slot {
    var object: UInt32
    var key: UInt32
  }

  private var slots: UnsafeMutablePointer<Slot>?
  private var capacity = 0
  private var used = 0

  init() {}

  deinit { slots?.deallocate() }

  /// Forgets all keys and frees the table.
  mutating func removeAll() {
    slots?.deallocate()
    slots = nil
    capacity = 0
    used = 0
  }

  /// Adds the key node `key` of the object node `object`; false if that object has an equal key.
  mutating func insert(object: UInt32, key: UInt32, _ document: borrowing Document) -> Bool {
    if (used + 1) * 4 > capacity * 3 { grow(document) }
    guard let slots else { return true }
    var at = hash(object, key, document) & (capacity - 1)
    while slots[at].object != .max {
      if slots[at].object == object, Self.equal(document, slots[at].key, key) { return false }
      at = (at + 1) & (capacity - 1)
    }
    slots[at] = Slot(object: object, key: key)
    used += 1
    return true
  }

  private mutating func grow(_ document: borrowing Document) {
    let wanted = max(64, capacity * 2)
    let fresh = UnsafeMutablePointer<Slot>.allocate(capacity: wanted)
    fresh.initialize(repeating: Slot(object: .max, key: 0), count: wanted)
    for index in 0..<capacity {
      guard let slot = slots?[index], slot.object != .max else { continue }
      var at = hash(slot.object, slot.key, document) & (wanted - 1)
      while fresh[at].object != .max { at = (at + 1) & (wanted - 1) }
      fresh[at] = slot
    }
    slots?.deallocate()
    slots = fresh
    capacity = wanted
  }

  /// Swift's hasher is seeded per process, so a client can't choose keys that collide.
  private func hash(_ object: UInt32, _ key: UInt32, _ document: borrowing Document) -> Int {
    var hasher = Hasher()
    hasher.combine(object)
    hasher.combine(bytes: Self.bytes(document, key))
    return hasher.finalize()
  }

  private static func bytes(_ document: borrowing Document, _ key: UInt32) -> UnsafeRawBufferPointer {
    let payload = document.tape[Int(key)].payload
    return UnsafeRawBufferPointer(start: document.text.base + Int(payload & 0xFFFF_FFFF), count: Int(payload >> 32))
  }

  /// Whether two key nodes of the document have the same text.
  static func equal(_ document: borrowing Document, _ one: UInt32, _ other: UInt32) -> Bool {
    let (left, right) = (bytes(document, one), bytes(document, other))
    guard left.count == right.count, let start = left.baseAddress, let end = right.baseAddress else {
      return left.count == right.count
    }
    return memcmp(start, end, left.count) == 0
  }
}
