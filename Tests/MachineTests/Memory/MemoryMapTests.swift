// The regions and blocks of machines, and how they change with what is added.
import Event
import JSON
import TestSupport
import Testing

@testable import Machine

private func machine(
  _ type: String = "pc", memory: Int64 = 128 << 20, _ change: (inout MachineOptions) -> Void = { _ in }
) throws -> TestMachine {
  var options = MachineOptions(memory: memory, type: type, balloon: nil)
  options.displays = []
  change(&options)
  return try TestMachine(options)
}

@Suite struct MemoryRecordTests {
  @Test("what wasn't recorded isn't there")
  func missing() {
    #expect(MemoryRecord(board: "nope") == nil)
    #expect(MemoryRecord(device: "virtio-balloon-pci") == nil)
    #expect(MemoryRecord(device: "") == nil)
    #expect(MemoryRecord(device: "VG") == nil)
  }

  @Test("a section ends where the next one begins")
  func sections() throws {
    let none = try #require(MemoryRecord(board: "none"))
    #expect(none.regions.map(\.name) == ["io", "system"] && none.blocks.isEmpty && none.firmware.isEmpty)
    let card = try #require(MemoryRecord(device: "e1000"))
    #expect(card.regions.isEmpty && card.blocks.map(\.name) == ["%/e1000.rom"])
    #expect(card.firmwareWithoutROM.count == 1)
  }

  @Test("the main memory's size is the machine's", arguments: ["pc", "q35", "microvm", "isapc"])
  func memory(board: String) throws {
    let record = try #require(MemoryRecord(board: board, memory: 0x1234_5000))
    let low = try #require(record.regions.first { $0.name == "ram-below-4g" })
    #expect(low.addresses == 0...0x1234_4fff && low.target == "$")
  }
}

@Suite struct MemoryMapTests {
  @Test(
    "much memory is cut in two, but on isapc",
    arguments: [
      ("pc", 0xdfff_f000, nil), ("pc", 0xe000_0000, 0xc000_0000), ("q35", 0xafff_f000, nil),
      ("q35", 0xb000_0000, 0x8000_0000), ("microvm", 0xe000_0000, 0xc000_0000), ("isapc", 0xe000_0000, nil),
    ] as [(String, Int64, UInt64?)])
  func layout(type: String, memory: Int64, low: UInt64?) {
    let layout = MemoryLayout(MachineOptions(memory: memory, type: type))
    #expect(layout.low == low ?? UInt64(memory))
    #expect(layout.above?.count == low.map { memory - Int64($0) }.map { Int($0) })
  }

  @Test("no memory, and more than can be, are no trouble")
  func odd() throws {
    for memory in [Int64.min, -1, 0, 1, .max] {
      let test = try machine(memory: memory)
      #expect(MemoryMap(test.machine) != nil)
      _ = test.machine.memoryBlocks
    }
  }

  @Test("each processor and each device on PCI has address spaces, those behind a bridge too")
  func spaces() throws {
    let test = try machine { $0.cpus = 2 }
    let devices = try #require(test.machine.devices)
    try devices.add(
      DeviceRequest(driver: "pci-bridge", id: "b", properties: [Value.Member(key: "chassis_nr", value: 1)]))
    try devices.add(
      DeviceRequest(driver: "VGA", id: "v", bus: "b", properties: [Value.Member(key: "addr", value: "3")]))
    let map = try #require(MemoryMap(test.machine))
    #expect(
      map.spaces.map(\.name) == [
        "memory", "I/O", "cpu-memory-0", "cpu-smm-0", "cpu-memory-1", "cpu-smm-1", "i440FX", "PIIX3", "piix3-ide",
        "PIIX4_PM", "pci-bridge", "VGA",
      ])
    let system = try #require(map.spaces.first?.root)
    let pci = try #require(system.children.first { $0.name == "pci" })
    let windows = pci.children.filter { $0.name.hasPrefix("pci_bridge") }
    #expect(windows.map(\.name) == ["pci_bridge_mem", "pci_bridge_pref_mem"])
    #expect(windows.first?.target?.children.map(\.name) == ["vga-lowmem"])
    #expect(windows.first?.target?.children.first?.owner == "owner:{dev id=v}")
    #expect(!pci.children.contains { $0.name == "vga-lowmem" })
  }

  @Test("a processor that is plugged in is called by its id")
  func processors() throws {
    let test = try machine { $0.topology.maximum = 2 }
    let place = ["socket-id", "core-id", "thread-id"].map { Value.Member(key: $0, value: $0 == "socket-id" ? 1 : 0) }
    try test.machine.devices?.add(
      DeviceRequest(driver: "qemu64-x86_64-cpu", id: "c", properties: place, origin: .deviceAdd))
    let map = try #require(MemoryMap(test.machine))
    #expect(map.spaces.first { $0.name == "cpu-smm-1" }?.root.owner == "owner:{dev id=c}")
    #expect(!map.isUntouched)
  }

  @Test("memory that is plugged in is where its module is")
  func modules() throws {
    let test = try machine { ($0.memorySlots, $0.maximumMemory) = (2, 1 << 30) }
    try #require(test.machine.objects).add(
      "memory-backend-ram", id: "m", [Value.Member(key: "size", value: 0x800_0000)])
    let devices = try #require(test.machine.devices)
    try devices.add(DeviceRequest(driver: "pc-dimm", id: "d", properties: [Value.Member(key: "memdev", value: "m")]))
    let map = try #require(MemoryMap(test.machine))
    let room = try #require(map.spaces.first?.root.children.first { $0.name == "device-memory" })
    #expect(room.first == 0x1_0000_0000 && room.last == 0x1_b7ff_ffff)
    #expect(room.children.map { "\($0.name) \($0.last - $0.first)" } == ["m 134217727"])
  }

  @Test("serial ports take the usual places in turn, then there are no more")
  func serialPorts() throws {
    let test = try machine()
    let devices = try #require(test.machine.devices)
    for _ in 0..<4 { try devices.add(DeviceRequest(driver: "isa-serial")) }
    let ports = try #require(MemoryMap(test.machine)?.spaces[1].root.sorted.filter { $0.name == "serial" })
    #expect(ports.map(\.first) == [0x2e8, 0x2f8, 0x3e8, 0x3f8])
    #expect(throws: Failure("Max. supported number of ISA serial ports is 4.")) {
      try devices.add(DeviceRequest(driver: "isa-serial"))
    }
  }
}

