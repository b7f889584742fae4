// The simulated machine: run state, guest, devices.
import Block
import Event
import JSON

/// How a machine is set up.
public struct MachineOptions: Sendable, Equatable {
  /// Its name; empty without one.
  public var name: String
  /// Its UUID, 36 characters; nil without one, which reads as all zeros.
  public var uuid: String?
  /// Its memory in bytes.
  public var memory: Int64
  /// Its type, by a name of QEMU 7.2's: `none`, `pc`, `q35`, `pc-i440fx-7.2`.
  public var type: String
  /// The accelerators it may use: the first that works here, tcg if none does.
  public var accelerators: [Accelerator]
  /// The id of the object that is its memory; nil for one that is made with the machine.
  public var memoryBackend: String?
  /// How many virtual CPUs it has.
  public var cpus = 1
  /// How its CPUs are arranged.
  public var topology = CPUArrangement()
  /// The model of its CPUs.
  public var cpuModel = "qemu64"
  /// Whether it starts running.
  public var startsRunning: Bool
  /// Whether it isn't initialized before it is told to.
  public var isPreconfigured: Bool
  /// Its balloon device, nil for none.
  public var balloon: BalloonOptions?
  /// Its guest.
  public var guest: GuestOptions
  /// Its display adapters, nil for the one that its type has.
  public var displays: [DisplayDevice]?
  /// How fast its memory is dumped, in bytes a second of simulated time.
  public var dumpRate: Int64 = 1 << 30

  /// A machine; the defaults are those of the daemon.
  public init(
    name: String = "", uuid: String? = nil, memory: Int64 = 1 << 30, type: String = "pc",
    accelerators: [Accelerator] = [.tcg], startsRunning: Bool = true,
    isPreconfigured: Bool = false,
    balloon: BalloonOptions? = BalloonOptions(), guest: GuestOptions = GuestOptions()
  ) {
    self.name = name
    self.uuid = uuid
    self.memory = memory
    self.type = type
    self.accelerators = accelerators
    self.startsRunning = startsRunning
    self.isPreconfigured = isPreconfigured
    self.balloon = balloon
    self.guest = guest
  }
}

/// How many CPUs there may be, and how many of them make a core and a socket; none of the numbers is 0.
public struct CPUArrangement: Sendable, Equatable {
  /// The most CPUs.
  public var maximum = 1
  /// Cores in a socket.
  public var cores = 1
  /// Threads in a core.
  public var threads = 1

  /// One CPU.
  public init() {}
}

/// A machine. Its owner is told of events and of the end; it knows nothing of monitors.
public final class Machine {
  /// How it was set up.
  public let options: MachineOptions
  /// Its accelerator.
  public let accelerator: Accelerator
  /// Its run state.
  @exclusivity(unchecked) public private(set) var state = RunState.prelaunch
  /// Its balloon, nil without one.
  public private(set) var balloon: Balloon?
  /// Whether it isn't initialized yet: `exitPreconfig` does that.
  @exclusivity(unchecked) public private(set) var isInPreconfig = false
  /// Its memory.
  public let ram: GuestMemory
  /// Its block nodes.
  public let blocks: BlockGraph
  /// Its character devices.
  public let chardevs: Chardevs
  /// Its trace events.
  public let traceEvents: TraceEvents
  /// The files that clients have passed to it.
  public let descriptorSets = DescriptorSets()
  /// Its objects, nil if its type isn't one of a machine's.
  public let objects: ObjectTree?
  /// Its migration.
  public let migration = Migration()
  /// Its virtual CPUs; none before it is initialized, nor without a chipset.
  public private(set) var cpus: [CPU] = []
  /// What is at which physical address.
  public let addresses: AddressSpace
  /// Its I/O ports.
  public let ports: Ports
  /// Its keyboard and mouse.
  public let input: Input
  /// Which devices it boots from; nil as long as nobody has said it.
  public var bootOrder: String?
  /// Whether each instruction would be run by itself.
  public var isSingleStepping = false
  /// Whether the emulator would profile its locks.
  public var profilesLocks = false
  /// What is written to its log.
  public let log = MachineLog()
  /// What it shows.
  public private(set) lazy var display = Display(
    options.displays ?? (isPC ? [DisplayDevice("VGA")].compactMap { $0 } : [])
  ) { [weak self] in self?.balloon?.options.id == $0 }
  /// Its VNC servers.
  public private(set) lazy var vnc = VNCServers()
  /// The files that its commands are writing.
  public let fileWrites: FileWrites
  /// The dump of its memory.
  public private(set) lazy var dump = GuestDump(self, loop)
  /// How fast its guest dirties memory.
  public let dirtyRate: DirtyRate
  /// What it does at events of its guest.
  public var actions = Actions()
  /// Who waits for it.
  public let waits: Waits
  /// Told of each event, before the command that caused it returns.
  public var onEvent: ((MachineEvent) -> Void)?
  /// Told when it is about to shut down, before its SHUTDOWN event.
  public var onShutdown: (() -> Void)?
  /// Told when it has shut down.
  public var onEnd: (() -> Void)?
  /// Whether it has shut down for good.
  public private(set) var isEnded = false

