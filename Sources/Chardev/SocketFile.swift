// The file that a listening unix socket leaves at its path.
import Glibc

/// Which file a path was when its socket was made; another process may replace it later.
struct SocketFile {
  private let path: String
  private let identity: (device: dev_t, inode: ino_t)

  /// Notes the file at `path`; nil without one.
  init?(_ path: String) {
    guard let identity = Self.identify(path) else { return nil }
    self.path = path
    self.identity = identity
  }

  /// Removes the file unless another has taken its place. While the socket lives no other file can get its number:
  /// removing comes before closing.
  func remove() {
    if let now = Self.identify(path), now == identity { unlink(path) }
  }

  private static func identify(_ path: String) -> (device: dev_t, inode: ino_t)? {
    var status = stat()
    return lstat(path, &status) == 0 ? (status.st_dev, status.st_ino) : nil
  }
}
