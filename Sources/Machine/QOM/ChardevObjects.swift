// The character devices as objects, `/chardevs`: made when somebody looks, because the devices come and go by themselves.
import Chardev
import Event
import JSON

/// `/chardevs`, whose children are the character devices.
public final class ChardevFolder: ObjectNode {
  /// The devices.
  weak var devices: Chardevs?

  public override var children: [ObjectNode] { super.children + (devices?.all.flatMap { objects(of: $0) } ?? []) }

  public override func child(_ name: String) -> ObjectNode? {
    super.child(name)
      ?? devices?.device(named: name).flatMap { device in objects(of: device).first { $0.name == name } }
  }

  /// A device's object; a shared one has another for what is behind it.
  private func objects(of device: Chardev) -> [ObjectNode] {
    let labels = device.entries.map(\.label)
    let kinds = labels.count == 1 ? [device.options.backend.kind] : ["mux", device.options.backend.kind]
    return zip(labels, kinds).compactMap { label, kind in
      guard let type = ObjectType(named: "chardev-\(kind)") else { return nil }
      let object = ChardevObject(type, name: label, values: kind == "socket" ? device.socketValues : [:])
      object.parent = self
      return object
    }
  }
}

/// A character device as an object: nothing of it can be set.
final class ChardevObject: ObjectNode {
  override func set(_ property: String, to value: Value) throws(Failure) {
    throw typeOfProperty(property) == nil ? notFound(property) : isNot("writable", property)
  }
}

extension ChardevBackend {
  /// What it was asked for as.
  fileprivate var kind: String {
    switch self {
    case .null: "null"
    case .socket: "socket"
    case .pty: "pty"
    case .stdio: "stdio"
    case .file: "file"
    case .pipe: "pipe"
    case .ringbuf(_, let kind), .inert(let kind), .port(_, let kind): kind
    }
  }
}

extension Chardev {
  /// What a socket's object tells.
  fileprivate var socketValues: [String: Value] {
    guard case .socket(let socket) = options.backend else { return [:] }
    return ["connected": .bool(isConnected), "addr": socket.place.value]
  }
}

extension SocketOptions.Place {
  /// A `SocketAddress` in QEMU's words.
  fileprivate var value: Value {
    let members: [(String, Value)] =
      switch self {
      case .unix(let path, _, _): [("path", .string(path)), ("type", "unix")]
      case .inet(let host, let port, _, _, _): [("host", .string(host)), ("port", .string(port)), ("type", "inet")]
      case .descriptor(let name): [("str", .string(name)), ("type", "fd")]
      case .vsock(let cid, let port): [("cid", .string(cid)), ("port", .string(port)), ("type", "vsock")]
      }
    return .object(members.map { Value.Member(key: $0.0, value: $0.1) })
  }
}
