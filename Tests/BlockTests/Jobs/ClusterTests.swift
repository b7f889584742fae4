// Jobs whose source and target have different clusters: what begins or ends inside a cluster is copied as the rest is.
import Event
import JSON
import Testing

@testable import Block

@Suite struct ClusterTests {
  private let bench: ImageBench

  init() throws { bench = try ImageBench() }

  /// A file of 6 MiB with data in the middle of a cluster of 64 KiB, far behind a hole; and an empty image.
  private func open() throws -> (source: BlockNode, target: BlockNode) {
    try bench.file("source")
    let file = try bench.open("source", as: "file", "file")
    try file.resize(to: 6 << 20)
    try bench.graph.remove(named: "file")
    try bench.make("target", Qcow2Options(size: 6 << 20))
    let source = try bench.open("source", as: "s", "raw")
    try bench.write([Piece(source: .pattern(7), count: 4096)], to: source, at: 1092 << 10)
    return (source, try bench.open("target", as: "t"))
  }

  private func startBackup(isCompressed: Bool = false) throws {
    var request = BackupRequest(device: "s", sync: "full")
    request.isCompressed = isCompressed
    (request.settings.job.id, request.settings.filterName) = ("j", "filter")
    try bench.graph.perform(count: 1) { (_, group) throws(Failure) in
      try bench.graph.prepareBackup(request, to: "t", group)
    }
  }

  @Test("a mirror with a small buffer copies data that begin inside a granule, behind a hole")
  func smallBuffer() throws {
    let (source, target) = try open()
    var request = MirrorRequest(device: "s", sync: "full")
    request.bufferSize = 65536
    request.settings.job.id = "j"
    try bench.graph.mirror(request, to: "t")
    bench.loop.settle()
    #expect(try bench.contents(target) == bench.contents(source))
  }

  @Test("a compressed backup copies data that begin inside a cluster, behind a hole")
  func compressed() throws {
    let (source, target) = try open()
    var told: [String] = []
    bench.graph.onEvent = { name, _ in told.append(name) }
    try startBackup(isCompressed: true)
    bench.loop.settle()
    #expect(!told.contains("BLOCK_JOB_ERROR") && bench.graph.jobs.isEmpty)
    #expect(try bench.contents(target) == bench.contents(source))
    #expect(try bench.leaks(bench.image(target)) == [])
  }

  @Test(
    "a mirror of a top fills clusters of a target that hides its backing file",
    arguments: [(16, 21, 0), (9, 16, 4096), (16, 16, 65536)])
  func hiddenBacking(sourceBits: Int, targetBits: Int, granularity: Int64) throws {
    func make(_ name: String, _ bits: Int, on backing: String?) throws {
      var options = Qcow2Options(size: 4 << 20)
      options.clusterSize = 1 << Int64(bits)
      if let backing { (options.backingName, options.backingFormat) = (backing, "qcow2") }
      try bench.make(name, options)
    }
    try make("base", 16, on: nil)
    let base = try bench.open("base", as: "b")
    try bench.write([Piece(source: .pattern(1), count: 4 << 20)], to: base, at: 0)
    try bench.graph.remove(named: "b")
    try make("top", sourceBits, on: "base")
    try make("target", targetBits, on: "base")
    let top = try bench.open("top", as: "top")
    let target = try bench.open("target", as: "target", "qcow2", ["backing": .null])
    try bench.write([Piece(source: .pattern(2), count: 512)], to: top, at: 1 << 20)
    var request = MirrorRequest(device: "top", sync: "top")
    request.granularity = granularity
    (request.settings.job.id, request.settings.filterName) = ("j", "filter")
    request.isWriteBlocking = true
    try bench.graph.mirror(request, to: "target")
    bench.loop.settle()
    // What is written to both nodes at once fills clusters as well.
    let filter = try #require(bench.graph.node(named: "filter"))
    try bench.write([Piece(source: .pattern(3), count: 1024)], to: filter, at: 3_000_832)
    try bench.graph.job("j")?.cancel(isForced: true)
    bench.loop.settle()
    try bench.graph.remove(named: target.name)
    #expect(try bench.contents(bench.open("target", as: "whole")) == bench.contents(top))
  }

  @Test("a backup ends when no write waits for its copy any more")
  func waitsForCopies() throws {
    let (source, target) = try open()
    let before = try bench.contents(source)
    try startBackup()
    let filter = try #require(bench.graph.node(named: "filter"))
    // A guest's write that takes long has the rest to copy.
    let transfer = Transfer()
    transfer.latency = .seconds(1)
    try filter.write([Piece(source: .pattern(9), count: 6 << 20)], at: 0, transfer)
    var isWritten = false
    transfer.run(bench.loop) { error in isWritten = error == nil }
    var ended: [Bool] = []
    bench.graph.onEvent = { name, _ in if name == "BLOCK_JOB_COMPLETED" { ended.append(isWritten) } }
    bench.loop.settle()
    #expect(ended.isEmpty)
    bench.loop.advance(by: .seconds(2))
    #expect(isWritten && ended == [true] && bench.graph.jobs.isEmpty)
    #expect(try bench.contents(target) == before)
  }

  @Test("a write that waits for its copy outlives the backup that wanted that")
  func outlivesJob() throws {
    _ = try open()
    try startBackup()
    let filter = try #require(bench.graph.node(named: "filter"))
    let transfer = Transfer()
    transfer.latency = .seconds(1)
    try filter.write([Piece(source: .pattern(9), count: 6 << 20)], at: 0, transfer)
    var ended = 0
    transfer.run(bench.loop) { _ in ended += 1 }
    bench.graph.endJobs()
    #expect(bench.graph.jobs.isEmpty)
    bench.loop.advance(by: .seconds(2))
    #expect(ended == 1)
  }
}
