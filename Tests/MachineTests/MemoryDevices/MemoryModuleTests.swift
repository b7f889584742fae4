// Memory that is plugged in: slots, addresses, and numbers that are too big for them.
import Event
import JSON
import Testing

@testable import Machine

@Suite struct MemoryModuleTests {
  private static let gigabyte: Int64 = 1 << 30

  /// A machine with 128 MiB, three slots and room for 1 GiB in all, and with objects for modules by their sizes in MiB.
  private func machine(_ type: String = "pc", _ change: (inout MachineOptions) -> Void = { _ in }) throws -> TestMachine
  {
    let test = try TestMachine(bare: type) {
      ($0.memory, $0.memorySlots, $0.maximumMemory) = (128 << 20, 3, 1 << 30)
      change(&$0)
    }
    for (id, size) in [("odd", 1), ("m", 128), ("n", 128), ("o", 512), ("big", 1026), ("most", 1 << 20)] {
      try test.object("memory-backend-ram", id, ["size": .int(Int64(size) << 20)])
    }
    return test
  }

  private static let range = "usable range for memory devices [0x100000000:0xf8000000]"
  private static let noSpace = "not enough space, currently 0x0 in use of total space for memory devices 0x38000000"

  @Test(
    "what a module can't be",
    arguments: [
      ("pc-dimm", "'memdev' property must be set"), ("pc-dimm,memdev=", "'memdev' property must be set"),
      ("pc-dimm,memdev=x", "Device 'x' not found"),
      (
        "pc-dimm,memdev=/machine", "Invalid parameter type for 'memdev', expected: memory-backend"
      ),
      ("pc-dimm,memdev=m pc-dimm,memdev=m", "can't use already busy memdev: m"),
      ("pc-dimm,memdev=m,slot=3", "invalid slot number 3, valid range is [0-2]"),
      ("pc-dimm,memdev=m,slot=-2", "invalid slot number -2, valid range is [0-2]"),
      ("pc-dimm,memdev=m,slot=2147483648", "Parameter 'slot' expects int32_t"),
      ("pc-dimm,memdev=m,slot=1 pc-dimm,memdev=n,slot=1", "slot 1 is busy"),
      (
        "pc-dimm,memdev=m,node=1",
        "'DIMM property node has value 1' which exceeds the number of numa nodes: 1"
      ),
      (
        "pc-dimm,memdev=m,node=4294967295",
        "'DIMM property node has value 4294967295' which exceeds the number of numa nodes: 1"
      ),
      ("pc-dimm,memdev=odd", "backend memory size must be multiple of 0x200000"),
      ("pc-dimm,memdev=odd,addr=1", "address must be aligned to 0x200000 bytes"),
      ("pc-dimm,memdev=m,addr=0x100000001", "address must be aligned to 0x200000 bytes"),
      ("pc-dimm,memdev=m,size=1", "Property 'pc-dimm.size' is not writable"), ("pc-dimm,memdev=big", noSpace),
      ("pc-dimm,memdev=big,addr=1", noSpace), ("pc-dimm,memdev=most,addr=0x100000000", noSpace),
      (
        "pc-dimm,memdev=o pc-dimm,memdev=m pc-dimm,memdev=big",
        "not enough space, currently 0x28000000 in use of total space for memory devices 0x38000000"
      ),
      ("pc-dimm,memdev=m pc-dimm,memdev=n pc-dimm,memdev=o", nil), ("pc-dimm,memdev=o,slot=2,addr=0x180000000", nil),
    ] as [(String, String?)])
  func refused(_ devices: String, _ message: String?) throws {
    let test = try machine()
    #expect(try test.refusal(of: devices) == message)
  }

  @Test(
    "an address outside of the range, however far, and one that another module has",
    arguments: [
      (
        "pc-dimm,memdev=m,addr=0x200000",
        "can't add memory device [0x200000:0x8000000], \(range)"
      ),
      ("pc-dimm,memdev=m,addr=0x1f8000000", "can't add memory device [0x1f8000000:0x8000000], \(range)"),
      ("pc-dimm,memdev=m,addr=0x1f0200000", "can't add memory device [0x1f0200000:0x8000000], \(range)"),
      (
        "pc-dimm,memdev=m,addr=0x7fffffffffe00000",
        "can't add memory device [0x7fffffffffe00000:0x8000000], \(range)"
      ),
      (
        "pc-dimm,memdev=m,addr=0x8000000000000000",
        "can't add memory device [0x8000000000000000:0x8000000], \(range)"
      ),
      (
        "pc-dimm,memdev=m,addr=0xffffffffffe00000",
        "can't add memory device [0xffffffffffe00000:0x8000000], \(range)"
      ),
      (
        "pc-dimm,memdev=o,id=x,addr=0x110000000 pc-dimm,memdev=m,addr=0x10fe00000",
        "address range conflicts with memory device id='x'"
      ),
      (
        "pc-dimm,memdev=o,addr=0x110000000 pc-dimm,memdev=m,addr=0x12fe00000",
        "address range conflicts with memory device id='(unnamed)'"
      ),
      ("pc-dimm,memdev=o,addr=0x110000000 pc-dimm,memdev=m,addr=0x130000000", nil),
      ("pc-dimm,memdev=o,addr=0x110000000 pc-dimm,memdev=m,addr=0x108000000", nil),
    ] as [(String, String?)])
  func addresses(_ devices: String, _ message: String?) throws {
    let test = try machine()
    #expect(try test.refusal(of: devices) == message)
  }

