// The tables of options: what the command line and configuration files take, and what the help and the manual list.
import Chardev
import Event
import Logging
import Machine
import Monitor
import Options

/// A monitor endpoint as it was asked for; what is nil is up to the rest.
struct GivenMonitor {
  var address: Address?
  var mode: MonitorMode?
  var name: String?
  var like: MonitorLikeness?
  var order: RequestOrder?
  var deadline: Nanoseconds?
  var inflight: Int64?
  var clients: Int64?
  var pretty: Bool?
  var edit: LineEditing?
  var machine: String?

  static let options = OptionGroup<GivenMonitor>(
    "monitor", impliedKey: "address", idKey: "name", "a monitor endpoint",
    keys: [
      OptionKey("address", { $0.address }, { $0.address = $1 }, .address, "where it is: \(Address.accepted)"),
      OptionKey("mode", { $0.mode }, { $0.mode = $1 }, .mode, "what it speaks (default: control; readline on stdio)"),
      OptionKey(
        "name", { $0.name }, { $0.name = $1 }, .text("NAME"),
        "its name in logs and listings (default: monitor0, monitor1, ...)"),
      OptionKey(
        "like", { $0.like }, { $0.like = $1 }, .likeness,
        "whose order, clients and deadline it has unless they are given (default: async)"),
      OptionKey(
        "order", { $0.order }, { $0.order = $1 }, .order, "in which order commands run (default: completion)"),
      OptionKey(
        "deadline", { $0.deadline }, { $0.deadline = $1 }, .duration,
        "how long a command may wait on the guest; 0 is for ever (default: 5s)"),
      OptionKey(
        "inflight", { $0.inflight }, { $0.inflight = $1 }, .whole(1...1_000_000),
        "unanswered commands at which reading stops (default: 1024; 8 with order=issue)"),
      OptionKey(
        "clients", { $0.clients }, { $0.clients = $1 }, .whole(0...1_000_000),
        "clients served at once, the next one waits; 0 is any number (default: 0)"),
      OptionKey("pretty", { $0.pretty }, { $0.pretty = $1 }, .onOff, "indented JSON (default: off)"),
      OptionKey(
        "edit", { $0.edit }, { $0.edit = $1 }, .editing, "whether a human monitor edits the line (default: auto)"),
      OptionKey(
        "machine", { $0.machine }, { $0.machine = $1 }, .text("NAME"), "the machine it monitors (default: the first)"),
    ])
}

/// A machine as it was asked for.
struct GivenMachine {
  var name: String?
  var type: MachineKind?
  var uuid: String?
  var memory: Int64?
  var paused: Bool?
  var actions = GivenActions()
  var dumpRate: Int64?
  var linkRate: Int64?
  var incoming: String?

  static let options = OptionGroup<GivenMachine>(
    "machine", idKey: "name", "a simulated machine; one with the defaults if none is given",
    keys: [
      OptionKey("name", { $0.name }, { $0.name = $1 }, .text("NAME"), "its name (default: none)"),
      OptionKey("type", { $0.type }, { $0.type = $1 }, .machineKind, "its board (default: pc)"),
      OptionKey("uuid", { $0.uuid }, { $0.uuid = $1 }, .uuid, "its UUID (default: all zeros)"),
      OptionKey("memory", { $0.memory }, { $0.memory = $1 }, .memory, "its memory, at least 1M (default: 1G)"),
      OptionKey(
        "paused", { $0.paused }, { $0.paused = $1 }, .onOff,
        "it waits for the command cont before it runs (default: off)"),
      OptionKey(
        "reboot", { $0.actions.reboot }, { $0.actions.reboot = $1 }, .reboot,
        "what it does when its guest reboots (default: reset)"),
      OptionKey(
        "shutdown", { $0.actions.shutdown }, { $0.actions.shutdown = $1 }, .shutdown,
        "what it does when its guest has shut down (default: poweroff)"),
      OptionKey(
        "panic", { $0.actions.panic }, { $0.actions.panic = $1 }, .panic,
        "what it does when its guest panics (default: shutdown)"),
      OptionKey(
        "watchdog", { $0.actions.watchdog }, { $0.actions.watchdog = $1 }, .watchdog,
        "what it does when its watchdog runs out (default: reset)"),
      OptionKey(
        "dump-rate", { $0.dumpRate }, { $0.dumpRate = $1 }, .rate,
        "how much of its memory is dumped in a second (default: 1G)"),
      OptionKey(
        "link-rate", { $0.linkRate }, { $0.linkRate = $1 }, .rate,
        "how much of its memory a migration sends in a second at most (default: 1G)"),
      OptionKey(
        "incoming", { $0.incoming }, { $0.incoming = $1 }, .text("ADDRESS"),
        "where a machine comes from that it becomes, tcp:HOST:PORT, unix:PATH, exec:COMMAND, file:PATH, or defer"),
    ])
}

/// The boards that a machine may have, by QEMU's names.
enum MachineKind: String, CaseIterable {
  case pc
  case q35
  case microvm
  case isapc
  case none

  /// Whether it has a bus for a balloon.
  var takesBalloon: Bool { self == .pc || self == .q35 }
}

