// Serial and parallel ports: their numbers and addresses.
import Event
import JSON
import Testing

@testable import Machine

@Suite struct ISAPortsTests {
  private let test: TestMachine

  init() throws {
    test = try TestMachine(bare: "pc")
    for id in ["c", "d"] { try test.machine.chardevs.add(.init(id: id, backend: .null)) }
  }

  @Test(
    "there are four serial ports and three parallel ones, and these need a character device",
    arguments: [
      ("isa-serial,index=4", "Max. supported number of ISA serial ports is 4."),
      ("isa-serial,index=4294967294", "Max. supported number of ISA serial ports is 4."),
      ("isa-parallel", "Can't create parallel device, empty char device"),
      ("isa-parallel,chardev=x", "Property 'isa-parallel.chardev' can't find value 'x'"),
      ("isa-serial,chardev=x", "Property 'serial.chardev' can't find value 'x'"),
      (
        "isa-parallel,chardev=c isa-parallel,chardev=c",
        "Property 'isa-parallel.chardev' can't take value 'c': Device 'c' is in use"
      ),
      ("isa-parallel,chardev=c,index=3", "Max. supported number of parallel ports is 3."),
      (
        "isa-serial isa-serial isa-serial isa-serial isa-serial",
        "Max. supported number of ISA serial ports is 4."
      ),
      ("isa-serial,iobase=4294967296", "Parameter 'iobase' expects uint32_t"), ("isa-serial,index=3", nil),
      ("isa-serial,index=4294967295", nil), ("isa-parallel,chardev=c isa-parallel,chardev=d", nil),
    ] as [(String, String?)])
  func refused(_ devices: String, _ message: String?) throws {
    #expect(try test.refusal(of: devices) == message)
  }

  @Test("a port has the next number, and the addresses of that as far as it wasn't told its own")
  func addresses() throws {
    let ports = try ["isa-serial", "isa-serial,irq=9", "isa-serial,iobase=0x100", "isa-serial,index=0"]
      .map { (text) throws(Failure) in try test.add(text) }
    #expect(try ports.map { try $0.value(of: "index") } == [0, 1, 2, 0])
    #expect(try ports.map { try $0.value(of: "iobase") } == [0x3f8, 0x2f8, 0x100, 0x3f8])
    #expect(try ports.map { try $0.value(of: "irq") } == [4, 9, 4, 4])
    let parallel = try ["isa-parallel,chardev=c", "isa-parallel,chardev=d,index=2"]
      .map { (text) throws(Failure) in try test.add(text) }
    #expect(try parallel.map { try $0.value(of: "iobase") } == [0x378, 0x3bc])
    #expect(try parallel.map { try $0.value(of: "irq") } == [7, 7])
  }

  @Test("a port that was refused leaves its character device free")
  func chardev() throws {
    #expect(throws: Failure.self) { try test.add("isa-serial,chardev=c,index=4") }
    #expect(test.machine.chardevs.device(named: "c")?.isBusy == false)
    let port = try test.add("isa-serial,chardev=c")
    #expect(test.machine.chardevs.device(named: "c")?.isBusy == true)
    try test.devices.remove(port)
    #expect(test.machine.chardevs.device(named: "c")?.isBusy == false)
  }
}
