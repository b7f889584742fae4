// The filters of jobs among other nodes and other filters.
import Event
import JSON
import Testing

@testable import Block

@Suite struct JobFilterTests {
  private let bench: JobBench

  init() throws {
    bench = try JobBench(["a": 4 << 20, "x": 4 << 20, "y": 4 << 20, "slow": 4 << 20])
    try bench.graph.addAtOnce(node("copy-on-read", "c", ["file": "a"]))
  }

  private func backup(_ target: String, _ id: String, speed: Int64 = 1) throws {
    try bench.graph.perform(count: 1) { (_, group) throws(Failure) in
      try bench.backup("a", target, id: id, speed: speed, group)
    }
  }

  @Test("a filter that goes leaves one that came between in its place")
  func between() throws {
    try backup("x", "j")
    try backup("y", "k")
    let newest = try #require(bench.graph.nodes.last)
    try bench.job("j").cancel(isForced: true)
    #expect(bench.graph.node(named: "c")?.child("file") === newest)
    #expect(newest.child("file")?.name == "a")
    try bench.job("k").cancel(isForced: true)
    #expect(bench.graph.node(named: "c")?.child("file")?.name == "a")
  }

  @Test("what is the same but for filters isn't mirrored, nor committed")
  func mirror() throws {
    try bench.graph.addAtOnce(node("blkdebug", "d", ["image": "a"]))
    for target in ["a", "c", "d"] {
      #expect(throws: Failure("Can't mirror node into itself")) { try bench.mirror("c", target, id: "m") }
    }
    #expect(throws: Failure("Can't mirror node into itself")) { try bench.graph.commit(CommitRequest(device: "c")) }
    #expect(bench.take() == [])
  }

  @Test("a filter over an image without a backing file has nothing to stream")
  func stream() throws {
    var request = StreamRequest(device: "c")
    request.settings.job.id = "s"
    try bench.graph.stream(request)
    #expect(bench.take().suffix(3) == ["COMPLETED s 0/0", "s:concluded", "s:null"])
  }

  @Test("a speed is kept exactly: four MiB a second are one each quarter of a second")
  func speed() throws {
    try backup("x", "j", speed: 4 << 20)
    bench.loop.advance(by: .milliseconds(249))
    #expect(try bench.job("j").progress.done == 1 << 20)
    bench.loop.advance(by: .milliseconds(2))
    #expect(try bench.job("j").progress.done == 2 << 20)
  }

  @Test("when the machine ends, jobs that wait for another of their group are forgotten too")
  func end() throws {
    try bench.graph.addAtOnce(node("null-co", "late", ["size": 4_194_304, "latency-ns": 1000]))
    try bench.graph.perform(count: 2, isGrouped: true) { (number, group) throws(Failure) in
      try bench.backup(
        number == 0 ? "slow" : "a", number == 0 ? "late" : "x", id: number == 0 ? "j" : "k", speed: 1, group)
    }
    bench.graph.endJobs()
    #expect(bench.graph.jobs.isEmpty)
    #expect(Set(bench.take().suffix(2)).contains("j:null"))
  }

  @Test("a quorum takes no node that stands on it, or that somebody stands on")
  func quorum() throws {
    try bench.graph.addAtOnce(node("quorum", "q", ["children": ["x"], "vote-threshold": 1]))
    try bench.graph.addAtOnce(node("raw", "r", ["file": "q"]))
    #expect(throws: Failure("The node a already has a parent")) {
      try bench.graph.changeChildren(of: "q", remove: nil, add: "a")
    }
    #expect(throws: Failure("Making 'r' a children.1 child of 'q' would create a cycle")) {
      try bench.graph.changeChildren(of: "q", remove: nil, add: "r")
    }
    try bench.graph.changeChildren(of: "q", remove: nil, add: "y")
    #expect(bench.graph.node(named: "q")?.children.count == 2)
  }

  @Test("the filters of backups, mirrors and streams can be written, whatever their sources can")
  func writable() throws {
    for name in ["r", "s", "m"] {
      try bench.graph.addAtOnce(node("null-co", name, ["size": 4_194_304, "read-only": true]))
    }
    try bench.graph.perform(count: 1) { (_, group) throws(Failure) in
      try bench.backup("r", "x", id: "b", speed: 1, group)
    }
    var request = StreamRequest(device: "s")
    request.settings.job = JobSettings(id: "t", finalizesItself: false)
    try bench.graph.stream(request)
    try bench.mirror("m", "y", id: "m", speed: 1)
    let kinds: Set = ["copy-before-write", "copy-on-read", "mirror_top"]
    let filters = bench.graph.nodes.filter { kinds.contains($0.driverName) }
    #expect(filters.count == 4 && filters.allSatisfy { !$0.isReadOnly })
    #expect(bench.graph.node(named: "r")?.isReadOnly == true)
  }

  @Test("what doesn't change isn't copied before it is written")
  func unchanged() throws {
    try bench.graph.addAtOnce(node("copy-before-write", "w", ["file": "x", "target": "y"]))
    let filter = try #require(bench.graph.node(named: "w"))
    let transfer = Transfer()
    try filter.write([Piece(source: .zeros, count: 65536)], at: 0, isUnchanged: true, transfer)
    #expect(filter.bitmaps.first?.count == 0)
    try filter.write([Piece(source: .zeros, count: 65536)], at: 0, transfer)
    #expect(filter.bitmaps.first?.count == 65536)
  }
}