/// What a machine does at events of its guest, as it was asked for.
struct GivenActions {
  var reboot: Actions.Reboot?
  var shutdown: Actions.Shutdown?
  var panic: Actions.Panic?
  var watchdog: Actions.Watchdog?
}

/// A device as it was asked for.
struct GivenDevice {
  var driver: DeviceDriver?
  var id: String?
  var query: BalloonQuery?
  var machines: [String] = []

  static let options = OptionGroup<GivenDevice>(
    "device", impliedKey: "driver", idKey: "id", "a device; every pc and q35 has a virtio-balloon without",
    keys: [
      OptionKey("driver", { $0.driver }, { $0.driver = $1 }, .driver, "what it is"),
      OptionKey("id", { $0.id }, { $0.id = $1 }, .text("ID"), "its id (default: balloon0)"),
      OptionKey("query", { $0.query }, { $0.query = $1 }, .query, "whom query-balloon asks (default: guest)"),
      OptionKey(
        list: "machine", { $0.machines }, { $0.machines.append($1) }, .text("NAME"),
        "a machine that has it; may be repeated (default: every pc and q35)"),
    ])
}

/// What a device may be.
enum DeviceDriver: String, CaseIterable {
  case balloon = "virtio-balloon"
  case none
}

/// A guest's behaviour as it was asked for.
struct GivenGuest {
  var latency: Nanoseconds?
  var rate: Int64?
  var driver: Bool?
  var stuck: Bool?
  var used: Int64?
  var powerdown: GuestOptions.Powerdown?
  var unplug: GuestOptions.Unplug?
  var nmi: GuestOptions.NMI?
  var machines: [String] = []

  static let options = OptionGroup<GivenGuest>(
    "guest", idKey: "machine", "how the simulated guests behave",
    keys: [
      OptionKey(
        "latency", { $0.latency }, { $0.latency = $1 }, .duration, "how long the guest takes to answer (default: 20ms)"),
      OptionKey(
        "rate", { $0.rate }, { $0.rate = $1 }, .whole(1...1_000_000_000),
        "pages a second that its balloon moves (default: 65536)"),
      OptionKey(
        "driver", { $0.driver }, { $0.driver = $1 }, .onOff,
        "whether it has drivers for balloon and virtio-mem (default: on)"),
      OptionKey("stuck", { $0.stuck }, { $0.stuck = $1 }, .onOff, "whether it never answers (default: off)"),
      OptionKey(
        "used", { $0.used }, { $0.used = $1 }, .size,
        "how much memory it has filled, which migrations send and snapshots save (default: 0)"),
      OptionKey(
        "powerdown", { $0.powerdown }, { $0.powerdown = $1 }, .powerdown,
        "what it does when its power button is pressed (default: shutdown)"),
      OptionKey(
        "unplug", { $0.unplug }, { $0.unplug = $1 }, .unplug,
        "what it does when a device is to be unplugged (default: accept)"),
      OptionKey(
        "nmi", { $0.nmi }, { $0.nmi = $1 }, .nmi,
        "what it does at a non-maskable interrupt (default: ignore)"),
      OptionKey(
        list: "machine", { $0.machines }, { $0.machines.append($1) }, .text("NAME"),
        "a machine that it runs on; may be repeated (default: every)"),
    ])
}

/// What concerns the process as a whole, as it was asked for.
struct GivenProcess {
  var logLevel: Logger.Level?
  var pidFile: String?
  var readyDescriptor: Int64?
  var exitsWithParent: Bool?
  var allowsRemote: Bool?
  var wireTrace: String?
  var clock: ClockSetting?
  var clockStart: Int64?

  static let options = OptionGroup<GivenProcess>(
    "daemon", "the daemon itself; on the command line each key is an option of its own",
    keys: [
      OptionKey(
        "log-level", { $0.logLevel }, { $0.logLevel = $1 }, .logLevel,
        "the least serious message that is logged (default: notice)"),
      OptionKey(
        "pid-file", { $0.pidFile }, { $0.pidFile = $1 }, .text("FILE"),
        "holds the process's number, and is locked, while it runs"),
      OptionKey(
        "ready-fd", { $0.readyDescriptor }, { $0.readyDescriptor = $1 }, .whole(0...1_000_000),
        "a descriptor that gets the ready line too, and is closed then"),
      OptionKey(
        "exit-with-parent", { $0.exitsWithParent }, { $0.exitsWithParent = $1 }, .onOff,
        "ends, as by SIGTERM, when the parent process does"),
      OptionKey(
        "allow-remote", { $0.allowsRemote }, { $0.allowsRemote = $1 }, .onOff,
        "lets monitors listen beyond this host, unprotected"),
      OptionKey(
        "trace-wire", { $0.wireTrace }, { $0.wireTrace = $1 }, .text("FILE|-"),
        "a file that gets every message appended, in JSON lines; - is standard output, which must be read then"),
      OptionKey(
        "clock", { $0.clock }, { $0.clock = $1 }, .clock,
        "how simulated time, of guests and deadlines, moves (default: real)"),
      OptionKey(
        "clock-start", { $0.clockStart }, { $0.clockStart = $1 }, .whole(0...7_000_000_000, "SECONDS"),
        "where it starts, in seconds since 1970 (default: now; 1000000000 if it is stepped, so that runs are alike)"),
    ])
}
