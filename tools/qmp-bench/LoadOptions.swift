// LoadOptions are the options that both `run` and `compare` take: what is asked, for how long, on which CPUs.

import ArgumentParser

struct LoadOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The command to send.", valueName: "name"))
  var command = "query-status"

  @Option(help: ArgumentHelp("The command's arguments, a JSON object.", valueName: "json"))
  var arguments: String?

  @Option(help: ArgumentHelp("Seconds of load before each measurement.", valueName: "seconds"))
  var warmup = 0.3

  @Option(help: ArgumentHelp("Seconds that one measurement takes.", valueName: "seconds"))
  var seconds = 2.0

  @Option(help: ArgumentHelp("End a measurement after this many replies instead of after --seconds.", valueName: "n"))
  var requests: Int?

  @Option(help: ArgumentHelp("Seconds without an answer that count as a failure.", valueName: "seconds"))
  var timeout = 5.0

  @Flag(help: "Leave it to the kernel where server and generator run (else: server first CPU, generator second).")
  var noPin = false

  @Flag(
    help: """
      Pin both to the first CPU: nobody is ever woken on a sleeping CPU, which on virtual machines costs more than \
      a request and hides it. Throughput then counts the generator's work as well.
      """)
  var oneCPU = false

  @Flag(help: "Poll for replies without ever sleeping: a server then never pays for waking the generator.")
  var spin = false

  @Flag(help: "Count replies without checking ids: for servers that answer with a fixed line, as qmp-ceiling does.")
  var ignoreIds = false

  /// Where server and generator run, nil for wherever the kernel likes.
  var affinity: Affinity? { noPin ? nil : Affinity(shared: oneCPU) }

  /// When a measurement ends.
  var limit: Window.Limit {
    if let requests { return .replies(requests) }
    return .seconds(seconds)
  }

  func validate() throws {
    guard warmup >= 0, seconds > 0, timeout > 0, requests ?? 1 > 0 else {
      throw ValidationError("--seconds, --requests and --timeout must be above 0, --warmup not below it.")
    }
    guard !(oneCPU && (noPin || spin)) else {
      throw ValidationError("--one-cpu excludes --no-pin, which leaves the CPU open, and --spin, which takes it.")
    }
    guard let arguments else { return }
    let isOneObject = arguments.first == "{" && arguments.last == "}" && !arguments.contains { $0.isNewline }
    guard isOneObject else { throw ValidationError("--arguments must be a JSON object on one line.") }
  }
}
