// The devices that show a picture.

/// A display adapter.
public struct DisplayDevice: Sendable, Equatable {
  /// Its driver: `VGA`.
  public var driver: String
  /// Its id, nil without one.
  public var id: String?
  /// How many heads it has, each of which is a console.
  public var heads: Int

  /// An adapter, or nil if no device of that driver shows a picture.
  public init?(_ driver: String, id: String? = nil, heads: Int = 1) {
    guard Self.isVGA(driver) || Self.others.contains(driver) else { return nil }
    self.driver = driver
    self.id = id
    // As many as QEMU 7.2 allows.
    self.heads = max(1, min(heads, 16))
  }

  /// The adapter of `-vga NAME`, nil for none.
  public init?(card name: String) {
    let drivers = [
      "std": "VGA", "cirrus": "cirrus-vga", "vmware": "vmware-svga", "qxl": "qxl-vga", "virtio": "virtio-vga",
    ]
    guard let driver = drivers[name] else { return nil }
    self.init(driver)
  }

  /// Whether it is one of those that a PC shows its text on.
  var isVGA: Bool { Self.isVGA(driver) }

  private static func isVGA(_ driver: String) -> Bool {
    [
      "VGA", "cirrus-vga", "isa-vga", "isa-cirrus-vga", "vmware-svga", "qxl-vga", "virtio-vga", "virtio-vga-gl",
      "ati-vga", "vhost-user-vga",
    ].contains(driver)
  }

  private static let others = [
    "secondary-vga", "bochs-display", "qxl", "ramfb", "virtio-gpu-pci", "virtio-gpu-gl-pci", "virtio-gpu-device",
    "virtio-gpu-gl-device", "vhost-user-gpu-pci", "vhost-user-gpu",
  ]
}
