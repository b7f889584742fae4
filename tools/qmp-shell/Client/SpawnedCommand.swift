// A command that is a server on its standard input and output.
import Event
import Glibc

/// A running command. Its end is seen as that of its stream.
struct SpawnedCommand {
  /// Our end of its standard input and output, non-blocking.
  let socket: Int32
  private let process: ShellProcess

  /// Starts `command` by the shell. Its standard error is ours.
  init(_ command: String) throws(ShellFailure) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw Self.failure(command, SystemError(errno)) }
    defer { close(ends[1]) }
    do throws(SystemError) {
      process = try ShellProcess(command, ends[1], as: [STDIN_FILENO, STDOUT_FILENO])
    } catch {
      close(ends[0])
      throw Self.failure(command, error)
    }
    _ = fcntl(ends[0], F_SETFL, fcntl(ends[0], F_GETFL) | O_NONBLOCK)
    socket = ends[0]
  }

  private static func failure(_ command: String, _ reason: SystemError) -> ShellFailure {
    ShellFailure("cannot run '\(command)': \(reason)", .noServer)
  }

  /// Forgets the process if it has ended, and says how it did: nil while it runs, or if it ended well. Who has closed
  /// its output is mostly about to end: it gets 50 ms.
  func reap() -> String? {
    var status = process.ended()
    for _ in 0..<10 where status == nil {
      usleep(5000)
      status = process.ended()
    }
    guard let status else { return nil }
    if status & 0x7F != 0 { return "killed by signal \(status & 0x7F)" }
    let code = (status >> 8) & 0xFF
    return code == 0 ? nil : "exit status \(code)"
  }
}
