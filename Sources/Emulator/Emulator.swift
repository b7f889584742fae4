// The drop-in emulator: one machine, its character devices, and what stands on them.
import Chardev
import Daemon
import Event
import Glibc
import Logging
import Machine
import Monitor
import QEMUOptions

/// The emulator's process.
public final class Emulator {
  private let loop: Loop
  private let requests: RequestTable
  private var service: MachineService?
  private var frontends: [any Frontend] = []
  private var signals: [SignalWatch] = []
  private var pidFile: PidFile?

  /// Makes everything that `configuration` asks for; nothing is served yet. `report` gets lines for standard error.
  /// An error leaves nothing behind.
  public init(
    _ configuration: EmulatorConfiguration, log: Logger, report: @escaping (EmulatorMessage) -> Void
  ) throws(EmulatorOptionError) {
    do throws(Loop.Unavailable) {
      loop = try Loop(pace: configuration.qtest == nil ? .real : .commanded)
    } catch { throw EmulatorOptionError(.nowhere, "cannot make an event loop") }
    requests = RequestTable(loop, log: log)
    SignalWatch.ignoreBrokenPipes()
    let service = MachineService(MachineOptions(configuration), loop, requests, log, listsOwnCommands: false) {
      [loop] in loop.stop()
    }
    self.service = service
    do throws(EmulatorOptionError) {
      try build(configuration, service, report)
    } catch {
      service.machine.chardevs.keepPassedSockets()
      service.machine.chardevs.closeAll()
      throw error
    }
  }

  /// Serves until the machine has ended; the status with which the process ends then.
  public func run() -> Int32 {
    signals = [SIGTERM, SIGINT, SIGHUP].map { signal in
      SignalWatch(loop, signal: signal) { [unowned self] in self.service?.machine.shutDown(.hostSignal) }
    }
    loop.run()
    service?.machine.chardevs.closeAll()
    loop.turn(waiting: false)
    pidFile = nil
    return service?.machine.exitStatus ?? 0
  }

  private func build(
    _ configuration: EmulatorConfiguration, _ service: MachineService, _ report: @escaping (EmulatorMessage) -> Void
  ) throws(EmulatorOptionError) {
    let machine = service.machine
    machine.onOutput = { text in
      let bytes = Array(text.utf8)
      _ = Glibc.write(STDOUT_FILENO, bytes, bytes.count)
    }
    machine.onComplaint = { report(EmulatorMessage(.nowhere, $0)) }
    machine.onNotice = { report(EmulatorMessage(.bare, $0)) }
    try machine.makeObjects(configuration)
    if configuration.cpu != nil { try machine.checkCPUs(configuration.readCPU(), report) }
    for pattern in configuration.tracePatterns {
      // A minus before it turns off what another one has turned on.
      if pattern.hasPrefix("-") {
        machine.traceEvents.set(String(pattern.dropFirst()), false)
      } else {
        machine.traceEvents.set(pattern, true)
      }
    }
    for given in configuration.descriptors { try add(given, to: machine.descriptorSets) }
    for given in configuration.chardevs { try open(given, on: machine, report) }
    try machine.makeDevices(configuration)
    for warning in machine.warnings(configuration) + (machine.devices?.defaultsWarnings ?? []) {
      report(EmulatorMessage(.nowhere, "warning: " + warning))
    }
    if let path = configuration.pidFile { try write(pidFile: path) }
    if let given = configuration.qtest {
      let device = try open(given, on: machine, report)
      try use(device, given.origin) { () throws(SocketError) in
        try QtestFrontend(QtestProtocol(machine, self.loop), on: device, self.loop)
      }
    }
    for given in configuration.vnc { try machine.addVNC(given, layout: configuration.keyboardLayout) }
    for monitor in configuration.monitors { try add(monitor, service) }
    try addPorts(configuration, machine)
    if let name = configuration.loadvm { try machine.start(from: name) }
    if let address = configuration.incoming { try machine.wait(at: address) }
  }

  private func addPorts(
    _ configuration: EmulatorConfiguration, _ machine: Machine
  ) throws(EmulatorOptionError) {
    let ports = configuration.serials + configuration.parallels
    for (index, port) in ports.enumerated() {
      guard !configuration.isMissing(port: index), let name = port.chardev,
        let device = machine.chardevs.device(named: name)
      else { continue }
      try use(device, port.origin) { () throws(SocketError) in
        try PortFrontend(on: device, allowsSwap: index < configuration.serials.count)
      }
    }
  }

  private func write(pidFile path: String) throws(EmulatorOptionError) {
    do throws(DaemonError) {
      pidFile = try PidFile(path)
    } catch { throw EmulatorOptionError(.nowhere, "cannot create PID file: \(error.description)") }
  }

  private func add(_ given: GivenDescriptor, to sets: DescriptorSets) throws(EmulatorOptionError) {
    // The set owns a copy: QEMU's leaves the given number open too.
    let copy = fcntl(given.descriptor, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0 else { throw EmulatorOptionError(given.origin, "fd is not valid or already in use") }
    do throws(Failure) {
      try sets.add(copy, to: given.set, opaque: given.opaque)
    } catch { throw EmulatorOptionError(given.origin, error.lines) }
  }

  @discardableResult
  private func open(
    _ given: GivenChardev, on machine: Machine, _ report: @escaping (EmulatorMessage) -> Void
  ) throws(EmulatorOptionError) -> Chardev {
    do throws(SocketError) {
      let device = try machine.chardevs.add(given.options, report: { report(EmulatorMessage(.bare, $0)) })
      // C-a x; there is nothing to commit.
      device.onMuxRequest = { [unowned machine] request in
        if request == .exit { machine.shutDown(.hostSignal) }
      }
      return device
    } catch {
      let reason = EmulatorMessage(given.origin, error.description)
      throw EmulatorOptionError([reason] + (given.failure.map { [EmulatorMessage(given.origin, $0)] } ?? []))
    }
  }

  private func add(_ monitor: GivenMonitor, _ service: MachineService) throws(EmulatorOptionError) {
    guard let device = service.machine.chardevs.device(named: monitor.chardev) else {
      throw EmulatorOptionError(monitor.origin, "chardev \"\(monitor.chardev)\" not found")
    }
    var settings = MonitorSettings(
      name: monitor.id ?? monitor.chardev, order: .issue, deadline: 0, pretty: monitor.isPretty,
      hardOutputMark: 64 << 20)
    settings.mimicsQEMU = true
    let mode = monitor.mode == .control ? MonitorMode.control : .readline
    service.core.addMonitor(settings.name)
    let place: MonitorFrontend? = try use(device, monitor.origin) { () throws(SocketError) in
      try MonitorFrontend(mode, settings, on: device, of: service.core) { [service] in service.connectionClosed() }
    }
    if let place { service.add(place) }
  }

  /// Puts a frontend on a device, and keeps it.
  @discardableResult
  private func use<F: Frontend>(
    _ device: Chardev, _ origin: Origin, _ make: () throws(SocketError) -> F
  ) throws(EmulatorOptionError) -> F? {
    do throws(SocketError) {
      let frontend = try make()
      frontends.append(frontend)
      return frontend
    } catch { throw EmulatorOptionError(origin, error.description) }
  }
}
