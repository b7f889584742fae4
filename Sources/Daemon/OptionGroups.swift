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
  var machine: String?

  static let options = OptionGroup<GivenMonitor>(
    "monitor", impliedKey: "address", idKey: "name", "a monitor endpoint",
    keys: [
      OptionKey("address", \.address, .address, "where it is: \(Address.accepted)"),
      OptionKey("mode", \.mode, .mode, "what it speaks (default: control; readline on stdio)"),
      OptionKey("name", \.name, .text("NAME"), "its name in logs and listings (default: monitor0, monitor1, ...)"),
      OptionKey(
        "like", \.like, .likeness, "whose order, clients and deadline it has unless they are given (default: async)"),
      OptionKey(
        "order", \.order, .order, "in which order commands run (default: completion)"),
      OptionKey(
        "deadline", \.deadline, .duration, "how long a command may wait on the guest; 0 is for ever (default: 5s)"),
      OptionKey(
        "inflight", \.inflight, .whole(1...1_000_000),
        "unanswered commands at which reading stops (default: 1024; 8 with order=issue)"),
      OptionKey(
        "clients", \.clients, .whole(0...1_000_000),
        "clients served at once, the next one waits; 0 is any number (default: 0)"),
      OptionKey("pretty", \.pretty, .onOff, "indented JSON (default: off)"),
      OptionKey("machine", \.machine, .text("NAME"), "the machine it monitors (default: the first)"),
    ])
}

/// A machine as it was asked for.
struct GivenMachine {
  var name: String?
  var uuid: String?
  var memory: Int64?
  var paused: Bool?

  static let options = OptionGroup<GivenMachine>(
    "machine", idKey: "name", "a simulated machine; one with the defaults if none is given",
    keys: [
      OptionKey("name", \.name, .text("NAME"), "its name (default: none)"),
      OptionKey("uuid", \.uuid, .uuid, "its UUID (default: all zeros)"),
      OptionKey("memory", \.memory, .memory, "its memory, at least 1M (default: 1G)"),
      OptionKey("paused", \.paused, .onOff, "it waits for the command cont before it runs (default: off)"),
    ])
}

/// A device as it was asked for.
struct GivenDevice {
  var driver: DeviceDriver?
  var id: String?
  var query: BalloonQuery?
  var machines: [String] = []

  static let options = OptionGroup<GivenDevice>(
    "device", impliedKey: "driver", idKey: "id", "a device; every machine has a virtio-balloon without",
    keys: [
      OptionKey("driver", \.driver, .driver, "what it is"),
      OptionKey("id", \.id, .text("ID"), "its id (default: balloon0)"),
      OptionKey("query", \.query, .query, "whom query-balloon asks (default: guest)"),
      OptionKey(list: "machine", \.machines, .text("NAME"), "a machine that has it; may be repeated (default: every)"),
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
  var machines: [String] = []

  static let options = OptionGroup<GivenGuest>(
    "guest", idKey: "machine", "how the simulated guests behave",
    keys: [
      OptionKey("latency", \.latency, .duration, "how long the guest takes to answer (default: 20ms)"),
      OptionKey("rate", \.rate, .whole(1...1_000_000_000), "pages a second that its balloon moves (default: 65536)"),
      OptionKey("driver", \.driver, .onOff, "whether it has a balloon driver (default: on)"),
      OptionKey("stuck", \.stuck, .onOff, "whether it never answers (default: off)"),
      OptionKey(
        list: "machine", \.machines, .text("NAME"), "a machine that it runs on; may be repeated (default: every)"),
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

  static let options = OptionGroup<GivenProcess>(
    "daemon", "the daemon itself; on the command line each key is an option of its own",
    keys: [
      OptionKey("log-level", \.logLevel, .logLevel, "the least serious message that is logged (default: notice)"),
      OptionKey("pid-file", \.pidFile, .text("FILE"), "holds the process's number, and is locked, while it runs"),
      OptionKey(
        "ready-fd", \.readyDescriptor, .whole(0...1_000_000),
        "a descriptor that gets the ready line too, and is closed then"),
      OptionKey("exit-with-parent", \.exitsWithParent, .onOff, "ends, as by SIGTERM, when the parent process does"),
      OptionKey("allow-remote", \.allowsRemote, .onOff, "lets monitors listen beyond this host, unprotected"),
      OptionKey(
        "trace-wire", \.wireTrace, .text("FILE|-"),
        "a file that gets every message appended, in JSON lines; - is standard output, which must be read then"),
    ])
}
