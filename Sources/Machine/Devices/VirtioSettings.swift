// What a virtio card's settings can't be: of its interfaces, the legacy one, of before the standard, and the modern one, and
// of its queues. The errors are QEMU 7.2's.
import Event
import JSON

extension Device {
  /// One interface at least is left; the guest can be kept from memory by an IOMMU only without the legacy one.
  func checkInterfaces(on bus: Bus?) throws(Failure) {
    let hasLegacy = hasLegacyInterface(on: bus)
    if !hasLegacy && isOn("disable-modern") {
      throw Failure("device cannot work as neither modern nor legacy mode is enabled")
    }
    if hasLegacy, Self.hasTransitionalKind(type.name.string), isOn("iommu_platform") {
      throw Failure("VIRTIO_F_IOMMU_PLATFORM was supported by neither legacy nor transitional device")
    }
  }

  /// What is said of its queues is within what there may be.
  func checkQueues() throws(Failure) {
    func number(_ property: String) -> Int64? { given.contains(property) ? values[property]?.integer : nil }
    if let count = number("num_queues"), type.conforms(to: "virtio-scsi-pci-base"), !(1...1022).contains(count),
      count != Int64(UInt32.max)
    {
      throw Failure("Invalid number of queues (= \(count)), must be a positive integer less than 1022.")
    }
    if let count = number("max_ports") {
      if count == 0 { throw Failure("Maximum number of serial ports not specified") }
      if count > 511 { throw Failure("maximum ports supported: 511") }
    }
    if let size = number("virtqueue_size"), size <= 2 {
      throw Failure("invalid virtqueue_size property (= \(size)), must be > 2")
    }
    for (name, end) in [("rx", "."), ("tx", "")] {
      if let size = number("\(name)_queue_size"), !(256...1024).contains(size) || size & (size - 1) != 0 {
        throw Failure("Invalid \(name)_queue_size (= \(size)), must be a power of 2 between 256 and 1024\(end)")
      }
    }
    if number("period") == 0 { throw Failure("'period' parameter expects a positive integer") }
    if given.contains("duplex"), !["half", "full"].contains(values["duplex"]?.text) {
      throw Failure("'duplex' must be 'half' or 'full'")
    }
  }

  /// Unless its type or its user decides, a card has the legacy interface where it isn't at the end of a PCI Express link.
  private func hasLegacyInterface(on bus: Bus?) -> Bool {
    let name = type.name.string
    if name.hasSuffix("-non-transitional") { return false }
    if name.hasSuffix("-transitional") { return true }
    // What was recorded of a type has been decided by the bus that it was recorded on.
    switch given.contains("disable-legacy") ? values["disable-legacy"] : nil {
    case .string("on"): return false
    case .string("off"): return true
    default: return !(bus?.isSingleSlot ?? false)
    }
  }

  /// Newer kinds never had a legacy interface: there is no transitional type of them.
  private static func hasTransitionalKind(_ name: String) -> Bool {
    name.hasSuffix("-transitional") || ObjectType(named: name + "-transitional") != nil
  }

  private func isOn(_ property: String) -> Bool { (try? value(of: property)) == .bool(true) }
}
