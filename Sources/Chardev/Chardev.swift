// A character device: a backend, and the frontend that uses it.
import Event
import Glibc

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

    /// A line.
    public init(label: String, filename: String, isFrontendOpen: Bool) {
      self.label = label
      self.filename = filename
      self.isFrontendOpen = isFrontendOpen
    }
  }

  /// How it was set up.
  public let options: ChardevOptions
  /// Its id.
  public private(set) var label: String
  /// The memory behind a `ringbuf` device.
  public let ring: RingBuffer?

  private let loop: Loop
  private let backend: any Backend
  private let log: LogFile?
  private var mux: Mux?
  /// The id of what is behind a shared device.
  private var baseLabel: String
  private var frontend: (any Frontend)?
  private var link: Link?

  /// Makes the device: creates, opens, listens or connects. Errors are QEMU 7.2's sentences. A server that `waits`
  /// blocks until its first client has come, a client that doesn't reconnect until it is connected.
  ///
  /// - Parameters:
  ///   - opener: opens files that it names.
  ///   - descriptorNamed: gives away a descriptor that `getfd` has named.
  ///   - report: gets a line to show: whom a server waits for, why a client that reconnects couldn't.
  public init(
    _ options: ChardevOptions, _ loop: Loop, _ opener: FileOpener = FileOpener(),
    descriptorNamed: (String) -> Int32? = { _ in nil }, report: @escaping (String) -> Void = { _ in }
  ) throws(SocketError) {
    self.options = options
    self.loop = loop
    log = if let path = options.logFile { try LogFile(path, appends: options.appendsLog, opener) } else { nil }
    let label = options.id
    self.label = label
    baseLabel = "\(label)-base"
    let failed = { (reason: String) in report("Unable to connect character device \(label): \(reason)") }
    if case .ringbuf(let size, _) = options.backend { ring = try RingBuffer(size: size) } else { ring = nil }
    backend = try makeBackend(options.backend, loop, opener, ring, descriptorNamed, failed)
    mux = options.isMux ? Mux() : nil
    let server = backend as? SocketServer
    let waits = if case .socket(let socket) = options.backend { socket.isServer && socket.waits } else { false }
    tellBackend()
    try backend.begin { [unowned self] in self.opened($0) }
    guard waits, let server else { return }
    report("QEMU waiting for connection on: \(server.filename)")
    try server.waitForClient()
  }

  deinit { close() }

  /// What it is and who is connected, as `query-chardev` shows it.
  public var filename: String { mux == nil ? backend.filename : "mux" }

  /// Whether a frontend uses it: such a device can't be removed.
  public var isFrontendOpen: Bool { frontend != nil || mux?.isEmpty == false }

  /// Whether its backend has a peer.
  public var isConnected: Bool { link != nil }

  /// Whether it takes no further frontend.
  public var isBusy: Bool { mux?.isFull ?? (frontend != nil) }

  /// Its lines of `query-chardev`.
  public var entries: [Entry] {
    let isOpen = mux != nil ? isFrontendOpen : frontend?.isOpen ?? false
    let entry = Entry(label: label, filename: filename, isFrontendOpen: isOpen)
    guard mux != nil else { return [entry] }
    return [entry, Entry(label: baseLabel, filename: backend.filename, isFrontendOpen: isFrontendOpen)]
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
    tellBackend()
  }

  /// Whether it is called `id`; a shared device is also called as what is behind it.
  public func isCalled(_ id: String) -> Bool { label == id || isShared && baseLabel == id }

  /// Whether frontends share it.
  public var isShared: Bool { mux != nil }

  /// Makes it a shared device, which is called `label` from now on; its own id is that of what is behind it.
  public func share(as label: String) throws(SocketError) {
    guard !isBusy else { throw SocketError("Device '\(self.label)' is in use") }
    // One stage of sharing is all there is.
    guard mux == nil else { throw SocketError("a device that is shared already can't be shared once more") }
    baseLabel = self.label
    self.label = label
    let mux = Mux()
    self.mux = mux
    if let link {
      mux.opened(link)
      link.attach(mux)
    }
    tellBackend()
  }

  /// Whether its user can be given another device in its place.
  public var allowsSwap: Bool { frontend?.allowsSwap ?? true }

  /// Gives its frontend, if it has one, to a device that takes its place.
  public func handOver(to other: Chardev) throws(SocketError) {
    guard let frontend else { return }
    release(frontend)
    try other.serve(frontend)
  }

  /// The id under which its connection can be cut; nil if it isn't a socket.
  public var yankLabel: String? {
    guard backend is SocketServer || backend is SocketClient else { return nil }
    return isShared ? baseLabel : label
  }

  /// Cuts its connection; a server listens again, a client that reconnects tries again.
  public func yank() { link?.close() }

  /// Makes a connected socket the device's peer, and the device's to close. False, the socket being closed, if it is no
  /// socket device or has a peer.
  public func adopt(_ socket: Int32) -> Bool {
    guard !isShared, link == nil, isSocket(socket) else {
      Glibc.close(socket)
      return false
    }
    setNonBlocking(socket)
    switch backend {
    case let server as SocketServer: server.accepted(socket)
    case let client as SocketClient: client.adopt(socket)
    default:
      Glibc.close(socket)
      return false
    }
    return true
  }

  /// Takes the device from a frontend, which hears nothing more of it; the peer stays connected.
  public func release(_ frontend: any Frontend) {
    if let mux { return mux.remove(frontend) }
    guard self.frontend === frontend else { return }
    self.frontend = nil
    tellBackend()
    link?.attach(nil)
  }

  /// The backend may open at once.
  private func tellBackend() {
    (backend as? PtyBackend)?.speaksFirst = mux != nil || frontend?.speaksFirst == true
  }

  /// Closes it: the peer is disconnected, a socket's path removed, and nothing opens any more.
  public func close() {
    backend.end()
    link?.close()
  }

  private func opened(_ opening: Opening) {
    let link = Link(
      telnet: options.backend.telnet, log: log,
      whenSignalled: { [weak self] in self?.user?.heard($0) }, whenLost: { [weak self] in self?.lost() })
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

  /// Who gets the input now.
  private var user: (any Frontend)? { mux.map(\.focusedFrontend) ?? frontend }

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
  _ kind: ChardevBackend, _ loop: Loop, _ opener: FileOpener, _ ring: RingBuffer?, _ named: (String) -> Int32?,
  _ report: @escaping (String) -> Void
) throws(SocketError) -> any Backend {
  switch kind {
  case .null: return FixedBackend("null", .sink { _ in })
  case .inert(let kind): return FixedBackend(kind, .sink { _ in })
  case .port(let path, let kind): return try FixedBackend.port(path, kind: kind)
  case .ringbuf(_, let kind): return FixedBackend(kind, .sink { ring?.write($0) })
  case .pty: return try PtyBackend(loop)
  case .stdio(let handlesSignals): return try FixedBackend.standardStreams(handlesSignals: handlesSignals)
  case .file(let output, let input, let appends):
    return try FixedBackend.file(output, input: input, appends: appends, opener)
  case .pipe(let path): return try FixedBackend.pipe(path)
  case .socket(let socket):
    try socket.refuseUnsupported()
    return socket.isServer
      ? try SocketServer(loop, socket, named) : try SocketClient(loop, socket, named, report: report)
  }
}
