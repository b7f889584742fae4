// Devices whose state can't be saved or sent anywhere, as of QEMU 7.2.
import Event

extension Machine {
  /// The types of devices that have no state which could be sent, by what has it.
  private static let unmigratable: Set<String> = [
    "nvme", "rocker", "virtio-crypto-device", "usb-net", "usb-serial", "usb-braille", "usb-wacom-tablet", "usb-audio",
    "amd-iommu", "vhost-user-fs-device",
  ]

  /// The devices that came; as long as nobody has looked at any, there are none but the board's, which can all be sent.
  private var addedDevices: [Device] { parts?.devices.order ?? [] }

  /// Fails if a device of that type can't come, because nothing may that can't be sent.
  func checkMayCome(_ type: ObjectType) throws(Failure) {
    let name = type.name.string
    if options.isOnlyMigratable, Self.unmigratable.contains(name) {
      throw Failure("Device \(name) is not migratable, but --only-migratable was specified")
    }
  }

  /// What its devices are called whose state can't be sent, the oldest first.
  private var unmigratableDevices: [String] {
    addedDevices.compactMap { device in
      let name = (device.backend?.type ?? device.type).name.string
      return Self.unmigratable.contains(name) ? device.sectionName ?? device.name : nil
    }
  }

  /// What else keeps it where it is, the oldest first.
  private var otherBlockers: [String] {
    let shared = addedDevices.filter { $0.type.name.equals("ivshmem-plain") }
    let dumps = dump.status == .active ? ["Live migration disabled: dump-guest-memory in progress"] : []
    return shared.map { _ in "Migration is disabled when using feature 'peer mode' in device 'ivshmem'" } + dumps
  }

  /// Why its state can't be saved or sent; empty if it can.
  public var migrationBlockers: [String] {
    unmigratableDevices.reversed().map { "non-migratable device: \($0)" } + otherBlockers
  }

  /// Fails if its state can't be saved or sent.
  func checkMigratable() throws(Failure) {
    if let device = unmigratableDevices.first { throw Failure("State blocked by non-migratable device '\(device)'") }
    if let reason = otherBlockers.last { throw Failure(reason) }
  }
}
