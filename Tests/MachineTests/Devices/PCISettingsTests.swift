// What a PCI device's settings and its option ROM can't be.
import Event
import Foundation
import JSON
import Testing

@testable import Machine

@Suite struct PCISettingsTests {
  @Test(
    "the firmware's numbers of cards are small and different",
    arguments: [
      ("e1000,acpi-index=16384", "acpi-index should be less or equal to 16383"),
      ("e1000,acpi-index=4294967295", "acpi-index should be less or equal to 16383"),
      ("e1000,acpi-index=5 e1000,acpi-index=5", "a PCI device with acpi-index = 5 already exist"),
      ("e1000,acpi-index=0 e1000,acpi-index=0", nil), ("e1000,acpi-index=16383", nil),
    ] as [(String, String?)])
  func firmwareIndexes(_ devices: String, _ message: String?) throws {
    #expect(try TestMachine(bare: "pc").refusal(of: devices) == message)
  }

  @Test(
    "a slot has its name for itself; of the number 13 bits count",
    arguments: [
      ("pcie-root-port,chassis=1 pcie-root-port,chassis=1", "Can't add chassis slot, error -16"),
      ("pcie-root-port,chassis=1,slot=3 ioh3420,chassis=1,slot=3", "Can't add chassis slot, error -16"),
      ("pcie-root-port,chassis=256", "Parameter 'chassis' expects uint8_t"),
      ("pcie-root-port,chassis=1,slot=65536", "Parameter 'slot' expects uint16_t"),
      ("pcie-root-port,chassis=1 pcie-root-port,chassis=2", nil),
      ("pcie-root-port,chassis=1,slot=1 pcie-root-port,chassis=1,slot=2", nil),
    ] as [(String, String?)])
  func chassis(_ devices: String, _ message: String?) throws {
    #expect(try TestMachine(bare: "q35").refusal(of: devices) == message)
  }

  @Test(
    "only on PCI Express a card is the primary of a pair",
    arguments: [
      ("pc", "e1000,failover_pair_id=x", "failover primary device must be on PCIExpress bus"),
      ("pc", "virtio-net-pci,failover_pair_id=x", "failover primary device must be on PCIExpress bus"),
      ("q35", "e1000e,failover_pair_id=x", nil),
    ] as [(String, String, String?)])
  func failover(_ type: String, _ device: String, _ message: String?) throws {
    #expect(try TestMachine(bare: type).refusal(of: device) == message)
  }

  @Test(
    "a reader of SD cards follows one of two standards",
    arguments: [
      ("sd-spec-version=1", "Only Spec v2/v3 are supported"),
      ("sd-spec-version=3,capareg=0xc0000000", "slot-type not supported"),
      ("capareg=0x1", "SD timeout clock frequency can have valuein range 0-63 only"),
      ("capareg=0x100", "SD base clock frequency can have valuein range 0-63 only"),
      ("capareg=0x30000", "block size can be 512, 1024 or 2048 only"),
      ("capareg=0xffffffffffffffff", "SD base clock frequency can have valuein range 0-63 only"),
      ("capareg=0x20000", nil), ("capareg=0x8000000000000000", nil), ("capareg=0xffffffff00000000", nil),
    ] as [(String, String?)])
  func cardReaders(_ settings: String, _ message: String?) throws {
    #expect(try TestMachine(bare: "pc").refusal(of: "sdhci-pci," + settings) == message)
  }
}

@Suite struct OptionROMTests {
  private let test: TestMachine

  init() throws { test = try TestMachine(bare: "pc") }

  @Test(
    "a ROM's size is a power of two, and has room for it",
    arguments: [
      ("e1000,romsize=0", "ROM size 0 is not a power of two"), ("e1000,romsize=3", "ROM size 3 is not a power of two"),
      ("e1000,romsize=4294967294", "ROM size 4294967294 is not a power of two"),
      ("e1000,romsize=4294967296", "Parameter 'romsize' expects uint32_t"),
      ("e1000,romsize=131072", #"romfile "efi-e1000.rom" (249856 bytes) is too large for ROM size 131072"#),
      ("e1000,romsize=262144", nil), ("e1000,romsize=4294967295", nil), ("e1000,romsize=1,romfile=", nil),
    ] as [(String, String?)])
  func sizes(_ device: String, _ message: String?) throws { #expect(try test.refusal(of: device) == message) }

  @Test(
    "a ROM is a file with something in it",
    arguments: [
      ("e1000,romfile=nope", #"failed to find romfile "nope""#),
      ("e1000,romfile=/nope/x", #"failed to find romfile "/nope/x""#),
      ("e1000,romfile=/dev/null", #"romfile "/dev/null" is empty"#),
      ("e1000,romfile=/", #"romfile "/" too large (size cannot exceed 2 GiB)"#), ("e1000,romfile=", nil),
    ] as [(String, String?)])
  func files(_ device: String, _ message: String?) throws { #expect(try test.refusal(of: device) == message) }

  @Test("a file of one's own is as long as it is")
  func ownFile() throws {
    let path = NSTemporaryDirectory() + "rom-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(FileManager.default.createFile(atPath: path, contents: Data(repeating: 0, count: 2000)))
    #expect(
      try test.refusal(of: "e1000,romfile=\(path),romsize=1024")
        == #"romfile "\#(path)" (2000 bytes) is too large for ROM size 1024"#)
    #expect(try test.refusal(of: "e1000,romfile=\(path),romsize=2048") == nil)
    #expect(try test.refusal(of: "e1000,romfile=\(path)") == nil)
  }

  @Test("a card that comes later without a ROM's region has no ROM")
  func hotplug() throws {
    let message = "Hot-plugged device without ROM bar can't have an option ROM"
    #expect(try test.refusal(of: "e1000,rombar=0", .deviceAdd) == message)
    #expect(try test.refusal(of: "e1000,rombar=0,romfile=", .deviceAdd) == nil)
    #expect(try test.refusal(of: "e1000,rombar=0") == nil)
  }
}
