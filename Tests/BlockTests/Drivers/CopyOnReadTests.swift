// What is read through a filter, or from a drive that has it so, is kept in the image.
import Event
import JSON
import Testing

@testable import Block

@Suite("copy on read")
struct CopyOnReadTests {
  /// An image on another, on a third: the lowest has data in its first half, the middle one in a cluster behind, and zeros.
  private func chain() throws -> (ImageBench, BlockNode) {
    let bench = try ImageBench()
    try bench.make("base", Qcow2Options(size: 1 << 20))
    let base = try bench.open("base", as: "base")
    try bench.write([Piece(source: .pattern(7), count: 512 << 10)], to: base, at: 0)
    try bench.makeOverlay("mid", on: "base", size: 1 << 20)
    let mid = try bench.open("mid", as: "mid", "qcow2", ["backing": "base"])
    try bench.write([Piece(source: .pattern(8), count: 64 << 10)], to: mid, at: 256 << 10)
    try bench.write([Piece(source: .zeros, count: 64 << 10)], to: mid, at: 320 << 10)
    try bench.makeOverlay("top", on: "mid", size: 1 << 20)
    return (bench, try bench.open("top", as: "top", "qcow2", ["backing": "mid"]))
  }

  private func read(_ node: BlockNode, _ start: Int64, _ count: Int64, _ bench: ImageBench) throws {
    let transfer = Transfer()
    transfer.read(try node.read(start << 10, count << 10, transfer))
    try bench.finish(transfer)
  }

  /// What the top image has of each of its first 12 clusters.
  private func kept(_ top: BlockNode) throws -> String {
    try (0..<Int64(12)).map { cluster in
      switch try top.map(cluster << 16, 1 << 16).content {
      case .nothing: "."
      case .zeros: "z"
      case .data: "d"
      }
    }.joined()
  }

  @Test("whole clusters of what was read are there then, and show the same")
  func filter() throws {
    let (bench, top) = try chain()
    let before = try bench.contents(top)
    try bench.graph.addAtOnce(node("copy-on-read", "c", ["file": "top"]))
    let filter = try bench.graph.existing("c")
    try read(filter, 0, 4, bench)
    try read(filter, 130, 100, bench)
    try read(filter, 320, 4, bench)
    try read(filter, 700, 4, bench)
    #expect(try kept(top) == "d.dd.z....z.")
    #expect(top.bitmaps.isEmpty)
    #expect(try bench.contents(top) == before)
  }

  @Test("with a bottom only what it and those above it have is kept")
  func bottom() throws {
    let (bench, top) = try chain()
    try bench.graph.addAtOnce(node("copy-on-read", "c", ["file": "top", "bottom": "mid"]))
    let filter = try bench.graph.existing("c")
    try read(filter, 0, 4, bench)
    try read(filter, 192, 192, bench)
    #expect(try kept(top) == "....dz......")
  }

  @Test("a drive can have it so")
  func drive() throws {
    let (bench, top) = try chain()
    for name in ["top", "mid", "base"] { try bench.graph.remove(named: name) }
    let file = "\(bench.path)/top"
    try bench.graph.addDrive(
      try DriveOptions(
        ["if": "none", "id": "d", "file": .string(file), "format": "qcow2", "copy-on-read": "on"], interface: "ide"))
    let node = try #require(bench.graph.drive("d")?.node)
    try read(node, 64, 4, bench)
    #expect(try kept(node) == ".d..........")
    withExtendedLifetime(top) {}
  }
}
