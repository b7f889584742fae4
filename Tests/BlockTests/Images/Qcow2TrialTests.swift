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
}
