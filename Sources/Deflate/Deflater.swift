// Compression as of RFC 1950 and 1951: quick and simple, for what is mostly flat.
//
// Blocks have the fixed codes; repetitions are found by the last place of each three bytes, within one block. The
// stream is made block by block, so that a long one never holds the loop up.

/// Makes one stream.
public struct Deflater {
  private var bits: UInt64 = 0
  private var bitCount = 0
  private var output: [UInt8]
  private var sums: (low: UInt32, high: UInt32) = (1, 0)
  /// Whether there is nothing around the blocks: no head and no sum.
  private let isRaw: Bool
  /// How far before a place its bytes are looked for.
  private let window: Int

  /// A zlib stream, or one of nothing but blocks (RFC 1951); `window` is how far back repetitions refer at most, 32,768 for any
  /// reader.
  public init(isRaw: Bool = false, window: Int = 32768) {
    (self.isRaw, self.window) = (isRaw, min(32768, window))
    output = isRaw ? [] : [0x78, 0x01]
  }

  /// `bytes` as a zlib stream of one block.
  public static func stream(_ bytes: [UInt8]) -> [UInt8] {
    var deflater = Deflater()
    return deflater.block(bytes, isLast: true)
  }

  /// The stream's bytes with one more block of content, as far as they are settled; after the last one all of them.
  public mutating func block(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
    put(isLast ? 1 : 0, 1)
    put(1, 2)
    bytes.withUnsafeBufferPointer { compress($0) }
    literal(256)
    if isLast { finish() }
    defer { output.removeAll(keepingCapacity: true) }
    return output
  }

  private mutating func finish() {
    if bitCount > 0 { put(0, 8 - bitCount) }
    if isRaw { return }
    let sum = sums.high << 16 | sums.low
    output += (0..<4).map { UInt8(truncatingIfNeeded: sum >> UInt32(24 - $0 * 8)) }
  }

  // MARK: Repetitions

  private static let hashBits: UInt32 = 12
  private static let longest = 258

  private mutating func compress(_ bytes: UnsafeBufferPointer<UInt8>) {
    var last = [Int32](repeating: -1, count: 1 << Int(Self.hashBits))
    var place = 0
    while place < bytes.count {
      let (length, distance) = match(bytes, place, &last)
      let taken = max(1, length)
      if length > 0 { put(length: length, distance: distance) } else { literal(Int(bytes[place])) }
      if !isRaw { for byte in bytes[place..<place + taken] { add(byte) } }
      place += taken
    }
  }

  private mutating func add(_ byte: UInt8) {
    sums.low += UInt32(byte)
    if sums.low >= 65521 { sums.low -= 65521 }
    sums.high += sums.low
    if sums.high >= 65521 { sums.high -= 65521 }
  }

  /// How many bytes at `place` stand elsewhere before it, and how far before; none if they are too few.
  private func match(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ last: inout [Int32]
  ) -> (length: Int, distance: Int) {
    guard place + 3 <= bytes.count else { return (0, 0) }
    let key = UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2]) << 16
    let slot = Int((key &* 0x9e37_79b1) >> (32 - Self.hashBits))
    let before = Int(last[slot])
    last[slot] = Int32(truncatingIfNeeded: place)
    guard before >= 0, place - before <= window else { return (0, 0) }
    var length = 0
    let limit = min(Self.longest, bytes.count - place)
    while length < limit, bytes[before + length] == bytes[place + length] { length += 1 }
    return length >= 3 ? (length, place - before) : (0, 0)
  }

  // MARK: Codes

  private mutating func put(_ value: Int, _ count: Int) {
    bits |= UInt64(value) << UInt64(bitCount)
    bitCount += count
    while bitCount >= 8 {
      output.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
      bitCount -= 8
    }
  }

  /// Huffman codes begin with their highest bit.
  private mutating func put(reversed code: Int, _ count: Int) {
    var reversed = 0
    for bit in 0..<count where code & 1 << bit != 0 { reversed |= 1 << (count - 1 - bit) }
    put(reversed, count)
  }

  private mutating func literal(_ symbol: Int) {
    switch symbol {
    case ..<144: put(reversed: 0x30 + symbol, 8)
    case ..<256: put(reversed: 0x190 + symbol - 144, 9)
    case ..<280: put(reversed: symbol - 256, 7)
    default: put(reversed: 0xc0 + symbol - 280, 8)
    }
  }

  private mutating func put(length: Int, distance: Int) {
    // Lengths from 3 on: eight codes of one length each, then four codes a doubling; 258 has one of its own.
    let short = length - 3
    if length == Self.longest {
      literal(285)
    } else if short < 8 {
      literal(257 + short)
    } else {
      let extra = Int.bitWidth - 1 - short.leadingZeroBitCount - 2
      literal(257 + extra * 4 + short >> extra)
      put(short & (1 << extra - 1), extra)
    }
    // Distances from 1 on: four codes of one each, then two codes a doubling.
    let far = distance - 1
    if far < 4 { return put(reversed: far, 5) }
    let extra = Int.bitWidth - 1 - far.leadingZeroBitCount - 1
    put(reversed: extra * 2 + far >> extra, 5)
    put(far & (1 << extra - 1), extra)
  }
}
