// The simulated machine: run state, guest, devices.
import Block
import Chardev
import Event
import JSON

/// A machine. Its owner is told of events and of the end; it knows nothing of monitors.
public final class Machine {
  /// How it was set up.
  public let options: MachineOptions
  /// Its accelerator.
  public let accelerator: Accelerator
  /// Its run state.
  @exclusivity(unchecked) public private(set) var state: RunState
  /// Its balloon, nil without one.
  public internal(set) var balloon: Balloon?
  /// Whether it isn't initialized yet: `exitPreconfig` does that.
  @exclusivity(unchecked) public private(set) var isInPreconfig = false
  /// Its memory.
  public let ram: GuestMemory
  /// Its block nodes, which lack those that come with devices as long as nobody has looked.
  let blockGraph: BlockGraph
  /// The NBD server, nil without one.
  public internal(set) var nbdServer: NBDServer?
  /// The ids of its audio backends: devices name them, and no sound is made.
  public var audioBackends: Set<String> = []
  /// Its character devices.
  public let chardevs: Chardevs
  /// Its trace events.
  public let traceEvents: TraceEvents
  /// The files that clients have passed to it.
  public let descriptorSets = DescriptorSets()
  /// Its networks, which lack the cards that come with the machine as long as nobody has looked at its devices.
  let networks: Network
  /// Its migration.
  public private(set) lazy var migration = Migration(self)
  /// Its virtual CPUs; none before it is initialized, nor without a chipset.
  public private(set) var cpus: [CPU] = []
  /// What is at which physical address.
  public private(set) lazy var addresses = AddressSpace(ram, options)
  /// Its I/O ports.
  public let ports: Ports
  /// Its keyboard and mouse; those that are devices of their own are there once somebody has looked at its devices.
  let inputDevices: Input
  /// Which devices it boots from; nil as long as nobody has said it.
  public var bootOrder: String?
  /// Whether each instruction would be run by itself.
  public var isSingleStepping = false
  /// Whether the emulator would profile its locks.
  public var profilesLocks = false
  /// What is written to its log.
  public let log = MachineLog()
  /// What it shows.
  private(set) lazy var consoles = Display { [weak self] id in (try? self?.devices?.device(id)) != nil }
  /// Its VNC servers.
  public private(set) lazy var vnc = VNCServers()
  /// The files that its commands are writing.
  public let fileWrites: FileWrites
  /// The dump of its memory.
  public private(set) lazy var dump = GuestDump(self, loop)
  /// How fast its guest dirties memory.
  public let dirtyRate: DirtyRate
  /// The NUMA nodes that were asked for.
  var numa: [NUMANode] = []
  /// How fast they reach each other's memory.
  var memoryAttributes = MemoryAttributes()
  /// The folders of the host that 9p devices may have.
  public var sharedFolders: [SharedFolder] = []
  /// The snapshot that is being saved or loaded.
  var snapshot: SnapshotOperation?
  /// When it is there.
  var snapshotTimer: Timer?
  /// What it does at events of its guest.
  public var actions: Actions
  /// Whether it runs once the state of another machine has come.
  public internal(set) var startsAfterMigration: Bool
  /// Who waits for it.
  public let waits: Waits
  /// The agent in its guest; nil as long as no port leads to one.
  public internal(set) var agent: GuestAgent?
  /// Who moves its clock.
  public let clockSteps: ClockSteps
  /// Given what QEMU prints on its standard output; nil where nobody wants that.
  public var onOutput: ((String) -> Void)?
  /// Given the lines that QEMU prints on its standard error.
  public var onComplaint: ((String) -> Void)?
  /// Gets lines that aren't about the command line.
  public var onNotice: ((String) -> Void)?
  /// Told of each event, before the command that caused it returns.
  public var onEvent: ((MachineEvent) -> Void)?
  /// Told when it is about to shut down, before its SHUTDOWN event.
  public var onShutdown: (() -> Void)?
  /// Told when it has shut down.
  public var onEnd: (() -> Void)?
  /// Told when everything that it had to leave on disk is there.
  public var onClose: (() -> Void)?
  /// What its end waits for.
  var lingering: Timer?
  /// Whether it has ended, and everything is on disk.
  public internal(set) var isClosed = false
  /// Whether it has shut down for good.
  public internal(set) var isEnded = false
  /// The status with which a process ends whose one machine it is.
  public internal(set) var exitStatus: Int32 = 0

  let loop: Loop
  let clock: Clock
  /// The tree of objects with the devices; nil before somebody looks at it, which most machines never see.
  var parts: MachineParts?
  /// What its CPUs have in common, once somebody has asked.
  var knownCPU: RealizedCPU?
  /// What it comes with; nil as long as nobody has said it.
  public internal(set) var board: BoardDevices?
  /// Where its blocks of memory are; nil as long as that follows from what it was made with.
  var placedBlocks: [MemoryBlock]?
  /// Its threads.
  let threads: MachineThreads
  private let guestClock: Clock
  /// What the guest has run beyond its clock.
  private var guestTimeBefore: Nanoseconds = 0
  private var guestModel: Guest?

