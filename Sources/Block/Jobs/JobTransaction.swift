// The jobs of one transaction: all of them succeed, or none does. A job that was made alone is one of one.
import Event
import JSON

/// Jobs that end together.
final class JobTransaction {
  /// Its jobs, in the order in which they came.
  private var jobs: [Job] = []
  private var isAborting = false

  func join(_ job: Job) { jobs.append(job) }
  func leave(_ job: Job) { jobs.removeAll { $0 === job } }

  /// The newest job comes first in all that is done with them.
  private var newestFirst: [Job] { jobs.reversed() }

  /// A job's work is through.
  func ended(_ job: Job) {
    if job.failure != nil { return abort(job) }
    job.set(.waiting)
    if jobs.allSatisfy({ $0.isEnded && $0.failure == nil }) { settle() }
  }

  /// All have done their work.
  private func settle() {
    for job in newestFirst {
      job.set(.pending)
      if !job.settings.finalizesItself { job.block?.reportPending() }
    }
    if jobs.allSatisfy(\.settings.finalizesItself) { finalize() }
  }

  /// Makes all of them final.
  func finalize() {
    for job in newestFirst {
      do throws(Failure) { try job.work.prepare(job) } catch {
        job.failure = error
        return abort(job)
      }
    }
    for job in newestFirst { conclude(job) }
  }

  /// One that waits for the others was cancelled.
  func cancelled(_ job: Job) {
    job.failure = Failure("Operation canceled")
    if isAborting { return }
    isAborting = true
    for other in jobs where other !== job { other.cancelWithOthers() }
    checkAborted()
  }

  /// A job has failed or was cancelled: so are the others.
  private func abort(_ job: Job) {
    if isAborting { return checkAborted() }
    isAborting = true
    job.set(.aborting)
    for other in newestFirst where other !== job && !other.isEnded { other.cancelWithOthers() }
    checkAborted()
  }

  /// When each of them has stopped, they are over.
  private func checkAborted() {
    guard jobs.allSatisfy(\.isEnded) else { return }
    for job in newestFirst {
      if job.failure == nil { job.failure = Failure("Operation canceled") }
      job.isCancelled = job.isCancelled || job.failure == Failure("Operation canceled")
      if job.status != .aborting { job.set(.aborting) }
      conclude(job)
    }
  }

  private func conclude(_ job: Job) {
    leave(job)
    if job.failure == nil { job.work.commit(job) } else { job.work.abort(job) }
    job.work.clean(job)
    if job.isReported { job.block?.report(job.isCancelled ? "BLOCK_JOB_CANCELLED" : "BLOCK_JOB_COMPLETED") }
    job.set(.concluded)
    if job.settings.dismissesItself || !job.isReported { job.forget() }
  }
}
