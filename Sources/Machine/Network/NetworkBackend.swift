// A network backend: what a card's cable leads to on the host, though nothing goes through it. A port of a hub is one
// too, and it may have another backend behind it.

/// A network backend.
public final class NetworkBackend {
  /// Its id.
  public let id: String
  /// Its kind: `user`, `tap`, `socket`, `hubport`.
  public let kind: String
  /// What `info network` says of each of its queues, behind its kind.
  public internal(set) var lines: [String] = []
  /// The hub that it is a port of.
  public let hub: Int64?
  /// Whether the user may remove it: not the ports that nobody named.
  let isRemovable: Bool
  /// Its number among all backends and cards, in the order in which they came.
  public let order: Int
  /// Whether its link is up.
  public internal(set) var isUp = true
  /// The card it serves.
  public internal(set) weak var card: NetworkCard?
  /// What it stands on, if that was passed to it.
  var descriptors: [TapDescriptor] = []
  /// The character device that it stands on.
  var chardev: ChardevUser?
  /// The backend at the other end: a hub's port has one behind it.
  public internal(set) weak var other: NetworkBackend?

  /// The kinds that there are, as QEMU 7.2 lists them.
  public static let kindsHelp = """
    Available netdev backend types:
    socket
    stream
    dgram
    hubport
    tap
    user
    l2tpv3
    vde
    bridge
    vhost-user
    vhost-vdpa
    """

  init(
    id: String, kind: String, order: Int, hub: Int64? = nil, isRemovable: Bool = true
  ) {
    self.id = id
    self.kind = kind
    self.order = order
    self.hub = hub
    self.isRemovable = isRemovable
  }

  /// Whether there is something at its other end.
  public var isConnected: Bool { card != nil || other != nil }
}
