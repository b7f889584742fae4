// Comparison runs two servers side by side and measures them in turn.

import Glibc

final class Comparison {
  private let commands: [CommandWords]
  /// The programs' names, told apart when they are equal.
  private let names: [String]
  private let options: LoadOptions
  private let affinity: Affinity?
  private let folder: ScratchFolder
  private var servers: [SpawnedServer] = []

  /// Starts both servers and waits until they greet.
  init(commands: [CommandWords], options: LoadOptions, affinity: Affinity?) throws {
    self.commands = commands
    let areDistinct = Set(commands.map(\.name)).count == commands.count
    names = zip(commands, ["A", "B"]).map { areDistinct ? $0.name : "\($0.name) \($1)" }
    self.options = options
    self.affinity = affinity
    folder = try ScratchFolder()
    for command in commands {
      let server = try SpawnedServer(command: command, socket: folder.socket("s"), affinity: affinity)
      servers.append(server)
      _ = try Self.greet(server, name: command.name, timeout: options.timeout)
    }
  }

  /// Ends both servers, so that they don't disturb the starts that are timed.
  func stop() {
    servers = []
  }

  /// Measures one load in rounds, the first server then the second, and reports it.
  func compare(_ shape: Shape, rounds: Int) throws -> String {
    let generators = try servers.indices.map { index in
      try naming(index) {
        try Generator(addresses: [.unix(path: servers[index].socket)], shape: shape, options: options)
      }
    }
    var measured: [[Measurement]] = servers.map { _ in [] }
    for _ in 0..<rounds {
      for index in servers.indices {
        measured[index].append(
          try naming(index) {
            try Measurement(generators[index], server: servers[index].process, options: options)
          })
      }
    }
    let calls = try servers.indices.map { index in
      try naming(index) {
        try Measurement.systemCalls(generators[index], server: servers[index].process, options: options)
      }
    }
    return Report.shape(
      shape, rounds: rounds, options: options,
      zip(measured, calls).enumerated().map { index, entry in
        Report.Side(name: names[index], measurements: entry.0, calls: entry.1)
      })
  }

  /// Times starts of the two commands in turn, from spawning to the greeting's last byte.
  func compareStarts(_ count: Int) throws -> String {
    var milliseconds: [[Double]] = commands.map { _ in [] }
    var megabytes: [[Double]] = commands.map { _ in [] }
    for _ in 0..<count {
      for (index, command) in commands.enumerated() {
        let server = try SpawnedServer(command: command, socket: folder.socket("g"), affinity: affinity)
        let greetedAt = try Self.greet(server, name: command.name, timeout: options.timeout)
        milliseconds[index].append(Double(greetedAt - server.startedAt) / 1e6)
        if let bytes = ProcessUsage.residentBytes(of: server.process) { megabytes[index].append(Double(bytes) / 1e6) }
      }
    }
    return Report.starts(count, names: names, milliseconds: milliseconds, megabytes: megabytes)
  }

  /// Awaits the greeting on a connection that ends with it, and tells when it came.
  private static func greet(_ server: SpawnedServer, name: String, timeout: Double) throws -> UInt64 {
    let descriptor = try server.connect(timeout: timeout)
    var negotiation = Negotiation(descriptor: descriptor, name: name)
    defer {
      close(descriptor)
      negotiation.input.release()
    }
    _ = try negotiation.awaitGreeting()
    return Clock.now()
  }

  /// Says of a failure whose it is, and how the server ended if it did.
  private func naming<Result>(_ index: Int, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let failure as BenchFailure {
      // A server that has just closed its socket may need a moment to be gone.
      usleep(100_000)
      let ending = servers[index].ending().map { "; it \($0)" } ?? ""
      throw BenchFailure("\(names[index]): \(failure)\(ending)")
    }
  }
}
