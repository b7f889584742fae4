// CompareCommand is `qmp-bench compare`: two servers under the same loads in turn, then their starts.

import ArgumentParser
import CBench
import Glibc

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Measures a server against another, by default against the least a libevent server can do.",
    discussion: """
      Both servers run all the while; rounds go to them in turn, and each round of the one is divided by the round \
      of the other that follows it, so that a change in the machine's speed falls out. Commands are started \
      without a shell; spaces separate words, quotes keep them together.
      """)

  @Option(help: ArgumentHelp("The command that starts the server on the unix socket {socket}.", valueName: "command"))
  var server: String

  @Option(
    help: ArgumentHelp(
      "The command that starts the other server (default: qmp-ceiling beside this program).", valueName: "command"))
  var against: String?

  @Option(help: ArgumentHelp("Loads to compare under: CONNECTIONSxDEPTH, separated by commas.", valueName: "list"))
  var shapes = "1x32,64x1"

  @Option(help: "Rounds of each load, each one measurement of both servers.")
  var rounds = 5

  @Option(help: "Starts of each server to time until its greeting; 0 leaves this out.")
  var starts = 10

  @OptionGroup var load: LoadOptions

  func validate() throws {
    _ = try Shape.list(shapes)
    guard rounds > 0, starts >= 0 else { throw ValidationError("--rounds must be above 0, --starts not below it.") }
  }

  func run() throws {
    bench_catch_interrupts()
    let affinity = load.affinity
    try affinity?.pinGenerator()
    let commands = [try CommandWords(splitting: server), try otherCommand()]
    let comparison = try Comparison(commands: commands, options: load, affinity: affinity)
    for shape in try Shape.list(shapes) { print(try comparison.compare(shape, rounds: rounds)) }
    guard starts > 0 else { return }
    comparison.stop()
    print(try comparison.compareStarts(starts))
  }

  private func otherCommand() throws -> CommandWords {
    if let against { return try CommandWords(splitting: against) }
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &path, path.count)
    guard count > 0 else { throw BenchFailure.system("find this program's own path") }
    let own = String(decoding: path[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let ceiling = own.prefix { _ in true }.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/qmp-ceiling"
    guard access(ceiling, X_OK) == 0 else {
      throw BenchFailure("\(ceiling) isn't there: build it, or name another server with --against")
    }
    return CommandWords(program: ceiling, arguments: [CommandWords.placeholder])
  }
}
