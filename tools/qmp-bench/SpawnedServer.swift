// SpawnedServer is a server that this process starts on a socket of its own and ends again.

import CBench
import Glibc

final class SpawnedServer {
  let socket: String
  let process: pid_t
  /// Nanoseconds of the monotonic clock, just before the process was started.
  let startedAt: UInt64
  private let name: String
  private var hasEnded = false

  /// Starts the command with every `{socket}` replaced. Its standard output goes nowhere, its errors to ours.
  init(command: CommandWords, socket: String, affinity: Affinity?) throws {
    self.socket = socket
    name = command.name
    unlink(socket)
    let words = command.words(socket: socket)
    let start = { try Self.spawn(words) }
    (startedAt, process) = try affinity.map { try $0.spawning(start) } ?? start()
  }

  deinit {
    stop()
  }

  /// Connects, as soon as the server listens, and returns the descriptor.
  func connect(timeout: Double) throws -> Int32 {
    let end = Clock.now() + UInt64(timeout * 1e9)
    while true {
      if let descriptor = try? Address.unix(path: socket).connect(timeout: timeout) { return descriptor }
      if bench_interrupted() { throw BenchFailure("interrupted") }
      if let ending = ending() { throw BenchFailure("\(name) \(ending) instead of listening on \(socket)") }
      guard Clock.now() < end else { throw BenchFailure("\(name) doesn't listen on \(socket) after \(timeout) s") }
      usleep(20)
    }
  }

  /// How the server ended, nil while it runs.
  func ending() -> String? {
    var status: Int32 = 0
    guard !hasEnded, waitpid(process, &status, WNOHANG) == process else { return nil }
    hasEnded = true
    let number = bench_ending_signal(status)
    return number > 0 ? "died of signal \(number)" : "exited with status \(bench_exit_code(status))"
  }

  /// Ends the server: SIGTERM, and SIGKILL to one that is still there after two seconds.
  func stop() {
    guard !hasEnded, ending() == nil else { return }
    kill(process, SIGTERM)
    let end = Clock.now() + 2 * Clock.second
    while Clock.now() < end {
      if ending() != nil { return }
      usleep(1000)
    }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    hasEnded = true
  }

  private static func spawn(_ words: [String]) throws -> (startedAt: UInt64, process: pid_t) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let startedAt = Clock.now()
    let code = posix_spawnp(&process, words[0], &actions, nil, &arguments, environ)
    guard code == 0 else { throw BenchFailure.system("start \(words[0])", code) }
    return (startedAt, process)
  }
}
