// A folder of the host that the guest sees, by a 9p device or a process that serves it: nobody reads it, because no guest
// runs. The errors are QEMU 7.2's.
import Chardev
import Event
import Glibc
import JSON

/// What a 9p device may have: `-fsdev`.
public struct SharedFolder: Sendable, Equatable {
  /// Its id.
  public let id: String
  /// Where it comes from.
  public let origin: Origin

  /// What a folder may be.
  public enum Origin: Sendable, Equatable {
    /// A folder at a path.
    case local(String)
    /// One that another process serves at a socket; nil for a descriptor of that.
    case proxy(String?)
    /// One that is made up.
    case synthetic
  }

  /// A folder.
  public init(id: String, origin: Origin) {
    self.id = id
    self.origin = origin
  }

  /// Fails for one that isn't there.
  fileprivate func check() throws(Failure) {
    switch origin {
    case .local(let path):
      let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      if descriptor < 0 { throw failure("open", path) }
      close(descriptor)
    case .proxy(let path?): if access(path, W_OK) != 0 { throw failure("connect to", path) }
    case .proxy(nil), .synthetic: break
    }
  }

  private func failure(_ verb: String, _ path: String) -> Failure {
    let reason = String(cString: strerror(errno))
    return Failure("cannot initialize fsdev '\(id)': failed to \(verb) '\(path)': \(reason)")
  }
}

extension Device {
  /// The longest name of a folder, in bytes.
  private static let longestTag = 31

  /// A 9p device has a folder that is there, and a name for it.
  func checkFolder(among folders: [SharedFolder]) throws(Failure) {
    let id = values["fsdev"]?.text ?? ""
    guard let folder = folders.first(where: { $0.id == id }) else {
      throw Failure("9pfs device couldn't find fsdev with the id = \(given.contains("fsdev") ? id : "NULL")")
    }
    guard given.contains("mount_tag"), let tag = values["mount_tag"]?.text else {
      throw Failure("fsdev with id \(id) needs mount_tag arguments")
    }
    if tag.utf8.count > Self.longestTag {
      throw Failure(
        "mount tag '\(tag)' (\(tag.utf8.count) bytes) is longer than maximum (\(Self.longestTag) bytes)")
    }
    try folder.check()
  }
}

/// A device whose folder another process serves: it holds the connection to that.
final class ServedFolder: DevicePart, Frontend {
  private weak var chardev: Chardev?

  /// The longest name of a folder, in bytes.
  private static let longestTag = 36
  private static let longestQueue: Int64 = 1024

  init(_ chardev: Chardev, _ device: Device) throws(Failure) {
    guard device.given.contains("tag"), let tag = device.values["tag"]?.text else {
      throw Failure("missing tag property")
    }
    if tag.isEmpty { throw Failure("tag property cannot be empty") }
    if tag.utf8.count > Self.longestTag {
      throw Failure("tag property must be \(Self.longestTag) bytes or less")
    }
    if device.values["num-request-queues"] == 0 {
      throw Failure("num-request-queues property must be larger than 0")
    }
    let queue = device.values["queue-size"]?.integer ?? 128
    if queue.nonzeroBitCount != 1 { throw Failure("queue-size property must be a power of 2") }
    if queue > Self.longestQueue { throw Failure("queue-size property must be \(Self.longestQueue) or smaller") }
    // What isn't a socket can't pass memory on.
    guard case .socket = chardev.options.backend else { throw Failure("vhost_backend_init failed: Protocol error") }
    self.chardev = chardev
    do throws(SocketError) { try chardev.serve(self) } catch { throw Failure(error.description) }
  }

  func opened(_ stream: any ByteStream) -> any StreamClient { InputSink(stream) }

  func unplugged() { chardev?.release(self) }
}
