// The machine's character devices by id.
import Chardev
import Event

/// The character devices of one machine.
public final class Chardevs {
  private var devices: [Chardev] = []
  private let loop: Loop
  /// Lines of `query-chardev` for what isn't a character device but serves like one: the daemon's own endpoints.
  public var others: (() -> [Chardev.Entry])?

  init(_ loop: Loop) { self.loop = loop }

  /// Makes a device. Errors are QEMU 7.2's.
  @discardableResult
  public func add(
    _ options: ChardevOptions, descriptorNamed: (String) -> Int32? = { _ in nil },
    report: @escaping (String) -> Void = { _ in }
  ) throws(SocketError) -> Chardev {
    let device = try Chardev(options, loop, descriptorNamed: descriptorNamed, report: report)
    devices.append(device)
    return device
  }

  /// The device of that id, or nil.
  public func device(named id: String) -> Chardev? { devices.first { $0.label == id } }

  /// All of them, in the order in which they were made.
  public var all: [Chardev] { devices }

  /// The lines of `query-chardev`.
  public var entries: [Chardev.Entry] { devices.flatMap(\.entries) + (others?() ?? []) }

  /// Removes a device that no frontend uses.
  public func remove(_ device: Chardev) {
    devices.removeAll { $0 === device }
    device.close()
    // Its removal may come out of its own input.
    loop.retire(device)
  }

  /// Closes all devices: sockets' paths are removed, terminals restored.
  public func closeAll() {
    for device in devices { remove(device) }
  }
}
