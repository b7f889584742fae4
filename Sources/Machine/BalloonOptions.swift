// How a balloon device is set up.

/// Whom `query-balloon` asks.
public enum BalloonQuery: String, Sendable, CaseIterable {
  /// The guest: the answer comes when it answers, with its statistics.
  case guest
  /// The host's knowledge: the answer comes at once, as QEMU 7.2's.
  case host
}

/// A virtio balloon's options.
public struct BalloonOptions: Sendable, Equatable {
  /// The device's id.
  public var id: String
  /// Whom a query asks.
  public var query: BalloonQuery

  /// A balloon; the defaults are those of the daemon.
  public init(id: String = "balloon0", query: BalloonQuery = .guest) {
    self.id = id
    self.query = query
  }
}
