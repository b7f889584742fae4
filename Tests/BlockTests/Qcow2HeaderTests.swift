// The header of a qcow2 image. What is refused was recorded from QEMU 7.2 with images that were damaged one field at a time.
import Event
import Testing

@testable import Block

/// The bytes of an image's header, as `qemu-img create -b base.qcow2 -F qcow2` makes it.
struct HeaderBytes {
  var bytes: [UInt8]

  init(version: UInt32 = 3) {
    bytes = Array(repeating: 0, count: 65536)
    bytes.replaceSubrange(0..<4, with: Qcow2Header.magic)
    let fields: [(Int, UInt32)] = [
      (4, version), (20, 16), (28, 1 << 20), (36, 1), (44, 0x30000), (52, 0x10000), (56, 1),
    ]
    for (offset, value) in fields { set(offset, value) }
    if version == 2 { return }
    set(96, UInt32(4))
    set(100, UInt32(104))
    set(12, UInt32(0x200))
    set(16, UInt32(10))
    bytes.replaceSubrange(0x200..<0x20A, with: "base.qcow2".utf8)
    set(104, UInt32(0xE279_2ACA))
    set(108, UInt32(5))
    bytes.replaceSubrange(112..<117, with: "qcow2".utf8)
  }

  mutating func set<Number: FixedWidthInteger>(_ offset: Int, _ number: Number) {
    for place in 0..<(Number.bitWidth / 8) {
      bytes[offset + place] = UInt8(truncatingIfNeeded: number >> (Number.bitWidth - 8 - place * 8))
    }
  }

  func header(isWritable: Bool = true) throws(Failure) -> Qcow2Header {
    try Qcow2Header(bytes, isWritable: isWritable)
  }
}

@Suite struct Qcow2HeaderTests {
  @Test(
    "a damaged field is named",
    arguments: [
      (0, UInt32(0), "Image is not in qcow2 format"), (4, 1, "Unsupported qcow2 version 1"),
      (4, 4, "Unsupported qcow2 version 4"), (12, 1 << 20, "Invalid backing file offset"),
      (16, 2000, "Backing file name too long"), (20, 8, "Unsupported cluster size: 2^8"),
      (20, 22, "Unsupported cluster size: 2^22"), (24, 1 << 31, "Image is too big"),
      (24, 1 << 24, "L1 table is too small"), (36, 0, "L1 table is too small"),
      (36, 1 << 23, "Active L1 table too large"),
      (44, 100, "Active L1 table offset invalid"), (40, 1 << 31, "Active L1 table offset invalid"),
      (52, 100, "Reference count table offset invalid"), (56, 0, "Image does not contain a reference count table"),
      (56, 1 << 20, "Reference count table too large"), (60, 70000, "Snapshot table too large"),
      (68, 7, "Snapshot table offset invalid"),
      (32, 1, "Use of AES-CBC encrypted qcow2 images is no longer supported in system emulators"),
      (32, 2, "Missing CRYPTO header for crypt method 2"), (32, 3, "Unsupported encryption method 3"),
      (76, 2, "qcow2: Image is corrupt; cannot be opened read/write"),
      (76, 8, "qcow2: Compression type incompatible feature bit must not be set"),
      (76, 32, "Unsupported qcow2 feature(s): Unknown incompatible feature: 20"),
      (92, 2, "data-file-raw requires a data file"),
      (96, 7, "Reference count entry width too large; may not exceed 64 bits"), (100, 100, "qcow2 header too short"),
      (100, 1 << 20, "qcow2 header exceeds cluster size"), (108, 1 << 20, "Header extension too large"),
      (108, 100, "ERROR: ext_backing_format: len=100 too large (>=16)"),
    ] as [(Int, UInt32, String)])
  func damaged(_ offset: Int, _ value: UInt32, _ message: String) {
    var image = HeaderBytes()
    image.set(offset, value)
    #expect(throws: Failure(message)) { try image.header() }
  }

  @Test(
    "a header that ends early",
    arguments: [
      (0, "Image is not in qcow2 format"), (4, "Unsupported qcow2 version 0"), (60, "qcow2 header too short"),
      (72, "qcow2 header too short"), (103, "qcow2 header too short"), (104, nil), (200, nil),
    ] as [(Int, String?)])
  func short(_ count: Int, _ message: String?) {
    var image = HeaderBytes()
    image.bytes = Array(image.bytes.prefix(count))
    do throws(Failure) {
      _ = try image.header()
      #expect(message == nil)
    } catch { #expect(error.description == message) }
  }

  @Test("bytes that nobody wrote on purpose never end the program", arguments: 0..<200)
  func junk(_ seed: Int) {
    var image = HeaderBytes()
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    for _ in 0..<8 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      image.bytes[4 + Int(state % 140)] = UInt8(truncatingIfNeeded: state >> 32)
    }
    _ = try? image.header()
  }

  @Test("what it says is read: of version 3 with its extensions, of version 2 without")
  func read() throws {
    let header = try HeaderBytes().header()
    #expect(header.version == 3 && header.clusterSize == 65536 && header.size == 1 << 20 && header.refcountBits == 16)
    #expect(header.backingName == "base.qcow2" && header.backingFormat == "qcow2")
    let old = try HeaderBytes(version: 2).header()
    #expect(old.version == 2 && old.backingName == nil && old.backingFormat == nil && old.size == 1 << 20)
  }

  @Test("an image that is corrupt, or wasn't closed, can be read")
  func corrupt() throws {
    var image = HeaderBytes()
    image.set(76, UInt32(3))
    let header = try image.header(isWritable: false)
    #expect(header.incompatible.contains(.corrupt) && header.incompatible.contains(.dirty))
  }
}
