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
}
