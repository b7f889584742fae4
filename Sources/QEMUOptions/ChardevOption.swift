// `-chardev`: what its keys make of a character device. The texts and the order of the checks are QEMU 7.2's.
import Chardev
import OptionText

/// A character device that was asked for, and what was warned of.
struct ChardevReader {
  let opts: Opts
  /// What QEMU warns of.
  private(set) var warning: String?

  /// Whether a passed descriptor may be called by a name.
  private let takesNamedDescriptors: Bool

  init(_ opts: Opts, takesNamedDescriptors: Bool = false) {
    self.opts = opts
    self.takesNamedDescriptors = takesNamedDescriptors
  }

  /// The device. The complaint is about the options; whether it can be opened shows later.
  mutating func read() throws(Complaint) -> ChardevOptions {
    guard let id = opts.id else { throw Complaint("chardev: no id specified") }
    guard let name = opts["backend"] else { throw Complaint("chardev: \"\(id)\" missing backend") }
    return ChardevOptions(
      id: id, backend: try backend(name), isMux: opts.bool("mux") ?? false, logFile: opts["logfile"],
      appendsLog: opts.bool("logappend") ?? false)
  }

  private mutating func backend(_ name: String) throws(Complaint) -> ChardevBackend {
    switch name {
    case "null": return .null
    case "pty": return .pty
    case "stdio": return .stdio(handlesSignals: opts.bool("signal") ?? true)
    case "socket": return .socket(try socket())
    case "file":
      guard let path = opts["path"] else { throw Complaint("chardev: file: no filename given") }
      return .file(output: path, input: nil, appends: opts.bool("append") ?? false)
    case "pipe":
      guard let path = opts["path"] else { throw Complaint("chardev: pipe: no device path given") }
      return .pipe(path: path)
    case "ringbuf", "memory": return .ringbuf(size: try ringSize(), kind: name)
    default: return try inert(name)
    }
  }

  private func ringSize() throws(Complaint) -> Int {
    guard let size = opts.size("size"), size != 0 else { return 65536 }
    guard size & (size - 1) == 0, let count = Int(exactly: size) else {
      throw Complaint("size of ringbuf chardev must be power of two")
    }
    return count
  }

  // MARK: Kinds that nothing stands behind

  private mutating func inert(_ name: String) throws(Complaint) -> ChardevBackend {
    switch name {
    case "udp": if opts["port"] == nil { throw Complaint("chardev: udp: remote port not specified") }
    case "serial", "tty":
      if name == "tty" { warning = "warning: The alias 'tty' is deprecated, use 'serial' instead" }
      guard let path = opts["path"] else { throw Complaint("chardev: serial/tty: no device path given") }
      return .port(path: path, kind: "serial")
    case "parallel", "parport":
      if name == "parport" { warning = "warning: The alias 'parport' is deprecated, use 'parallel' instead" }
      guard let path = opts["path"] else { throw Complaint("chardev: parallel: no device path given") }
      return .port(path: path, kind: "parallel")
    case "spicevmc": if opts["name"] == nil { throw Complaint("chardev: spice channel: no name given") }
    case "spiceport": if opts["name"] == nil { throw Complaint("chardev: spice port: no name given") }
    case "dbus": if opts["name"] == nil { throw Complaint("chardev: dbus: no name given") }
    case "mux":
      guard let base = opts["chardev"] else { throw Complaint("chardev: mux: no chardev given") }
      throw Complaint("mux: base chardev \(base) not found")
    case "vc", "msmouse", "wctablet", "braille", "testdev", "qemu-vdagent": break
    default: throw Complaint("'\(name)' is not a valid char driver name")
    }
    return .inert(kind: name)
  }

  // MARK: Sockets

  private func socket() throws(Complaint) -> SocketOptions {
    try checkSocketKeys()
    var socket = SocketOptions(try place())
    socket.isServer = opts.bool("server") ?? false
    socket.waits = socket.isServer && opts.bool("wait") ?? true
    socket.noDelay = opts.bool("nodelay") ?? opts.bool("delay").map { !$0 } ?? false
    socket.isTelnet = opts.bool("telnet") ?? false
    socket.isTN3270 = opts.bool("tn3270") ?? false
    socket.isWebsocket = opts.bool("websocket") ?? false
    socket.reconnect = Int64(truncatingIfNeeded: opts.number("reconnect") ?? 0)
    socket.tlsCredentials = opts["tls-creds"]
    if case .descriptor = socket.place, socket.reconnect > 0 {
      throw Complaint("'reconnect' option is incompatible with 'fd' address type")
    }
    if socket.isServer && opts["reconnect"] != nil {
      throw Complaint("'reconnect' option is incompatible with socket in server listen mode")
    }
    if !socket.isServer && opts["wait"] != nil {
      throw Complaint("'wait' option is incompatible with socket in client connect mode")
    }
    if !socket.isServer && socket.isWebsocket { throw Complaint("Websocket client is not implemented") }
    if case .descriptor(let number) = socket.place, !takesNamedDescriptors, !isDescriptorNumber(number) {
      throw Complaint("Unable to parse FD number \(number)")
    }
    return socket
  }

  private func checkSocketKeys() throws(Complaint) {
    if [opts["path"], opts["fd"], opts["host"]].count(where: { $0 != nil }) > 1 {
      throw Complaint("None or one of 'path', 'fd' or 'host' option required.")
    }
    if opts["host"] != nil && opts["port"] == nil { throw Complaint("chardev: socket: no port given") }
    if opts["delay"] != nil && opts["nodelay"] != nil {
      throw Complaint("'delay' and 'nodelay' are mutually exclusive")
    }
    if opts["tls-authz"] != nil && opts["tls-creds"] == nil {
      throw Complaint("'tls_authz' option requires 'tls_creds' option")
    }
  }

  private func place() throws(Complaint) -> SocketOptions.Place {
    if let path = opts["path"] {
      if path.utf8.count > 107 {
        throw Complaint("UNIX socket path '\(path)' is too long", hint: "Path must be less than 108 bytes")
      }
      return .unix(
        path: path, isAbstract: opts.bool("abstract") ?? false, isTight: opts.bool("tight") ?? true)
    }
    guard let host = opts["host"] else { return .descriptor(opts["fd"] ?? "") }
    return .inet(
      host: host, port: opts["port"] ?? "", lastPort: opts.number("to").map { UInt16(clamping: $0) },
      ipv4: opts.bool("ipv4"), ipv6: opts.bool("ipv6"))
  }

  private func isDescriptorNumber(_ text: String) -> Bool {
    guard let number = readInteger(text) else { return false }
    return Int32(exactly: number) != nil
  }
}
