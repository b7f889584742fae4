// A job of the model: what it is, and which states it may enter after which.
import Event

/// Jobs that end together.
final class ModelGroup {
  var jobs: [ModelJob] = []
  /// Whether a client has made them final.
  var isFinal = false

  /// One was cancelled, and so are all.
  func cancel() { for job in jobs where !job.isOver { job.isCancelled = true } }
}

/// A job.
final class ModelJob {
  let id: String
  let type: String
  let group: ModelGroup
  /// Whether it becomes final, and is forgotten, by itself.
  let (finalizes, dismisses): (Bool, Bool)
  var speed: Int64
  /// What it copies, and where; the filter that came with it.
  let source: ModelNode
  let target: ModelNode?
  var filter: ModelNode?
  /// The bitmap of its source that it uses.
  var bitmap: String?
  /// Whether it runs until it is cancelled.
  var isEndless = false
  /// Whether what it asks for takes time.
  var isSlow = false
  /// Whether it can't succeed.
  var fails = false
  /// Whether it goes before it begins.
  var isTransient = false
  /// Where it stands; nil before it is there.
  private(set) var status: String?
  var isUserPaused = false
  /// Whether it was cancelled, or was to come to its end, and whether its target takes the place of its source then.
  var (isCancelled, isCompleting, pivots) = (false, false, true)
  /// Whether a client has had it forgotten.
  var isDismissed = false
  private(set) var (isReady, isReported) = (false, false)
  /// When it began; nil once it was disturbed.
  var undisturbedSince: Nanoseconds?
  /// Whether it was given another speed: it may go on whenever it is drained.
  var isUnsettled: Bool { type == "backup" && !isEndless && hasNewSpeed && status == "running" }
  var hasNewSpeed = false
  /// How far it was.
  var done: Int64 = 0

  init(
    _ id: String, _ type: String, _ group: ModelGroup, _ source: ModelNode, _ target: ModelNode?, speed: Int64,
    finalizes: Bool, dismisses: Bool
  ) {
    (self.id, self.type, self.group, self.source, self.target) = (id, type, group, source, target)
    (self.speed, self.finalizes, self.dismisses) = (speed, finalizes, dismisses)
  }

  /// Whether it is over.
  var isOver: Bool { status == "concluded" || status == "null" }
  /// Whether it is to come to its end well.
  var succeeds: Bool { !isCancelled && !fails && !isTransient }

  /// It enters a state; what is wrong with that.
  func enter(_ next: String) -> String? {
    let before = status
    status = next
    let isKnown = (Self.next[before ?? ""] ?? []).contains(next)
    if !isKnown, !(isTransient && before == "created" && ["null", "aborting"].contains(next)) {
      return "\(id) is \(next) after \(before ?? "nothing")"
    }
    if next == "ready", type != "mirror" { return "\(id) is ready, a \(type)" }
    if next == "paused", isReady || next == "standby" && !isReady { return "\(id) is \(next)" }
    if next == "concluded", !isReported, !isTransient { return "\(id) is concluded without a word" }
    return nil
  }

  /// Which states may follow which.
  private static let next: [String: Set<String>] = [
    "": ["created"], "created": ["running"], "running": ["paused", "ready", "waiting", "aborting"],
    "paused": ["running"], "ready": ["standby", "waiting", "aborting"], "standby": ["ready"],
    "waiting": ["pending", "aborting"], "pending": ["aborting", "concluded"], "aborting": ["concluded"],
    "concluded": ["null"],
  ]

  /// It tells something; what is wrong with that.
  func tell(_ event: String, done: Int64, total: Int64, speed: Int64, hasFailed: Bool) -> String? {
    let isFitting: Bool
    switch event {
    case "BLOCK_JOB_READY":
      isFitting = status == "ready" && !isReady
      isReady = true
    case "BLOCK_JOB_COMPLETED":
      let isRight = status == "pending" ? succeeds && done == total : status == "aborting" && fails
      isFitting = !isReported && isRight && hasFailed == fails
      isReported = true
    case "BLOCK_JOB_CANCELLED":
      isFitting = !isReported && status == "aborting" && isCancelled
      isReported = true
    default: isFitting = false
    }
    if !isFitting || speed != self.speed || done > total || done < self.done {
      return "\(id), \(status ?? "nothing"), tells \(event) \(done)/\(total) at \(speed)"
    }
    self.done = done
    return nil
  }

  /// Whether it may be where it is when nothing happens.
  var isAtRest: Bool {
    switch status {
    case "running": return !isUserPaused && (isSlow || !isCancelled && !fails && (speed > 0 || isEndless))
    case "ready": return !isUserPaused && (isSlow || !isCancelled && !isCompleting)
    case "paused": return isUserPaused && !isReady
    case "standby": return isUserPaused && isReady
    case "waiting": return group.jobs.contains { ["running", "paused"].contains($0.status) }
    case "pending":
      return group.jobs.allSatisfy { $0.status == "pending" } && group.jobs.contains { !$0.finalizes } && !group.isFinal
    case "concluded": return !dismisses && !isDismissed
    case "aborting": return group.jobs.contains { $0.isSlow && ["running", "paused"].contains($0.status) }
    default: return false
    }
  }
}