  /// Builds a machine on the loop's simulated time.
  public init(_ options: MachineOptions, _ loop: Loop) {
    self.options = options
    threads = MachineThreads(options.threads)
    accelerator = Accelerator.first(of: options.accelerators) ?? .tcg
    self.loop = loop
    clock = loop.simulated
    fileWrites = FileWrites(loop)
    waits = Waits(clock)
    clockSteps = ClockSteps(loop)
    ram = GuestMemory(size: options.memory)
    ports = Ports(isPC: options.type != "none")
    inputDevices = Input(clock, isPC: ["pc", "q35", "isapc"].contains(options.board))
    let opener = FileOpener { [descriptorSets] set, flags in descriptorSets.open(set, flags) }
    blockGraph = BlockGraph(loop, opener)
    chardevs = Chardevs(loop, inputDevices, opener)
    networks = Network(chardevs)
    traceEvents = TraceEvents(cpus: options.cpus)
    state = options.awaitsMigration ? .inmigrate : .prelaunch
    actions = options.actions
    startsAfterMigration = options.startsRunning
    guestClock = Clock(following: clock)
    let dirtyPages = DirtyPages(guestClock)
    dirtyRate = DirtyRate(clock, dirtyPages, memory: options.memory)
    let guest = Guest(options.guest, guestClock, dirtyPages) { [unowned self] in self.obey($0) }
    guestModel = guest
    blockGraph.opensInactive = { [unowned self] in state == .inmigrate }
    blockGraph.guestTime = { [unowned self] in guestTime }
    blockGraph.onEvent = { [unowned self] name, data in self.report(MachineEvent(name, data)) }
    guest.findDisk = { [unowned self] in self.guestDisk($0) }
    guest.findPort = { [unowned self] in self.guestPort($0) }
    isInPreconfig = options.isPreconfigured
    if !isInPreconfig { initialize() }
    if options.startsRunning && !isInPreconfig && !options.awaitsMigration { enter(.running) }
  }

  /// Its guest.
  public var guest: Guest? { guestModel }

  /// Whether it is a PC, of either chipset.
  public var isPC: Bool { options.type != "none" }

  /// How many virtual CPUs it has: a machine without a chipset has none.
  public var cpuCount: Int { isPC ? max(cpus.count, isInPreconfig ? options.cpus : 0) : 0 }

  /// Simulated nanoseconds since 1970.
  public var now: Nanoseconds { clock.now }

  /// How long the guest has run, in nanoseconds; with what it had run when its state was saved.
  public var guestTime: Nanoseconds { guestClock.now.advanced(clampingBy: guestTimeBefore) }

  /// Has the guest have run so long. Its clock goes on, with what waits for it.
  func setGuestTime(_ time: Nanoseconds) { guestTimeBefore = max(0, time).advanced(clampingBy: -guestClock.now) }

  /// Whether its guest runs.
  public var isRunning: Bool { state == .running }

  // MARK: Initialization

  /// Initializes a machine that was waiting for that; it runs unless it was to start paused.
  public func exitPreconfig() throws(Failure) {
    guard isInPreconfig else { throw Failure("The command is permitted only before machine initialization") }
    try checkNUMA()
    isInPreconfig = false
    initialize()
    if options.startsRunning && !options.awaitsMigration { try resume() }
  }

  /// Adds what comes with the machine's initialization.
  private func initialize() {
    if let balloon = options.balloon { self.balloon = makeBalloon(balloon) }
    if isPC { cpus = CPU.all(options, thread: startThread(ofCPU:)) }
    if let parts { fill(parts) }
  }

  /// A CPU comes, of which `device` is the object.
  func plugCPU(_ index: Int, _ device: Device) {
    let place = "/machine/\(device.name.hasPrefix("device[") ? "peripheral-anon" : "peripheral")/\(device.name)"
    cpus.append(CPU(options, index: index, thread: startThread(ofCPU: index), path: place))
    cpus.sort { $0.index < $1.index }
  }

  /// A CPU goes.
  func unplugCPU(_ index: Int) {
    for cpu in cpus where cpu.index == index { threads.end(cpu.thread) }
    cpus.removeAll { $0.index == index }
  }

  private func startThread(ofCPU index: Int) -> Int64 {
    threads.start("CPU \(index)/\(accelerator.rawValue.uppercased())")
  }

  /// Changes the run state. What the table of transitions doesn't have doesn't happen.
  func enter(_ state: RunState) {
    if !self.state.leads(to: state) { return }
    self.state = state
    if state == .running {
      guestClock.resume()
      blockGraph.machineRuns()
    } else {
      guestClock.pause()
    }
    waits.entered(state)
  }

  /// The state of a machine that has ended, wherever it comes from.
  func enterEnd() {
    state = .shutdown
    guestClock.pause()
    waits.entered(.shutdown)
  }

  /// How many bytes of memory the guest uses: what it had filled, and what it has dirtied.
  var usedMemory: Int64 {
    let size = options.memory
    let pages = (guest?.dirtyPages.total ?? 0).advanced(clampingBy: options.guest.used / DirtyPages.pageSize)
    return pages > size / DirtyPages.pageSize ? size : pages * DirtyPages.pageSize
  }

  func report(_ event: MachineEvent) {
    onEvent?(event)
    waits.happened(event)
  }
}
