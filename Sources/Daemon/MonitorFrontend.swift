// A monitor on a character device: each time the device opens, a new session.
import Chardev
import HMP
import Monitor
import QMP

extension MonitorMode {
  /// A session that speaks this.
  func makeSession(_ core: MonitorCore, _ settings: MonitorSettings) -> Session {
    switch self {
    case .control: QMPSession(core, settings)
    case .readline: HMPSession(core, settings)
    }
  }
}

/// The user of a monitor's character device.
public final class MonitorFrontend: Frontend {
  private let mode: MonitorMode
  private let settings: MonitorSettings
  private let device: Chardev
  private let core: MonitorCore
  private let whenClosed: () -> Void
  /// The stream of the session that is connected, if there is one.
  private weak var stream: (any ByteStream)?
  /// The session, if it is a human monitor's.
  private weak var human: HMPSession?
  private var hasFocus = true
  private var isEnding = false

  /// A monitor of `core`'s on `device`; it begins at once. `whenClosed` hears of the end of each connection.
  public init(
    _ mode: MonitorMode, _ settings: MonitorSettings, on device: Chardev, of core: MonitorCore,
    whenClosed: @escaping () -> Void
  ) throws(SocketError) {
    self.mode = mode
    self.settings = settings
    self.device = device
    self.core = core
    self.whenClosed = whenClosed
    try device.serve(self)
  }

  /// Begins a session.
  public func opened(_ stream: any ByteStream) -> any StreamClient {
    let session = mode.makeSession(core, settings)
    self.stream = stream
    human = session as? HMPSession
    session.transport = StreamTransport(stream)
    session.peer = device.filename
    stream.onClose = whenClosed
    core.add(session)
    human?.focusChanged(to: hasFocus)
    session.greet()
    if isEnding { session.close() }
    return session
  }

  /// On a shared device: a human monitor's output waits while others have the terminal.
  public func focusChanged(to hasFocus: Bool) {
    self.hasFocus = hasFocus
    human?.focusChanged(to: hasFocus)
  }

  /// Does as Ctrl-C.
  public func interrupted() { human?.interruptCommand() }

  /// Lays the line out anew.
  public func terminalResized() { human?.terminalResized() }
}

extension MonitorFrontend: MonitorPlace {
  /// A device may open again.
  public var outlivesItsClient: Bool { true }

  /// Ends sessions as they begin.
  public func stopListening() { isEnding = true }

  /// Closes the connection at once.
  public func abortConnections() { stream?.close() }
}
