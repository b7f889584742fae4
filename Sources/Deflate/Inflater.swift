// Raw deflate (RFC 1951). What is damaged gives nothing.

/// Unpacks deflated bytes.
public struct Inflater {
  private let input: [UInt8]
  private let size: Int
  private var output: [UInt8] = []
  private var place = 0
  /// Bits that were taken from the input and aren't used yet, the first one the lowest.
  private var bits: UInt32 = 0
  private var bitCount = 0

  /// The first `size` bytes of what deflated bytes hold; nil if they are damaged or hold fewer. What follows is ignored.
  public static func inflate(_ input: [UInt8], size: Int) -> [UInt8]? {
    var inflater = Inflater(input, size)
    return inflater.run() ? inflater.output : nil
  }

  private init(_ input: [UInt8], _ size: Int) {
    (self.input, self.size) = (input, size)
    output.reserveCapacity(size)
  }

  private var isFull: Bool { output.count >= size }

  private mutating func run() -> Bool {
    while !isFull {
      guard let isLast = take(1), let kind = take(2), readBlock(kind) else { return false }
      if isLast == 1 { break }
    }
    return isFull
  }

  private mutating func readBlock(_ kind: Int) -> Bool {
    switch kind {
    case 0: return copyStored()
    case 1: return readSymbols(Self.fixedLengths, Self.fixedDistances)
    case 2:
      guard let (lengths, distances) = readCodes() else { return false }
      return readSymbols(lengths, distances)
    default: return false
    }
  }

  // MARK: Bits

  private mutating func take(_ count: Int) -> Int? {
    while bitCount < count {
      if place >= input.count { return nil }
      bits |= UInt32(input[place]) << UInt32(bitCount)
      place += 1
      bitCount += 8
    }
    let value = bits & (1 << UInt32(count) - 1)
    bits >>= UInt32(count)
    bitCount -= count
    return Int(value)
  }

  /// The next symbol: codes come with their most significant bit first.
  private mutating func symbol(_ code: HuffmanCode) -> Int? {
    var (word, first, index) = (0, 0, 0)
    for length in 1...HuffmanCode.longest {
      guard let bit = take(1) else { return nil }
      word |= bit
      let count = code.counts[length]
      if word - first < count { return code.symbols[index + word - first] }
      index += count
      (first, word) = ((first + count) << 1, word << 1)
    }
    return nil
  }

  // MARK: Blocks

  private mutating func copyStored() -> Bool {
    // Whole bytes that were taken are given back.
    place -= bitCount / 8
    (bits, bitCount) = (0, 0)
    guard place + 4 <= input.count else { return false }
    let length = Int(input[place]) | Int(input[place + 1]) << 8
    let complement = Int(input[place + 2]) | Int(input[place + 3]) << 8
    place += 4
    if length ^ complement != 0xFFFF { return false }
    let wanted = min(length, size - output.count)
    guard place + wanted <= input.count else { return false }
    output += input[place..<place + wanted]
    place = min(input.count, place + length)
    return true
  }

  private mutating func readSymbols(_ lengths: HuffmanCode, _ distances: HuffmanCode) -> Bool {
    while !isFull {
      guard let symbol = symbol(lengths) else { return false }
      if symbol == 256 { return true }
      if symbol < 256 {
        output.append(UInt8(symbol))
      } else if !copyBack(symbol - 257, distances) {
        return false
      }
    }
    return true
  }

  /// Repeats what was there some way back.
  private mutating func copyBack(_ kind: Int, _ distances: HuffmanCode) -> Bool {
    guard kind < Self.lengths.count, let more = take(Self.lengths[kind].bits), let far = symbol(distances),
      far < Self.distances.count, let further = take(Self.distances[far].bits)
    else { return false }
    let distance = Self.distances[far].base + further
    if distance > output.count { return false }
    for _ in 0..<min(Self.lengths[kind].base + more, size - output.count) {
      output.append(output[output.count - distance])
    }
    return true
  }

  /// The codes of a block that brings its own: their lengths are coded, too.
  private mutating func readCodes() -> (HuffmanCode, HuffmanCode)? {
    guard let literals = take(5), let distances = take(5), let count = take(4) else { return nil }
    var lengths = [Int](repeating: 0, count: 19)
    for position in Self.order.prefix(count + 4) {
      guard let length = take(3) else { return nil }
      lengths[position] = length
    }
    guard let code = HuffmanCode(lengths), let all = readLengths(literals + distances + 258, code) else { return nil }
    guard let first = HuffmanCode(all.prefix(literals + 257)), let second = HuffmanCode(all.dropFirst(literals + 257))
    else { return nil }
    return (first, second)
  }

  private mutating func readLengths(_ count: Int, _ code: HuffmanCode) -> [Int]? {
    var all: [Int] = []
    while all.count < count {
      guard let symbol = symbol(code) else { return nil }
      switch symbol {
      case 16:
        guard let last = all.last, let more = take(2) else { return nil }
        all += repeatElement(last, count: more + 3)
      case 17, 18:
        guard let more = take(symbol == 17 ? 3 : 7) else { return nil }
        all += repeatElement(0, count: more + (symbol == 17 ? 3 : 11))
      default: all.append(symbol)
      }
    }
    return all.count == count ? all : nil
  }

  // MARK: Tables of the RFC

  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  private static let lengths: [(base: Int, bits: Int)] =
    bases(
      [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5], from: 3) + [(258, 0)]
  private static let distances: [(base: Int, bits: Int)] = bases(
    [0, 0, 0, 0] + (1...13).flatMap { [$0, $0] }, from: 1)

  private static func bases(_ bits: [Int], from start: Int) -> [(base: Int, bits: Int)] {
    var next = start
    return bits.map { count in
      defer { next += 1 << count }
      return (next, count)
    }
  }

  private static let fixedLengths = HuffmanCode(
    unchecked: Array(repeating: 8, count: 144) + Array(repeating: 9, count: 112) + Array(repeating: 7, count: 24)
      + Array(repeating: 8, count: 8))
  private static let fixedDistances = HuffmanCode(unchecked: Array(repeating: 5, count: 30))
}

/// A prefix code: how many codes there are of each length, and the symbols in the order of their codes.
private struct HuffmanCode {
  static let longest = 15
  private(set) var counts = [Int](repeating: 0, count: longest + 1)
  private(set) var symbols: [Int] = []

  /// The code whose symbols have codes of these lengths, 0 for none; nil if there are more than fit.
  init?(_ lengths: some Collection<Int>) {
    self.init(unchecked: lengths)
    var left = 1
    for count in counts.dropFirst() {
      left = left << 1 - count
      if left < 0 { return nil }
    }
  }

  init(unchecked lengths: some Collection<Int>) {
    for length in lengths where length > 0 { counts[length] += 1 }
    for length in 1...Self.longest where counts[length] > 0 {
      for (symbol, its) in lengths.enumerated() where its == length { symbols.append(symbol) }
    }
  }
}
