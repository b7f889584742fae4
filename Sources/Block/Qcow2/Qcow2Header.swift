// The header of a qcow2 image, in its first cluster: numbers in big-endian order, then extensions, then the backing file's
// name. The errors are QEMU 7.2's and name the field.
import Event

/// The header of a qcow2 image.
struct Qcow2Header {
  /// The first bytes of an image.
  static let magic: [UInt8] = [0x51, 0x46, 0x49, 0xFB]
  /// How many bytes of a file have the fields of a header.
  static let least = 112

  /// How many bytes the cluster has that a header is in, which begins with these; no cluster has more than 2 MiB.
  static func clusterSize(_ start: [UInt8]) -> Int { 1 << min(21, max(9, Int(BigEndian(start).word(20)))) }

  var version = 0
  var clusterBits = 0
  /// The image's size in bytes.
  var size: UInt64 = 0
  var l1Size = 0
  var l1Offset: UInt64 = 0
  var refcountTableOffset: UInt64 = 0
  var refcountTableClusters = 0
  var snapshotCount = 0
  var snapshotsOffset: UInt64 = 0
  var incompatible = Incompatible()
  var hasLazyRefcounts = false
  var refcountBits = 16
  var compression = 0
  var backingName: String?
  var backingFormat: String?
  var dataFileName: String?
  var isDataFileRaw = false
  /// What a program clears that writes to the image and doesn't know of it.
  var autoclear: UInt64 = 0
  /// Those of them that are known: bitmaps, and a data file that is the image.
  static let knownAutoclear: UInt64 = 3
  /// Whether the bitmaps that it names are what they were.
  var hasBitmaps = false
  var bitmaps: BitmapDirectory?
  /// How what it holds is encrypted: 0 for not at all.
  private(set) var encryption: UInt32 = 0
  /// Whether it says where the keys are.
  var hasEncryptionHeader = false

  /// What a program must know to open an image.
  struct Incompatible: OptionSet {
    let rawValue: UInt64
    static let dirty = Incompatible(rawValue: 1)
    static let corrupt = Incompatible(rawValue: 2)
    static let dataFile = Incompatible(rawValue: 4)
    static let compressionType = Incompatible(rawValue: 8)
    static let extendedL2 = Incompatible(rawValue: 16)
    static let known = Incompatible(rawValue: 31)
  }

  /// Where bitmaps are stored.
  struct BitmapDirectory {
    let count: Int
    let offset: UInt64
    let size: UInt64
    /// How many bitmaps, and how many bytes, one has at most.
    static let (most, greatest): (UInt32, UInt64) = (65535, 65535 << 10)
  }

  var clusterSize: Int64 { 1 << Int64(clusterBits) }

  /// Reads a header from the first bytes of a file.
  init(_ bytes: [UInt8], isWritable: Bool) throws(Failure) {
    let fields = BigEndian(bytes)
    guard bytes.starts(with: Self.magic) else { throw Failure("Image is not in qcow2 format") }
    version = Int(fields.word(4))
    guard (2...3).contains(version) else { throw Failure("Unsupported qcow2 version \(version)") }
    let length = version == 2 ? 72 : Int(fields.word(100))
    if bytes.count < 72 || version == 3 && (bytes.count < 104 || length < 104) {
      throw Failure("qcow2 header too short")
    }
    clusterBits = Int(fields.word(20))
    guard (9...21).contains(clusterBits) else { throw Failure("Unsupported cluster size: 2^\(clusterBits)") }
    if length > clusterSize { throw Failure("qcow2 header exceeds cluster size") }
    try readFeatures(fields, length, isWritable: isWritable)
    try readPlaces(fields)
    try readExtensions(fields, from: length)
    if encryption == 2, !hasEncryptionHeader { throw Failure("Missing CRYPTO header for crypt method 2") }
    try readBackingName(fields)
    if isDataFileRaw, !incompatible.contains(.dataFile) { throw Failure("data-file-raw requires a data file") }
  }