  @Test("a machine without slots takes none")
  func noSlots() throws {
    let test = try machine { ($0.memorySlots, $0.maximumMemory) = (0, 0) }
    let message = "no slots where allocated, please specify the 'slots' option"
    #expect(try test.refusal(of: "pc-dimm,memdev=m", .deviceAdd) == message)
    #expect(test.machine.memorySlots.isEmpty)
    #expect(
      try test.refusal(of: "pc-dimm,memdev=m,slot=0")
        == "invalid slot number 0, valid range is [0-18446744073709551615]")
  }

  @Test("a balloon counts what is in modules, and takes it")
  func balloon() throws {
    let test = try machine()
    #expect(try test.refusal(of: "virtio-balloon pc-dimm,memdev=m,id=d", .deviceAdd) == nil)
    let balloon = try #require(test.machine.balloon)
    #expect(balloon.actual == 256 << 20)
    try balloon.setTarget(64 << 20)
    test.loop.advance(by: .seconds(60))
    #expect(balloon.actual == 64 << 20)
    #expect(try test.refusal(of: "pc-dimm,memdev=n", .deviceAdd) == nil)
    #expect(balloon.actual == 192 << 20, "what was taken before stays taken")
    balloon.reset()
    #expect(balloon.actual == 384 << 20)
  }

  @Test("all slots in use")
  func fullSlots() throws {
    let test = try machine { $0.memorySlots = 1 }
    #expect(try test.refusal(of: "pc-dimm,memdev=m pc-dimm,memdev=n") == "no free slots available")
  }

  @Test("a module gets the lowest slot and the lowest gap that it fits")
  func placement() throws {
    let test = try machine()
    try test.add("pc-dimm,memdev=m,id=dm,slot=1,addr=0x110000000")
    try test.add("pc-dimm,memdev=n,id=dn")
    try test.add("pc-dimm,memdev=o,id=do")
    let modules = test.machine.memoryModules
    #expect(modules.map(\.device.id) == ["dn", "dm", "do"])
    #expect(modules.map(\.slot) == [0, 1, 2])
    #expect(modules.map(\.address) == [0x1_0000_0000, 0x1_1000_0000, 0x1_1800_0000])
    #expect(test.machine.memorySlots.map(\.device) == ["dn", "dm", "do"])
    #expect(test.machine.pluggedMemory == 768 << 20)
    #expect(try modules.map { try $0.device.value(of: "size") } == [0x800_0000, 0x800_0000, 0x2000_0000])
  }

  @Test("a module that goes leaves its slot, its place and its object")
  func leaving() throws {
    let test = try machine()
    let module = try test.plug("pc-dimm,memdev=m,id=d")
    let memory = try #require(try test.machine.objects?.resolve("/objects/m"))
    #expect(memory.isInUse)
    try test.devices.remove(module)
    #expect(!memory.isInUse && test.machine.memoryModules.isEmpty && test.machine.pluggedMemory == 0)
    #expect(test.machine.memorySlots.map(\.device) == [nil, nil, nil])
    #expect(try test.refusal(of: "pc-dimm,memdev=m,slot=0", .deviceAdd) == nil)
  }

  @Test("one that is refused leaves its object free")
  func refusedObject() throws {
    let test = try machine()
    #expect(throws: Failure.self) { try test.plug("pc-dimm,memdev=m,addr=0x200000") }
    #expect(try test.machine.objects?.resolve("/objects/m").isInUse == false)
  }

  @Test(
    "modules go above the machine's own memory, as far as there may be any",
    arguments: [
      ("pc", 134_217_728, 4), ("pc", 3_758_096_383, 4), ("pc", 3_758_096_384, 5), ("pc", 4_294_967_296, 5),
      ("pc", 4_294_967_297, 6),
      ("q35", 2_147_483_648, 4), ("q35", 3_221_225_472, 5), ("pc", Int64.max, 4), ("pc", Int64.max - 1_073_741_824, 4),
    ] as [(String, Int64, Int64)])
  func region(_ type: String, _ memory: Int64, _ start: Int64) throws {
    let test = try machine(type) { ($0.memory, $0.maximumMemory) = (memory, memory) }
    let region = test.machine.options.pluggedMemoryRegion
    if memory < .max / 2 { #expect(region.lowerBound == start * Self.gigabyte) }
    #expect(region.upperBound >= region.lowerBound)
  }

  @Test("a limit that no address reaches", arguments: [Int64.max, Int64.max - 1, Int64.max - 8_589_934_592])
  func hugeLimit(_ most: Int64) throws {
    let test = try machine { $0.maximumMemory = most }
    #expect(try test.refusal(of: "pc-dimm,memdev=big pc-dimm,memdev=most") == nil)
    let message = try test.refusal(of: "pc-dimm,memdev=m,addr=0x7fffffffffe00000") ?? ""
    #expect(message.hasPrefix("can't add memory device [0x7fffffffffe00000:0x8000000], usable range"))
    #expect(try test.refusal(of: "pc-dimm,memdev=m") == nil)
  }
}
