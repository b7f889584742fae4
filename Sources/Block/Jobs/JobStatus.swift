// The states of a job and what may be done with one in each, as QEMU 7.2 has them.
import Event

/// Where a job stands.
public enum JobStatus: String, Sendable {
  /// It has been made and hasn't begun.
  case created
  case running
  /// It waits until it is resumed.
  case paused
  /// What it copies is copied, and it keeps up with what is written.
  case ready
  /// It is ready, and paused.
  case standby
  /// It has done its work and waits for the others of its transaction.
  case waiting
  /// It waits to be made final.
  case pending
  /// It has failed or was cancelled, and takes back what can be.
  case aborting
  /// It is over; its result can be looked at.
  case concluded
  /// It is forgotten.
  case null
}

/// What a client may want of a job.
public enum JobVerb: String, Sendable {
  case cancel, pause, resume, complete, finalize, dismiss
  case setSpeed = "set-speed"

  /// Whether a job takes it in a state.
  fileprivate func isAllowed(in status: JobStatus) -> Bool {
    switch self {
    case .cancel: [.created, .running, .paused, .ready, .standby, .waiting, .pending].contains(status)
    case .pause, .resume, .setSpeed: [.created, .running, .paused, .ready, .standby].contains(status)
    case .complete: [.ready, .standby].contains(status)
    case .finalize: status == .pending
    case .dismiss: status == .concluded
    }
  }
}

extension Job {
  /// Whether it takes a verb in its state.
  func check(_ verb: JobVerb) throws(Failure) {
    if verb.isAllowed(in: status) { return }
    throw Failure("Job '\(id)' in state '\(status.rawValue)' cannot accept command verb '\(verb.rawValue)'")
  }
}
