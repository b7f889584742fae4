// Bytes of the host's files, as transfers move them.
import CShim
import Event
import Glibc

extension HostFile {
  /// It is as long then as with bytes.
  func zero(_ offset: Int64, _ count: Int64) -> Bool {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    let end = off_t(offset) + off_t(count)
    if Int64(status.st_size) <= offset { return ftruncate(descriptor, end) == 0 }
    if shim_punch_hole(descriptor, off_t(offset), off_t(count)) != 0 { return false }
    return status.st_size >= end || ftruncate(descriptor, end) == 0
  }

  func read(_ offset: Int64, _ length: Int, into buffer: inout [UInt8]) -> SystemError? {
    buffer.withUnsafeMutableBytes { bytes in
      guard let start = bytes.baseAddress else { return nil }
      var done = 0
      while done < length {
        let got = pread(descriptor, start + done, length - done, off_t(offset) + off_t(done))
        if got < 0 && errno == EINTR { continue }
        if got < 0 { return SystemError(errno) }
        if got == 0 {
          memset(start + done, 0, length - done)
          return nil
        }
        done += got
      }
      return nil
    }
  }

  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int64) -> SystemError? {
    descriptor.writeAll(bytes, at: offset) ? nil : SystemError(errno == 0 ? ENOSPC : errno)
  }

  /// The system is left to write it to its disk when it likes.
  func flush() -> SystemError? { nil }
}
