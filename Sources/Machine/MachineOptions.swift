// How a machine is set up.
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
  /// How many memory modules it takes.
  public var memorySlots: Int64 = 0
  /// How much memory it may have with modules, in bytes; 0 for no more than its own.
  public var maximumMemory: Int64 = 0
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
  /// What its CPUs' properties are, where that differs from their model: in the order in which it was said.
  public var cpuFeatures: [Value.Member] = []
  /// What there is of its threads.
  public var threads = Threads.numbers
  /// Whether it starts running.
  public var startsRunning: Bool
  /// Whether it isn't initialized before it is told to.
  public var isPreconfigured: Bool
  /// Its balloon device, nil for none.
  public var balloon: BalloonOptions?
  /// Whom a balloon that comes later asks.
  public var balloonQuery = BalloonQuery.guest
  /// Its guest.
  public var guest: GuestOptions
  /// What it does at events of its guest, until somebody changes that.
  public var actions = Actions()
  /// Where the state of another machine comes from with which it starts; `defer` until a command says it, nil if there is none.
  public var incoming: String?
  /// Whether it starts with the state of another machine, which is still to come.
  public var awaitsMigration: Bool { incoming != nil }
  /// Whether it takes nothing that can't migrate.
  public var isOnlyMigratable = false
  /// How many bytes its firmware has; nil for that of its board.
  public var firmwareSize: Int64?
  /// Whether what shows it has OpenGL.
  public var hasGL = false
  /// What its devices' properties are unless they are told otherwise.
  public var propertyDefaults: [PropertyDefault] = []
  /// Its display adapters, nil for the one that its type has.
  public var displays: [DisplayDevice]?
  /// Whether somebody is still to say what it comes with: `Machine.complete`.
  public var awaitsBoard = false
  /// How fast its memory is dumped, in bytes a second of simulated time.
  public var dumpRate: Int64 = 1 << 30
  /// How fast migrations go at most, in bytes a second of simulated time.
  public var linkRate: Int64 = 1 << 30

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
