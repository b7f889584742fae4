// One monitor endpoint: accepts clients and gives each a session.
import CShim
import Chardev
import Event
import Glibc
import HMP
import Logging
import Monitor

/// A monitor endpoint in service.
final class Endpoint: MonitorPlace {
  let configuration: MonitorConfiguration
  /// Told when a connection has closed.
  var onClose: (() -> Void)?
  private let core: MonitorCore
  private let loop: Loop
  private var listener: Listener?
  private var streams: [ObjectIdentifier: any ByteStream] = [:]
  /// Where a pseudo terminal or a pipe is.
  private var device: Chardev?
  private var frontend: MonitorFrontend?
  /// The human monitor on the terminal.
  private weak var terminal: HMPSession?

  /// Creates the endpoint's socket or device; standard input and output are opened by `start`.
  init(_ configuration: MonitorConfiguration, _ core: MonitorCore, _ loop: Loop) throws {
    self.configuration = configuration
    self.core = core
    self.loop = loop
    core.addMonitor(name)
    switch configuration.address {
    case .unix where configuration.isDefault: listener = try listenInOwnFolder(configuration.address)
    case .unix, .tcp, .telnet: listener = try Listener(configuration.address)
    case .pty: device = try Chardev(ChardevOptions(id: name, backend: .pty), loop)
    case .pipe(let path): device = try Chardev(ChardevOptions(id: name, backend: .pipe(path: path)), loop)
    case .stdio: break
    }
  }

  private var name: String { configuration.settings.name }

  /// Where clients reach it: a TCP port 0 has become a real one, a pseudo terminal has its path.
  var address: Address { device?.ptyPath.map { .pty(path: $0) } ?? listener?.address ?? configuration.address }

  /// Standard input and output serve one client, once.
  var outlivesItsClient: Bool { configuration.address != .stdio }

  /// Begins to serve.
  func start() throws(SocketError) {
    if let device {
      frontend = try MonitorFrontend(configuration.mode, configuration.settings, on: device, of: core) {
        [unowned self] in self.onClose?()
      }
      return
    }
    guard let listener else { return try startOnStandardStreams() }
    listener.accept(loop) { [unowned self] socket in
      if self.address.inet != nil { self.sendAtOnce(socket) }
      self.serve(peerName(of: socket)) { self.makeStream(socket, $0) }
    }
  }

  private func makeStream(_ socket: Int32, _ session: Session) -> any ByteStream {
    guard case .telnet = address else { return DescriptorStream(loop, socket: socket, client: session) }
    let human = session as? HMPSession
    return Link(loop, telnet: socket, client: session) { [weak human] signal in
      switch signal {
      case .interrupted: human?.interruptCommand()
      case .resized: human?.terminalResized()
      case .broken: break
      }
    }
  }

  /// Accepts nobody any more; connections stay.
  func stopListening() {
    listener = nil
    frontend?.stopListening()
  }

  /// Closes every connection at once.
  func abortConnections() {
    for stream in streams.values { stream.close() }
    frontend?.abortConnections()
  }

  private func serve(_ peer: String, _ makeStream: (Session) -> any ByteStream) {
    let session = configuration.mode.makeSession(core, configuration.settings)
    let stream = makeStream(session)
    let key = ObjectIdentifier(stream)
    session.transport = (stream as? DescriptorStream) ?? StreamTransport(stream)
    session.peer = peer
    streams[key] = stream
    if let limit = configuration.clients, streams.count >= limit { listener?.pause() }
    stream.onClose = { [weak self, log = core.log, name, number = session.number] in
      log.info("disconnected", metadata: ["monitor": "\(name)", "connection": "\(number)"])
      self?.closed(key)
    }
    core.log.info("connected", metadata: ["monitor": "\(name)", "connection": "\(session.number)"])
    core.add(session)
    if configuration.address == .stdio {
      terminal = session as? HMPSession
      terminal?.ownsProcess = true
    }
    session.greet()
    stream.start()
  }

  private func closed(_ key: ObjectIdentifier) {
    streams[key] = nil
    listener?.resume()
    onClose?()
  }

  /// Replies are small and awaited: they must not wait to be joined.
  private func sendAtOnce(_ socket: Int32) {
    var isOn: Int32 = 1
    setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &isOn, socklen_t(MemoryLayout<Int32>.size))
  }
}

// MARK: - The process's own terminal

extension Endpoint {
  private func startOnStandardStreams() throws(SocketError) {
    let (input, output) = try openStandardStreams()
    takeTerminal()
    serve("stdio") { DescriptorStream(self.loop, input: input, output: output, client: $0) }
    guard let stream = streams.values.first else { return }
    let whenClosed = stream.onClose
    stream.onClose = {
      shim_terminal_restore()
      whenClosed?()
    }
  }

  /// Gets each key as it is typed, if a person edits lines there. Ctrl-Z stays the terminal's own.
  private func takeTerminal() {
    let kind = getenv("TERM").map { String(cString: $0) } ?? "dumb"
    let isFit = kind != "dumb" && !kind.isEmpty && isatty(STDOUT_FILENO) == 1
    guard configuration.mode == .readline, isFit, configuration.settings.editing != .off, isInForeground else { return }
    shim_terminal_take(STDIN_FILENO, SHIM_SIGNAL_SUSPEND)
  }

  /// Whether a human monitor edits lines on the process's terminal.
  var editsOnTerminal: Bool { configuration.address == .stdio && terminal?.transport?.terminalSize != nil }

  /// Ctrl-C on the terminal; false if the human monitor isn't there.
  func interruptTerminal() -> Bool {
    terminal?.interruptCommand()
    return terminal != nil
  }

  /// The terminal has another size.
  func terminalResized() { terminal?.terminalResized() }

  /// Whether the terminal is this process's: another one's settings mustn't be touched, and who tries is stopped.
  private var isInForeground: Bool { tcgetpgrp(STDIN_FILENO) == getpgrp() }

  /// Gives the terminal back as it was, before the process is stopped. Output waits.
  func leaveTerminal() {
    terminal?.focusChanged(to: false)
    shim_terminal_restore()
  }

  /// Has the terminal again, once the process goes on in the foreground.
  func returnToTerminal() {
    guard isInForeground else { return }
    takeTerminal()
    terminal?.terminalResized()
    terminal?.focusChanged(to: true)
  }
}
