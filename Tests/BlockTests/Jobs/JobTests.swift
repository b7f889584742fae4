// Jobs: their states, what may be done with them, and what they tell.
import Event
import JSON
import Testing

@testable import Block

@Suite struct JobTests {
  private let bench: JobBench

  init() throws { bench = try JobBench(["n": 4 << 20, "t": 4 << 20, "big": 64 << 20, "target": 64 << 20]) }

  @Test("an id that none can have, or that is taken, is refused before anything happens")
  func ids() throws {
    #expect(throws: Failure("Invalid job ID ''")) { try bench.mirror("n", "t", id: nil) }
    #expect(throws: Failure("Invalid job ID '1'")) { try bench.mirror("n", "t", id: "1") }
    try bench.mirror("n", "t", id: "a")
    #expect(throws: Failure("Job ID 'a' already in use")) { try bench.mirror("big", "target", id: "a") }
    #expect(bench.graph.nodes.count == 5)
    #expect(bench.take() == ["a:created", "a:running", "a:ready", "READY a 4194304/4194304"])
  }

  @Test("a job that can't begin was created, is gone, and leaves the graph as it was")
  func speed() throws {
    #expect(throws: Failure("Parameter 'speed' expects a non-negative value")) {
      try bench.mirror("n", "t", id: "a", speed: -1)
    }
    #expect(bench.take() == ["a:created", "a:null"])
    #expect(bench.graph.jobs.isEmpty && bench.graph.nodes.count == 4)
    #expect(bench.graph.nodes.allSatisfy { $0.parents.isEmpty })
  }

  @Test("a verb that a state doesn't take is refused with both")
  func verbs() throws {
    try bench.mirror("big", "target", id: "a", speed: 1)
    let job = try bench.job("a")
    #expect(throws: Failure("Job 'a' in state 'running' cannot accept command verb 'complete'")) { try job.complete() }
    #expect(throws: Failure("Job 'a' in state 'running' cannot accept command verb 'finalize'")) { try job.finalize() }
    #expect(throws: Failure("Job 'a' in state 'running' cannot accept command verb 'dismiss'")) { try job.dismiss() }
    #expect(throws: Failure("Can't resume a job that was not paused")) { try job.resumeByUser() }
    try job.pauseByUser()
    #expect(throws: Failure("Job is already paused")) { try job.pauseByUser() }
    #expect(throws: Failure("Job 'a' in state 'paused' cannot accept command verb 'complete'")) { try job.complete() }
    try job.resumeByUser()
    #expect(bench.take() == ["a:created", "a:running", "a:paused", "a:running"])
  }

  @Test("a mirror keeps up with what is written until it is completed, and its target takes the source's place")
  func mirror() throws {
    let drive = try bench.graph.add(DriveOptions(["file": "null-co://", "format": "raw"], interface: "none"), id: "d")
    let source = try #require(drive.node)
    try bench.graph.addAtOnce(["driver": "null-co", "node-name": "copy", "size": .int(source.size)])
    try bench.mirror("d", "copy", id: nil)
    bench.loop.settle()
    let job = try bench.job("d")
    #expect(job.status == .ready && job.progress.done == source.size)
    let transfer = Transfer()
    try drive.node?.write([Piece(source: .pattern(1), count: 100)], at: 70_000, transfer)
    transfer.run(bench.loop) { _ in }
    #expect(job.progress.done == source.size + 65536 && job.progress.total == job.progress.done)
    try job.complete()
    _ = bench.take()
    bench.loop.settle()
    #expect(bench.take() == ["d:waiting", "d:pending", "COMPLETED d 1073807360/1073807360", "d:concluded", "d:null"])
    #expect(drive.node?.name == "copy" && bench.graph.node(named: source.name) == nil)
  }

  @Test("a cancelled job ends with an error, and its source stays")
  func cancelling() throws {
    try bench.mirror("big", "target", id: "a", speed: 1, dismisses: false)
    try bench.job("a").cancel(isForced: false)
    bench.loop.settle()
    #expect(bench.take().suffix(3) == ["a:aborting", "CANCELLED a 16777216/67108864", "a:concluded"])
    #expect(try bench.job("a").failure == Failure("Operation canceled"))
    try bench.job("a").dismiss()
    #expect(bench.graph.jobs.isEmpty && bench.graph.nodes.count == 4)
  }

  @Test("a speed holds a job back, on the simulated clock; one that is faster is heeded at once")
  func pacing() throws {
    try bench.mirror("big", "target", id: "a", speed: 16 << 20)
    let job = try bench.job("a")
    #expect(job.progress.done == 16 << 20)
    bench.loop.advance(by: .milliseconds(999))
    #expect(job.progress.done == 16 << 20)
    bench.loop.advance(by: .milliseconds(1))
    #expect(job.progress.done == 32 << 20)
    try job.block?.setSpeed(8 << 20)
    #expect(job.progress.done == 32 << 20)
    try job.block?.setSpeed(0)
    bench.loop.settle()
    #expect(job.status == .ready && job.progress.done == 64 << 20)
  }

  @Test("a node isn't copied to one that stands on it: nothing comes to stand on itself")
  func copyingUpwards() throws {
    try bench.graph.addAtOnce(node("raw", "above", ["file": "big"]))
    let refused = Failure(
      "Permission conflict on node 'big': permissions 'write' are both required by node 'above' (uses node 'big' as"
        + " 'file' child) and unshared by node 'f' (uses node 'big' as 'file' child).")
    var request = BackupRequest(device: "big", sync: "full")
    (request.settings.job.id, request.settings.filterName) = ("a", "f")
    #expect(throws: refused) { _ = try bench.graph.prepareBackup(request, to: "above", JobGroup(isShared: false)) }
    #expect(bench.graph.node(named: "above")?.child("file") === bench.graph.node(named: "big"))
    #expect(bench.graph.jobs.isEmpty && bench.graph.node(named: "f") == nil)
  }

  @Test("an error stops a job if it should, which tries again when it is resumed")
  func stopping() throws {
    try bench.graph.addAtOnce(node("null-co", "z", ["size": 4_194_304, "read-zeroes": true]))
    try bench.graph.addAtOnce([
      "driver": "blkdebug", "node-name": "bad", "image": ["driver": "null-co", "size": 4_194_304],
      "inject-error": [["event": "none", "iotype": "write-zeroes", "errno": 28, "once": true]],
    ])
    var request = MirrorRequest(device: "z", sync: "full")
    request.settings.job.id = "a"
    request.settings.onTargetError = .enospc
    try bench.graph.mirror(request, to: "bad")
    let job = try bench.job("a")
    #expect(bench.take() == ["a:created", "a:running", "ERROR a", "a:paused"])
    #expect(job.block?.ioStatus == .nospace && job.isPaused)
    try job.resumeByUser()
    #expect(job.block?.ioStatus == .ok && job.status == .ready)
  }

  @Test("a graph may go with its jobs under way")
  func dropped() throws {
    let own = try JobBench(["a": 64 << 20, "b": 64 << 20])
    try own.mirror("a", "b", id: "j", speed: 1)
    let job = try own.job("j")
    own.drop()
    own.loop.advance(by: .seconds(60))
    #expect(job.progress.done == 16 << 20)
  }

  @Test("a backup waits on for what it has copied although it gets another speed")
  func waitingOn() throws {
    try bench.graph.perform(count: 1) { (_, group) throws(Failure) in
      try bench.backup("big", "target", id: "a", speed: 1, group)
    }
    let job = try bench.job("a")
    bench.loop.settle()
    #expect(job.progress.done == 1 << 20)
    try job.block?.setSpeed(100)
    bench.loop.settle()
    #expect(job.progress.done == 1 << 20)
    try job.block?.setSpeed(0)
    bench.loop.settle()
    #expect(bench.take().last == "a:null")
  }

  @Test("what a backup can't look for in the source is the whole job's failure, which nobody is asked about")
  func unknownContents() throws {
    try bench.graph.addAtOnce(node("snapshot-access", "s", ["file": node("null-co", nil, ["size": 4_194_304])]))
    try bench.graph.addAtOnce(node("snapshot-access", "u", ["file": node("null-co", nil, ["size": 4_194_304])]))
    for (source, sync) in [("s", "top"), ("u", "full")] {
      var request = BackupRequest(device: source, sync: sync)
      request.settings.job = JobSettings(id: source)
      try bench.graph.perform(count: 1) { (_, group) throws(Failure) in
        try bench.graph.prepareBackup(request, to: "t", group)
      }
      bench.loop.settle()
    }
    #expect(bench.take().filter { $0.hasPrefix("ERROR") } == ["ERROR u"])
  }

  @Test("what is written while a mirror writes to both isn't recorded, and done")
  func writeBlocking() throws {
    var request = MirrorRequest(device: "big", sync: "full")
    request.settings.job.id = "a"
    request.settings.speed = 1
    request.isWriteBlocking = true
    try bench.graph.mirror(request, to: "target")
    let (source, job) = (try #require(bench.graph.node(named: "big")), try bench.job("a"))
    let bitmap = try #require(source.bitmaps.first)
    #expect(!bitmap.isRecording)
    let (before, done) = (bitmap.count, job.progress.done)
    let transfer = Transfer()
    try source.parents.last { $0.name == "backing" }?.parent?
      .write([Piece(source: .pattern(1), count: 1 << 20)], at: 32 << 20, transfer)
    transfer.run(bench.loop) { _ in }
    #expect(bitmap.count < before && job.progress.done > done)
    #expect(job.progress.total == 64 << 20)
  }
}
