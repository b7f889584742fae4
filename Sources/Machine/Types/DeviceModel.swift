// Device types as a client names them to add a device, and what QEMU 7.2 refuses before it looks at the machine.
import Event
import JSON

/// A type whose devices can be added to a machine that runs.
public struct DeviceModel {
  /// The type.
  public let type: ObjectType
  /// Its name.
  public let name: String

  /// The model of that name, or of that alias; fails for a type that doesn't come to a machine that is there already.
  public init(named given: String, isHotplug: Bool = true) throws(Failure) {
    name = Self.typeName(given)
    guard let type = ObjectType(named: name), type.conforms(to: "device") else {
      throw Failure("'\(given)' is not a valid device model name")
    }
    if type.isAbstract { throw Failure("Parameter 'driver' expects a non-abstract device type") }
    self.type = type
    if isHotplug, Self.fixed.contains(Substring(name)) {
      throw Failure("Parameter 'driver' expects a pluggable device type")
    }
  }

  /// The name of the type that is called `given`, which may be its other name.
  public static func typeName(_ given: String) -> String { aliases[given] ?? given }

  /// The type of the bus that its devices sit on; nil for those that need none.
  public var bus: String? {
    for ancestor in type.ancestors {
      if let bus = Self.buses[ancestor.name.string] { return bus }
    }
    return nil
  }

  /// Whether its devices sit on the system bus, where only some machines take them.
  public var isOnSystemBus: Bool { type.conforms(to: "sys-bus-device") }

  /// Whether a PC takes it on its system bus.
  var isDynamic: Bool { ["ramfb", "vmbus-bridge", "amd-iommu", "intel-iommu"].contains(name) }

  /// Whether `name` is that of a property.
  public func hasProperty(_ name: String) -> Bool {
    type.properties?[name] != nil || type.deviceProperties?[name] != nil
  }

  /// Bus types by the types of their devices.
  private static let buses = [
    "pci-device": "PCI", "isa-device": "ISA", "usb-device": "usb-bus", "scsi-device": "SCSI", "ide-device": "IDE",
    "virtio-device": "virtio-bus", "virtio-serial-port": "virtio-serial-bus", "i2c-slave": "i2c-bus",
    "hda-codec": "HDA", "ccid-card": "ccid-bus", "ipack-device": "IndustryPack", "floppy": "floppy-bus",
    "nvme-ns": "nvme-bus", "sd-card": "sd-bus",
  ]

  /// The types that a running machine never takes.
  private static let fixed = Set(fixedDevices.split(whereSeparator: \.isWhitespace))

  /// Models by their other names.
  private static let aliases = [
    "ahci": "ich9-ahci", "lsi": "lsi53c895a", "e1000-82540em": "e1000", "ac97": "AC97", "es1370": "ES1370",
    "virtio-9p": "virtio-9p-pci", "virtio-balloon": "virtio-balloon-pci", "virtio-blk": "virtio-blk-pci",
    "virtio-gpu": "virtio-gpu-pci", "virtio-gpu-gl": "virtio-gpu-gl-pci",
    "virtio-input-host": "virtio-input-host-pci", "virtio-iommu": "virtio-iommu-pci",
    "virtio-keyboard": "virtio-keyboard-pci", "virtio-mouse": "virtio-mouse-pci", "virtio-net": "virtio-net-pci",
    "virtio-rng": "virtio-rng-pci", "virtio-scsi": "virtio-scsi-pci", "virtio-serial": "virtio-serial-pci",
    "virtio-tablet": "virtio-tablet-pci",
  ]
}

/// The names of those types as of QEMU 7.2: one text, which costs nothing before it is read.
private let fixedDevices = """
  ICH9-LPC ICH9-SMB PIIX3 PIIX3-xen PIIX4_PM VGA acpi-erst acpi-ged acpi-ged-x86 amd-iommu apic
  ati-vga base-xhci cfi.pflash01 cirrus-vga cpu-cluster cxl-rp esp fw_cfg_io fw_cfg_mem generic-sdhci
  gpex-pcihost gpex-root gpio_i2c hpet hyperv-synic i440FX i440FX-pcihost i8042-mmio i8257
  ich9-usb-ehci1 ich9-usb-ehci2 ich9-usb-uhci1 ich9-usb-uhci2 ich9-usb-uhci3 ich9-usb-uhci4
  ich9-usb-uhci5 ich9-usb-uhci6 imx-usdhc imx.usbphy intel-iommu ioapic ipmi-bmc-extern ipmi-bmc-sim
  isa-i8259 isa-pcspk isa-pit isabus-bridge kvm-apic kvm-i8259 kvm-ioapic kvm-pit kvmclock kvmvapic
  mch migration nvme-subsys pci-ohci piix3-ide piix4-ide port92 ps2-kbd ps2-mouse pxb pxb-cxl
  pxb-cxl-host pxb-host pxb-pcie q35-pcihost qxl-vga remote-pcihost s3c-sdhci serial serial-mm sgx-epc
  smbus-eeprom sysbus-ahci sysbus-esp sysbus-ohci sysbus-xhci vfio-pci-igd-lpc-bridge
  vfio-pci-nohotplug vhost-user-gpu vhost-user-gpu-pci vhost-user-vga virtio-gpu-device
  virtio-gpu-gl-device virtio-gpu-gl-pci virtio-gpu-pci virtio-iommu-pci virtio-mmio virtio-vga
  virtio-vga-gl vmcoreinfo vmgenid vmport vmware-svga
  """
