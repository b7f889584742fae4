// The file that holds the process's number.
import Glibc

/// A pid file: locked while the process runs, removed when it is dropped.
public final class PidFile {
  private let path: String
  private let descriptor: Int32

  /// Writes the file; refused if another process holds it. A file that a dead process left is taken over.
  public init(_ path: String) throws(DaemonError) {
    // Only a file that is this process's is removed by `deinit`, which a throw past the last assignment would call.
    let descriptor = try Self.lock(path)
    let text = Array("\(getpid())\n".utf8)
    guard ftruncate(descriptor, 0) == 0, write(descriptor, text, text.count) == text.count else {
      let reason = errno
      unlink(path)
      close(descriptor)
      throw DaemonError("cannot write the pid file '\(path)'", reason)
    }
    self.path = path
    self.descriptor = descriptor
  }

  /// Opens and locks the file. One whose last owner has removed it meanwhile is another file: it is opened again.
  private static func lock(_ path: String) throws(DaemonError) -> Int32 {
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
      guard descriptor >= 0 else { throw DaemonError("cannot write the pid file '\(path)'", errno) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let reason = errno
        close(descriptor)
        if reason == EWOULDBLOCK { throw DaemonError("the pid file '\(path)' belongs to a running process") }
        throw DaemonError("cannot lock the pid file '\(path)'", reason)
      }
      var opened = stat()
      var named = stat()
      if fstat(descriptor, &opened) == 0, stat(path, &named) == 0, opened.st_ino == named.st_ino,
        opened.st_dev == named.st_dev
      {
        return descriptor
      }
      close(descriptor)
    }
  }

  deinit {
    // Before unlocking: who takes the lock next must not lose a file of its own.
    unlink(path)
    close(descriptor)
  }
}
