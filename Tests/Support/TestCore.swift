// A monitor core and the loop it runs on, with clients but without descriptors.
import Event
import HMP
import Logging
import Monitor
import QMP

/// A monitor core on a loop whose clock a test moves.
open class TestCore {
  /// A stepped loop.
  public let loop: Loop
  /// The request table, which outlives the rest.
  public let requests: RequestTable
  /// The monitor core.
  public let core: MonitorCore

  init(_ loop: Loop, _ requests: RequestTable? = nil, _ make: (RequestTable, Logger) -> MonitorCore) {
    self.loop = loop
    let log = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    self.requests = requests ?? RequestTable(loop, log: log)
    core = make(self.requests, log)
  }

  /// A QMP client that has negotiated, its replies so far taken.
  public func control(
    _ settings: MonitorSettings = MonitorSettings(name: "qmp"), negotiated: Bool = true, oob: Bool = false
  ) -> TestClient<QMPSession> {
    let session = QMPSession(core, settings)
    let client = connect(session)
    session.greet()
    loop.settle()
    if negotiated { client.send(call("qmp_capabilities", oob ? ["enable": ["oob"]] : nil)) }
    if negotiated { _ = client.text() }
    return client
  }

  /// A human monitor, its greeting taken.
  public func human(_ settings: MonitorSettings = MonitorSettings(name: "hmp")) -> TestClient<HMPSession> {
    let session = HMPSession(core, settings)
    let client = connect(session)
    session.greet()
    loop.settle()
    _ = client.text()
    return client
  }

  /// Connects a session that hasn't greeted yet.
  public func connect<S: Session>(_ session: S) -> TestClient<S> {
    let transport = TestTransport(session)
    session.transport = transport
    core.add(session)
    return TestClient(session: session, transport: transport)
  }

  /// Closes every connection once its output has left, as the daemon does when a machine has ended.
  public func closeConnections() {
    for session in core.connections { session.close() }
  }
}
