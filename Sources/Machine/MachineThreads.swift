// The threads of a machine: those that would run its CPUs and its I/O. They run nothing, but who looks at the process,
// or has them run on certain processors, finds them.
import Event
import Glibc

/// The threads of one machine.
final class MachineThreads {
  private let kind: MachineOptions.Threads
  private var parked: [Int64: ParkedThread] = [:]
  private var last = Int64(getpid())

  init(_ kind: MachineOptions.Threads = .numbers) { self.kind = kind }

  /// The number of one more thread, which is called `name` if threads have names.
  func start(_ name: String) -> Int64 {
    if kind == .numbers {
      last += 1
      return last
    }
    // Without one the process's own number is the only one that is nobody else's.
    guard let thread = ParkedThread(name: kind == .named ? name : nil) else { return Int64(getpid()) }
    parked[thread.number] = thread
    return thread.number
  }

  /// Ends the thread of that number.
  func end(_ number: Int64) { parked[number] = nil }
}

extension MachineOptions {
  /// What there is of a machine's threads.
  public enum Threads: Sendable {
    /// Numbers that look like those of this process: machines run by the thousand in one.
    case numbers
    /// Threads that do nothing.
    case unnamed
    /// Threads that do nothing, with the names that QEMU 7.2 gives them with `debug-threads=on`.
    case named
  }
}
