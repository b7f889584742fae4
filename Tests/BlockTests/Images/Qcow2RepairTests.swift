// Images that weren't closed: their counts are made anew when they are opened for writing.
import Event
import JSON
import Testing

@testable import Block

@Suite struct Qcow2RepairTests {
  private let bench: ImageBench

  init() throws { bench = try ImageBench() }

  private static let kinds =
    ImageKind.all.filter { $0.testDescription != "version 2" }
    + [ImageKind(testDescription: "counts of 4 bits") { ($0.clusterSize, $0.refcountBits) = (512, 4) }]

  /// Has bytes of a file be others.
  private func patch(_ file: String, _ place: Int, _ new: [UInt8]) throws {
    var bytes = try bench.bytes(file)
    bytes.replaceSubrange(place..<place + new.count, with: new)
    try bench.file(file, bytes)
  }

  /// An image with a snapshot and a bitmap that says that it isn't closed, whose counts are all 0, or aren't there; what it shows.
  private func unclosed(_ kind: ImageKind, hasBlocks: Bool) throws -> [UInt8] {
    var options = Qcow2Options(size: 300_544)
    kind.change(&options)
    try bench.make("image", options)
    let node = try bench.open("image", as: "n")
    try bench.write([Piece(source: .pattern(1), count: 100_000)], to: node, at: 512)
    if options.refcountBits > 1, !options.hasDataFile {
      try bench.image(node).createSnapshot(SnapshotContent("s", at: 0))
    }
    try bench.write([Piece(source: .pattern(2), count: 70_144)], to: node, at: 50_176)
    try bench.graph.addBitmap(
      BitmapName(node: "n", name: "b"), granularity: 65536, isPersistent: true, isDisabled: false)
    let shown = try bench.contents(node)
    let (table, first) = try (bench.image(node).header.refcountTableOffset, bench.image(node).refcounts().table[0])
    try bench.graph.remove(named: "n")
    let zeros = [UInt8](repeating: 0, count: Int(options.clusterSize))
    if hasBlocks {
      try patch("image", Int(first), zeros)
    } else {
      try patch("image", Int(table), [UInt8](zeros.prefix(8)))
    }
    try patch("image", 79, [UInt8(try bench.bytes("image")[79] | 1)])
    return shown
  }

  @Test(
    "counts are made anew for writing", arguments: kinds, [true, false])
  func repair(_ kind: ImageKind, _ hasBlocks: Bool) throws {
    let shown = try unclosed(kind, hasBlocks: hasBlocks)
    let node = try bench.open("image", as: "n")
    #expect(node.image.isDirty == false && node.bitmaps.map(\.name) == ["b"])
    #expect(try bench.contents(node) == shown)
    try bench.write([Piece(source: .pattern(3), count: 100_352)], to: node, at: 150_016)
    #expect(Array(try bench.contents(node).prefix(150_016)) == Array(shown.prefix(150_016)))
    // What is left of bitmaps would be told as a leak here.
    try bench.graph.removeBitmap(BitmapName(node: "n", name: "b"))
    try bench.image(node).storeBitmaps([])
    #expect(try bench.leaks(bench.image(node)) == [])
  }

  @Test("an image that is only read stays as it is, and is repaired when it is opened anew for writing")
  func reopened() throws {
    let shown = try unclosed(ImageKind.all[0], hasBlocks: true)
    let node = try bench.open("image", as: "n", "qcow2", ["read-only": .bool(true)])
    #expect(node.image.isDirty == true)
    #expect(try bench.contents(node) == shown)
    try bench.graph.reopen(node, isReadOnly: false)
    #expect(node.image.isDirty == false)
    #expect(try bench.contents(node) == shown)
  }

  @Test("an image whose tables are damaged too is only read")
  func damaged() throws {
    _ = try unclosed(ImageKind.all[0], hasBlocks: true)
    let first = Int(BigEndian(try bench.bytes("image")).long(40))
    try patch("image", first, [0x80, 0, 1])
    let node = try bench.open("image", as: "n")
    #expect(node.image.isDirty == true)
    #expect(throws: SystemError.self) {
      try bench.write([Piece(source: .pattern(3), count: 512)], to: node, at: 200_192)
    }
  }

  @Test("features are cleared that nobody here keeps right, when an image is opened for writing")
  func autoclear() throws {
    try bench.make("image", Qcow2Options(size: 65536))
    try patch("image", 88, [0x80, 0, 0, 0, 0, 0, 0, 4])
    try bench.open("image", as: "n", "qcow2", ["read-only": .bool(true)])
    #expect(try bench.bytes("image")[88..<96].first == 0x80)
    try bench.graph.remove(named: "n")
    try bench.open("image", as: "n")
    #expect(try bench.bytes("image")[88..<96].allSatisfy { $0 == 0 })
  }
}
