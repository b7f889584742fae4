// The VNC servers that a machine was started with, as its monitors see them. No picture is served: their addresses are
// reserved, so that two machines don't share one, and who connects is refused.
import Chardev
import Event

/// A VNC server.
public final class VNCServer {
  /// A place where it would be reached.
  public struct Place {
    /// What keeps the address.
    public let address: AddressReservation
    /// Whether WebSocket would be spoken there.
    public let isWebsocket: Bool
  }

  /// Its name.
  public let id: String
  /// The device that it shows, nil for all consoles in turn.
  public let device: String?
  /// Whether its clients need a password.
  public let usesPassword: Bool
  /// Where it is.
  public private(set) var places: [Place]
  private var password: String?
  private var expiry: String?

  /// A server at those places.
  public init(
    id: String, device: String? = nil, usesPassword: Bool = false, addresses: [AddressReservation] = [],
    websockets: [AddressReservation] = []
  ) {
    self.id = id
    self.device = device
    self.usesPassword = usesPassword
    places =
      addresses.map { Place(address: $0, isWebsocket: false) }
      + websockets.map { Place(address: $0, isWebsocket: true) }
  }

  /// Sets its password; false if it has none.
  func set(password: String) -> Bool {
    if usesPassword { self.password = password }
    return usesPassword
  }

  /// Sets when its password ends. Nobody logs in here, so that any text will do, as for QEMU 7.2.
  func set(expiry: String) { self.expiry = expiry }

  /// Leaves its addresses, except those of WebSocket, and takes others. A failure leaves it without.
  func move(_ take: () throws(SocketError) -> [AddressReservation]) throws(SocketError) {
    places.removeAll { !$0.isWebsocket }
    places = try take().map { Place(address: $0, isWebsocket: false) } + places
  }
}

/// A machine's VNC servers.
public final class VNCServers {
  /// In the order in which they were asked for.
  public private(set) var all: [VNCServer] = []

  init() {}

  /// Adds a server.
  public func add(_ server: VNCServer) { all.append(server) }

  /// The name of the next one that was given none.
  public var nextID: String { all.isEmpty ? "default" : "vnc\(all.count + 1)" }

  /// The server of that name, or the first one.
  private func server(_ id: String?) -> VNCServer? { id == nil ? all.first : all.first { $0.id == id } }

  /// Sets a server's password.
  public func set(password: String, of id: String?) throws(Failure) {
    guard let server = server(id), server.set(password: password) else { throw Failure("Could not set password") }
  }

  /// Sets when a server's password ends.
  public func set(expiry: String, of id: String?) throws(Failure) {
    guard let server = server(id) else { throw Failure("Could not set password expire time") }
    server.set(expiry: expiry)
  }

  /// Reads TLS certificates anew: there are none.
  public func reload(certificates: Bool) throws(Failure) {
    if !certificates { return }
    throw Failure(all.isEmpty ? "Can not find vnc display" : "vnc tls is not enabled")
  }

  /// Moves the first server to other addresses; nil leaves it where it is.
  public func move(to take: (() throws(SocketError) -> [AddressReservation])?) throws(Failure) {
    guard let server = all.first else { throw Failure("Can not find vnc display") }
    guard let take else { return }
    do throws(SocketError) { try server.move(take) } catch { throw Failure(error.description) }
  }
}
