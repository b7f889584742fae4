// Jobs that end together, and actions of which all are done or none.
import Event
import Testing

@testable import Block

@Suite struct JobTransactionTests {
  private let bench: JobBench

  init() throws { bench = try JobBench(["a": 4 << 20, "b": 4 << 20, "x": 4 << 20, "y": 4 << 20]) }

  private func run(_ isGrouped: Bool, speed: Int64 = 0, finalizes: Bool = true, fails: Bool = false) throws {
    try bench.graph.perform(count: fails ? 3 : 2, isGrouped: isGrouped) { (number, group) throws(Failure) in
      switch number {
      case 0: try bench.backup("a", "x", id: "j", speed: speed, finalizes: finalizes, group)
      case 1: try bench.backup("b", "y", id: "k", group)
      default: throw Failure("no")
      }
    }
    bench.loop.settle()
  }

  @Test("an action that fails takes back those before it, of which nobody hears but that they were there")
  func rollback() throws {
    #expect(throws: Failure("no")) { try run(false, fails: true) }
    #expect(
      bench.take() == [
        "j:created", "k:created", "k:aborting", "k:concluded", "k:null", "j:aborting", "j:concluded", "j:null",
      ])
    #expect(bench.graph.nodes.count == 4 && bench.graph.jobs.isEmpty)
    #expect(bench.graph.nodes.allSatisfy { $0.parents.isEmpty && $0.bitmaps.isEmpty })
  }

  @Test("without a group each ends by itself")
  func individual() throws {
    try run(false)
    let told = bench.take()
    #expect(told.suffix(5) == ["j:waiting", "j:pending", "COMPLETED j 4194304/4194304", "j:concluded", "j:null"])
  }

  @Test("in a group one waits for the other, and the newest is first")
  func grouped() throws {
    try run(true, speed: 1 << 20)
    let (waiting, running) = (try bench.job("k"), try bench.job("j"))
    #expect(waiting.status == .waiting && running.status == .running)
    _ = bench.take()
    bench.loop.advance(by: .seconds(4))
    #expect(
      bench.take() == [
        "j:waiting", "k:pending", "j:pending", "COMPLETED k 4194304/4194304", "k:concluded", "k:null",
        "COMPLETED j 4194304/4194304", "j:concluded", "j:null",
      ])
  }

  @Test("one that waits to be made final holds the others, and makes all final")
  func pending() throws {
    try run(true, finalizes: false)
    #expect(bench.take().suffix(3) == ["k:pending", "j:pending", "PENDING j"])
    try bench.job("k").finalize()
    #expect(bench.graph.jobs.isEmpty)
  }

  @Test("when one is cancelled all are")
  func cancelled() throws {
    try run(true, speed: 1)
    _ = bench.take()
    try bench.job("j").cancel(isForced: true)
    #expect(
      bench.take() == [
        "j:aborting", "k:aborting", "CANCELLED k 4194304/4194304", "k:concluded", "k:null",
        "CANCELLED j 1048576/4194304", "j:concluded", "j:null",
      ])
  }

  @Test("a change has the jobs around it stop for a moment, which cuts their waits short")
  func draining() throws {
    try bench.graph.addAtOnce(["driver": "null-co", "node-name": "big", "size": 67_108_864])
    try bench.graph.addAtOnce(["driver": "null-co", "node-name": "copy", "size": 67_108_864])
    try bench.mirror("big", "copy", id: "m", speed: 1)
    _ = bench.take()
    bench.graph.drainAll()
    #expect(bench.take() == ["m:paused", "m:running"])
    #expect(try bench.job("m").progress.done == 32 << 20)
  }
}
