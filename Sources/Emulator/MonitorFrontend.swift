// A monitor on a character device: each time the device opens, a new session.
import Chardev
import Daemon
import Glibc
import HMP
import Monitor
import QMP

/// The user of a monitor's character device.
final class MonitorFrontend: Frontend {
  private let mode: MonitorMode
  private let settings: MonitorSettings
  private let device: Chardev
  private let service: MachineService
  /// The stream of the session that is connected, if there is one.
  private weak var stream: (any ByteStream)?
  private var isEnding = false

  /// A monitor that `service`'s machine serves on `device`; it begins at once.
  init(_ mode: MonitorMode, _ settings: MonitorSettings, on device: Chardev, of service: MachineService)
    throws(SocketError)
  {
    self.mode = mode
    self.settings = settings
    self.device = device
    self.service = service
    service.core.addMonitor(settings.name)
    try device.serve(self)
  }

  func opened(_ stream: any ByteStream) -> any StreamClient {
    let session =
      switch mode {
      case .control: QMPSession(service.core, settings) as Session
      case .readline: HMPSession(service.core, settings)
      }
    self.stream = stream
    session.transport = StreamTransport(stream)
    session.peer = device.filename
    stream.onClose = { [service] in service.connectionClosed() }
    service.core.add(session)
    (session as? QMPSession)?.greet()
    if let session = session as? HMPSession {
      session.isTerminal = device.options.isTerminal
      session.greet()
    }
    if isEnding { session.close() }
    return session
  }
}

extension ChardevOptions {
  /// Whether there is a terminal in raw mode at the other end.
  fileprivate var isTerminal: Bool {
    switch backend {
    case .stdio: isatty(STDIN_FILENO) == 1
    case .pty: true
    case .socket(let socket): socket.isTelnet
    default: false
    }
  }
}

extension MonitorFrontend: MonitorPlace {
  var outlivesItsClient: Bool { true }

  func stopListening() { isEnding = true }

  func abortConnections() { stream?.close() }
}
