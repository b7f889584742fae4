// Errors at the daemon's start.
import Glibc

/// Why the daemon can't start.
struct DaemonError: Error, CustomStringConvertible {
  let description: String

  init(_ sentence: String) { description = sentence }

  /// A system call's failure, with the number of its reason.
  init(_ what: String, _ reason: Int32) { self.init("\(what): \(String(cString: strerror(reason)))") }
}
