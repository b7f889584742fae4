// A command of the shell that a migration is written to, or read from.
import Event
import Glibc

/// A running command, and the end of the pipe to it.
final class ShellCommand {
  /// Where to write its standard input, or to read its standard output; non-blocking.
  let descriptor: Int32
  private let process: pid_t
  private let reaper: Timer
  private let loop: Loop

  /// Runs `command`, which is written to, or read from.
  init(_ command: String, isWritten: Bool, _ loop: Loop) throws(Failure) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw Self.failure(errno) }
    let (own, other) = isWritten ? (ends[1], ends[0]) : (ends[0], ends[1])
    _ = fcntl(own, F_SETFD, FD_CLOEXEC)
    _ = fcntl(own, F_SETFL, O_NONBLOCK)
    defer { close(other) }
    do throws(Failure) { process = try Self.spawn(command, other, as: isWritten ? STDIN_FILENO : STDOUT_FILENO) } catch
    {
      close(own)
      throw error
    }
    descriptor = own
    self.loop = loop
    let process = process
    // It keeps itself until the process has ended: nobody else waits for that.
    var kept: Timer?
    reaper = Timer(loop.host) {
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == 0 { kept?.arm(after: .milliseconds(100)) } else { kept = nil }
    }
    kept = reaper
  }

  /// Its pipe is closed: it is forgotten when it has ended.
  deinit { reaper.arm(after: 0) }

  private static func spawn(_ command: String, _ end: Int32, as stream: Int32) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, end, stream)
    if end != stream { posix_spawn_file_actions_addclose(&actions, end) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What this program ignores the command shouldn't.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var process: pid_t = 0
    let words: [UnsafeMutablePointer<CChar>?] = ["/bin/sh", "-c", command].map { (word: String) in strdup(word) }
    defer { for word in words { free(word) } }
    let status = posix_spawn(&process, "/bin/sh", &actions, &attributes, words + [nil], environ)
    if status != 0 { throw failure(status) }
    return process
  }

  private static func failure(_ reason: Int32) -> Failure {
    Failure("Failed to run the command: \(SystemError(reason))")
  }
}
