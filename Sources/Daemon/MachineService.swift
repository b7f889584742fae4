// One machine in service: the machine, its monitor, and its end.
import Commands
import Event
import Logging
import Machine
import Monitor

/// A place where a machine's monitors are reached.
public protocol MonitorPlace: AnyObject {
  /// Whether clients may still come when the last one is gone.
  var outlivesItsClient: Bool { get }
  /// Accepts nobody any more; connections stay.
  func stopListening()
  /// Closes every connection at once.
  func abortConnections()
}

/// A machine with its monitors.
public final class MachineService {
  /// The machine.
  public let machine: Machine
  /// Its monitor core.
  public let core: MonitorCore
  private var places: [any MonitorPlace] = []
  private let loop: Loop
  private let whenOver: () -> Void
  private var patience: Timer?
  private var isOver = false

  /// How long clients may take to read what is left when the machine has ended, in host time.
  private static let flushTime: Nanoseconds = .seconds(1)

  /// A machine without places yet. `whenOver` is told when it has ended and every client has heard so.
  public init(
    _ options: MachineOptions, _ loop: Loop, _ requests: RequestTable, _ log: Logger, listsOwnCommands: Bool = true,
    whenOver: @escaping () -> Void
  ) {
    self.loop = loop
    self.whenOver = whenOver
    machine = Machine(options, loop)
    core = MonitorCore(machine, loop, requests, log: log, listsOwnCommands: listsOwnCommands)
    machine.onEnd = { [unowned self] in self.end() }
    machine.onClose = { [unowned self] in loop.atEndOfTurn(self) }
  }

  /// Adds a place, which tells of closed connections with `connectionClosed`.
  public func add(_ place: any MonitorPlace) { places.append(place) }

  /// A connection has closed. A machine that nobody can reach any more ends.
  public func connectionClosed() {
    if machine.isEnded { return loop.atEndOfTurn(self) }
    if !places.isEmpty && places.allSatisfy({ !$0.outlivesItsClient }) { machine.shutDown(.hostSignal) }
  }

  /// The machine has ended: its monitors close when their clients have read everything, or a second later.
  private func end() {
    for place in places { place.stopListening() }
    for session in core.connections { session.close() }
    let timer = Timer(loop.host) { [unowned self] in self.abort() }
    timer.arm(after: Self.flushTime)
    patience = timer
    loop.atEndOfTurn(self)
  }

  private func abort() {
    for place in places { place.abortConnections() }
  }
}

extension MachineService: Deferred {
  /// The service is over when its last connection has closed and the images have; what its devices held of the host is free then.
  public func endOfTurn() {
    guard !isOver, machine.isClosed, core.connections.isEmpty else { return }
    isOver = true
    patience?.disarm()
    machine.chardevs.closeAll()
    whenOver()
  }
}
