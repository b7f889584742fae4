// A network backend: what a card's cable leads to on the host. Nothing goes through it.

/// A network backend.
public final class NetworkBackend {
  /// Its id.
  public let id: String
  /// Its kind: `user`, `tap`, `socket`.
  public let kind: String
  /// What `info network` says of each of its queues, behind its kind.
  public internal(set) var lines: [String] = []
  /// Whether its link is up.
  public internal(set) var isUp = true
  /// The card it serves.
  public internal(set) weak var card: NetworkCard?
  /// What it stands on, if that was passed to it.
  var descriptors: [TapDescriptor] = []

  init(id: String, kind: String) {
    self.id = id
    self.kind = kind
  }
}
