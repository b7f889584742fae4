// A serial or parallel port of the host: it must be one, and what is sent is lost.
import Glibc

extension FixedBackend {
  /// What a parallel port is claimed with; there is no name for it in Swift.
  private static let claim: UInt = 0x708b

  /// The port at `path`. The errors are QEMU 7.2's.
  static func port(_ path: String, kind: String) throws(SocketError) -> FixedBackend {
    let descriptor = try openFile(path, O_RDWR)
    defer { close(descriptor) }
    if kind == "parallel", ioctl(descriptor, claim) < 0 {
      throw SocketError("not a parallel port", errno: errno)
    }
    return FixedBackend(kind, .sink { _ in })
  }
}
