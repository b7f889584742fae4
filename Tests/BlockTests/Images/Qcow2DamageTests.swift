// Images that are damaged: whatever is asked of them fails or is done, and the program goes on.
import Event
import Foundation
import Testing

@testable import Block

@Suite struct Qcow2DamageTests {
  /// An image with snapshots and a bitmap.
  private func whole(_ bench: ImageBench, _ kind: ImageKind) throws {
    var options = Qcow2Options(size: 200_704)
    kind.change(&options)
    (options.clusterSize, options.hasDataFile, options.dataFileName) = (options.hasExtendedL2 ? 16384 : 512, false, nil)
    try bench.make("image", options)
    let node = try bench.open("image", as: "n")
    if options.version > 2 {
      try bench.graph.addBitmap(
        BitmapName(node: "n", name: "b"), granularity: 512, isPersistent: true, isDisabled: false)
    }
    try bench.write([Piece(source: .pattern(1), count: 40960)], to: node, at: 0)
    if options.refcountBits > 1 { try bench.image(node).createSnapshot(SnapshotContent("s", at: 0)) }
    try bench.write([Piece(source: .pattern(2), count: 8192)], to: node, at: 4096)
    try bench.graph.remove(named: "n")
  }

  @Test("numbers that nobody stored on purpose", arguments: ImageKind.all.indices)
  func damaged(_ index: Int) throws {
    let bench = try ImageBench()
    try whole(bench, ImageKind.all[index])
    let whole = try bench.bytes("image")
    let places = whole.indices.filter { whole[$0] != 0 && whole[$0] > 2 || $0 < 120 }
    var numbers = Numbers(UInt64(index) + 77)
    for _ in 0..<8 {
      var bytes = whole
      for _ in 0..<(1 + numbers.next(5)) {
        let place = numbers.next(2) == 0 ? places[numbers.next(places.count)] : numbers.next(min(8192, bytes.count))
        bytes[place] = [0, 0xFF, 0x80, 0x40, UInt8(numbers.next(256))][numbers.next(5)]
      }
      // What would be long to read isn't what is looked for.
      if BigEndian(bytes).long(24) > 1 << 20 { bytes.replaceSubrange(24..<32, with: whole[24..<32]) }
      try bench.file("copy", bytes)
      use(bench)
    }
  }

  private func use(_ bench: ImageBench) {
    guard let node = try? bench.open("copy", as: "c", "qcow2", ["backing": .null]) else { return }
    use(node, bench)
  }

  private func use(_ node: BlockNode, _ bench: ImageBench) {
    defer { try? bench.graph.remove(named: "c") }
    _ = try? node.map(0, node.size)
    let reading = Transfer()
    reading.read((try? node.read(0, node.size, reading)) ?? [])
    try? bench.finish(reading)
    for offset in [0, 6144, 102_400] as [Int64] {
      try? bench.write([Piece(source: .pattern(5), count: 5120)], to: node, at: offset)
      try? bench.write([Piece(source: .zeros, count: 40960)], to: node, at: offset)
    }
    guard let image = try? bench.image(node) else { return }
    _ = try? image.createSnapshot(SnapshotContent("t", at: 0))
    _ = try? image.applySnapshot("1")
    _ = try? image.deleteSnapshot("1")
    try? node.resize(to: 400_384)
    try? node.resize(to: 20_480)
    try? image.setBacking(name: "x", format: "raw")
  }
}
