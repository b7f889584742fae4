// Whether the jobs are where the model has them, and have come as far as their speeds have it.
import Block
import Event
import JSON
import QMP
import TestSupport

extension JobFamily {
  func complaints(about test: TestMonitor, isThorough: Bool) -> [String] {
    if jobs.isEmpty, !isToBeChecked { return [] }
    isToBeChecked = false
    let found = test.machine.blocks.jobs
    if found.map(\.id) != jobs.map(\.id) { return ["the jobs are \(found.map(\.id)), not \(jobs.map(\.id))"] }
    var complaints: [String] = []
    for (job, wanted) in zip(found, jobs) {
      if job.status.rawValue != wanted.status || job.type != wanted.type || job.isUserPaused != wanted.isUserPaused {
        complaints.append("\(job.id) is \(job.status.rawValue), not \(wanted.status ?? "there")")
      }
      if !wanted.isAtRest { complaints.append("\(job.id) rests, \(job.status.rawValue)") }
      complaints += progressComplaints(job, wanted) + nodeComplaints(job, test.machine.blocks)
    }
    return complaints + (isThorough ? shownComplaints(test) : [])
  }

  private func progressComplaints(_ job: Job, _ wanted: ModelJob) -> [String] {
    let (done, total) = job.progress
    defer { wanted.done = done }
    if done < wanted.done || done > total { return ["\(job.id) has done \(done) of \(total), and had \(wanted.done)"] }
    guard let start = wanted.undisturbedSince, wanted.speed > 0, job.status == .running, !wanted.isSlow else {
      return []
    }
    // It does a chunk at once, and then waits until that was the time for it.
    let due = Double(model.now - start) / 1e9 * Double(wanted.speed)
    let slice = Double(wanted.speed / 10)
    let chunk = 1_048_576 + (slice > 1_048_576 ? slice : 0)
    if Double(done) > due + chunk + 4096 || Double(done) < min(due - 4096, Double(total)) {
      return ["\(job.id) has done \(done) of \(total), \(due) are due at \(wanted.speed)"]
    }
    return []
  }

  /// One that isn't over stands on nodes that are there.
  private func nodeComplaints(_ job: Job, _ graph: BlockGraph) -> [String] {
    if job.status == .concluded { return [] }
    return (job.block?.edges ?? []).filter { graph.node(named: $0.child.name) !== $0.child }.map {
      "\(job.id) stands on \($0.child.name), which is gone"
    }
  }

  /// What commands show that isn't so.
  private func shownComplaints(_ test: TestMonitor) -> [String] {
    let client = test.control()
    defer { client.transport.hangUp() }
    let wanted = jobs.reversed().map { "\($0.id) \($0.status ?? "")" }
    return [("query-jobs", "id"), ("query-block-jobs", "device")].compactMap { name, key in
      let reply = client.exchange(call(name)).first?["return"]?.elements ?? []
      let shown = reply.map { "\($0[key]?.string ?? "") \($0["status"]?.string ?? "")" }
      return shown == wanted ? nil : "\(name) shows \(shown), not \(wanted)"
    }
  }
}
