// The state of the machine's migration: what clients see of it, and what it refuses. Nothing is transferred yet.
import Event

/// A machine's outgoing migration, from its last one on.
public final class Migration {
  /// How far it is, by QEMU 7.2's names.
  public enum Status: String, Sendable {
    /// There was none.
    case none
    /// It ended without success.
    case failed
  }

  /// What it may do.
  public var capabilities = MigrationCapabilities()
  /// What it goes by.
  public var parameters = MigrationParameters()
  /// How far it is.
  public private(set) var status = Status.none

  /// The protocols of the addresses that are understood.
  private static let protocols = ["tcp:", "unix:", "vsock:", "rdma:", "exec:", "fd:"]

  /// Checks a request to migrate to `address`, or to resume a migration. An address of no known protocol counts as a
  /// migration that failed, as in QEMU 7.2.
  public func check(_ address: String, resumes: Bool) throws(Failure) {
    if resumes { throw Failure("Cannot resume if there is no paused migration") }
    if Self.protocols.contains(where: address.hasPrefix) { return }
    status = .failed
    throw Failure("Parameter 'uri' expects a valid migration protocol")
  }

  /// Cancels what is on its way; nothing is.
  public func cancel() {}

  /// Goes on from the pause that `state` names.
  public func proceed(from state: String) throws(Failure) {
    if state != status.rawValue { throw Failure("Migration not in expected state: \(status.rawValue)") }
  }

  /// Pauses a migration in its postcopy phase.
  public func pause() throws(Failure) {
    throw Failure("migrate-pause is currently only supported during postcopy-active state")
  }

  /// Goes on with a migration that was paused in its postcopy phase, on its destination.
  public func recover() throws(Failure) {
    throw Failure("Migrate recover can only be run when postcopy is paused.")
  }

  /// Lets the destination run before everything is transferred. Once there was a migration it is accepted, even if that
  /// has failed, as in QEMU 7.2.
  public func startPostcopy() throws(Failure) {
    if !capabilities.contains("postcopy-ram") {
      throw Failure("Enable postcopy with migrate_set_capability before the start of migration")
    }
    if status == .none { throw Failure("Postcopy must be started after migration has been started") }
  }
}
