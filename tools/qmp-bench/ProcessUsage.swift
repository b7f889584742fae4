// ProcessUsage is what a process has used so far: CPU time, and read and write calls.
//
// The sum comes from schedstat, which is exact to the nanosecond; stat knows user and system apart, but only in clock
// ticks, so it gives nothing but the split.

import Glibc

struct ProcessUsage {
  /// The CPU time of all threads, in nanoseconds.
  let time: UInt64
  /// How long threads that could have run waited for a CPU, in nanoseconds.
  let waiting: UInt64
  let userTicks: UInt64
  let systemTicks: UInt64
  /// Calls of the read and write family, without recv, send and epoll_wait; nil when the kernel keeps it to itself.
  let readsAndWrites: UInt64?

  /// Nil when the process has ended.
  init?(of process: pid_t) {
    let times = ProcFile.threads(of: process).compactMap { thread in
      ProcFile.text("/proc/\(process)/task/\(thread)/schedstat")?.split(separator: " ").compactMap { UInt64($0) }
    }.filter { $0.count >= 2 }
    guard !times.isEmpty, let status = ProcFile.text("/proc/\(process)/stat"),
      let nameEnd = status.lastIndex(of: ")")
    else { return nil }
    // After the name in parentheses, which may hold spaces, utime and stime are the 12th and 13th field.
    let fields = status[status.index(after: nameEnd)...].split(separator: " ")
    guard fields.count > 13, let user = UInt64(fields[11]), let system = UInt64(fields[12]) else { return nil }
    time = times.reduce(0) { $0 + $1[0] }
    waiting = times.reduce(0) { $0 + $1[1] }
    userTicks = user
    systemTicks = system
    let path = "/proc/\(process)/io"
    if let reads = ProcFile.value("syscr", in: path), let writes = ProcFile.value("syscw", in: path) {
      readsAndWrites = reads + writes
    } else {
      readsAndWrites = nil
    }
  }

  /// The memory that the process has resident, in bytes, shared pages included.
  static func residentBytes(of process: pid_t) -> UInt64? {
    let kilobytes =
      ProcFile.value("Rss", in: "/proc/\(process)/smaps_rollup")
      ?? ProcFile.value("VmRSS", in: "/proc/\(process)/status")
    return kilobytes.map { $0 * 1024 }
  }
}
