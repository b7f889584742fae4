// Jobs: starting them, what clients want of them, and what they tell. A job's events may come at any time, in the order of
// its states; where it may be when nothing happens follows from what was done with it.
import Event
import JSON
import Machine
import TestSupport

/// The commands that start jobs and steer them.
final class JobFamily: ModelFamily {
  let names =
    ["blockdev-backup", "blockdev-mirror", "block-stream", "block-commit", "transaction"]
    + ["pause", "resume", "cancel", "complete", "finalize", "dismiss"].flatMap { ["job-" + $0, "block-job-" + $0] }
    + ["block-job-set-speed", "query-jobs", "query-block-jobs"]
  let weight = 12
  /// Their ids.
  static let ids = (0..<4).map { "j\($0)" }
  /// The jobs, in the order in which they came.
  var jobs: [ModelJob] = []
  /// Whether something may have changed since it was looked at.
  var isToBeChecked = false
  unowned let model: MachineModel

  init(_ model: MachineModel) { self.model = model }

  /// The job of that id.
  func job(_ id: String) -> ModelJob? { jobs.first { $0.id == id && !$0.isTransient } }

  /// Whether a job uses a bitmap.
  func isBusy(_ bitmap: String, of node: ModelNode) -> Bool {
    jobs.contains { $0.source === node && $0.bitmap == bitmap && !$0.isOver && !$0.isTransient }
  }

  // MARK: Predicting

  func predict(_ call: ModelCall) {
    isToBeChecked = true
    let (options, count) = (Value.object(call.arguments), jobs.count)
    do throws(Refusal) {
      let drains = call.name == "blockdev-backup" || call.name == "transaction"
      if drains, jobs.contains(where: \.isUnsettled) { throw .leftOut }
      switch call.name {
      case "blockdev-backup": try startBackup(options, ModelGroup())
      case "blockdev-mirror": try startMirror(options)
      case "block-stream": try startStream(options)
      case "block-commit": try startCommit(options)
      case "transaction": try perform(options)
      case "query-jobs", "query-block-jobs": break
      default: try steer(call)
      }
      model.accept(call)
    } catch {
      model.refuse(call, error)
      if model.isLeftOut { jobs.removeLast(jobs.count - count) }
    }
  }

  /// A transaction: all of its actions, or none.
  private func perform(_ options: Value) throws(Refusal) {
    let isGrouped = options["properties"]?["completion-mode"] == "grouped"
    let (group, before, count) = (ModelGroup(), model.blocks.picture.saved, jobs.count)
    do throws(Refusal) {
      for action in options["actions"]?.elements ?? [] {
        if action["type"] == "abort" { throw Refusal("Transaction aborted using Abort action") }
        try startBackup(action["data"] ?? [:], isGrouped ? group : ModelGroup())
      }
    } catch {
      model.blocks.picture.restore(before)
      for job in jobs.dropFirst(count) { job.isTransient = true }
      throw error
    }
  }

  /// What a client wants of a job.
  private func steer(_ call: ModelCall) throws(Refusal) {
    let isBlock = call.name.hasPrefix("block-")
    let id = call.text("id") ?? call.text("device") ?? ""
    guard let job = job(id) else {
      if isBlock { throw Refusal("Block job '\(id)' not found", class: "DeviceNotActive") }
      throw Refusal("Job not found")
    }
    let verb = String(call.name.dropFirst(isBlock ? "block-job-".count : "job-".count))
    let isForced = !isBlock || call.flag("force") ?? false
    if verb == "resume", !job.isUserPaused { throw Refusal("Can't resume a job that was not paused") }
    if verb == "cancel", !isForced, job.isUserPaused {
      throw Refusal("The block job for device '\(id)' is currently paused")
    }
    let status = job.status ?? ""
    if !(Self.verbs[verb] ?? []).contains(status) {
      throw Refusal("Job '\(id)' in state '\(status)' cannot accept command verb '\(verb)'")
    }
    try steer(job, verb, isForced: isForced, speed: call.number("speed") ?? 0)
  }

  private func steer(_ job: ModelJob, _ verb: String, isForced: Bool, speed: Int64) throws(Refusal) {
    switch verb {
    case "pause":
      if job.isUserPaused { throw Refusal("Job is already paused") }
      job.isUserPaused = true
      job.undisturbedSince = nil
    case "resume": job.isUserPaused = false
    case "cancel":
      job.isUserPaused = false
      if !isForced, job.status == "ready" { (job.isCompleting, job.pivots) = (true, false) } else { job.group.cancel() }
    case "complete": job.isCompleting = true
    case "finalize": job.group.isFinal = true
    case "dismiss": job.isDismissed = true
    default:
      if speed < 0 { throw Refusal("Parameter 'speed' expects a non-negative value") }
      (job.speed, job.undisturbedSince, job.hasNewSpeed) = (speed, nil, true)
    }
  }

  /// Which states take which verbs.
  static let verbs: [String: Set<String>] = [
    "cancel": ["running", "paused", "ready", "standby", "waiting", "pending"],
    "pause": ["running", "paused", "ready", "standby"], "resume": ["running", "paused", "ready", "standby"],
    "set-speed": ["running", "paused", "ready", "standby"], "complete": ["ready", "standby"],
    "finalize": ["pending"], "dismiss": ["concluded"],
  ]

  // MARK: Following

  /// A job tells something; what is wrong with that.
  func follow(_ event: String, _ data: Value) -> String? {
    isToBeChecked = true
    let id = (data["id"] ?? data["device"])?.string ?? ""
    guard let job = jobs.first(where: { $0.id == id }) else { return "\(event) of \(id), which isn't there" }
    if model.isEnded { job.isCancelled = true }
    if event == "BLOCK_JOB_PENDING" {
      return job.status == "pending" && !job.finalizes ? nil : "\(id) is pending, \(job.status ?? "")"
    }
    guard let status = data["status"]?.string else {
      return job.tell(
        event, done: data["offset"]?.int ?? -1, total: data["len"]?.int ?? -1, speed: data["speed"]?.int ?? -1,
        hasFailed: data["error"] != nil)
    }
    if let complaint = job.enter(status) { return complaint }
    if status == "concluded" { conclude(job) }
    if status == "null" {
      jobs.removeAll { $0 === job }
      model.blocks.picture.unlink { $0.job === job }
    }
    return nil
  }

  /// What it brought goes, and who stood on a mirror's source stands on its target.
  private func conclude(_ job: ModelJob) {
    job.group.jobs.removeAll { $0 === job }
    guard !job.isTransient, let filter = job.filter else { return }
    if let target = job.target { picture.link("hold", .job(job), to: target) }
    // A stream that is over stands on its node until it is forgotten.
    picture.unlink { link in
      if case .job = link.holder, job.type == "stream" { return false }
      return link.job === job && link.name != "hold"
    }
    if let below = picture.children(of: filter).first?.child { picture.move(from: filter, to: below) }
    if job.type == "stream" {
      // Its filter stays with it, with nothing below.
      filter.size = 0
      picture.unlink { $0.node === filter }
    } else {
      picture.discard(filter)
    }
    if let target = job.target, job.type == "mirror", job.succeeds, job.pivots {
      _ = picture.attempt { $0.move(from: job.source, to: target) }
      picture.discardIfUnused(job.source)
    }
    picture.unlink { $0.job === job && $0.name == "hold" }
  }

  private var picture: BlockPicture {
    get { model.blocks.picture }
    set { model.blocks.picture = newValue }
  }
}
