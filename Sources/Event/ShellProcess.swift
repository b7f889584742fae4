// A command that the shell runs beside this process.
import Glibc

/// A process that was started. Somebody must ask for its end, or it stays in the system's list.
public struct ShellProcess: Sendable {
  private let number: pid_t

  /// Starts a command with `descriptor` as its standard streams of those numbers; the others are this process's. The descriptor stays the
  /// caller's to close. What this process ignores or its thread blocks the command doesn't.
  public init(_ command: String, _ descriptor: Int32, as streams: [Int32]) throws(SystemError) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in streams { posix_spawn_file_actions_adddup2(&actions, descriptor, stream) }
    if !streams.contains(descriptor) { posix_spawn_file_actions_addclose(&actions, descriptor) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var blocked = sigset_t()
    sigemptyset(&blocked)
    posix_spawnattr_setsigmask(&attributes, &blocked)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var number: pid_t = 0
    let words: [UnsafeMutablePointer<CChar>?] = ["/bin/sh", "-c", command].map { (word: String) in strdup(word) }
    defer { for word in words { free(word) } }
    let status = posix_spawn(&number, "/bin/sh", &actions, &attributes, words + [nil], environ)
    if status != 0 { throw SystemError(status) }
    self.number = number
  }

  /// Waits until it has ended.
  public func wait() {
    while waitpid(number, nil, 0) < 0, errno == EINTR {}
  }

  /// Its status if it has ended, which is told once; nil while it runs.
  public func ended() -> Int32? {
    var status: Int32 = 0
    return waitpid(number, &status, WNOHANG) == 0 ? nil : status
  }
}
