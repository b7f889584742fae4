// A keyboard, mouse or tablet that is plugged in.
import Event
import JSON

/// What such a device does: it takes events.
final class InputDevice: DevicePart {
  private let input: Input
  private let index: Int

  /// The part of a device of that type; nil if its devices take no events.
  init?(_ type: String, _ input: Input) {
    guard let kind = Self.kinds[type] else { return nil }
    self.input = input
    index = input.add(kind.name, isAbsolute: kind.isAbsolute)
  }

  func unplugged() { input.remove(index) }

  private static let kinds: [String: (name: String, isAbsolute: Bool?)] = [
    "usb-kbd": ("QEMU HID Keyboard", nil), "usb-mouse": ("QEMU HID Mouse", false),
    "usb-tablet": ("QEMU HID Tablet", true), "virtio-keyboard-pci": ("QEMU Virtio Keyboard", nil),
    "virtio-keyboard-device": ("QEMU Virtio Keyboard", nil), "virtio-mouse-pci": ("QEMU Virtio Mouse", false),
    "virtio-mouse-device": ("QEMU Virtio Mouse", false), "virtio-tablet-pci": ("QEMU Virtio Tablet", true),
    "virtio-tablet-device": ("QEMU Virtio Tablet", true),
  ]
}
