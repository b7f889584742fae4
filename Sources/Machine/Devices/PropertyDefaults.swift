// Defaults of properties that the user gives all devices of a type: `-global`. They come before what a device is told itself.
// The errors are QEMU 7.2's.
import Event
import JSON

/// A default of a property.
public struct PropertyDefault: Sendable, Equatable {
  /// The type of devices, or one that it extends.
  public let driver: String
  /// The property.
  public let property: String
  /// Its value as text.
  public let value: String

  /// A default.
  public init(driver: String, property: String, value: String) {
    self.driver = driver
    self.property = property
    self.value = value
  }
}

extension DeviceTree {
  /// Gives a device that isn't there yet the defaults of its type, and those of what comes behind it. One that comes
  /// later does without what can't be.
  func applyDefaults(to device: Device, _ model: DeviceModel) throws(Failure) {
    let defaults = machine.options.propertyDefaults
    if defaults.isEmpty { return }
    let inner = device.record?.children.first { $0.name.equals("virtio-backend") }?.typeName.string
    let types = [model.type, inner.flatMap { ObjectType(named: $0) }].compactMap { $0 }
    for (number, wanted) in defaults.enumerated() where types.contains(where: { $0.conforms(to: wanted.driver) }) {
      usedDefaults.insert(number)
      do throws(Failure) {
        let property = Value.Member(key: wanted.property, value: .string(wanted.value))
        try set(property, .commandLine, of: device, model)
      } catch {
        let text = "can't apply global \(wanted.driver).\(wanted.property)=\(wanted.value): \(error.description)"
        guard device.isHotplugged else { throw Failure(text) }
        machine.onComplaint?("warning: " + text)
      }
    }
  }

  /// Gives the board's devices the defaults of their types; no others are made for that.
  func applyDefaultsToBoard() throws(Failure) {
    let drivers = machine.options.propertyDefaults.map(\.driver)
    if drivers.isEmpty { return }
    try applyDefaults(below: objects.machine) { name in
      guard let type = ObjectType(named: name), type.conforms(to: "device"), !type.conforms(to: "cpu") else {
        return false
      }
      return drivers.contains { type.conforms(to: $0) }
    }
  }

  private func applyDefaults(below node: ObjectNode, _ isWanted: (String) -> Bool) throws(Failure) {
    for child in node.recordedChildren(where: { $0.contains(isWanted) }) {
      if let device = child as? Device, isWanted(device.type.name.string) {
        try applyDefaults(to: device, try DeviceModel(named: device.type.name.string, isHotplug: false))
        if device.values["acpi-root-pci-hotplug"] == false, let bus = device.bus { bus.values["hotplug-handler"] = "" }
      }
      try applyDefaults(below: child, isWanted)
    }
  }

  /// What is odd about the defaults: no devices of the type, or none that could still come.
  public var defaultsWarnings: [String] {
    machine.options.propertyDefaults.enumerated().compactMap { number, wanted in
      let name = "global \(wanted.driver).\(wanted.property)"
      guard let type = ObjectType(named: wanted.driver), type.conforms(to: "device") else {
        return "\(name) has invalid class name"
      }
      if usedDefaults.contains(number)
        || !neverPlugged.split(whereSeparator: \.isWhitespace).contains(where: {
          $0 == wanted.driver
        })
      {
        return nil
      }
      return "\(name)=\(wanted.value) not used"
    }
  }
}

/// The types whose devices never come to a machine that runs.
private let neverPlugged = """
  PIIX3 PIIX3-xen PIIX4_PM VGA acpi-erst amd-iommu ati-vga cirrus-vga cxl-rp i440FX ich9-usb-ehci1 ich9-usb-ehci2
  ich9-usb-uhci1 ich9-usb-uhci2 ich9-usb-uhci3 ich9-usb-uhci4 ich9-usb-uhci5 ich9-usb-uhci6 intel-iommu
  ipmi-bmc-extern ipmi-bmc-sim nvme-subsys pci-ohci pci-piix3 piix3-ide piix4-ide pxb pxb-cxl pxb-pcie sgx-epc
  vfio-pci-igd-lpc-bridge vfio-pci-nohotplug virtio-iommu-pci vmcoreinfo vmgenid vmware-svga
  """
