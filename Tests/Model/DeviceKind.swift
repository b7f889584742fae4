// The kinds of devices that the model knows: where they go, what they bring, what they need.

/// What a device is plugged into.
enum ModelBus: String {
  case pci = "PCI"
  case serial = "virtio-serial-bus"
  case usb = "usb-bus"
  case scsi = "SCSI"
}

/// What a device's property names.
enum ModelLink { case chardev, network, memory, disk }

/// A kind of devices.
struct DeviceKind {
  /// The type's name.
  let driver: String
  /// What it is plugged into; nil for what has a place of its own.
  let bus: ModelBus?
  /// The bus that it brings.
  var brings: ModelBus?
  /// What a property of it names.
  var link: ModelLink?
  /// Whether what it does is a device of its own below it.
  var isVirtio = false
  /// Whether it can't do without what its property names.
  var needsLink = false
  /// The type whose property that is, if it isn't its own.
  var linkOwner: String?

  /// What stands on a node of the block graph.
  static let disk = DeviceKind(driver: "scsi-hd", bus: .scsi, link: .disk, needsLink: true)

  /// All of them.
  static let all: [DeviceKind] = [
    DeviceKind(driver: "e1000", bus: .pci, link: .network),
    DeviceKind(driver: "virtio-net-pci", bus: .pci, link: .network, isVirtio: true, linkOwner: "virtio-net-device"),
    DeviceKind(driver: "virtio-rng-pci", bus: .pci, isVirtio: true),
    DeviceKind(driver: "virtio-balloon-pci", bus: .pci, isVirtio: true),
    DeviceKind(driver: "virtio-serial-pci", bus: .pci, brings: .serial, isVirtio: true),
    DeviceKind(driver: "qemu-xhci", bus: .pci, brings: .usb),
    DeviceKind(driver: "virtio-scsi-pci", bus: .pci, brings: .scsi, isVirtio: true),
    DeviceKind(driver: "virtserialport", bus: .serial, link: .chardev),
    DeviceKind(driver: "virtconsole", bus: .serial, link: .chardev),
    DeviceKind(driver: "usb-tablet", bus: .usb),
    DeviceKind(driver: "usb-kbd", bus: .usb),
    DeviceKind(driver: "usb-serial", bus: .usb, link: .chardev, needsLink: true),
    DeviceKind(driver: "scsi-cd", bus: .scsi),
    disk,
    DeviceKind(driver: "pc-dimm", bus: nil, link: .memory, needsLink: true),
  ]

  /// The kind of a type.
  static func named(_ driver: String) -> DeviceKind? { all.first { $0.driver == driver } }
}

/// A device of the model.
final class ModelDevice {
  /// Its id.
  let id: String
  /// Its kind.
  let kind: DeviceKind
  /// The device whose bus it is on; nil for one of the machine's own buses, or none.
  let above: ModelDevice?
  /// Where on its bus it is: the slot, the port, the id and the unit.
  let place: String
  /// What its system does about the request to let it go.
  var answer: Int?
  /// Whether it has been asked for.
  var isBeingUnplugged = false

  init(_ id: String, _ kind: DeviceKind, above: ModelDevice?, place: String) {
    self.id = id
    self.kind = kind
    self.above = above
    self.place = place
  }

  /// Where it is among the objects.
  var path: String { "/machine/peripheral/\(id)" }
}
