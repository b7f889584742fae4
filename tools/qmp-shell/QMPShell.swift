// qmp-shell: talks to a QMP monitor, one command at a time or at a prompt that never blocks.
import ArgumentParser
import Chardev
import Event
import Glibc
import JSON

@main
struct QMPShell: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "qmp-shell",
    abstract: "Talk to a QMP monitor: qmond's, QEMU's, qemu-storage-daemon's, or qemu-ga with -N.",
    usage: """
      qmp-shell [OPTION...] ADDRESS
      qmp-shell [OPTION...] ADDRESS COMMAND [KEY=VALUE...]
      qmp-shell [OPTION...] ADDRESS events [--until NAME[:MEMBER=VALUE]]
      """,
    discussion: """
      At a terminal and without a command, it is a prompt: each line is sent as it is entered, replies and events \
      are printed above the line that is being typed, Tab completes by what the server says of itself. With a \
      command, it prints the return value as JSON and ends: status 0, or 1 with the error on standard error, or 2 \
      when there is no server. Commands from a pipe, a line each, run one after another.

      A command is its name and arguments, KEY=VALUE; the server's introspection says what is a string, a number \
      (512M and 0x10 are some) or a boolean. KEY:=JSON takes JSON as it is, KEY=@FILE a file's text; a.b=1 sets a \
      member of a member, list.0=x an element. !COMMAND runs out of band. A line that begins with { is sent as it \
      is, under an id of the shell's. transaction( ... ) collects actions, a line each; an open \
      bracket goes on in the next line. On the command line -- \
      stands before a COMMAND that has words with a dash.
      """)

  @Flag(name: [.customShort("H"), .customLong("hmp")], help: "Send lines to the human monitor, through QMP.")
  var isHuman = false

  @Flag(name: [.customShort("N"), .customLong("skip-negotiation")], help: "Expect no greeting, as from qemu-ga.")
  var skipsNegotiation = false

  @Flag(
    name: [.customShort("v"), .customLong("verbose")], help: "Show the messages on the wire, but for the shell's own.")
  var isVerbose = false

  @Flag(name: [.customShort("p"), .customLong("pretty")], help: "Indent JSON.")
  var isPretty = false

  @Option(
    name: [.customShort("l"), .customLong("logfile")],
    help: .init("Record every message in a file, as qmond's --trace-wire does.", valueName: "file"), completion: .file()
  )
  var logPath: String?

  @Option(
    name: .customLong("timeout"),
    help: .init("Give up after that time: 2, 0.5, 500ms; 0 is never. At the prompt, each command.", valueName: "time"))
  var timeout: String?

  @Flag(inversion: .prefixedNo, help: "Show events, or don't. (default: at the prompt only)")
  var events: Bool?

  @Option(
    name: [.customShort("g"), .customLong("get")],
    help: .init("Print only that part of the value: a.b[0].", valueName: "path"))
  var path: String?

  @Flag(name: .customLong("follow"), help: "Wait for the job that the command starts; end with its result.")
  var follows = false

  @Option(
    name: .customLong("until"),
    help: .init("With events: end at that event, NAME or NAME:MEMBER=VALUE.", valueName: "event"))
  var until: String?

  @Option(
    name: [.customShort("r"), .customLong("repeat")],
    help: .init("Send the command N times; 0 is for ever.", valueName: "n"))
  var repeats = 1

  @Option(
    name: [.customShort("i"), .customLong("interval")], help: .init("The time between two of those.", valueName: "time")
  )
  var interval = "0"

  @Flag(name: .customLong("latency"), help: "Print how long round trips take (100, or -r N) instead of values.")
  var measuresLatency = false

  @Option(
    name: .customLong("history"),
    help: .init("The history's file; '' for none. (default: ~/.local/state/qmp-shell/history)", valueName: "file"),
    completion: .file())
  var historyPath: String?

  @Argument(
    help: "The monitor: a unix socket's path, HOST:PORT, or exec:COMMAND, whose input and output it is.",
    completion: .file())
  var address: String

  @Argument(
    help: "A command to send, and its arguments; or the word events.",
    completion: .custom { words, _, _ in completeCommand(words) })
  var command: [String] = []

  func run() throws {
    let options = try options()
    do throws(ShellFailure) {
      try talk(try ServerAddress(address), options)
    } catch {
      if !error.description.isEmpty { complain(error.description) }
      throw ExitCode(error.status.rawValue)
    }
  }

  /// The options' values; one that can't be taken is a mistake in usage.
  private func options() throws -> ShellOptions {
    var options = ShellOptions(
      isHuman: isHuman, negotiates: !skipsNegotiation, isVerbose: isVerbose, isPretty: isPretty, showsEvents: events,
      repeats: repeats, follows: follows, measuresLatency: measuresLatency, historyPath: historyPath)
    options.interval = try Self.time(interval, of: "--interval")
    if repeats < 0 { throw ValidationError("--repeat: '\(repeats)' is not a number of times, 0 or more") }
    let limit = try timeout.map { try Self.time($0, of: "--timeout") } ?? 0
    options.timeout = limit > 0 ? limit : nil
    if until != nil && command != ["events"] { throw ValidationError("--until belongs to the command events") }
    do throws(ShellFailure) {
      if let path { options.path = try ValuePath(path) }
      if let until { options.until = try EventCondition(until) }
    } catch { throw ValidationError(error.description) }
    return options
  }

  private static func time(_ text: String, of option: String) throws -> Nanoseconds {
    if let time = seconds(text) { return time }
    throw ValidationError("\(option): '\(text)' is not a time: seconds, or \(DurationText.accepted)")
  }

  private func talk(_ server: ServerAddress, _ options: ShellOptions) throws(ShellFailure) {
    guard let loop = try? Loop() else { throw ShellFailure("cannot make an event loop", .failed) }
    SignalWatch.ignoreBrokenPipes()
    let client = QMPClient(loop, server, negotiates: options.negotiates)
    if let logPath { client.log = try WireLog(logPath, loop.simulated) }
    if command.isEmpty && isatty(STDIN_FILENO) == 1 { return try Console(loop, client, options).run() }
    let exchange = Exchange(loop, client, options)
    if command.isEmpty {
      try Script(loop, exchange).run()
    } else if command == ["events"] {
      try EventWatch(loop, client, options).run()
    } else if measuresLatency {
      try Latency(exchange, loop.host, command).run()
    } else {
      try OneShot(exchange, command).run()
    }
  }
}

/// Prints `text` on standard error, as this program's.
func complain(_ text: String) { _ = writeAll("qmp-shell: \(text)\n", to: STDERR_FILENO) }
