// How a machine's files are opened by their paths: the host's, and the ones that clients have passed, which have paths of their own.
import Glibc

/// Opens files by their paths.
public struct FileOpener {
  /// What paths of passed files begin with; a set's number follows.
  private static let prefix = "/dev/fdset/"

  private let passed: (_ set: Int64, _ flags: Int32) -> Int32

  /// `passed` gives a descriptor of its own for a file of a set that was opened for what the flags say, or -1 with `errno` set.
  public init(
    passed: @escaping (_ set: Int64, _ flags: Int32) -> Int32 = { _, _ in
      errno = ENOENT
      return -1
    }
  ) {
    self.passed = passed
  }

  /// A descriptor, or -1 with `errno` set. What it makes has the mode 0666.
  public func open(_ path: String, _ flags: Int32) -> Int32 {
    guard path.hasPrefix(Self.prefix) else { return Glibc.open(path, flags | O_CLOEXEC, 0o666) }
    guard let set = Int64(path.dropFirst(Self.prefix.count)), set >= 0 else {
      errno = EINVAL
      return -1
    }
    return passed(set, flags)
  }

  /// Why a passed file couldn't be opened, in the words of QEMU 7.2, where that is what a path names.
  public static func failure(_ path: String, _ flags: Int32, _ reason: Int32) -> String? {
    guard path.hasPrefix(prefix) else { return nil }
    if reason == EINVAL { return "Could not parse fdset \(path)" }
    return "Could not dup FD for \(path) flags \(String(flags, radix: 16)): \(String(cString: strerror(reason)))"
  }
}
