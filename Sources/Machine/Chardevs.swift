// The machine's character devices by id.
import Chardev
import Event

/// The character devices of one machine.
public final class Chardevs {
  private var devices: [Chardev] = []
  private let loop: Loop
  private let input: Input
  /// Those that are pointing devices too, by their labels.
  private var pointers: [String: Int] = [:]
  /// Lines of `query-chardev` for what isn't a character device but serves like one: the daemon's own endpoints.
  public var others: (() -> [Chardev.Entry])?

  /// Those that are pointing devices are among those of `input`.
  init(_ loop: Loop, _ input: Input) {
    self.loop = loop
    self.input = input
  }

  /// Makes a device. Errors are QEMU 7.2's.
  @discardableResult
  public func add(
    _ options: ChardevOptions, descriptorNamed: (String) -> Int32? = { _ in nil },
    report: @escaping (String) -> Void = { _ in }
  ) throws(SocketError) -> Chardev {
    let device = try Chardev(options, loop, descriptorNamed: descriptorNamed, report: report)
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
    let new = try Chardev(options, loop, descriptorNamed: descriptorNamed)
    try device.handOver(to: new)
    if let place = devices.firstIndex(where: { $0 === device }) { devices[place] = new }
    stopPointing(device)
    point(new)
    device.close()
    loop.retire(device)
    return new
  }

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
