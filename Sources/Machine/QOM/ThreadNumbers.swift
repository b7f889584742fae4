// Numbers for threads that there aren't: they look like those of this process.
import Glibc

/// The thread numbers of one machine.
final class ThreadNumbers {
  private var last = Int64(getpid())

  /// The next one.
  func next() -> Int64 {
    last += 1
    return last
  }
}
