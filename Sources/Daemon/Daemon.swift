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
  /// The endpoints, each with the number of its machine.
  private var endpoints: [(endpoint: Endpoint, machine: Int)] = []
  private var signals: [SignalWatch] = []
  private var terminal: TerminalSignals?
  private let options: ProcessOptions
  private let usesStandardStreams: Bool
  private var pidFile: PidFile?
  private var parent: ParentWatch?
  private var hasBeenToldToEnd = false
  private var running = 0

  /// Builds the machines and creates the endpoints; nothing is served yet.
  public init(_ configuration: Configuration, log: Logger) throws {
    self.log = log
    options = configuration.process
    usesStandardStreams = configuration.usesStandardStreams
    try Self.checkReadyDescriptor(options)
    let start = options.clockStart.map { Nanoseconds.seconds($0) }
    loop = try Loop(
      pace: options.clock.pace, startingAt: start ?? (options.clock == .stepped ? Loop.steppedStart : nil))
    requests = RequestTable(loop, log: log)
    raiseDescriptorLimit()
    SignalWatch.ignoreBrokenPipes()
    if let path = options.pidFile { pidFile = try PidFile(path) }
    if options.exitsWithParent { parent = try ParentWatch(loop) { [unowned self] in self.end() } }
    for options in configuration.machines {
      let service = MachineService(options, loop, requests, log) { [unowned self] in self.machineEnded() }
      service.machine.onComplaint = { log.warning("\($0)", metadata: ["machine": "\(options.name)"]) }
      service.machine.migration.hasFiles = true
      services.append(service)
    }
    running = services.count
    for monitor in configuration.monitors {
      let service = services[monitor.machine]
      let endpoint = try Endpoint(monitor, service.core, loop)
      endpoint.onClose = { [unowned service] in service.connectionClosed() }
      service.add(endpoint)
      endpoints.append((endpoint, monitor.machine))
    }
    for (number, service) in services.enumerated() {
      service.machine.chardevs.others = { [unowned self] in self.entries(ofMachine: number) }
    }
    for service in services {
      do throws(Failure) { try service.machine.migration.start() } catch {
        throw DaemonError("--machine: incoming: \(error.description)")
      }
    }
    // Last: a daemon that can't start removes its sockets, but a trace would stay.
    guard let trace = options.wireTrace else { return }
    for monitor in configuration.monitors {
      services[monitor.machine].core.record(monitor.settings.name, in: try wireTrace(trace))
    }
  }

  private func wireTrace(_ path: String) throws(Failure) -> WireTrace {
    path == "-" ? WireTrace(onStandardOutput: loop.simulated) : try WireTrace(path, loop.simulated)
  }

  /// The endpoints with their true addresses, in the order of the machines.
  public var monitors: [ServedMonitor] {
    endpoints.sorted { $0.machine < $1.machine }.map {
      ServedMonitor(configuration: $0.endpoint.configuration, address: $0.endpoint.address)
    }
  }

  /// A machine's endpoints as character devices: its monitors are what a client of QEMU's finds there.
  private func entries(ofMachine number: Int) -> [Chardev.Entry] {
    endpoints.filter { $0.machine == number }.map {
      Chardev.Entry(
        label: $0.endpoint.configuration.settings.name, filename: "\($0.endpoint.address),server=on",
        isFrontendOpen: true)
    }
  }

  /// Serves until the last machine has ended.
  public func run() throws {
    signals = [SIGTERM, SIGHUP].map { signal in SignalWatch(loop, signal: signal) { [unowned self] in self.end() } }
    signals.append(SignalWatch(loop, signal: SIGINT) { [unowned self] in self.interrupted() })
    for (endpoint, _) in endpoints { try endpoint.start() }
    terminal = endpoints.first { $0.endpoint.editsOnTerminal }.map { TerminalSignals(loop, $0.endpoint) }
    announce()
    loop.run()
  }

  /// The status with which the process ends when it has served: 1 if a machine has ended by a panic that asks for it.
  public var exitStatus: Int32 { services.map(\.machine.exitStatus).max() ?? 0 }

  /// Says that everything is served, to who asked for that and on standard output, unless a monitor is there.
  private func announce() {
    let monitors = monitors
    for monitor in monitors where !monitor.address.isLocal {
      log.warning(
        "other hosts can reach this monitor, and nothing protects it",
        metadata: ["monitor": "\(monitor.configuration.settings.name)", "address": "\(monitor.address)"])
    }
    let line = readyLine(monitors)
    if !usesStandardStreams { print(line, to: STDOUT_FILENO) }
    if let descriptor = options.readyDescriptor, usesStandardStreams || descriptor != STDOUT_FILENO {
      print(line, to: descriptor)
      if descriptor > STDERR_FILENO { close(descriptor) }
    }
    if isatty(STDERR_FILENO) == 1, let command = shellCommand(monitors, program: executablePath()) {
      print("\(Version.package) serves QMP; in another terminal, paste:\n\n    \(command)\n\n", to: STDERR_FILENO)
    }
  }

  private func print(_ text: String, to descriptor: Int32) {
    let bytes = Array(text.utf8)
    _ = write(descriptor, bytes, bytes.count)
  }

  /// The standard streams stay open: the ready line may go to one of them, but not to a descriptor that isn't there.
  private static func checkReadyDescriptor(_ options: ProcessOptions) throws(DaemonError) {
    guard let descriptor = options.readyDescriptor, fcntl(descriptor, F_GETFD) < 0 else { return }
    throw DaemonError("--ready-fd: \(descriptor) is not an open descriptor")
  }

  /// Ctrl-C belongs to the human monitor on the terminal, if there is one.
  private func interrupted() {
    if !endpoints.contains(where: { $0.endpoint.interruptTerminal() }) { end() }
  }

  /// Ends in order; asked a second time, at once.
  private func end() {
    if hasBeenToldToEnd {
      services.removeAll()
      endpoints.removeAll()
      pidFile = nil
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
