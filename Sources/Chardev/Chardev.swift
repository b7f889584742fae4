// A character device: a backend, and the frontend that uses it.
import Event

/// A character device. It is open whenever its backend has a peer; its frontend is told of each opening. Dropping it
/// closes it.
public final class Chardev {
  /// A line of `query-chardev`.
  public struct Entry: Equatable, Sendable {
    /// The device's id; a shared device has a second line for what is behind it, with `-base` added.
    public var label: String
    /// What it is and who is connected.
    public var filename: String
    /// Whether a frontend uses it.
    public var isFrontendOpen: Bool
  }

  /// How it was set up.
  public let options: ChardevOptions
  /// The memory behind a `ringbuf` device.
  public let ring: RingBuffer?

  private let loop: Loop
  private let backend: any Backend
  private let log: LogFile?
  private let mux: Mux?
  private var frontend: (any Frontend)?
  private var link: Link?

  /// Makes the device: creates, opens, listens or connects. Errors are QEMU 7.2's sentences. A server that `waits`
  /// blocks until its first client has come, a client that doesn't reconnect until it is connected.
  ///
  /// - Parameters:
  ///   - descriptorNamed: finds a descriptor that `getfd` has named.
  ///   - report: gets a line to show: whom a server waits for, why a client that reconnects couldn't.
  public init(
    _ options: ChardevOptions, _ loop: Loop, descriptorNamed: (String) -> Int32? = { _ in nil },
    report: @escaping (String) -> Void = { _ in }
  ) throws(SocketError) {
    self.options = options
    self.loop = loop
    log = if let path = options.logFile { try LogFile(path, appends: options.appendsLog) } else { nil }
    let label = options.id
    let failed = { (reason: String) in report("Unable to connect character device \(label): \(reason)") }
    if case .ringbuf(let size) = options.backend { ring = try RingBuffer(size: size) } else { ring = nil }
    backend = try makeBackend(options.backend, loop, ring, descriptorNamed, failed)
    mux = options.isMux ? Mux() : nil
    let server = backend as? SocketServer
    let waits = if case .socket(let socket) = options.backend { socket.isServer && socket.waits } else { false }
    try backend.begin { [unowned self] in self.opened($0) }
    guard waits, let server else { return }
    report("QEMU waiting for connection on: \(server.filename)")
    try server.waitForClient()
  }

  deinit { close() }

  /// Its id.
  public var label: String { options.id }

  /// What it is and who is connected, as `query-chardev` shows it.
  public var filename: String { mux == nil ? backend.filename : "mux" }

  /// Whether a frontend uses it: such a device can't be removed.
  public var isFrontendOpen: Bool { frontend != nil || mux?.isEmpty == false }

  /// Whether it takes no further frontend.
  public var isBusy: Bool { mux?.isFull ?? (frontend != nil) }

  /// Its lines of `query-chardev`.
  public var entries: [Entry] {
    let entry = Entry(label: label, filename: filename, isFrontendOpen: isFrontendOpen)
    guard mux != nil else { return [entry] }
    return [entry, Entry(label: "\(label)-base", filename: backend.filename, isFrontendOpen: isFrontendOpen)]
  }

  /// What the escape commands of a shared device ask for.
  public var onMuxRequest: ((MuxRequest) -> Void)? {
    get { mux?.onRequest }
    set { mux?.onRequest = newValue }
  }

  /// The slave's path of a `pty` device.
  public var ptyPath: String? { (backend as? PtyBackend)?.path }

  /// Gives the device to a frontend, which hears at once if it is open.
  public func serve(_ frontend: any Frontend) throws(SocketError) {
    guard !isBusy else { throw SocketError("Device '\(label)' is in use") }
    if let mux { return mux.add(frontend) }
    self.frontend = frontend
    if let link { link.attach(frontend.opened(link)) }
  }

  /// Takes the device from a frontend, which hears nothing more of it; the peer stays connected.
  public func release(_ frontend: any Frontend) {
    if let mux { return mux.remove(frontend) }
    guard self.frontend === frontend else { return }
    self.frontend = nil
    link?.attach(nil)
  }

  /// Closes it: the peer is disconnected, a socket's path removed, and nothing opens any more.
  public func close() {
    backend.end()
    link?.close()
  }

  private func opened(_ opening: Opening) {
    let link = Link(
      telnet: options.backend.telnet, log: log,
      whenBroken: { [weak self] in self?.broken() }, whenLost: { [weak self] in self?.lost() })
    self.link = link
    switch opening {
    case .socket(let socket): link.connect(DescriptorStream(loop, socket: socket, client: link))
    case .descriptors(let input, let output):
      link.connect(DescriptorStream(loop, input: input, output: output, client: link))
    case .sink(let sink): link.connect(SinkStream(client: link, sink))
    }
    if let mux {
      mux.opened(link)
      link.attach(mux)
    } else if let frontend {
      link.attach(frontend.opened(link))
    }
  }

  private func broken() {
    if let mux { mux.broken() } else { frontend?.broken() }
  }

  private func lost() {
    link = nil
    backend.closed()
  }
}

extension ChardevBackend {
  fileprivate var telnet: TelnetDecoder? {
    guard case .socket(let socket) = self, socket.isTelnet else { return nil }
    return TelnetDecoder(isTN3270: socket.isTN3270)
  }
}

private func makeBackend(
  _ kind: ChardevBackend, _ loop: Loop, _ ring: RingBuffer?, _ named: (String) -> Int32?,
  _ report: @escaping (String) -> Void
) throws(SocketError) -> any Backend {
  switch kind {
  case .null: return FixedBackend("null", .sink { _ in })
  case .inert(let kind): return FixedBackend(kind, .sink { _ in })
  case .ringbuf: return FixedBackend("ringbuf", .sink { ring?.write($0) })
  case .pty: return try PtyBackend(loop)
  case .stdio(let handlesSignals): return try FixedBackend.standardStreams(handlesSignals: handlesSignals)
  case .file(let output, let input, let appends):
    return try FixedBackend.file(output, input: input, appends: appends)
  case .pipe(let path): return try FixedBackend.pipe(path)
  case .socket(let socket):
    try socket.refuseUnsupported()
    return socket.isServer
      ? try SocketServer(loop, socket, named) : try SocketClient(loop, socket, named, report: report)
  }
}