  private let loop: Loop
  private let clock: Clock
  private let guestClock: Clock
  private var guestModel: Guest?

  /// Builds a machine on the loop's simulated time.
  public init(_ options: MachineOptions, _ loop: Loop) {
    self.options = options
    accelerator = Accelerator.first(of: options.accelerators) ?? .tcg
    objects = ObjectTree(options)
    self.loop = loop
    clock = loop.simulated
    fileWrites = FileWrites(loop)
    waits = Waits(clock)
    ram = GuestMemory(size: options.memory)
    addresses = AddressSpace(ram, machine: options.type, isPC: options.type != "none")
    ports = Ports(isPC: options.type != "none")
    input = Input(clock, isPC: options.type != "none")
    blocks = BlockGraph(loop)
    chardevs = Chardevs(loop)
    traceEvents = TraceEvents(cpus: options.cpus)
    dirtyRate = DirtyRate(clock, memory: options.memory)
    guestClock = Clock(following: clock)
    let guest = Guest(options.guest, guestClock) { [unowned self] in self.shutDown(.guestShutdown) }
    guestModel = guest
    balloon = options.balloon.map {
      Balloon($0, memory: options.memory, guest) { [unowned self] in self.report($0) }
    }
    isInPreconfig = options.isPreconfigured
    if !isInPreconfig { initialize() }
    if options.startsRunning && !isInPreconfig { enter(.running) }
  }

  /// Its guest.
  public var guest: Guest? { guestModel }

  /// Whether it is a PC, of either chipset.
  public var isPC: Bool { options.type != "none" }

  /// How many virtual CPUs it has: a machine without a chipset has none.
  public var cpuCount: Int { isPC ? options.cpus : 0 }

  /// Simulated nanoseconds since 1970.
  public var now: Nanoseconds { clock.now }

  /// How long the guest has run, in nanoseconds.
  public var guestTime: Nanoseconds { guestClock.now }

  /// Whether its guest runs.
  public var isRunning: Bool { state == .running }

  // MARK: Run state

  /// Initializes a machine that was waiting for that; it runs unless it was to start paused.
  public func exitPreconfig() throws(Failure) {
    guard isInPreconfig else { throw Failure("The command is permitted only before machine initialization") }
    isInPreconfig = false
    initialize()
    if options.startsRunning { resume() }
  }

  /// Adds what comes with the machine's initialization.
  private func initialize() {
    objects?.initialize(options)
    if isPC { cpus = CPU.all(options) { objects?.threadNumber() ?? 0 } }
  }

  /// Pauses the guest. No event if it doesn't run.
  public func stop() {
    guard isRunning else { return }
    enter(.paused)
    report(.stop)
  }

  /// Lets the guest run. No event if it runs already.
  public func resume() {
    guard !isRunning, !isEnded else { return }
    enter(.running)
    report(.resume)
  }

  /// Resets the machine; what waits on the guest fails.
  public func reset(_ cause: ShutdownCause) {
    if isEnded { return }
    guestModel?.reset()
    balloon?.reset()
    report(.reset(cause))
  }

  /// Presses the power button: the guest shuts down some time later.
  public func powerDown() {
    if isEnded { return }
    report(.powerdown)
    guestModel?.pressPowerButton()
  }

  /// Shuts the machine down for good. What waits on it fails first.
  public func shutDown(_ cause: ShutdownCause) {
    guard !isEnded else { return }
    isEnded = true
    onShutdown?()
    dump.cancel()
    report(.shutdown(cause))
    enter(.shutdown)
    onEnd?()
  }

  /// Removes the balloon; what waits on it fails.
  public func removeBalloon() {
    guard let removed = balloon else { return }
    balloon = nil
    removed.failWaiters(Failure(.deviceNotActive, "Device '\(removed.options.id)' was unplugged"))
  }

  func enter(_ state: RunState) {
    self.state = state
    if state == .running { guestClock.resume() } else { guestClock.pause() }
    waits.entered(state)
  }

  func report(_ event: MachineEvent) {
    onEvent?(event)
    waits.happened(event)
  }
}
