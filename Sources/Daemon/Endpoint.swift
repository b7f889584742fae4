// One monitor endpoint: accepts clients and gives each a session.
import Chardev
import Event
import Glibc
import HMP
import Logging
import Monitor
import QMP

/// A monitor endpoint in service.
final class Endpoint: MonitorPlace {
  let configuration: MonitorConfiguration
  /// Told when a connection has closed.
  var onClose: (() -> Void)?
  private let core: MonitorCore
  private let loop: Loop
  private var listener: Listener?
  private var streams: [ObjectIdentifier: DescriptorStream] = [:]
  /// The human monitor on the terminal.
  private weak var terminal: HMPSession?

  /// Creates the endpoint's socket, or opens standard input and output.
  init(_ configuration: MonitorConfiguration, _ core: MonitorCore, _ loop: Loop) throws {
    self.configuration = configuration
    self.core = core
    self.loop = loop
    core.addMonitor(configuration.settings.name)
    if configuration.isDefault {
      listener = try listenInOwnFolder(configuration.address)
    } else if configuration.address != .stdio {
      listener = try Listener(configuration.address)
    }
  }

  /// Where clients reach it: a TCP port 0 has become a real one.
  var address: Address { listener?.address ?? configuration.address }

  /// Standard input and output serve one client, once.
  var outlivesItsClient: Bool { configuration.address != .stdio }

  /// Begins to serve.
  func start() throws(SocketError) {
    guard let listener else {
      let (input, output) = try openStandardStreams()
      serve("stdio") { DescriptorStream(self.loop, input: input, output: output, client: $0) }
      return
    }
    listener.accept(loop) { [unowned self] socket in
      if case .tcp = self.address { self.sendAtOnce(socket) }
      self.serve(peerName(of: socket)) { DescriptorStream(self.loop, socket: socket, client: $0) }
    }
  }

  /// Accepts nobody any more; connections stay.
  func stopListening() { listener = nil }

  /// Closes every connection at once.
  func abortConnections() {
    for stream in streams.values { stream.close() }
  }

  /// Ctrl-C on the terminal; false if the human monitor isn't there.
  func interruptTerminal() -> Bool {
    terminal?.interruptCommand()
    return terminal != nil
  }

  private func serve(_ peer: String, _ makeStream: (Session) -> DescriptorStream) {
    let session = makeSession()
    let stream = makeStream(session)
    let key = ObjectIdentifier(stream)
    session.transport = stream
    session.peer = peer
    streams[key] = stream
    if let limit = configuration.clients, streams.count >= limit { listener?.pause() }
    stream.onClose = { [weak self, log = core.log, name = configuration.settings.name, number = session.number] in
      log.info("disconnected", metadata: ["monitor": "\(name)", "connection": "\(number)"])
      self?.closed(key)
    }
    core.log.info(
      "connected", metadata: ["monitor": "\(configuration.settings.name)", "connection": "\(session.number)"])
    core.add(session)
    (session as? QMPSession)?.greet()
    (session as? HMPSession)?.greet()
    stream.start()
  }

  private func makeSession() -> Session {
    switch configuration.mode {
    case .control: return QMPSession(core, configuration.settings)
    case .readline:
      let session = HMPSession(core, configuration.settings)
      if configuration.address == .stdio { terminal = session }
      return session
    }
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
