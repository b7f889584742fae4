// A display adapter as a device: its heads are consoles as long as it is plugged.
import Event
import JSON

/// What a display adapter does.
final class DisplayAdapter: DevicePart {
  private let display: Display
  private let shown: DisplayDevice

  init(_ device: Device, _ shown: DisplayDevice, on display: Display) {
    self.display = display
    var shown = shown
    shown.id = device.givenID
    shown.heads = max(1, min(Int(device.values["max_outputs"]?.integer ?? 1), 16))
    self.shown = shown
    display.add(shown)
  }

  func unplugged() { display.remove(shown) }
}
