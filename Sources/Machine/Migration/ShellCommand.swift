// A command of the shell that a migration is written to, or read from.
import Event
import Glibc

/// A running command, and the end of the pipe to it.
final class ShellCommand {
  /// Where to write its standard input, or to read its standard output; non-blocking.
  let descriptor: Int32
  private let reaper: Timer

  /// Runs `command`, which is written to, or read from.
  init(_ command: String, isWritten: Bool, _ loop: Loop) throws(Failure) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw Self.failure(SystemError(errno)) }
    let (own, other) = isWritten ? (ends[1], ends[0]) : (ends[0], ends[1])
    _ = fcntl(own, F_SETFD, FD_CLOEXEC)
    _ = fcntl(own, F_SETFL, O_NONBLOCK)
    defer { close(other) }
    let process: ShellProcess
    do throws(SystemError) {
      process = try ShellProcess(command, other, as: [isWritten ? STDIN_FILENO : STDOUT_FILENO])
    } catch {
      close(own)
      throw Self.failure(error)
    }
    descriptor = own
    // It keeps itself until the process has ended: nobody else waits for that.
    var kept: Timer?
    reaper = Timer(loop.host) {
      if process.ended() == nil { kept?.arm(after: .milliseconds(100)) } else { kept = nil }
    }
    kept = reaper
  }

  /// Its pipe is closed: it is forgotten when it has ended.
  deinit { reaper.arm(after: 0) }

  private static func failure(_ reason: SystemError) -> Failure { Failure("Failed to run the command: \(reason)") }
}
