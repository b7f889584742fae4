// Devices as `info qtree` and `query-pci` show them; the lines are QEMU 7.2's.
import Event
import JSON
import Testing

@testable import Machine

@Suite struct DeviceLookTests {
  @Test(
    "a size has three digits and the greatest unit it has one of",
    arguments: [
      (0, "0 B"), (1, "1 B"), (999, "999 B"), (1_023_999, "1e+03 KiB"), (10_239, "10 KiB"), (1000, "0.977 KiB"),
      (1023, "0.999 KiB"), (1024, "1 KiB"),
      (1536, "1.5 KiB"), (1_047_552, "0.999 MiB"), (134_217_728, "128 MiB"), (1_073_741_824, "1 GiB"),
      (1_152_921_504_606_846_976, "1 EiB"),
      (UInt64.max, "16 EiB"), (1_000_000_000, "954 MiB"),
    ] as [(UInt64, String)])
  func sizes(_ bytes: UInt64, _ text: String) { #expect(Device.size(bytes) == text) }

  @Test("a PCI card's lines: its properties, its class and ids, its regions")
  func card() throws {
    let test = try TestMachine(bare: "pc")
    let lines = try test.add("e1000,id=e,addr=1f.3,mac=52:54:00:00:00:01,bootindex=-5").lines
    #expect(lines.contains(#"mac = "52:54:00:00:00:01""#))
    #expect(lines.contains("addr = 1f.3") && lines.contains("multifunction = false"))
    #expect(lines.contains(#"romfile = "efi-e1000.rom""#))
    #expect(lines.contains("romsize = 262144 (0x40000)") || lines.contains("romsize = 4294967295 (0xffffffff)"))
    #expect(
      lines.suffix(4) == [
        "class Ethernet controller, addr 00:1f.3, pci id 8086:100e (sub 1af4:1100)",
        "bar 0: mem at 0xffffffffffffffff [0x1fffe]", "bar 1: i/o at 0xffffffffffffffff [0x3e]",
        "bar 6: mem at 0xffffffffffffffff [0x3fffe]",
      ])
  }

  @Test("what isn't on PCI is no function there")
  func other() throws {
    let test = try TestMachine(bare: "pc")
    #expect(PCIFunction(try test.add("isa-serial")) == nil)
  }

  @Test("the facts of a function, and the bus behind a bridge")
  func function() throws {
    let test = try TestMachine(bare: "pc")
    let card = try #require(PCIFunction(try test.add("e1000,addr=1e.7")))
    #expect((card.slot, card.function) == (0x1e, 7))
    #expect((card.classCode, card.className) == (512, "Ethernet controller"))
    #expect((card.ids.vendor, card.ids.device) == (0x8086, 0x100e))
    #expect((card.ids.subsystemVendor, card.ids.subsystem) == (0x1af4, 0x1100))
    #expect(card.pin == 1 && card.bridgedBus == nil)
    #expect(card.range("io_range") == (0, 0))
    #expect(
      card.regions == [
        PCIRegion(number: 0, size: 0x20000, isMemory: true, isPrefetchable: false, is64Bit: false),
        PCIRegion(number: 1, size: 64, isMemory: false, isPrefetchable: false, is64Bit: false),
        PCIRegion(number: 6, size: 0x40000, isMemory: true, isPrefetchable: false, is64Bit: false),
      ])
    let bridge = try #require(PCIFunction(try test.add("pci-bridge,chassis_nr=1,id=b")))
    #expect(bridge.bridgedBus?.busName == "b")
    #expect(bridge.range("memory_range") == (0, 0xfffff))
  }

  @Test("on USB a device shows its port, and how fast it is there")
  func usb() throws {
    let test = try TestMachine(bare: "pc")
    for device in ["piix3-usb-uhci", "usb-hub"] { try test.add(device) }
    #expect(
      try test.add("usb-mouse,port=1.5").lines.last
        == "addr 0.0, port 1.5, speed 12, name QEMU USB Mouse, attached")
  }
}
