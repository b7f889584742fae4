// RunCommand is `qmp-bench run`: one load on a server that already listens, and its report.

import ArgumentParser
import CBench
import Glibc

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Puts a load on a server that already listens.",
    discussion: """
      Fails when the server closes a connection, refuses negotiation, stops answering, or loses, repeats or \
      makes up a reply. The server's process is found by its unix socket unless --pid names it; unless --no-pin \
      is given, its threads stay on the first CPU while the load lasts.
      """)

  @Argument(help: "Where the server listens: a unix socket's path or HOST:PORT. Connections go to several in turn.")
  var addresses: [String]

  @Option(name: [.short, .long], help: "How many connections.")
  var connections = 1

  @Option(name: [.short, .long], help: "How many requests each connection keeps outstanding.")
  var depth = 32

  @Option(help: "The server's process, where CPU time, system calls and memory are read.")
  var pid: Int32?

  @OptionGroup var load: LoadOptions

  func run() throws {
    bench_catch_interrupts()
    let shape = try Shape(connections: connections, depth: depth)
    let generator = try Generator(addresses: addresses.map(Address.init), shape: shape, options: load)
    let server = pid ?? generator.serverProcess
    guard let affinity = load.affinity else { return try measure(generator, server) }
    try affinity.pinGenerator()
    guard let server else { return try measure(generator, nil) }
    try affinity.pinning(server) { try measure(generator, server) }
  }

  private func measure(_ generator: Generator, _ server: pid_t?) throws {
    let measurement = try Measurement(generator, server: server, options: load)
    let calls = try server.flatMap { try Measurement.systemCalls(generator, server: $0, options: load) }
    let memory = server.flatMap { ProcessUsage.residentBytes(of: $0) }
    let window = measurement.window
    let errors = window.errors > 0 ? ", \(Text.decimal(Double(window.errors))) of them errors" : ""
    print(
      """
      load           \(load.command), \(generator.shape.connections) connections, \
      \(generator.shape.depth) outstanding on each
      measured       \(Text.decimal(window.seconds, 2)) s, \(Text.decimal(Double(window.replies))) replies\(errors), \
      \(window.events) events skipped
      throughput     \(Text.decimal(window.throughput)) requests/s
      latency        p50 \(Text.microseconds(window.latencies.percentile(0.5))) us, \
      p99 \(Text.microseconds(window.latencies.percentile(0.99))) us, \
      max \(Text.microseconds(window.latencies.maximum)) us
      generator      \(Text.decimal(measurement.generatorCost, 2)) us CPU/request, \
      busy \(Text.percent(measurement.generatorBusy))
      """)
    guard let server, let cost = measurement.serverCost else {
      print("server         process unknown: no CPU time, system calls and memory (see --pid)")
      return
    }
    let split = measurement.userShare.map {
      ": user \(Text.decimal(cost * $0, 2)), system \(Text.decimal(cost * (1 - $0), 2)) (split by clock ticks)"
    }
    print(
      "server         \(Text.decimal(cost, 2)) us CPU/request\(split ?? ""), "
        + "busy \(Text.percent(measurement.serverBusy)); process \(server)")
    if let calls {
      print("               \(Text.decimal(calls.each, 2)) \(calls.label) a request, in a pass of its own")
    }
    if let memory { print("               \(Text.decimal(Double(memory) / 1e6, 1)) MB resident") }
    for warning in Report.warnings([measurement], options: load) { print(warning) }
  }
}
