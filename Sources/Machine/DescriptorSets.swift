// Sets of open files that clients pass for the machine to use: `add-fd`, and `/dev/fdset/N` where a path is expected.
import Event
import Glibc

/// A machine's descriptor sets, as of QEMU 7.2.
public final class DescriptorSets {
  /// An open file of a set.
  public struct Member: Sendable, Equatable {
    /// Its number in this process.
    public let descriptor: Int32
    /// What its giver said about it.
    public let opaque: String?
    fileprivate var isRemoved = false
  }

  /// The sets by id.
  public private(set) var sets: [Int64: [Member]] = [:]

  init() {}

  deinit {
    for member in sets.values.joined() { close(member.descriptor) }
  }

  /// Adds a file, which becomes the set's to close, to the set of that id, or to a new one with the smallest free id.
  /// Returns the id.
  @discardableResult
  public func add(_ descriptor: Int32, to id: Int64?, opaque: String?) throws(Failure) -> Int64 {
    if let id, id < 0 {
      close(descriptor)
      throw Failure("Parameter 'fdset-id' expects a non-negative value")
    }
    let id = id ?? (0...).first { sets[$0] == nil } ?? 0
    sets[id, default: []].append(Member(descriptor: descriptor, opaque: opaque))
    return id
  }

  /// A descriptor of its own for a file of a set that was opened for reading, writing or both as the flags say; -1 with `errno` set
  /// if there is none.
  func open(_ id: Int64, _ flags: Int32) -> Int32 {
    guard let members = sets[id] else {
      errno = ENOENT
      return -1
    }
    guard let member = members.first(where: { fcntl($0.descriptor, F_GETFL) & O_ACCMODE == flags & O_ACCMODE }) else {
      errno = EACCES
      return -1
    }
    return fcntl(member.descriptor, F_DUPFD_CLOEXEC, 3)
  }

  /// Marks a file of a set, or all of them, as unwanted: `cleanUp` closes it.
  public func remove(_ descriptor: Int64?, from id: Int64) throws(Failure) {
    let places = sets[id]?.indices.filter {
      descriptor == nil || sets[id]?[$0].descriptor == descriptor.map(Int32.init(truncatingIfNeeded:))
    }
    guard let places, !places.isEmpty else {
      let name = descriptor.map { "fdset-id:\(id), fd:\($0)" } ?? "fdset-id:\(id)"
      throw Failure("File descriptor named '\(name)' not found")
    }
    for place in places { sets[id]?[place].isRemoved = true }
  }

  /// Closes what is unwanted: removed files, and all of them if no monitor is left to ask for them. Only while the
  /// machine runs: a stopped one, such as the target of a migration, may still need its files.
  public func cleanUp(isRunning: Bool, hasMonitors: Bool) {
    guard isRunning else { return }
    for (id, members) in sets {
      for member in members where member.isRemoved || !hasMonitors { close(member.descriptor) }
      let left = members.filter { !$0.isRemoved && hasMonitors }
      sets[id] = left.isEmpty ? nil : left
    }
  }
}
