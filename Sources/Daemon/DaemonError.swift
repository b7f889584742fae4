// Errors at the daemon's start.
import Glibc

/// Why the daemon can't start.
public struct DaemonError: Error, CustomStringConvertible {
  /// One sentence.
  public let description: String

  /// An error of that sentence.
  public init(_ sentence: String) { description = sentence }

  /// A system call's failure, with the number of its reason.
  public init(_ what: String, _ reason: Int32) { self.init("\(what): \(String(cString: strerror(reason)))") }
}
