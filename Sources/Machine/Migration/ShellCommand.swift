// A command of the shell that a migration is written to, or read from.
import Event
import Glibc

/// A running command, and the end of the pipe to it.
struct ShellCommand {
  /// Where to write its standard input, or to read its standard output; non-blocking.
  let descriptor: Int32

  /// Runs `command`, which is written to, or read from.
  init(_ command: String, isWritten: Bool) throws(Failure) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw Self.failure(SystemError(errno)) }
    let (own, other) = isWritten ? (ends[1], ends[0]) : (ends[0], ends[1])
    _ = fcntl(own, F_SETFD, FD_CLOEXEC)
    _ = fcntl(own, F_SETFL, O_NONBLOCK)
    defer { close(other) }
    do throws(SystemError) {
      // A shell starts it in the background and ends: nobody has to wait for the command's own end.
      let process = try ShellProcess(
        Self.inBackground(command), other, as: [isWritten ? STDIN_FILENO : STDOUT_FILENO])
      process.wait()
    } catch {
      close(own)
      throw Self.failure(error)
    }
    descriptor = own
  }

  /// What is in the background has its standard input only if that is handed to it.
  private static func inBackground(_ command: String) -> String {
    let quoted = command.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
    return "exec 3<&0; /bin/sh -c '\(quoted)' <&3 3<&- &"
  }

  private static func failure(_ reason: SystemError) -> Failure { Failure("Failed to run the command: \(reason)") }
}
