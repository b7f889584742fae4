// A command that is a server on its standard input and output.
import Glibc

/// A running command. Its end is seen as that of its stream.
struct SpawnedCommand {
  /// Our end of its standard input and output, non-blocking.
  let socket: Int32
  private let process: pid_t

  /// Starts `command` by the shell. Its standard error is ours.
  init(_ command: String) throws(ShellFailure) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw Self.failure(command, errno) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What this program ignores the command shouldn't.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var pid: pid_t = 0
    let words: [UnsafeMutablePointer<CChar>?] = ["/bin/sh", "-c", command].map { (word: String) in strdup(word) }
    defer { for word in words { free(word) } }
    let status = posix_spawn(&pid, "/bin/sh", &actions, &attributes, words + [nil], environ)
    close(ends[1])
    guard status == 0 else {
      close(ends[0])
      throw Self.failure(command, status)
    }
    _ = fcntl(ends[0], F_SETFL, fcntl(ends[0], F_GETFL) | O_NONBLOCK)
    socket = ends[0]
    process = pid
  }

  private static func failure(_ command: String, _ reason: Int32) -> ShellFailure {
    ShellFailure("cannot run '\(command)': \(String(cString: strerror(reason)))", .noServer)
  }

  /// Forgets the process if it has ended, and says how it did: nil while it runs, or if it ended well. Who has closed
  /// its output is mostly about to end: it gets 50 ms.
  func reap() -> String? {
    var status: Int32 = 0
    var ended = waitpid(process, &status, WNOHANG)
    for _ in 0..<10 where ended == 0 {
      usleep(5000)
      ended = waitpid(process, &status, WNOHANG)
    }
    guard ended == process else { return nil }
    if status & 0x7F != 0 { return "killed by signal \(status & 0x7F)" }
    let code = (status >> 8) & 0xFF
    return code == 0 ? nil : "exit status \(code)"
  }
}
