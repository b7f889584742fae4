// What the settings of virtio cards can't be: of their interfaces and queues.
import Event
import JSON
import Testing

@testable import Machine

@Suite struct VirtioSettingsTests {
  private static let none = "device cannot work as neither modern nor legacy mode is enabled"
  private static let platform = "VIRTIO_F_IOMMU_PLATFORM was supported by neither legacy nor transitional device"

  @Test(
    "one interface at least; behind an IOMMU not the legacy one",
    arguments: [
      ("virtio-net-pci,disable-modern=on,disable-legacy=on", none),
      (
        "virtio-net-pci-non-transitional,disable-modern=on",
        "Property 'virtio-net-pci-non-transitional.disable-modern' not found"
      ),
      ("virtio-net-pci,iommu_platform=on", platform), ("virtio-net-pci-transitional,iommu_platform=on", platform),
      ("virtio-rng-pci,iommu_platform=on", platform), ("virtio-net-pci,iommu_platform=on,disable-legacy=off", platform),
      ("virtio-net-pci,disable-modern=on,disable-legacy=off", nil),
      ("virtio-net-pci,iommu_platform=on,disable-legacy=on", nil), ("virtio-gpu-pci,iommu_platform=on", nil),
      ("virtio-net-pci-non-transitional,iommu_platform=on", nil), ("virtio-net-pci,disable-modern=on", nil),
    ] as [(String, String?)])
  func interfaces(_ device: String, _ message: String?) throws {
    #expect(try TestMachine(bare: "pc").refusal(of: device) == message)
  }

  @Test("at the end of a PCI Express link a card has no legacy interface, unless it is told")
  func express() throws {
    let test = try TestMachine(bare: "q35")
    try test.add("pcie-root-port,id=r,chassis=1")
    #expect(try test.refusal(of: "virtio-net-pci,bus=r,disable-modern=on") == Self.none)
    #expect(try test.refusal(of: "virtio-net-pci,bus=r,iommu_platform=on,disable-legacy=off") == Self.platform)
    #expect(try test.refusal(of: "virtio-net-pci,bus=r,iommu_platform=on") == nil)
  }

  private static func queueSize(_ name: String, _ size: Int, _ end: String) -> String {
    "Invalid \(name)_queue_size (= \(size)), must be a power of 2 between 256 and 1024\(end)"
  }

  @Test(
    "queues",
    arguments: [
      ("virtio-net-pci,rx_queue_size=128", queueSize("rx", 128, ".")),
      ("virtio-net-pci,rx_queue_size=300", queueSize("rx", 300, ".")),
      ("virtio-net-pci,rx_queue_size=2048", queueSize("rx", 2048, ".")),
      ("virtio-net-pci,rx_queue_size=0", queueSize("rx", 0, ".")),
      ("virtio-net-pci,tx_queue_size=128", queueSize("tx", 128, "")),
      ("virtio-net-pci,duplex=x", "'duplex' must be 'half' or 'full'"),
      (
        "virtio-scsi-pci,num_queues=0",
        "Invalid number of queues (= 0), must be a positive integer less than 1022."
      ),
      (
        "virtio-scsi-pci,num_queues=1023",
        "Invalid number of queues (= 1023), must be a positive integer less than 1022."
      ),
      ("virtio-scsi-pci,virtqueue_size=2", "invalid virtqueue_size property (= 2), must be > 2"),
      ("virtio-rng-pci,period=0", "'period' parameter expects a positive integer"),
      ("virtio-net-pci,rx_queue_size=1024,tx_queue_size=256,duplex=half", nil),
      ("virtio-scsi-pci,num_queues=1022,virtqueue_size=3", nil), ("virtio-scsi-pci,num_queues=4294967295", nil),
    ] as [(String, String?)])
  func queues(_ device: String, _ message: String?) throws {
    #expect(try TestMachine(bare: "pc").refusal(of: device) == message)
  }
}