  private mutating func readFeatures(_ fields: BigEndian, _ length: Int, isWritable: Bool) throws(Failure) {
    let backing = fields.long(8)
    if backing > UInt64(clusterSize) { throw Failure("Invalid backing file offset") }
    if version == 3 {
      incompatible = Incompatible(rawValue: fields.long(72))
      hasLazyRefcounts = fields.long(80) & 1 != 0
      autoclear = fields.long(88)
      (hasBitmaps, isDataFileRaw) = (autoclear & 1 != 0, autoclear & 2 != 0)
      if length > 104 { compression = Int(fields.byte(104)) }
      if compression > 1 { throw Failure("qcow2: unknown compression type: \(compression)") }
      if incompatible.contains(.compressionType) != (compression != 0) {
        throw Failure(
          "qcow2: Compression type incompatible feature bit must \(compression == 0 ? "not " : "")be set")
      }
      let unknown = incompatible.subtracting(.known).rawValue
      if unknown != 0 {
        throw Failure(
          "Unsupported qcow2 feature(s): Unknown incompatible feature: \(String(unknown, radix: 16))")
      }
      if incompatible.contains(.extendedL2), clusterSize < 32 * 512 {
        throw Failure("Unsupported subcluster size: \(clusterSize / 32)")
      }
      if incompatible.contains(.corrupt), isWritable {
        throw Failure("qcow2: Image is corrupt; cannot be opened read/write")
      }
      let order = fields.word(96)
      if order > 6 { throw Failure("Reference count entry width too large; may not exceed 64 bits") }
      refcountBits = 1 << Int(order)
    }
    encryption = fields.word(32)
    switch encryption {
    case 0, 2: break
    case 1: throw Failure("Use of AES-CBC encrypted qcow2 images is no longer supported in system emulators")
    default: throw Failure("Unsupported encryption method \(Int32(bitPattern: encryption))")
    }
  }

  private mutating func readPlaces(_ fields: BigEndian) throws(Failure) {
    size = fields.long(24)
    refcountTableOffset = fields.long(48)
    refcountTableClusters = Int(fields.word(56))
    if refcountTableClusters == 0 { throw Failure("Image does not contain a reference count table") }
    let (table, clusters) = ("Reference count table", refcountTableClusters)
    if clusters << clusterBits > 8 << 20 { throw Failure("\(table) too large") }
    try checkPlace(refcountTableOffset, "\(table) offset")
    (snapshotCount, snapshotsOffset) = (Int(fields.word(60)), fields.long(64))
    if snapshotCount > 65536 { throw Failure("Snapshot table too large") }
    try checkPlace(snapshotsOffset, "Snapshot table offset")
    (l1Size, l1Offset) = (Int(fields.word(36)), fields.long(40))
    if l1Size > 4 << 20 { throw Failure("Active L1 table too large") }
    try checkPlace(l1Offset, "Active L1 table offset")
    let wanted = size / l2Span + (size % l2Span == 0 ? 0 : 1)
    if wanted > UInt64(Int32.max) { throw Failure("Image is too big") }
    if wanted > l1Size { throw Failure("L1 table is too small") }
  }

  /// How many bytes of the image a table of the second level maps.
  private var l2Span: UInt64 {
    let entry = incompatible.contains(.extendedL2) ? 16 : 8
    return UInt64(clusterSize) * UInt64(Int(clusterSize) / entry)
  }

  /// Tables begin with a cluster, and end where a file can.
  private func checkPlace(_ offset: UInt64, _ what: String) throws(Failure) {
    if offset % UInt64(clusterSize) != 0 || offset > UInt64(Int64.max) - (128 << 20) {
      throw Failure("\(what) invalid")
    }
  }

  private mutating func readBackingName(_ fields: BigEndian) throws(Failure) {
    let (offset, length) = (Int(fields.long(8)), Int(fields.word(16)))
    if offset == 0 { return }
    if length > min(1023, Int(clusterSize) - offset) { throw Failure("Backing file name too long") }
    let name = fields.text(offset, length)
    backingName = name.isEmpty ? nil : name
  }
}

/// Numbers in bytes, the most significant byte first. Behind the end is nothing but zeros.
struct BigEndian {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var count: Int { bytes.count }

  func byte(_ offset: Int) -> UInt8 { bytes.indices.contains(offset) ? bytes[offset] : 0 }
  func word(_ offset: Int) -> UInt32 { (0..<4).reduce(0) { $0 << 8 | UInt32(byte(offset + $1)) } }
  func long(_ offset: Int) -> UInt64 { (0..<8).reduce(0) { $0 << 8 | UInt64(byte(offset + $1)) } }

  func text(_ offset: Int, _ length: Int) -> String {
    let start = min(max(0, offset), bytes.count)
    return String(decoding: bytes[start..<min(start + max(0, length), bytes.count)], as: UTF8.self)
  }
}
