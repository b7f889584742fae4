// What a job does, whichever it is, and what was asked for with it.
import Event

/// What a job does.
protocol JobWork: AnyObject {
  /// Goes on until it has to wait: it calls `sleep`, `await` or `rest` of its job then, or `end` when it is through. Not called
  /// while the job is paused.
  func advance(_ job: Job)
  /// The last step that can fail.
  func prepare(_ job: Job) throws(Failure)
  /// It succeeds.
  func commit(_ job: Job)
  /// It fails or was cancelled.
  func abort(_ job: Job)
  /// Either has been done.
  func clean(_ job: Job)
  /// A client wants it completed, which is ready.
  func complete(_ job: Job) throws(Failure)
  /// Whether a cancellation that isn't forced is one; otherwise it completes in a way of its own.
  func cancelsSoftly(_ job: Job) -> Bool
}

extension JobWork {
  func prepare(_ job: Job) throws(Failure) {}
  func commit(_ job: Job) {}
  func abort(_ job: Job) {}
  func clean(_ job: Job) {}
  func complete(_ job: Job) throws(Failure) { try job.check(.complete) }
  func cancelsSoftly(_ job: Job) -> Bool { true }
}

/// What was asked for with a job, whatever it does.
public struct JobSettings: Sendable {
  /// The id; nil for that of the drive.
  public var id: String?
  /// Whether it becomes final by itself.
  public var finalizesItself = true
  /// Whether it is forgotten by itself.
  public var dismissesItself = true

  /// Settings of a job.
  public init(id: String? = nil, finalizesItself: Bool = true, dismissesItself: Bool = true) {
    self.id = id
    self.finalizesItself = finalizesItself
    self.dismissesItself = dismissesItself
  }
}
