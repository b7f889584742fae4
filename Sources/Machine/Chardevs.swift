// The machine's character devices by id.
import Chardev
import Event
import Glibc

/// The character devices of one machine.
public final class Chardevs {
  private var devices: [Chardev] = []
  private let loop: Loop
  private let input: Input
  private let opener: FileOpener
  /// Those that are pointing devices too, by their labels.
  private var pointers: [String: Int] = [:]
  /// Lines of `query-chardev` for what isn't a character device but serves like one: the daemon's own endpoints.
  public var others: (() -> [Chardev.Entry])?

  /// Those that are pointing devices are among those of `input`; `opener` opens what they name.
  init(_ loop: Loop, _ input: Input, _ opener: FileOpener) {
    self.loop = loop
    self.opener = opener
    self.input = input
  }

  /// Makes a device. Errors are QEMU 7.2's.
  @discardableResult
  public func add(
    _ options: ChardevOptions, descriptorNamed: (String) -> Int32? = { _ in nil },
    report: @escaping (String) -> Void = { _ in }
  ) throws(SocketError) -> Chardev {
    let device = try Chardev(options, loop, opener, descriptorNamed: descriptorNamed, report: report)
    devices.append(device)
    point(device)
    return device
  }

  /// The device of that id, or nil.
  public func device(named id: String) -> Chardev? { devices.first { $0.isCalled(id) } }

  /// All of them, in the order in which they were made.
  public var all: [Chardev] { devices }

  /// The lines of `query-chardev`; what is behind a shared device comes before it.
  public var entries: [Chardev.Entry] { devices.flatMap { $0.entries.reversed() } + (others?() ?? []) }

  /// Removes a device that no frontend uses.
  public func remove(_ device: Chardev) {
    devices.removeAll { $0 === device }
    stopPointing(device)
    device.close()
    // Its removal may come out of its own input.
    loop.retire(device)
  }

  /// Puts another device in the place of one, for the same user; its id stays. A failure leaves the old one.
  public func change(
    _ device: Chardev, to options: ChardevOptions, descriptorNamed: (String) -> Int32? = { _ in nil }
  ) throws(SocketError) -> Chardev {
    let new = try Chardev(options, loop, opener, descriptorNamed: descriptorNamed)
    try device.handOver(to: new)
    if let place = devices.firstIndex(where: { $0 === device }) { devices[place] = new }
    stopPointing(device)
    point(new)
    device.close()
    loop.retire(device)
    return new
  }

  /// Has the sockets that were passed to the process be open until it ends, also when their devices close, and gives who has passed
  /// one a moment to connect. Who is connected sees the end when the process is gone, and not before: libvirt takes that for the
  /// moment when all was said.
  public func keepPassedSockets() {
    for device in devices {
      guard case .socket(let socket) = device.options.backend, case .descriptor(let name) = socket.place else {
        continue
      }
      guard let kept = Int32(name).map({ dup($0) }), kept >= 0 else { continue }
      var connection = pollfd(fd: kept, events: Int16(POLLIN), revents: 0)
      poll(&connection, 1, Self.patience)
    }
  }

  /// How long somebody is waited for who is about to connect, in milliseconds.
  private static let patience: Int32 = 200

  /// Closes all devices: sockets' paths are removed, terminals restored.
  public func closeAll() {
    for device in devices { remove(device) }
  }

  private func point(_ device: Chardev) {
    switch device.options.backend {
    case .inert("msmouse"): pointers[device.label] = input.add("QEMU Microsoft Mouse", isAbsolute: false)
    case .inert("wctablet"): pointers[device.label] = input.add("QEMU Wacom Pen Tablet", isAbsolute: true)
    default: break
    }
  }

  private func stopPointing(_ device: Chardev) { pointers.removeValue(forKey: device.label).map(input.remove) }
}
