// What a virtio card's settings of its interfaces exclude: the legacy one, of before the standard, and the modern one. The
// errors are QEMU 7.2's.
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

  /// Unless its type or its user decides, a card has the legacy interface where it isn't at the end of a PCI Express link.
  private func hasLegacyInterface(on bus: Bus?) -> Bool {
    let name = type.name.string
    if name.hasSuffix("-non-transitional") { return false }
    if name.hasSuffix("-transitional") { return true }
    switch try? value(of: "disable-legacy") {
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
