// Measurement is one stretch of load with its cost: what the server's process and the generator's used meanwhile.

import Glibc

struct Measurement {
  let window: Window
  /// How long server and generator waited for a CPU that others had, in nanoseconds.
  let serverWaiting: UInt64
  let generatorWaiting: UInt64
  /// The server's CPU time, in nanoseconds; nil when its process isn't known.
  let serverTime: UInt64?
  /// The share of that time spent in user mode, by clock ticks; nil when no tick fell into it.
  let userShare: Double?
  /// The generator's own CPU time, in nanoseconds.
  let generatorTime: UInt64

  /// Warms up, measures, drains.
  init(_ generator: Generator, server: pid_t?, options: LoadOptions) throws {
    if options.warmup > 0 { _ = try generator.run(.seconds(options.warmup)) }
    let before = server.flatMap { ProcessUsage(of: $0) }
    let ownBefore = Clock.ownProcessTime()
    let ownWaitingBefore = ProcessUsage(of: getpid())?.waiting ?? 0
    window = try generator.run(options.limit)
    generatorTime = Clock.ownProcessTime() - ownBefore
    generatorWaiting = (ProcessUsage(of: getpid())?.waiting ?? ownWaitingBefore) - ownWaitingBefore
    let after = server.flatMap { ProcessUsage(of: $0) }
    try generator.drain()
    guard let before, let after, after.time >= before.time else {
      serverTime = nil
      serverWaiting = 0
      userShare = nil
      return
    }
    serverTime = after.time - before.time
    serverWaiting = after.waiting - min(before.waiting, after.waiting)
    let user = after.userTicks - before.userTicks
    let all = user + after.systemTicks - before.systemTicks
    userShare = all > 0 ? Double(user) / Double(all) : nil
  }

  /// The server's CPU microseconds for one request.
  var serverCost: Double? {
    guard window.replies > 0 else { return nil }
    return serverTime.map { Double($0) / 1e3 / Double(window.replies) }
  }

  var generatorCost: Double { window.replies > 0 ? Double(generatorTime) / 1e3 / Double(window.replies) : 0 }

  /// The shares of the stretch in which the server and the generator had a CPU.
  var serverBusy: Double? { serverTime.map { Double($0) / Double(window.duration) } }
  var generatorBusy: Double { Double(generatorTime) / Double(window.duration) }

  /// The shares of the stretch in which they would have run, had others not had the CPU.
  var serverWaited: Double { Double(serverWaiting) / Double(window.duration) }
  var generatorWaited: Double { Double(generatorWaiting) / Double(window.duration) }

  /// Counts the server's system calls for one request in a short stretch of their own, from and to rest.
  static func systemCalls(
    _ generator: Generator, server: pid_t, options: LoadOptions
  ) throws -> (each: Double, label: String)? {
    let counter = SystemCallCounter(process: server)
    let replies = try generator.run(.seconds(min(0.3, options.seconds))).replies
    let calls = counter.read()
    try generator.drain()
    guard let calls, replies > 0 else { return nil }
    return (Double(calls.count) / Double(replies), calls.label)
  }
}
