// Jobs that work on block nodes: `query-block-jobs`, `block-job-*`.
import Block
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `query-block-jobs`: the block jobs, the newest first; `info block-jobs`.
  static let queryBlockJobs = Self(
    "query-block-jobs", help: "list the block jobs", human: HumanFace("info block-jobs", allowsPreconfig: false),
    encode: { (jobs: [Job], json) in json.objects(jobs) { (job, json) in job.encodeBlockJob(&json) } },
    show: { jobs in jobs.isEmpty ? "No active jobs" : jobs.map(\.line).joined(separator: "\n") },
    now: { machine, _ in machine.blocks.jobs.reversed().filter { $0.block != nil } })

  /// `block-job-cancel device=ID [force=BOOL]`: ends a job. One that is ready completes without taking its source's place
  /// unless it is forced.
  static let blockJobCancel = blockJob(
    "cancel", "end a block job (-f: at once)", "force:-f,device:B", "[-f] device"
  ) { (job, _, arguments) throws(Failure) in
    let isForced = arguments.optionalBool("force") ?? false
    if job.isUserPaused, !isForced { throw Failure("The block job for device '\(job.id)' is currently paused") }
    try job.cancel(isForced: isForced)
  }

  /// `block-job-complete device=ID`: lets a job that is ready come to its end.
  static let blockJobComplete = blockJob("complete", "let a block job come to its end") {
    (job, _, _) throws(Failure) in try job.complete()
  }

  /// `block-job-pause device=ID`: stops a job until it is resumed.
  static let blockJobPause = blockJob("pause", "pause a block job") { (job, _, _) throws(Failure) in
    try job.pauseByUser()
  }

  /// `block-job-resume device=ID`: lets a paused job go on.
  static let blockJobResume = blockJob("resume", "let a paused block job go on") { (job, _, _) throws(Failure) in
    try job.resumeByUser()
  }

  /// `block-job-set-speed device=ID speed=N`: limits a job to so many bytes per second; 0 for no limit.
  static let blockJobSetSpeed = blockJob(
    "set-speed", "limit a block job's speed", "device:B,speed:o", "device speed"
  ) { (_, block, arguments) throws(Failure) in try block.setSpeed(arguments.int("speed")) }

  /// `block-job-finalize id=ID`: makes a job final that waits for that, with the others of its transaction.
  static let blockJobFinalize = blockJobByID("finalize", "make a block job final that waits for that") {
    (job) throws(Failure) in try job.finalize()
  }

  /// `block-job-dismiss id=ID`: forgets a job that is over.
  static let blockJobDismiss = blockJobByID("dismiss", "forget a block job that is over") {
    (job) throws(Failure) in try job.dismiss()
  }

  private static func blockJob(
    _ verb: String, _ help: String, _ parameters: String = "device:B", _ usage: String = "device",
    _ body: @escaping @Sendable (Job, BlockJob, borrowing Arguments) throws(Failure) -> Void
  ) -> Self {
    let human = "block_job_" + String(verb.map { $0 == "-" ? "_" : $0 })
    return Self(
      "block-job-\(verb)", help: help,
      human: HumanFace(human, arguments: parameters, usage: usage, choices: ["device": .jobs]),
      now: { (machine, arguments) throws(Failure) in
        let (job, block) = try machine.blocks.blockJob(try arguments.string("device"))
        try body(job, block, arguments)
      })
  }

  private static func blockJobByID(
    _ verb: String, _ help: String, _ body: @escaping @Sendable (Job) throws(Failure) -> Void
  ) -> Self {
    Self(
      "block-job-\(verb)", help: help,
      now: { (machine, arguments) throws(Failure) in
        try body(try machine.blocks.blockJob(try arguments.string("id")).job)
      })
  }
}

extension BlockGraph {
  /// The block job of that id. DeviceNotActive if there is none.
  fileprivate func blockJob(_ id: String) throws(Failure) -> (job: Job, block: BlockJob) {
    if let job = job(id), let block = job.block { return (job, block) }
    throw Failure(.deviceNotActive, "Block job '\(id)' not found")
  }
}

extension Job {
  fileprivate func encodeBlockJob(_ json: inout Writer) {
    json.member("auto-finalize", settings.finalizesItself)
    json.member("io-status", block?.ioStatus.rawValue ?? "ok")
    json.member("device", id)
    json.member("auto-dismiss", settings.dismissesItself)
    json.member("busy", false)
    json.member("len", progress.total)
    json.member("offset", progress.done)
    json.member("status", status.rawValue)
    json.member("paused", isPaused)
    json.member("speed", block?.speed ?? 0)
    json.member("ready", status == .ready || status == .standby)
    json.member("type", type)
    if let failure { json.member("error", failure.description) }
  }

  fileprivate var line: String {
    let name = type == "stream" ? "Streaming device \(id)" : "Type \(type), device \(id)"
    return "\(name): Completed \(progress.done) of \(progress.total) bytes, speed limit \(block?.speed ?? 0) bytes/s"
  }
}
