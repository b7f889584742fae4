// SystemCalls is a number of system calls, and whether it is all of them or only reads and writes.

struct SystemCalls {
  let count: UInt64
  let areAll: Bool

  var label: String {
    areAll ? "system calls (perf, raw_syscalls:sys_enter)" : "read and write calls only (/proc/PID/io)"
  }
}
