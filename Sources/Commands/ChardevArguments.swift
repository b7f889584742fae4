// What `chardev-add` and `chardev-change` are told of a device. The checks, their order and their texts are QEMU 7.2's;
// the introspection's have been made before.
import Chardev
import Event
import Glibc
import JSON

extension ChardevOptions {
  /// The device that a backend of QMP's describes; not `mux`, which needs another device.
  init(id: String, _ backend: View) throws(Failure) {
    let data = backend["data"]
    self.init(
      id: id, backend: try ChardevBackend(backend["type"]?.string ?? "", data),
      logFile: data?["logfile"]?.string, appendsLog: data?["logappend"]?.bool ?? false)
  }
}

extension ChardevBackend {
  fileprivate init(_ kind: String, _ data: View?) throws(Failure) {
    switch kind {
    case "null": self = .null
    case "pty": self = .pty
    case "stdio": self = .stdio(handlesSignals: data?["signal"]?.bool ?? true)
    case "socket": self = .socket(try SocketOptions(data))
    case "pipe": self = .pipe(path: data?["device"]?.string ?? "")
    case "file":
      self = .file(
        output: data?["out"]?.string ?? "", input: data?["in"]?.string, appends: data?["append"]?.bool ?? false)
    case "ringbuf", "memory":
      // No size and a size of 0 are the default.
      let size = data?["size"]?.int ?? 0
      self = .ringbuf(size: size == 0 ? 65536 : Int(size), kind: kind)
    case "serial", "parallel": self = .port(path: data?["device"]?.string ?? "", kind: kind)
    default: self = try Self.inert(kind, data)
    }
  }

  /// Kinds that nothing stands behind.
  private static func inert(_ kind: String, _ data: View?) throws(Failure) -> ChardevBackend {
    switch kind {
    case "udp":
      guard data?["remote"]?["type"]?.equals("inet") == true else {
        throw Failure("socket type unsupported for datagram")
      }
      let remote = SocketOptions(try SocketOptions.Place(data?["remote"], isServer: false))
      do throws(SocketError) { try remote.resolve() } catch { throw Failure(error.description) }
    case "braille": throw Failure("brlapi__openConnection: connect: No such file or directory")
    case "console": throw Failure("'console' is not a valid char driver name")
    case "spiceport": throw Failure("spice not enabled")
    case "spicevmc":
      let type = data?["type"]?.string ?? ""
      guard ["vdagent", "smartcard", "usbredir"].contains(type) else { throw Failure("unsupported type name: \(type)") }
    // It listens where its display tells it to.
    case "dbus": return .inert(kind: "disconnected:fd:,server=on")
    default: break
    }
    return .inert(kind: kind)
  }
}

extension SocketOptions {
  fileprivate init(_ data: View?) throws(Failure) {
    let address = data?["addr"]
    let isServer = data?["server"]?.bool ?? true
    if address?["type"]?.equals("fd") == true, data?["reconnect"]?.int ?? 0 > 0 {
      throw Failure("'reconnect' option is incompatible with 'fd' address type")
    }
    if isServer && data?["reconnect"] != nil {
      throw Failure("'reconnect' option is incompatible with socket in server listen mode")
    }
    if !isServer && data?["wait"] != nil {
      throw Failure("'wait' option is incompatible with socket in client connect mode")
    }
    let isWebsocket = data?["websocket"]?.bool ?? false
    if !isServer && isWebsocket { throw Failure("Websocket client is not implemented") }
    if let credentials = data?["tls-creds"]?.string { throw Failure("No TLS credentials with id '\(credentials)'") }
    if data?["tls-authz"] != nil { throw Failure("'tls_authz' option requires 'tls_creds' option") }
    self.init(
      try Place(address, isServer: isServer), isServer: isServer, waits: false,
      noDelay: data?["nodelay"]?.bool ?? false, isTelnet: data?["telnet"]?.bool ?? false,
      isTN3270: data?["tn3270"]?.bool ?? false, isWebsocket: isWebsocket, reconnect: data?["reconnect"]?.int ?? 0)
  }
}

extension SocketOptions.Place {
  /// The place that an address describes.
  init(_ address: View?, isServer: Bool) throws(Failure) {
    let data = address?["data"]
    switch address?["type"]?.string {
    case "unix":
      let path = data?["path"]?.string ?? ""
      self = .unix(
        path: isServer && path.isEmpty ? try Self.newPath() : path, isAbstract: data?["abstract"]?.bool ?? false,
        isTight: data?["tight"]?.bool ?? true)
    case "fd": self = .descriptor(data?["str"]?.string ?? "")
    case "vsock": self = .vsock(cid: data?["cid"]?.string ?? "", port: data?["port"]?.string ?? "")
    default:
      self = .inet(
        host: data?["host"]?.string ?? "", port: data?["port"]?.string ?? "",
        lastPort: try data?["to"]?.int.map { (last) throws(Failure) in
          if let port = UInt16(exactly: last) { return port }
          throw Failure("Parameter 'to' expects uint16_t")
        },
        ipv4: data?["ipv4"]?.bool, ipv6: data?["ipv6"]?.bool)
    }
  }

  /// A path of its own for a server that was given none.
  private static func newPath() throws(Failure) -> String {
    var template = Array("/tmp/qemu-socket-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    let path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    guard descriptor >= 0 else { throw Failure("Failed to make a temporary socket \(path)") }
    close(descriptor)
    return path
  }
}
