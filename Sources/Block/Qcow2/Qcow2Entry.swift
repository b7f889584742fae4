// The entries of tables of the second level: what an image has of one cluster.

/// How an image is divided.
struct Qcow2Layout {
  let version: Int
  let clusterBits: Int
  let refcountBits: Int
  let isExtended: Bool
  let hasDataFile: Bool
  let isZstd: Bool

  init(_ header: Qcow2Header) {
    version = header.version
    clusterBits = header.clusterBits
    refcountBits = header.refcountBits
    isExtended = header.incompatible.contains(.extendedL2)
    hasDataFile = header.incompatible.contains(.dataFile)
    isZstd = header.compression != 0
  }

  /// The bytes of a cluster.
  var clusterSize: Int64 { 1 << Int64(clusterBits) }
  /// The bytes of an entry of the second level.
  var entrySize: Int { isExtended ? 16 : 8 }
  /// How many entries a table of the second level has.
  var entries: Int { Int(clusterSize) / entrySize }
  /// How many bytes of the image such a table maps.
  var span: Int64 { Int64(entries) << Int64(clusterBits) }
  /// The bytes of what can be there or not: a cluster, or a 32nd of it.
  var grain: Int64 { isExtended ? clusterSize / 32 : clusterSize }

  /// How many tables of the second level map so many bytes of the image.
  func tables(_ bytes: Int64) -> Int64 { bytes / span + (bytes % span == 0 ? 0 : 1) }

  /// How many clusters so many bytes take.
  func clusters(_ bytes: Int64) -> Int64 { bytes >> Int64(clusterBits) + (bytes & (clusterSize - 1) == 0 ? 0 : 1) }
}

/// An entry of the second level.
struct Qcow2Entry: Equatable {
  /// Where the cluster is, and flags.
  var word: UInt64 = 0
  /// For each 32nd of the cluster, whether it is there (the lower half) or reads as zeros (the upper half). It is only stored where
  /// entries are extended.
  var bitmap: UInt64 = 0

  /// Set where nobody else has the cluster or table, so that it can be written.
  static let copied: UInt64 = 1 << 63
  static let compressed: UInt64 = 1 << 62
  static let zero: UInt64 = 1
  static let place: UInt64 = 0x00FF_FFFF_FFFF_FE00

  /// What is there of a part of the cluster.
  enum Content: Equatable {
    case nothing, zeros, data
    case compressed
  }

  var isCompressed: Bool { word & Self.compressed != 0 }
  /// Whether nobody else has its cluster.
  var isOwn: Bool { word & Self.copied != 0 }

  /// Where its cluster is; nil if it has none. In a data file it may be at 0.
  func host(_ layout: Qcow2Layout) -> Int64? {
    if isCompressed { return nil }
    let place = Int64(word & Self.place)
    return place == 0 && !(layout.hasDataFile && isOwn) ? nil : place
  }

  /// What is there of the cluster's 32nd of that number, or of all of it; nil if it is damaged.
  func content(_ part: Int, _ layout: Qcow2Layout) -> Content? {
    if isCompressed { return layout.hasDataFile ? nil : .compressed }
    let hasPlace = host(layout) != nil
    if hasPlace, Int64(word & Self.place) & (layout.clusterSize - 1) != 0 { return nil }
    if !layout.isExtended {
      // Version 2 has no zeros; the bit is reserved.
      if layout.version > 2, word & Self.zero != 0 { return .zeros }
      return hasPlace ? .data : .nothing
    }
    let (isThere, isZero) = (bitmap >> UInt64(part) & 1 != 0, bitmap >> UInt64(part + 32) & 1 != 0)
    if isThere { return hasPlace && !isZero ? .data : nil }
    return isZero ? .zeros : .nothing
  }

  /// Where the bytes of a compressed cluster are, which may be fewer than `length`.
  func compressedPlace(_ layout: Qcow2Layout) -> (offset: Int64, length: Int) {
    let shift = Self.compressedShift(layout)
    let offset = word & (1 << shift - 1)
    let sectors = (word & (Self.compressed - 1)) >> shift + 1
    return (Int64(offset), Int(sectors) * 512 - Int(offset & 511))
  }
}

extension Qcow2Layout {
  /// The bytes of entries.
  func bytes(_ list: some Sequence<Qcow2Entry>) -> [UInt8] {
    var bytes: [UInt8] = []
    for entry in list {
      bytes.append(long: entry.word)
      if isExtended { bytes.append(long: entry.bitmap) }
    }
    return bytes
  }
}

extension [UInt8] {
  /// Appends a number, the most significant byte first.
  mutating func append(long number: UInt64) {
    append(word: UInt32(truncatingIfNeeded: number >> 32))
    append(word: UInt32(truncatingIfNeeded: number))
  }

  mutating func append(word number: UInt32) {
    append(half: UInt16(truncatingIfNeeded: number >> 16))
    append(half: UInt16(truncatingIfNeeded: number))
  }

  mutating func append(half number: UInt16) {
    append(UInt8(truncatingIfNeeded: number >> 8))
    append(UInt8(truncatingIfNeeded: number))
  }

  /// The bytes of numbers.
  init(longs: some Sequence<UInt64>) {
    self = []
    reserveCapacity(longs.underestimatedCount * 8)
    for number in longs { append(long: number) }
  }

  /// As many zeros behind it as it takes to have so many bytes.
  mutating func pad(to count: Int) {
    if self.count < count { self += [UInt8](repeating: 0, count: count - self.count) }
  }

  /// The numbers that it holds.
  var longs: [UInt64] {
    withUnsafeBytes { bytes in
      (0..<bytes.count / 8).map { UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self)) }
    }
  }
}
