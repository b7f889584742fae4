// Jobs of any kind: `query-jobs`, `job-*`.
import Block
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `query-jobs`: `[{id, type, status, current-progress, total-progress, error?}]`, the newest first.
  static let queryJobs = Self(
    "query-jobs", help: "list the jobs",
    encode: { (jobs: [Job], json) in
      json.objects(jobs) { (job, json) in
        json.member("current-progress", job.progress.done)
        json.member("status", job.status.rawValue)
        json.member("total-progress", job.progress.total)
        json.member("type", job.type)
        json.member("id", job.id)
        if let failure = job.failure { json.member("error", failure.description) }
      }
    }, now: { machine, _ in machine.blocks.jobs.reversed() })

  /// `job-pause id=ID`: stops a job until it is resumed.
  static let jobPause = job("pause", help: "pause a job") { (job) throws(Failure) in try job.pauseByUser() }

  /// `job-resume id=ID`: lets a paused job go on.
  static let jobResume = job("resume", help: "let a paused job go on") { (job) throws(Failure) in
    try job.resumeByUser()
  }

  /// `job-cancel id=ID`: ends a job at once; it fails.
  static let jobCancel = job("cancel", help: "end a job at once") { (job) throws(Failure) in
    try job.cancel(isForced: true)
  }

  /// `job-complete id=ID`: lets a job that is ready come to its end.
  static let jobComplete = job("complete", help: "let a job that is ready come to its end") {
    (job) throws(Failure) in try job.complete()
  }

  /// `job-finalize id=ID`: makes a job final that waits for that, with the others of its transaction.
  static let jobFinalize = job("finalize", help: "make a job final that waits for that") { (job) throws(Failure) in
    try job.finalize()
  }

  /// `job-dismiss id=ID`: forgets a job that is over.
  static let jobDismiss = job("dismiss", help: "forget a job that is over") { (job) throws(Failure) in
    try job.dismiss()
  }

  private static func job(
    _ verb: String, help: String, _ body: @escaping @Sendable (Job) throws(Failure) -> Void
  ) -> Self {
    Self(
      "job-\(verb)", help: help,
      now: { (machine, arguments) throws(Failure) in
        guard let job = machine.blocks.job(try arguments.string("id")) else { throw Failure("Job not found") }
        try body(job)
      })
  }
}
