// The machine's consoles: each head of a display adapter is one.
import Event

/// What a machine shows.
public final class Display {
  /// The adapters, the first one first.
  public private(set) var devices: [DisplayDevice] = []
  /// Whether the machine has a device of that id that isn't a display adapter.
  private let hasOtherDevice: (String) -> Bool

  init(hasOtherDevice: @escaping (String) -> Bool) {
    self.hasOtherDevice = hasOtherDevice
  }

  /// Adds an adapter that was plugged.
  func add(_ device: DisplayDevice) { devices.append(device) }

  /// Removes an adapter that was unplugged.
  func remove(_ device: DisplayDevice) {
    if let index = devices.firstIndex(of: device) { devices.remove(at: index) }
  }

  /// Whether a PC's text is shown somewhere.
  var hasVGA: Bool { devices.contains(where: \.isVGA) }

  /// Checks that there is such a console: a device's, or the first one. Errors are QEMU 7.2's.
  public func checkConsole(device: String?, head: Int64?) throws(Failure) {
    guard let device else {
      if head != nil { throw Failure("'head' must be specified together with 'device'") }
      if devices.isEmpty { throw Failure("There is no console to take a screendump from") }
      return
    }
    let found = devices.first { $0.id == device }
    if found == nil && !hasOtherDevice(device) { throw Failure(.deviceNotFound, "Device '\(device)' not found") }
    let head = head ?? 0
    guard let found, (0..<Int64(found.heads)).contains(head) else {
      throw Failure("Device \(device) (head \(head)) is not bound to a QemuConsole")
    }
  }
}
