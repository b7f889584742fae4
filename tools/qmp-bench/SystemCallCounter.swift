// SystemCallCounter counts the system calls of a process, by perf where the kernel allows it, else by /proc/PID/io.
//
// Counting by perf slows every system call of the machine a little, so it belongs in a pass of its own.

import CBench
import Glibc

final class SystemCallCounter {
  private let process: pid_t
  private var counters: [Int32] = []
  private let readsAndWritesBefore: UInt64?

  /// Counts from now on.
  init(process: pid_t) {
    self.process = process
    readsAndWritesBefore = ProcessUsage(of: process)?.readsAndWrites
    guard let tracepoint = Self.tracepoint() else { return }
    for thread in ProcFile.threads(of: process) {
      let counter = bench_open_tracepoint(thread, tracepoint)
      guard counter >= 0 else {
        closeAll()
        break
      }
      counters.append(counter)
    }
  }

  deinit {
    closeAll()
  }

  /// What was counted until now, nil when nothing could be.
  func read() -> SystemCalls? {
    if !counters.isEmpty {
      var sum: UInt64 = 0
      for counter in counters {
        var value: UInt64 = 0
        guard Glibc.read(counter, &value, MemoryLayout<UInt64>.size) == MemoryLayout<UInt64>.size else { return nil }
        sum += value
      }
      return SystemCalls(count: sum, areAll: true)
    }
    guard let before = readsAndWritesBefore, let after = ProcessUsage(of: process)?.readsAndWrites else { return nil }
    return SystemCalls(count: after - before, areAll: false)
  }

  private func closeAll() {
    for counter in counters { close(counter) }
    counters = []
  }

  private static func tracepoint() -> UInt64? {
    let event = "events/raw_syscalls/sys_enter/id"
    let text = ProcFile.text("/sys/kernel/tracing/\(event)") ?? ProcFile.text("/sys/kernel/debug/tracing/\(event)")
    return text.flatMap { UInt64($0.prefix { $0.isNumber }) }
  }
}