@Suite struct MemoryBlocksTests {
  private func blocks(_ test: TestMachine) -> [String] {
    test.machine.memoryBlocks.map { "\($0.name) \($0.offset.prefixed)" }
  }

  private let board = ["pc.ram 0x0", "pc.bios 0x8000000", "pc.rom 0x8040000"]

  @Test("what the machine is made with comes before the firmware's tables, what comes later behind them")
  func order() throws {
    let test = try machine()
    let devices = try #require(test.machine.devices)
    try devices.add(DeviceRequest(driver: "e1000"))
    let first =
      board + [
        "0000:00:02.0/e1000.rom 0x8080000", "/rom@etc/acpi/tables 0x80c0000", "/rom@etc/table-loader 0x82c0000",
        "/rom@etc/acpi/rsdp 0x8300000",
      ]
    #expect(blocks(test) == first)
    try devices.add(DeviceRequest(driver: "e1000", id: "n", origin: .deviceAdd))
    #expect(blocks(test) == first + ["0000:00:03.0/e1000.rom 0x8340000"])
  }

  @Test("a new block takes the smallest gap that it fits in")
  func gaps() throws {
    let test = try machine()
    let devices = try #require(test.machine.devices)
    for id in ["a", "b", "c"] { try devices.add(DeviceRequest(driver: "e1000", id: id, origin: .deviceAdd)) }
    #expect(blocks(test).last == "0000:00:04.0/e1000.rom 0x8380000")
    devices.remove(try devices.device("b"))
    #expect(blocks(test).last == "0000:00:04.0/e1000.rom 0x8380000")
    try devices.add(DeviceRequest(driver: "ne2k_pci", id: "d", origin: .deviceAdd))
    #expect(blocks(test).last == "0000:00:03.0/ne2000.rom 0x8340000")
  }

  @Test("a device without a ROM has no block for it; one that isn't on the bus is firmware")
  func withoutROM() throws {
    let test = try machine()
    let devices = try #require(test.machine.devices)
    let (none, off) = (Value.Member(key: "romfile", value: ""), Value.Member(key: "rombar", value: 0))
    try devices.add(DeviceRequest(driver: "e1000", properties: [none]))
    try devices.add(DeviceRequest(driver: "e1000", properties: [off]))
    #expect(blocks(test).filter { $0.contains("e1000") } == [])
    #expect(test.machine.firmwareLines.filter { $0.contains("e1000") }.count == 1)
    #expect(test.machine.firmwareLines[1].hasPrefix("fw=genroms/efi-e1000.rom"))
  }

  @Test("an object that asks for it is called by its path, once something uses it")
  func wholeNames() throws {
    let test = try machine { ($0.memorySlots, $0.maximumMemory) = (2, 1 << 30) }
    let properties = [
      Value.Member(key: "size", value: 0x800_0000),
      Value.Member(key: "x-use-canonical-path-for-ramblock-id", value: true),
    ]
    for id in ["m", "n"] { try test.machine.objects?.add("memory-backend-ram", id: id, properties) }
    let memory = Value.Member(key: "memdev", value: "m")
    try test.machine.devices?.add(DeviceRequest(driver: "pc-dimm", id: "d", properties: [memory]))
    #expect(test.machine.memoryBlocks.prefix(3).map(\.name) == ["/objects/m", "", "pc.ram"])
  }

  @Test("video memory has the size that it was asked to have, rounded up")
  func videoMemory() throws {
    let test = try machine()
    let devices = try #require(test.machine.devices)
    try devices.add(DeviceRequest(driver: "VGA", properties: [Value.Member(key: "vgamem_mb", value: 24)]))
    #expect(test.machine.memoryBlocks.first { $0.name.hasSuffix("vga.vram") }?.total == 32 << 20)
  }

  @Test("nothing is kept as long as nothing comes or goes")
  func lazy() throws {
    let test = try machine()
    _ = test.machine.memoryBlocks
    #expect(test.machine.placedBlocks == nil)
    try test.machine.devices?.add(DeviceRequest(driver: "virtio-balloon-pci", id: "b", origin: .deviceAdd))
    #expect(test.machine.placedBlocks == nil)
    try test.machine.devices?.add(DeviceRequest(driver: "e1000", id: "n", origin: .deviceAdd))
    #expect(test.machine.placedBlocks?.count == 6)
  }
}
