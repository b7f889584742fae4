// Errors of system calls on addresses.
import Glibc

/// A system call on a socket failed: which, on what, why.
public struct SocketError: Error, CustomStringConvertible {
  /// One sentence.
  public let description: String

  init(_ description: String) { self.description = description }

  /// A system call's failure in QEMU's form: what, and why.
  init(_ what: String, errno error: Int32) { self.init("\(what): \(String(cString: strerror(error)))") }

  /// The last system call's failure.
  init(_ what: String, _ address: Address) {
    self.init("cannot \(what) \(address): \(String(cString: strerror(errno)))")
  }
}
