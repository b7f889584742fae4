// What is done about requests that fail.
import Event
import Glibc

/// What is done about an error.
public enum ErrorPolicy: String, Sendable {
  case report, ignore, enospc, stop, auto

  /// What is done about one.
  func action(for error: SystemError) -> ErrorPolicy {
    switch self {
    case .enospc, .auto: error.code == ENOSPC ? .stop : .report
    default: self
    }
  }
}

/// What a device does about errors of what its guest reads and writes.
public struct ErrorPolicies: Sendable, Equatable {
  /// About reads that fail: `report`, `ignore` or `stop`.
  public var read = ErrorPolicy.report
  /// About writes that fail: any but `auto`.
  public var write = ErrorPolicy.enospc

  /// The usual ones.
  public init() {}

  /// Whether an error may stop the machine, so that it is told how requests go.
  public var mayStop: Bool { [.enospc, .stop].contains(write) || read == .stop }
}

extension BlockGraph {
  /// An error of what a drive's guest reads or writes: what is done about it, `report`, `ignore` or `stop`.
  public func handle(_ error: SystemError, isWrite: Bool, of drive: BlockBackend) -> String {
    let action = (isWrite ? drive.errors.write : drive.errors.read).action(for: error)
    if action == .stop, drive.ioStatus == .ok { drive.ioStatus = IOStatus(error) }
    return action.rawValue
  }

  /// The machine goes on: what went wrong is forgotten.
  public func resetStatus() {
    for backend in backends { backend.ioStatus = .ok }
    for job in jobs { job.block?.ioStatus = .ok }
  }
}

/// How requests went lately.
public enum IOStatus: String, Sendable {
  case ok, failed, nospace

  /// What it is after an error.
  init(_ error: SystemError) { self = error.code == ENOSPC ? .nospace : .failed }
}
