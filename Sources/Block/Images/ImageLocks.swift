// The locks by which processes, and nodes of one, tell each other what they do with an image file. They are QEMU's, so that
// qemu-img and other emulators heed them, and are heeded.
//
// Each permission has a number. Byte 100 + number of the file is locked, shared, by whom does it; byte 200 + number by whom
// doesn't allow it. Nobody locks a byte alone: whoever wants one looks whether somebody else has the opposite one.
import Event
import Glibc

/// The locks that an open file has on its image.
struct ImageLocks {
  private let descriptor: Int32
  private var use = NodeUse.none

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// Has the locks that go with `wanted`, or, if somebody else's don't, those from before.
  mutating func claim(_ wanted: NodeUse) throws(Failure) {
    let before = use
    set(wanted)
    if let reason = refusal(of: wanted, from: before) {
      set(before)
      throw Failure("Failed to get \(reason) lock")
    }
  }

  /// Which of the locks that are new doesn't go with somebody else's: what is done is looked at first.
  private func refusal(of wanted: NodeUse, from before: NodeUse) -> String? {
    let done = wanted.does.subtracting(before.does)
    let forbidden = before.allows.subtracting(wanted.allows)
    for (bit, name) in Self.names.enumerated() where done.rawValue >> bit & 1 != 0 && isLocked(200 + bit) {
      return "\"\(name)\""
    }
    for (bit, name) in Self.names.enumerated() where forbidden.rawValue >> bit & 1 != 0 && isLocked(100 + bit) {
      return "shared \"\(name)\""
    }
    return nil
  }

  private static let names = ["consistent read", "write", "write unchanged", "resize"]

  private mutating func set(_ wanted: NodeUse) {
    for bit in Self.names.indices {
      let permission = BlockPermissions(rawValue: 1 << bit)
      change(100 + bit, from: use.does.contains(permission), to: wanted.does.contains(permission))
      change(200 + bit, from: !use.allows.contains(permission), to: !wanted.allows.contains(permission))
    }
    use = wanted
  }

  /// A file system that has no locks has none to heed either.
  private func change(_ byte: Int, from wasLocked: Bool, to isLocked: Bool) {
    if wasLocked == isLocked { return }
    var lock = Self.lock(byte, isLocked ? F_RDLCK : F_UNLCK)
    _ = fcntl(descriptor, Self.setLock, &lock)
  }

  /// Whether somebody else has locked a byte.
  private func isLocked(_ byte: Int) -> Bool {
    var lock = Self.lock(byte, F_WRLCK)
    return fcntl(descriptor, Self.getLock, &lock) == 0 && Int32(lock.l_type) != F_UNLCK
  }

  private static func lock(_ byte: Int, _ type: Int32) -> flock {
    var lock = flock()
    lock.l_type = Int16(type)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = off_t(byte)
    lock.l_len = 1
    return lock
  }

  /// Locks of an open file, not of a process: F_OFD_GETLK and F_OFD_SETLK, which Glibc's module doesn't have.
  private static let (getLock, setLock): (Int32, Int32) = (36, 37)
}
