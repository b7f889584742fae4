// Physical addresses, I/O ports, the log.
import Event
import TestSupport
import Testing

@testable import Machine

@Suite struct AddressSpaceTests {
  private func space(_ memory: GuestMemory, _ machine: String = "pc") -> AddressSpace {
    AddressSpace(memory, MachineOptions(memory: memory.size, type: machine))
  }

  @Test("where nothing is nothing can be read")
  func nothing() {
    let memory = GuestMemory(size: 16 << 20)
    let pc = space(memory)
    #expect(space(memory, "none").read(0, 1) == nil)
    #expect(pc.read(16 << 20, 1) == nil)
    #expect(pc.read((16 << 20) - 1, 2) == nil)
    #expect(pc.read(.max, 1) == nil)
    #expect(pc.read(0xffff_fffe, 4) == nil)
    #expect(pc.region(at: 0xfee0_0000) == .registers)
  }

  @Test("memory reads as it was written, across what has other names too")
  func memory() {
    let memory = GuestMemory(size: 16 << 20)
    memory.write([1, 2, 3, 4], at: 0xbfffe)
    #expect(space(memory).read(0xbfffe, 4) == [1, 2, 3, 4])
    #expect(space(memory).region(at: 0xbffff) == .memory("pc.ram"))
    #expect(space(memory).region(at: 0xc0000) == .memory("pc.rom"))
    #expect(space(memory).region(at: 0xffff_fff0) == .memory("pc.bios"))
  }

  @Test(
    "much memory goes on above 4 GiB", arguments: [("pc", 0xc000_0000), ("q35", 0x8000_0000)] as [(String, UInt64)])
  func large(machine: String, low: UInt64) {
    let large = space(GuestMemory(size: 4 << 30), machine)
    #expect(large.region(at: low - 1) == .memory("pc.ram"))
    #expect(large.region(at: low) == nil)
    let size: UInt64 = 4 << 30
    #expect(large.region(at: 0x1_0000_0000 + size - low - 1) == .memory("pc.ram"))
    #expect(large.region(at: 0x1_0000_0000 + size - low) == nil)
  }

  @Test("the checksum is that of all bytes, zeros included, however many there are")
  func checksum() {
    let memory = GuestMemory(size: 16 << 20)
    memory.write([1, 2, 0xff], at: 4095)
    func sum(_ bytes: [UInt8]) -> UInt16 { bytes.reduce(0) { ($0 >> 1 | $0 << 15) &+ UInt16($1) } }
    #expect(space(memory).checksum(4090, 5) == 0)
    #expect(space(memory).checksum(4090, 21) == sum([0, 0, 0, 0, 0, 1, 2, 0xff] + [UInt8](repeating: 0, count: 13)))
    #expect(space(memory).checksum(0, .max) == space(memory).checksum(0, .max))
    #expect(space(memory).checksum(.max - 2, 10) == 0)
  }
}

@Suite struct PortsTests {
  @Test("what isn't there is all ones; behind the last port there are zeros")
  func missing() {
    let none = Ports(isPC: false)
    #expect([1, 2, 4, 8].map { none.read(0x60, size: $0) } == [0xff, 0xffff, 0xffff_ffff, .max])
    #expect(none.read(0xffff, size: 2) == 0xff)
    none.write(5, to: 0x92, size: 1)
    #expect(none.read(0x92, size: 1) == 0xff)
    #expect(none.read(0, size: -1) == 0)
  }

  @Test("a PC's ports are as at reset, and two keep what is written")
  func reset() {
    let pc = Ports(isPC: true)
    #expect(pc.read(0x64, size: 4) == 0x1818_1818)
    #expect(pc.read(0x60, size: 1) == 0)
    pc.write(3, to: 0x92, size: 1)
    #expect(pc.read(0x92, size: 1) == 2)
    pc.write(0x8000_0000, to: 0xcf8, size: 1)
    #expect(pc.read(0xcf8, size: 4) == 0)
    pc.write(0x8000_0000, to: 0xcf8, size: 4)
    #expect(pc.read(0xcf8, size: 4) == 0x8000_0000)
  }
}

@Suite struct MachineLogTests {
  @Test("a bad template, a file that can't be made, and threads without a file are refused")
  func refusals() {
    let log = MachineLog()
    #expect(throws: Failure("Filename template with '%d' required for 'tid'")) { try log.choose(["int", "tid"]) }
    #expect(log.chosen.isEmpty && log.path == nil)
    for path in ["a%", "a%%b", "a%x", "%d-%d", "/nowhere/log", "", "/tmp"] {
      #expect(throws: Failure.self) { try log.open(path) }
    }
    #expect(throws: Failure.self) { try log.choose(["int"]) }
    #expect(log.chosen.isEmpty && log.path == "/tmp")
  }

  @Test("the file is made, with the process's number where the template says so")
  func opened() throws {
    let folder = Folder()
    let log = MachineLog()
    try log.open("\(folder.path)/log")
    try log.open("\(folder.path)/log-%d")
    #expect(folder.files.count == 2 && folder.files.first == "log")
    try log.choose(["tid"])
    #expect(log.chosen == ["tid"])
  }
}
