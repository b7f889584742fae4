// The places where faults will enter: each costs one branch while it is unused.
import Event

/// Interventions between the core's steps. (The third place is at a device's answer: the guest's.)
public final class Hooks {
  /// Before a command runs: a failure here answers in its place.
  public var beforeDispatch: ((Session, Command) -> Failure?)?
  /// Before a reply or an event is written: false loses it. The name is the command's
  /// or the event's, empty for a request that was refused unread.
  public var beforeWrite: ((Session, String) -> Bool)?

  /// No interventions.
  public init() {}
}
