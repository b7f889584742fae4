// A copy of what a device sends.
import Event
import Glibc

/// A file that output is appended to. A write that fails is given up: the device goes on.
final class LogFile {
  private let descriptor: Int32

  /// Opens or makes the file. Without `appends` it begins empty.
  init(_ path: String, appends: Bool, _ opener: FileOpener) throws(SocketError) {
    let flags = O_WRONLY | O_CREAT | (appends ? O_APPEND : O_TRUNC)
    descriptor = opener.open(path, flags)
    guard descriptor >= 0 else {
      let reason = errno
      if let text = FileOpener.failure(path, flags, reason) { throw SocketError(text) }
      throw SocketError("Could not create '\(path)'", errno: reason)
    }
  }

  deinit { close(descriptor) }

  /// Writes all of it, waiting for the file.
  func append(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes
    while let base = rest.baseAddress, rest.count > 0 {
      let count = write(descriptor, base, rest.count)
      if count > 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      } else if errno != EINTR {
        return
      }
    }
  }
}
