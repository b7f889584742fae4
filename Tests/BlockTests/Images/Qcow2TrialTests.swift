// Writes at random into an image that somebody else made: `QCOW2_TRIAL` is a folder with `image.qcow2` and what it shows in
// `expected.raw`, which is kept up to date. qemu-img looks at the result then.
import Event
import Foundation
import JSON
import Testing

@testable import Block

@Suite struct Qcow2TrialTests {
  private static let folder = ProcessInfo.processInfo.environment["QCOW2_TRIAL"]

  @Test("an image that is left for qemu-img to look at", .enabled(if: folder != nil))
  func trial() throws {
    let bench = try ImageBench(Self.folder)
    let image = try bench.open("image.qcow2", as: "n")
    let environment = ProcessInfo.processInfo.environment
    let seed = UInt64(environment["QCOW2_SEED"] ?? "1") ?? 1
    let rounds = Int(environment["QCOW2_ROUNDS"] ?? "20") ?? 20
    let expected = try bench.bytes("expected.raw")
    try #require(try bench.contents(image) == expected)
    var writes = RandomWrites(seed: seed, model: expected, grain: image.image.clusterSize ?? 65536)
    for _ in 0..<rounds { try writes.batch(image, bench) }
    try #require(try bench.contents(image) == writes.model)
    try bench.file("expected.raw", writes.model)
    try bench.graph.remove(named: "n")
    let again = try bench.open("image.qcow2", as: "again")
    try #require(try bench.contents(again) == writes.model)
  }

  private static let left = ProcessInfo.processInfo.environment["QCOW2_LEFT"]

  @Test("images with all that there is, left for qemu-img", .enabled(if: left != nil), arguments: ImageKind.all.indices)
  func everything(_ index: Int) throws {
    let bench = try ImageBench(Self.left)
    let name = "left\(index)"
    var options = Qcow2Options(size: 1 << 20)
    ImageKind.all[index].change(&options)
    if options.hasDataFile { options.dataFileName = "data\(index)" }
    let keeps = !options.hasDataFile && options.refcountBits > 1
    if index % 2 == 0 { (options.backingName, options.backingFormat) = ("base", "raw") }
    if index % 2 == 0 { try bench.file("base", Array(repeating: 9, count: 1_300_000)) }
    try bench.make("\(name).qcow2", options)
    let node = try bench.open("\(name).qcow2", as: "n")
    let image = try bench.image(node)
    if options.version > 2 {
      for bitmap in ["b", "c"] {
        try bench.graph.addBitmap(
          BitmapName(node: "n", name: bitmap), granularity: 512, isPersistent: true, isDisabled: bitmap == "c")
      }
    }
    var writes = RandomWrites(
      seed: UInt64(index), model: try bench.contents(node), grain: min(16384, options.clusterSize))
    for round in 0..<20 {
      try writes.batch(node, bench)
      if keeps, round % 5 == 4 { try image.createSnapshot(SnapshotContent("s\(round)", at: 1_700_000_000_000_000_005)) }
    }
    if keeps {
      try image.deleteSnapshot("2")
      try image.applySnapshot("3")
      try image.deleteSnapshot("1")
    }
    if !keeps || options.version > 2 {
      try node.resize(to: 3 << 20)
      if !keeps { try node.resize(to: 900 << 10) }
    }
    try image.setBacking(name: image.header.backingName, format: image.header.backingFormat)
    try bench.file("\(name).raw", try bench.contents(node))
    try bench.graph.remove(named: "n")
  }
}
