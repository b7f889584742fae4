// Draining: changes of the graph have jobs stop for a moment. Each that runs tells that it is paused and that it runs again,
// and a wait for its speed is cut short by that, as with QEMU 7.2.
import Event

/// Some jobs that stand still until `end`.
struct DrainedSection {
  let jobs: [Job]

  /// Has them go on.
  func end() {
    for job in jobs { job.release() }
    for job in jobs { job.enter() }
  }
}

extension BlockGraph {
  /// Has all jobs that work on nodes stop for a moment.
  public func drainAll() { drainedAll().end() }

  /// Stops all jobs that work on nodes.
  func drainedAll() -> DrainedSection { pause(jobs.reversed().filter { $0.block != nil }) }

  /// Has the jobs that work on a node, or on one above it, stop for a moment.
  public func drain(around node: BlockNode) { drained(around: node).end() }

  /// Stops the jobs that work on a node, or on one above it.
  func drained(around node: BlockNode) -> DrainedSection { drained(node.selfAndAbove) }

  /// Has the jobs that work on a node, on one below it, or above one of these, stop for a moment.
  func drain(below node: BlockNode) { drained(node.selfAndBelow.flatMap(\.selfAndAbove)).end() }

  private func drained(_ nodes: [BlockNode]) -> DrainedSection {
    let above = Set(nodes.map(ObjectIdentifier.init))
    return pause(
      jobs.reversed().filter { job in
        job.block?.nodes.contains { above.contains(ObjectIdentifier($0)) } ?? false
      })
  }

  /// Ends all jobs, the newest first.
  public func endJobs() {
    // Those that have an own access to nodes come first.
    let (first, others) = (
      jobs.filter { $0.block?.backends.isEmpty == false }, jobs.filter { $0.block?.backends.isEmpty != false }
    )
    for job in first + others where job.isActive { job.pause() }
    for job in jobs.reversed() where jobs.contains(where: { $0 === job }) { job.endForGood() }
    // One that waited for a transfer has held up those that end together with it.
    for job in jobs.reversed() { job.endForGood() }
  }

  private func pause(_ jobs: [Job]) -> DrainedSection {
    let stopped = jobs.filter { !$0.isEnded }
    for job in stopped { job.pause() }
    return DrainedSection(jobs: stopped)
  }
}

extension BlockJob {
  /// The nodes that it works on.
  fileprivate var nodes: [BlockNode] { edges.map(\.child) + backends.compactMap(\.node) }
}
