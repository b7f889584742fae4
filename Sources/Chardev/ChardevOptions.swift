// How a character device is set up, as `-chardev`, `-serial` and `chardev-add` give it.

/// A character device's options. Names and defaults are QEMU 7.2's.
public struct ChardevOptions: Sendable, Equatable {
  /// Its id.
  public var id: String
  /// What is behind it.
  public var backend: ChardevBackend
  /// Whether several users share it (`mux=on`).
  public var isMux: Bool
  /// A file that gets a copy of everything that is sent, nil for none.
  public var logFile: String?
  /// Whether the log file keeps what it holds already.
  public var appendsLog: Bool

  /// A device with that backend.
  public init(
    id: String, backend: ChardevBackend, isMux: Bool = false, logFile: String? = nil, appendsLog: Bool = false
  ) {
    self.id = id
    self.backend = backend
    self.isMux = isMux
    self.logFile = logFile
    self.appendsLog = appendsLog
  }
}

/// What is behind a character device.
public enum ChardevBackend: Sendable, Equatable {
  /// Nothing: what is sent is lost.
  case null
  /// A socket.
  case socket(SocketOptions)
  /// A new pseudo terminal.
  case pty
  /// Standard input and output. `handlesSignals`: Ctrl-C on the terminal is a signal, not input.
  case stdio(handlesSignals: Bool)
  /// A file that gets the output; input, if any, comes from another one.
  case file(output: String, input: String?, appends: Bool)
  /// A `serial` or `parallel` port of the host.
  case port(path: String, kind: String)
  /// Two named pipes, `PATH.in` and `PATH.out`, or one at `PATH` for both directions.
  case pipe(path: String)
  /// A ring buffer of so many bytes, a power of two. `kind` is what it was asked for as: `memory` is the older name.
  case ringbuf(size: Int, kind: String = "ringbuf")
  /// A kind that QEMU has and nothing stands behind here (`vc`, `udp`, `msmouse`, ...): it is listed, and what is sent
  /// is lost.
  case inert(kind: String)

  /// Whether it takes standard input and output, which only one device can.
  public var isStandardStreams: Bool {
    if case .stdio = self { true } else { false }
  }
}

/// A socket backend's options.
public struct SocketOptions: Sendable, Equatable {
  /// Where a socket backend is.
  public enum Place: Sendable, Equatable {
    /// A path, or a name in the abstract namespace: padded with NULs to its full size unless it is `isTight`.
    case unix(path: String, isAbstract: Bool, isTight: Bool)
    /// A TCP port, or the first free one up to `lastPort`. `ipv4` and `ipv6` nil: whatever the host has.
    case inet(host: String, port: String, lastPort: UInt16?, ipv4: Bool?, ipv6: Bool?)
    /// An open descriptor: its number, or the name that `getfd` gave it.
    case descriptor(String)
    /// A virtual socket.
    case vsock(cid: String, port: String)
  }

  /// Where it is.
  public var place: Place
  /// Whether it listens instead of connecting.
  public var isServer: Bool
  /// Whether a server's start waits for its first client.
  public var waits: Bool
  /// Whether small writes leave at once.
  public var noDelay: Bool
  /// Whether it speaks telnet.
  public var isTelnet: Bool
  /// Whether it speaks telnet's 3270 variant.
  public var isTN3270: Bool
  /// Whether it speaks websocket.
  public var isWebsocket: Bool
  /// Seconds after which a client connects again once its server is gone; 0 is never.
  public var reconnect: Int64
  /// The id of its TLS credentials, nil without TLS.
  public var tlsCredentials: String?

  /// A socket at `place`.
  public init(
    _ place: Place, isServer: Bool = false, waits: Bool = true, noDelay: Bool = false, isTelnet: Bool = false,
    isTN3270: Bool = false, isWebsocket: Bool = false, reconnect: Int64 = 0, tlsCredentials: String? = nil
  ) {
    self.place = place
    self.isServer = isServer
    self.waits = waits
    self.noDelay = noDelay
    self.isTelnet = isTelnet
    self.isTN3270 = isTN3270
    self.isWebsocket = isWebsocket
    self.reconnect = reconnect
    self.tlsCredentials = tlsCredentials
  }
}
