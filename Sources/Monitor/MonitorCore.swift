// The monitor of one machine: its sessions, its commands, its events.
import Event
import JSON
import Logging
import QAPI

/// What all monitors of one machine share.
public final class MonitorCore {
  /// The loop that everything runs on.
  public let loop: Loop
  /// Where connections, errors and dropped completions are logged.
  public let log: Logger
  /// The loop's request table.
  public let requests: RequestTable
  /// The machine.
  public let context: any MonitoredContext
  /// The commands that are served.
  public let commands: CommandIndex
  /// Whether `query-commands` and `query-qmp-schema` list the commands that QEMU doesn't have.
  public let listsOwnCommands: Bool
  /// Where faults enter; nil as long as there are none.
  @exclusivity(unchecked) public var hooks: Hooks?

  /// How human monitors print numbers unless a line says otherwise: what was last chosen on any of them.
  @exclusivity(unchecked) public var numberFormat = RememberedFormat()

  /// The names of the monitors, whether they have connections or not.
  public private(set) var monitors: [String] = []

  private var sessions: [Int: Session] = [:]
  /// Where each monitor's messages are recorded.
  private var traces: [String: WireTrace] = [:]
  private var throttle: EventThrottle?

  /// The monitor of `context`, serving `table`.
  public init<Context: MonitoredContext>(
    _ loop: Loop, _ context: Context, _ table: CommandTable<Context>, _ requests: RequestTable, log: Logger,
    listsOwnCommands: Bool = true
  ) {
    self.loop = loop
    self.log = log
    self.requests = requests
    self.context = context
    self.listsOwnCommands = listsOwnCommands
    commands = table.index
    throttle = EventThrottle(loop.simulated) { [unowned self] in self.broadcast($0) }
  }

  /// The commands as `query-commands` lists them: QEMU's in its order, then this server's own.
  public var listedCommands: [Command] {
    func place(_ command: SchemaCommand) -> Int { command.isUnchecked ? .max : command.place }
    let introspected = commands.control.compactMap { command in command.arguments.introspected.map { (command, $0) } }
    let listed = introspected.sorted { place($0.1) > place($1.1) }.map(\.0)
    let own = commands.control.filter { $0.arguments.introspected == nil }
    return listsOwnCommands ? listed + own : listed
  }

  /// The connected sessions, oldest first.
  public var connections: [Session] { sessions.values.sorted { $0.number < $1.number } }

  /// Declares a monitor, which may have connections from now on.
  public func addMonitor(_ name: String) { monitors.append(name) }

  /// Lists a session and sends it events from now on.
  public func add(_ session: Session) {
    sessions[session.number] = session
    session.trace = traces[session.settings.name]
  }

  /// Records the messages of a monitor's connections, present and future, or nil: stops that.
  public func record(_ monitor: String, in trace: WireTrace?) {
    traces[monitor] = trace
    for session in sessions.values where session.settings.name == monitor { session.trace = trace }
  }

  func remove(_ session: Session) {
    sessions[session.number] = nil
    if !sessions.values.contains(where: { $0.mode == "control" }) { context.controlEnded() }
  }

  /// Sends an event to every monitor that wants it, now or, if its kind is throttled, when its turn comes.
  public func emit(_ name: String, data: Value?) {
    throttle?.emit(MonitorEvent(name, data: data, at: loop.simulated.now))
  }

  private func broadcast(_ event: MonitorEvent) {
    for session in connections {
      if hooks?.beforeWrite?(session, event.name) == false { continue }
      session.writeEvent(event)
      session.wake()
    }
  }

  /// Ends, with `failure`, every request in flight but those whose bodies are on the call stack.
  public func failAll(_ failure: Failure) {
    for request in requests.inFlight(of: self) where request.isWaiting {
      requests.abandon(request, failure)
    }
  }
}

/// A format of numbers, as QEMU's human monitor remembers it from one command to the next.
public struct RememberedFormat: Sendable {
  /// The format's letter.
  public var letter = "x"
  /// How many bytes a number has.
  public var size = 4

  /// QEMU's at its start.
  public init() {}
}
