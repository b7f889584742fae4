// The parent process: with `--exit-with-parent` its end is this process's.
import CShim
import Event
import Glibc

/// Tells when the process that started this one has ended. A descriptor of the process rather than a death signal,
/// which comes when the thread ends that started this one.
final class ParentWatch {
  private let descriptor: Int32
  private var watch: Watch?

  /// Calls `ended` from the loop, once.
  init(_ loop: Loop, ended: @escaping () -> Void) throws(DaemonError) {
    let parent = getppid()
    descriptor = shim_pidfd_open(parent)
    guard descriptor >= 0 else { throw DaemonError("cannot watch the parent process", errno) }
    // Another process may have got the number of one that ended meanwhile.
    guard getppid() == parent else { throw DaemonError("the parent process has ended") }
    watch = Watch(loop, descriptor: descriptor) { [unowned self] _ in
      self.watch?.cancel()
      ended()
    }
  }

  deinit {
    watch?.cancel()
    close(descriptor)
  }
}
