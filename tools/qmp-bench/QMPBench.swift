// The command line's root: qmp-bench measures a QMP server, alone (`run`) or against another (`compare`).

import ArgumentParser

@main
struct QMPBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "qmp-bench",
    abstract: "Measures QMP servers with a closed-loop load.",
    discussion: """
      A number of connections each keep a number of requests outstanding: a reply is followed by the next \
      request at once. Latency is therefore that of a server under full load, not of one at rest.
      """,
    subcommands: [RunCommand.self, CompareCommand.self],
    defaultSubcommand: RunCommand.self)
}
