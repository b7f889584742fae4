// One machine in service: the machine, its monitor, and its end.
import Chardev
import Commands
import Event
import Logging
import Machine
import Monitor

/// A machine with its monitors.
final class MachineService {
  let machine: Machine
  let core: MonitorCore
  private(set) var endpoints: [Endpoint] = []
  private let loop: Loop
  private let whenOver: () -> Void
  private var patience: Timer?
  private var isOver = false

  /// How long clients may take to read what is left when the machine has ended, in host time.
  private static let flushTime: Nanoseconds = .seconds(1)

  init(_ options: MachineOptions, _ loop: Loop, _ requests: RequestTable, _ log: Logger, whenOver: @escaping () -> Void)
  {
    self.loop = loop
    self.whenOver = whenOver
    machine = Machine(options, loop)
    core = MonitorCore(machine, loop, requests, log: log)
    machine.onEnd = { [unowned self] in self.end() }
  }

  func add(_ endpoint: Endpoint) {
    endpoint.onClose = { [unowned self] in self.connectionClosed() }
    endpoints.append(endpoint)
  }

  /// A machine that only standard input controlled ends with that: nobody could reach it any more.
  private func connectionClosed() {
    if machine.isEnded { return loop.atEndOfTurn(self) }
    if endpoints.allSatisfy({ $0.configuration.address == .stdio }) { machine.shutDown(.hostSignal) }
  }

  /// The machine has ended: its monitors close when their clients have read everything, or a second later.
  private func end() {
    for endpoint in endpoints { endpoint.stopListening() }
    for session in core.connections { session.close() }
    let timer = Timer(loop.host) { [unowned self] in self.abort() }
    timer.arm(after: Self.flushTime)
    patience = timer
    loop.atEndOfTurn(self)
  }

  private func abort() {
    for endpoint in endpoints { endpoint.abortConnections() }
  }
}

extension MachineService: Deferred {
  /// The service is over when its last connection has closed.
  func endOfTurn() {
    guard !isOver, core.connections.isEmpty else { return }
    isOver = true
    patience?.disarm()
    whenOver()
  }
}
