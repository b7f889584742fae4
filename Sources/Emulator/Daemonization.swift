// `-daemonize`: the process goes on in the background, and the one that was started ends when it serves.
import Daemon
import Glibc

/// A process that detaches from the one that started it.
public struct Daemonization {
  /// The end of a pipe on which the starting process waits for a byte.
  private let ready: Int32

  /// Goes on in a process of its own, which is no terminal's. The starting process leaves with status 0 when `finish` is
  /// called, with 1 if that never happens; until then the standard streams are still those it was given, so that
  /// errors are seen. Before threads and the loop: a fork copies neither.
  public static func begin() throws(DaemonError) -> Daemonization {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw DaemonError("cannot make a pipe", errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    switch fork() {
    case -1: throw DaemonError("cannot fork", errno)
    case 0: close(ends[0])
    default:
      close(ends[1])
      awaitReadiness(ends[0])
    }
    setsid()
    switch fork() {
    case -1: _exit(1)
    case 0: break
    default: _exit(0)
    }
    umask(0o027)
    return Daemonization(ready: ends[1])
  }

  private static func awaitReadiness(_ descriptor: Int32) -> Never {
    var byte: UInt8 = 1
    var count = 0
    repeat { count = read(descriptor, &byte, 1) } while count < 0 && errno == EINTR
    _exit(count == 1 && byte == 0 ? 0 : 1)
  }

  /// Leaves the directory and the standard streams, and lets the starting process end.
  public func finish() throws(DaemonError) {
    guard chdir("/") == 0 else { throw DaemonError("cannot change to /", errno) }
    let null = open("/dev/null", O_RDWR | O_CLOEXEC)
    guard null >= 0 else { throw DaemonError("cannot open /dev/null", errno) }
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] { dup2(null, stream) }
    if null > STDERR_FILENO { close(null) }
    var byte: UInt8 = 0
    while write(ready, &byte, 1) < 0 && errno == EINTR {}
    close(ready)
  }
}
