// Which of several unexpected members QEMU complains about: the first one in the order of its hash tables.
//
// Observed on QEMU 7.2 with GLib 2.74: the members of an object, as QEMU's own dictionary orders them, go into a table
// of GLib's; those that the type has are taken out again as they are visited; the first that is left is reported.
import JSON

extension SchemaType {
  /// The unexpected member that QEMU reports. There must be one.
  func unexpectedMember(of object: View) -> String {
    var table = HashOrder()
    for key in object.keysInQEMUsOrder { table.insert(key) }
    for name in visited(of: object) { table.remove(name) }
    return table.first ?? ""
  }

  /// The members that the type has, in the order in which they are visited.
  private func visited(of object: View) -> [String] {
    members.map { SchemaText($0.name).string } + (variant(of: object)?.visited(of: object) ?? [])
  }
}

extension View {
  /// An object's keys in the order of QEMU's dictionary: 512 buckets, the newest member of each first. Its hash is
  /// that of the trivial database (tdb).
  public var keysInQEMUsOrder: [String] {
    let keys = members.map { (bucket: Self.bucket($0.key), text: $0.key.string ?? "") }
    return keys.reversed().enumerated().sorted { ($0.element.bucket, $0.offset) < ($1.element.bucket, $1.offset) }
      .map(\.element.text)
  }

  private static func bucket(_ key: View) -> UInt32 {
    guard let bytes = key.bytes else { return 0 }
    var hash: UInt32 = 0x238f_13af &* UInt32(truncatingIfNeeded: bytes.count)
    for (index, byte) in bytes.enumerated() { hash &+= UInt32(byte) << UInt32(index * 5 % 24) }
    return (1_103_515_243 &* hash &+ 12345) % 512
  }
}

/// Texts in the order of a GLib hash table, through insertions and removals.
public struct HashOrder {
  private enum Slot: Equatable {
    case free
    case removed
    case text(String)
  }

  private var slots = [Slot](repeating: .free, count: 8)
  /// How many texts there are, and how many slots aren't free.
  private var count = 0
  private var used = 0

  /// The largest prime below each power of two, by exponent from 3.
  private static let primes: [UInt32] = [
    7, 13, 31, 61, 127, 251, 509, 1021, 2039, 4093, 8191, 16381, 32749, 65521, 131071, 262139, 524287, 1_048_573,
    2_097_143,
  ]

  /// An empty table.
  public init() {}

  /// All texts, slot by slot.
  public var texts: [String] { slots.compactMap { if case .text(let text) = $0 { text } else { nil } } }

  /// The text in the first slot that has one.
  var first: String? {
    for case .text(let text) in slots { return text }
    return nil
  }

  /// Adds a text that isn't there yet.
  public mutating func insert(_ text: String) {
    var place = home(text)
    var step = 0
    while slots[place] != .free { advance(&place, &step) }
    slots[place] = .text(text)
    count += 1
    used += 1
    resizeIfNeeded()
  }

  /// Takes a text out.
  public mutating func remove(_ text: String) {
    guard let place = slots.firstIndex(of: .text(text)) else { return }
    slots[place] = .removed
    count -= 1
    resizeIfNeeded()
  }

  /// Where a text belongs: 33-fold string hash of signed bytes, spread by 11, modulo a prime.
  private func home(_ text: String) -> Int {
    var hash: UInt32 = 5381
    for byte in text.utf8 { hash = hash &* 33 &+ UInt32(truncatingIfNeeded: Int8(bitPattern: byte)) }
    let exponent = min(slots.count.trailingZeroBitCount - 3, Self.primes.count - 1)
    return Int((max(hash, 2) &* 11) % Self.primes[exponent])
  }

  private func advance(_ place: inout Int, _ step: inout Int) {
    step += 1
    place = (place + step) & (slots.count - 1)
  }

  private mutating func resizeIfNeeded() {
    let isSparse = slots.count > max(count * 4, 8)
    guard isSparse || slots.count <= used + used / 16 else { return }
    let wanted = Int(Double(count) * 1.333)
    var size = 8
    while size <= wanted { size *= 2 }
    rearrange(size)
  }

  /// Moves every text to its place in a table of that size, each pushing out the text that sat there unmoved.
  private mutating func rearrange(_ size: Int) {
    let old = slots.count
    if size > old { slots += [Slot](repeating: .free, count: size - old) }
    var pending = slots
    var settled = [Bool](repeating: false, count: max(old, size))
    slots = [Slot](repeating: .free, count: size)
    for index in 0..<old where !settled[index] {
      var moving = pending[index]
      pending[index] = .free
      while case .text(let text) = moving {
        var place = home(text)
        var step = 0
        while settled[place] { advance(&place, &step) }
        settled[place] = true
        slots[place] = moving
        moving = pending[place]
        pending[place] = .free
      }
    }
    used = count
  }
}
