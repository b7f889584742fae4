// The daemon: a loop, the machines on it, their monitors, and the signals that end it.
import Chardev
import Event
import Glibc
import Logging
import Machine
import Monitor

/// Everything that runs in one process.
public final class Daemon {
  private let loop: Loop
  private let log: Logger
  private let requests: RequestTable
  private var services: [MachineService] = []
  private var signals: [SignalWatch] = []
  private var hasBeenToldToEnd = false
  private var running = 0

  /// Builds the machines and creates the endpoints; nothing is served yet.
  public init(_ configuration: Configuration, log: Logger) throws {
    self.log = log
    loop = try Loop()
    requests = RequestTable(loop, log: log)
    raiseDescriptorLimit()
    SignalWatch.ignoreBrokenPipes()
    for options in configuration.machines {
      services.append(MachineService(options, loop, requests, log) { [unowned self] in self.machineEnded() })
    }
    running = services.count
    for monitor in configuration.monitors {
      let service = services[monitor.machine]
      service.add(try Endpoint(monitor, service.core, loop))
    }
  }

  /// The endpoints' true addresses with their names, in the order of the machines.
  public var addresses: [(name: String, mode: MonitorMode, address: Address)] {
    services.flatMap(\.endpoints).map { ($0.configuration.settings.name, $0.configuration.mode, $0.address) }
  }

  /// Serves until the last machine has ended.
  public func run() throws {
    signals = [SIGTERM, SIGHUP].map { signal in SignalWatch(loop, signal: signal) { [unowned self] in self.end() } }
    signals.append(SignalWatch(loop, signal: SIGINT) { [unowned self] in self.interrupted() })
    for endpoint in services.flatMap(\.endpoints) { try endpoint.start() }
    loop.run()
  }

  /// Ctrl-C belongs to the human monitor on the terminal, if there is one.
  private func interrupted() {
    if !services.flatMap(\.endpoints).contains(where: { $0.interruptTerminal() }) { end() }
  }

  /// Ends in order; asked a second time, at once.
  private func end() {
    if hasBeenToldToEnd {
      services.removeAll()
      exit(1)
    }
    hasBeenToldToEnd = true
    for service in services { service.machine.shutDown(.hostSignal) }
  }

  private func machineEnded() {
    running -= 1
    if running == 0 { loop.stop() }
  }

  /// Thousands of connections need more descriptors than the usual soft limit allows.
  private func raiseDescriptorLimit() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = limit.rlim_max
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
}
