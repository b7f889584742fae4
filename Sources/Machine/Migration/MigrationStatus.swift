// How far a migration is, by QEMU 7.2's names, on either side.

/// A migration's status.
public enum MigrationStatus: String, Sendable, CaseIterable {
  /// There was none.
  case none
  /// The connection is being made.
  case setup
  /// Memory is being sent while the guest may run.
  case active
  /// All but the last is sent, the guest stands still, and its user wants to be asked before it goes.
  case preSwitchover = "pre-switchover"
  /// The states of the devices are being sent.
  case device
  /// The guest runs on the destination, memory follows.
  case postcopyActive = "postcopy-active"
  /// The connection broke then: memory follows when there is another one.
  case postcopyPaused = "postcopy-paused"
  /// There is another one.
  case postcopyRecover = "postcopy-recover"
  /// The machine has gone, or has come.
  case completed
  /// It ended without success.
  case failed
  /// It is being called off.
  case cancelling
  /// It was called off.
  case cancelled

  /// Whether it is under way.
  public var isUnderWay: Bool {
    switch self {
    case .none, .completed, .failed, .cancelled: false
    default: true
    }
  }

  /// Whether memory is being sent, or would be: there are numbers of it.
  public var hasNumbers: Bool { isUnderWay && self != .setup }
}
