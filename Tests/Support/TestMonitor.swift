// A machine with monitors on a loop whose clock a test moves, without descriptors.
import Commands
import Event
import HMP
import JSON
import Logging
import Machine
import Monitor
import QMP

/// The test's end of a session: what it sent, and whether it still reads.
public final class TestTransport: Transport {
  /// Everything that has arrived, as text.
  public private(set) var text = ""
  /// Whether bytes that are sent stay unsent, as with a client that doesn't read.
  public var isBlocked = false
  /// How the session closed the connection, nil while it is open.
  public private(set) var ending: String?
  /// Input that the session hasn't taken.
  private var backlog: [UInt8] = []
  private var held: [UInt8] = []
  private unowned let session: Session

  init(_ session: Session) { self.session = session }

  /// Bytes that wait for the client to read.
  public var unsent: Int { held.count }

  /// Takes output.
  public func send(_ bytes: UnsafeRawBufferPointer) {
    if isBlocked { held.append(contentsOf: bytes) } else { text += String(decoding: bytes, as: UTF8.self) }
  }

  /// Reads everything that is held back.
  public func drain() {
    isBlocked = false
    text += String(decoding: held, as: UTF8.self)
    held = []
    session.outputDrained()
  }

  /// Sends input.
  public func type(_ input: String) { type(Array(input.utf8)) }

  /// Sends input.
  public func type(_ input: [UInt8]) {
    backlog += input
    continueInput()
  }

  /// How much input waits to be taken, in bytes.
  public var untaken: Int { backlog.count }

  /// Delivers what waits.
  public func continueInput() {
    guard !backlog.isEmpty else { return }
    let bytes = backlog
    backlog = []
    let taken = bytes.withUnsafeBytes { session.received($0) }
    backlog = Array(bytes[taken...])
  }

  /// Notes an orderly close.
  public func finish() { ending = ending ?? "finished" }

  /// Notes an abrupt close.
  public func abort() { ending = ending ?? "aborted" }

  /// Takes the text that has arrived.
  public func take() -> String {
    defer { text = "" }
    return text
  }

  /// Takes the messages that have arrived.
  public func messages() -> [Value] {
    take().split(separator: "\r\n").compactMap { try? Value.parse(String($0)) }
  }
}

/// A client of a session under test.
public struct TestClient<S: Session> {
  /// The session.
  public let session: S
  /// Its client's end.
  public let transport: TestTransport
}

/// A machine, its monitor core and the loop they run on.
public final class TestMonitor {
  /// A stepped loop.
  public let loop: Loop
  /// The request table, which outlives the rest.
  public let requests: RequestTable
  /// The machine.
  public private(set) var machine: Machine
  /// Its monitor core.
  public let core: MonitorCore

  /// A machine with those options.
  public init(_ options: MachineOptions = MachineOptions()) throws {
    loop = try Loop(pace: .stepped)
    var log = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    log.logLevel = .critical
    requests = RequestTable(loop, log: log)
    machine = Machine(options, loop)
    core = MonitorCore(machine, loop, requests, log: log)
  }

  /// A QMP client that has negotiated, its replies so far taken.
  public func control(
    _ settings: MonitorSettings = MonitorSettings(name: "qmp"), negotiated: Bool = true
  ) -> TestClient<QMPSession> {
    let session = QMPSession(core, settings)
    let client = connect(session)
    session.greet()
    if negotiated { client.transport.type(#"{"execute": "qmp_capabilities"}"#) }
    loop.settle()
    if negotiated { _ = client.transport.take() }
    return client
  }

  /// A human monitor, its greeting taken.
  public func human(_ settings: MonitorSettings = MonitorSettings(name: "hmp")) -> TestClient<HMPSession> {
    let session = HMPSession(core, settings)
    let client = connect(session)
    session.greet()
    loop.settle()
    _ = client.transport.take()
    return client
  }

  private func connect<S: Session>(_ session: S) -> TestClient<S> {
    let transport = TestTransport(session)
    session.transport = transport
    core.add(session)
    return TestClient(session: session, transport: transport)
  }
}
