// Affinity says on which CPUs server and generator run: their own each, so that neither takes the other's time, or one.

import CBench
import Glibc

struct Affinity {
  private let server: bench_cpu_set
  private let generator: bench_cpu_set

  /// The first CPU for servers, the second, or if `shared` the same, for the generator; nil when there are too few.
  init?(shared: Bool) {
    var allowed = bench_cpu_set()
    guard bench_get_affinity(0, &allowed) == 0 else { return nil }
    let cpus = (0..<1024).filter { Self.holds(allowed, $0) }
    guard cpus.count >= (shared ? 1 : 2) else { return nil }
    server = Self.set(of: cpus[0])
    generator = Self.set(of: cpus[shared ? 0 : 1])
  }

  func pinGenerator() throws {
    try Self.apply(generator, to: 0)
  }

  /// Starts a process on the servers' CPU: it inherits the CPU from the moment it begins.
  func spawning<Result>(_ spawn: () throws -> Result) throws -> Result {
    try Self.apply(server, to: 0)
    let result = Swift.Result(catching: spawn)
    try pinGenerator()
    return try result.get()
  }

  /// Runs `body` with all threads of a running process on the servers' CPU, and puts them back.
  func pinning<Result>(_ process: pid_t, _ body: () throws -> Result) throws -> Result {
    var before: [(thread: pid_t, set: bench_cpu_set)] = []
    // A thread that has ended meanwhile needs no CPU.
    defer { for entry in before { withUnsafePointer(to: entry.set) { _ = bench_set_affinity(entry.thread, $0) } } }
    for thread in ProcFile.threads(of: process) {
      var set = bench_cpu_set()
      guard bench_get_affinity(thread, &set) == 0 else { continue }
      before.append((thread, set))
      try Self.apply(server, to: thread)
    }
    return try body()
  }

  private static func apply(_ set: bench_cpu_set, to thread: pid_t) throws {
    var set = set
    guard bench_set_affinity(thread, &set) == 0 else {
      throw BenchFailure.system("pin to a CPU (--no-pin does without)")
    }
  }

  private static func holds(_ set: bench_cpu_set, _ cpu: Int) -> Bool {
    withUnsafeBytes(of: set) { $0[cpu / 8] & 1 << (cpu % 8) != 0 }
  }

  private static func set(of cpu: Int) -> bench_cpu_set {
    var set = bench_cpu_set()
    withUnsafeMutableBytes(of: &set) { $0[cpu / 8] = 1 << (cpu % 8) }
    return set
  }
}
