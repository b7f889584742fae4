// Compression, checked by a reader of its own.
import TestSupport
import Testing

@testable import Deflate

/// Reads a zlib stream of blocks with the fixed codes; nil if it isn't one.
private struct StreamReader {
  private let bytes: [UInt8]
  private var bit = 16

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func take(_ count: Int) -> Int? {
    var value = 0
    for place in 0..<count {
      guard bit / 8 < bytes.count else { return nil }
      value |= Int(bytes[bit / 8] >> UInt8(bit % 8) & 1) << place
      bit += 1
    }
    return value
  }

  private mutating func code(_ count: Int) -> Int? {
    var value = 0
    for _ in 0..<count {
      guard let next = take(1) else { return nil }
      value = value << 1 | next
    }
    return value
  }

  private mutating func symbol() -> Int? {
    guard let seven = code(7) else { return nil }
    if seven < 24 { return 256 + seven }
    guard let one = take(1) else { return nil }
    let eight = seven << 1 | one
    if (0x30..<0xc0).contains(eight) { return eight - 0x30 }
    if (0xc0..<0xc8).contains(eight) { return 280 + eight - 0xc0 }
    guard let last = take(1) else { return nil }
    return 144 + (eight << 1 | last) - 0x190
  }

  private mutating func length(_ symbol: Int) -> Int? {
    if symbol == 285 { return 258 }
    let index = symbol - 257
    if index < 8 { return 3 + index }
    let extra = index / 4 - 1
    return take(extra).map { 3 + ((4 + index % 4) << extra) + $0 }
  }

  private mutating func distance() -> Int? {
    guard let index = code(5) else { return nil }
    if index < 4 { return 1 + index }
    let extra = index / 2 - 1
    return take(extra).map { 1 + ((2 + index % 2) << extra) + $0 }
  }

  mutating func content() -> [UInt8]? {
    var output: [UInt8] = []
    var isLast = false
    while !isLast {
      guard let last = take(1), take(2) == 1 else { return nil }
      isLast = last == 1
      while true {
        guard let symbol = symbol() else { return nil }
        if symbol < 256 {
          output.append(UInt8(symbol))
        } else if symbol == 256 {
          break
        } else {
          guard let length = length(symbol), let distance = distance(), distance <= output.count else { return nil }
          for _ in 0..<length { output.append(output[output.count - distance]) }
        }
      }
    }
    var (low, high): (UInt32, UInt32) = (1, 0)
    for byte in output {
      low = (low + UInt32(byte)) % 65521
      high = (high + low) % 65521
    }
    bit = (bit + 7) / 8 * 8
    var sum: UInt32 = 0
    for byte in bytes[(bit / 8)...] { sum = sum << 8 | UInt32(byte) }
    return bytes.count == bit / 8 + 4 && sum == high << 16 | low ? output : nil
  }
}

@Suite struct DeflaterTests {
  private func restored(_ stream: [UInt8]) -> [UInt8]? {
    var reader = StreamReader(stream)
    return reader.content()
  }

  @Test("nothing, one byte, repetitions of each length and distance come back")
  func known() {
    let cases: [[UInt8]] = [
      [], [0], [255, 144, 143], Array(repeating: 7, count: 3), Array(repeating: 0, count: 4096),
      Array(repeating: [1, 2, 3, 4, 5], count: 1000).flatMap { $0 },
    ]
    for bytes in cases { #expect(restored(Deflater.stream(bytes)) == bytes) }
    for length in 1...300 {
      let bytes = Array("abc".utf8) + [0] + Array(repeating: 9, count: length)
      #expect(restored(Deflater.stream(bytes)) == bytes, "\(length)")
    }
    for gap in [1, 4, 5, 8, 100, 1000, 20000, 32764, 32765, 40000] {
      var random = Seeded(gap)
      let noise = (0..<gap).map { _ in UInt8.random(in: 0...200, using: &random) }
      let bytes = [201, 202, 203, 204] + noise + [201, 202, 203, 204]
      #expect(restored(Deflater.stream(bytes)) == bytes, "\(gap)")
    }
  }

  @Test("what is random comes back")
  func random() {
    for seed in 0..<50 {
      var random = Seeded(seed)
      let most = UInt8.random(in: 0...255, using: &random)
      let bytes = (0..<Int.random(in: 0...5000, using: &random)).map { _ in UInt8.random(in: 0...most, using: &random) }
      #expect(restored(Deflater.stream(bytes)) == bytes)
    }
  }

  @Test("blocks alone come back, and refer no further back than a window")
  func raw() {
    for (gap, isLonger) in [(1000, false), (4090, false), (4200, true)] {
      var random = Seeded(gap)
      let noise = (0..<gap).map { _ in UInt8.random(in: 0...255, using: &random) }
      let word = Array("a word of some length that comes again".utf8)
      var (narrow, wide) = (Deflater(isRaw: true, window: 4096 + word.count), Deflater(isRaw: true))
      let bytes = word + noise + word
      let (first, second) = (narrow.block(bytes, isLast: true), wide.block(bytes, isLast: true))
      #expect(Inflater.inflate(first, size: bytes.count) == bytes)
      #expect((first.count > second.count) == isLonger)
    }
  }

  @Test("blocks make one stream")
  func blocks() {
    var deflater = Deflater()
    let parts: [[UInt8]] = [Array(repeating: 1, count: 100), [], Array("text text text".utf8)]
    let stream = parts.indices.flatMap { deflater.block(parts[$0], isLast: $0 == 2) }
    #expect(restored(stream) == parts.flatMap { $0 })
  }

  @Test("what is flat becomes small")
  func flat() { #expect(Deflater.stream(Array(repeating: 0, count: 1 << 20)).count < 12000) }
}
