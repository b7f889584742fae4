// Opening qcow2 images with one field that makes no sense: what is said of it was recorded from QEMU 7.2.
import Event
import Glibc
import JSON
import Testing

@testable import Block

@Suite struct Qcow2OpeningTests {
  private let bench: ImageBench
  private let bytes: [UInt8]

  /// An image with a snapshot and a bitmap.
  init() throws {
    bench = try ImageBench()
    var options = Qcow2Options(size: 2 << 20)
    options.clusterSize = 4096
    try bench.make("image", options)
    let node = try bench.open("image", as: "n")
    try bench.image(node).createSnapshot(SnapshotContent("s", at: 0))
    try bench.graph.addBitmap(
      BitmapName(node: "n", name: "b1"), granularity: 65536, isPersistent: true, isDisabled: false)
    try bench.graph.remove(named: "n")
    bytes = try bench.bytes("image")
  }

  /// Where fields are counted from.
  enum Place { case header, extensions, bitmaps, directory, snapshots }

  private func start(_ place: Place) throws -> Int {
    let (numbers, kind) = (BigEndian(bytes), [UInt8]([0x23, 0x85, 0x28, 0x75]))
    let bitmaps = try #require((112..<4096).first { Array(bytes[$0..<$0 + 4]) == kind })
    return switch place {
    case .header: 0
    case .extensions: 112
    case .bitmaps: bitmaps
    case .directory: Int(numbers.long(bitmaps + 24))
    case .snapshots: Int(numbers.long(64))
    }
  }

  /// What is said of an image with other bytes; nil if it opens.
  private func opening(_ place: Place, _ offset: Int, _ new: [UInt8]) throws -> String? {
    var bytes = self.bytes
    let start = try start(place) + offset
    bytes.replaceSubrange(start..<start + new.count, with: new)
    try bench.file("copy", bytes)
    do {
      try bench.open("copy", as: "c")
      return nil
    } catch let error as Failure { return error.description }
  }

  @Test(
    "a field of the header",
    arguments: [
      (24, [0, 0, 0, 0, 0, 0, 0x10, 1], nil), (32, [0xFF, 0xFF, 0xFF, 0xFF], "Unsupported encryption method -1"),
      (79, [16], "Unsupported subcluster size: 128"), (104, [5], "qcow2: unknown compression type: 5"),
      (79, [0x3F], "qcow2: Compression type incompatible feature bit must not be set"),
    ] as [(Int, [UInt8], String?)])
  func header(_ offset: Int, _ new: [UInt8], _ message: String?) throws {
    #expect(try opening(.header, offset, new) == message)
    // What is no whole sector isn't there.
    if message == nil { #expect(bench.graph.node(named: "c")?.size == 4096) }
  }

  @Test(
    "extensions",
    arguments: [
      ([0, 0, 0, 0, 0, 0, 0, 8], nil), ([0, 0, 0, 0, 0x40, 0, 0, 0], "Header extension too large"),
      ([5, 0x37, 0xBE, 0x77, 0, 0, 0, 16], "CRYPTO header extension only expected with LUKS encryption method"),
    ] as [([UInt8], String?)])
  func extensions(_ new: [UInt8], _ message: String?) throws {
    #expect(try opening(.extensions, 0, new) == message)
  }

  @Test(
    "where keys are",
    arguments: [
      ([0, 0, 0, 8], 0, "CRYPTO header extension size 8, but expected size 16"),
      ([0, 0, 0, 16], 100, "Encryption header offset '100' is not a multiple of cluster size '4096'"),
      ([0, 0, 0, 16], 0, "Parameter 'encrypt.key-secret' is required for cipher"),
    ] as [([UInt8], UInt8, String)])
  func encryption(_ length: [UInt8], _ place: UInt8, _ message: String) throws {
    var new = Array(bytes[32..<112])
    new.replaceSubrange(0..<4, with: [0, 0, 0, 2])
    new += [5, 0x37, 0xBE, 0x77] + length + [0, 0, 0, 0, 0, 0, 0, place] + Array(repeating: 0, count: 16)
    #expect(try opening(.header, 32, new) == message)
  }

  @Test(
    "bitmaps",
    arguments: [
      (Place.bitmaps, 7, [16], "bitmaps_ext: Invalid extension length"),
      (.bitmaps, 11, [0], "found bitmaps extension with zero bitmaps"),
      (.bitmaps, 11, [2], "Less bitmaps found than specified in header extension"),
      (
        .bitmaps, 8, [0, 1, 0x11, 0x70],
        "bitmaps_ext: Image has 70000 bitmaps, exceeding the QEMU supported maximum of 65535"
      ),
      (.bitmaps, 15, [1], "bitmaps_ext: Reserved field is not zero"),
      (.bitmaps, 23, [0], "Requested bitmap directory size is zero"),
      (.bitmaps, 23, [8], "Broken bitmap directory"),
      (.bitmaps, 23, [64], "More bitmaps found than specified in header extension"),
      (
        .bitmaps, 16, [0, 0, 1],
        "bitmaps_ext: bitmap directory size (1099511627808) exceeds the maximum supported size (67107840)"
      ),
      (.bitmaps, 31, [1], "bitmaps_ext: invalid bitmap directory offset"),
      (.directory, 7, [1], "Bitmap 'b1' doesn't satisfy the constraints"),
      (.directory, 8, [0x40], "Bitmap 'b1' doesn't satisfy the constraints"),
      (.directory, 15, [0x80], "Bitmap 'b1' doesn't satisfy the constraints"),
      (.directory, 16, [7], "Bitmap 'b1' doesn't satisfy the constraints"),
      (.directory, 17, [3], "Bitmap 'b1' doesn't satisfy the constraints"),
      (.directory, 18, [0xFF], "Broken bitmap directory"), (.directory, 20, [0x40], "Broken bitmap directory"),
    ] as [(Place, Int, [UInt8], String)])
  func bitmaps(_ place: Place, _ offset: Int, _ new: [UInt8], _ message: String) throws {
    #expect(try opening(place, offset, new) == message)
  }

  @Test("a snapshot's table is looked at when it is needed")
  func snapshots() throws {
    #expect(try opening(.snapshots, 36, [0, 0, 8, 0]) == "Too much extra metadata in snapshot table entry 0")
    for (offset, new) in [(0, [0, 0, 0, 0, 0, 0, 1, 0x23]), (0, [0x10]), (8, [0x40])] as [(Int, [UInt8])] {
      #expect(try opening(.snapshots, offset, new) == nil)
      let image = try bench.image(try #require(bench.graph.node(named: "c")))
      #expect(throws: SystemError.self) { try image.applySnapshot("1") }
      #expect(throws: SystemError.self) { try image.deleteSnapshot("1") }
      try bench.graph.remove(named: "c")
    }
  }

  @Test("clusters that are packed with zstd aren't read")
  func zstd() throws {
    var options = Qcow2Options(size: 65536)
    options.isZstd = true
    try bench.make("packed", options)
    let node = try bench.open("packed", as: "p")
    let image = try bench.image(node)
    try image.store([Qcow2Entry(compressedAt: 65536, 100, image.layout)], of: 0)
    #expect(throws: SystemError(ENOTSUP)) { try bench.contents(node) }
  }
}
