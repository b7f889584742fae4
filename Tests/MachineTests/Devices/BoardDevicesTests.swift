// The devices that a board comes with, and how they move those that it always has. The numbers are QEMU 7.2's.
import Event
import JSON
import Testing

@testable import Machine

@Suite struct BoardDevicesTests {
  private func machine(_ type: String, _ board: BoardDevices, displays: [String] = []) throws -> Machine {
    var options = MachineOptions(type: type, balloon: nil)
    options.displays = displays.compactMap { DisplayDevice($0) }
    options.awaitsBoard = true
    let machine = Machine(options, try Loop(pace: .stepped))
    try machine.complete(with: board)
    return machine
  }

  /// The types of the devices of the board, by number, from `first` on.
  private func types(_ machine: Machine, from first: Int = 0) throws -> [String] {
    let board = try #require(machine.objects?.machine.child("unattached"))
    let devices = board.children.filter { $0.name.hasPrefix("device[") }
    return (first..<devices.count).map { number in
      board.child("device[\(number)]")?.type.name.string ?? "none"
    }
  }

  private var whole: BoardDevices {
    var board = BoardDevices()
    (board.serials, board.parallels) = (["serial0"], ["parallel0"])
    board.disks = [BoardDisk("ide-cd", drive: "ide1-cd0", bus: 1), BoardDisk("floppy", drive: "floppy0")]
    board.cards = [BoardCard("e1000")]
    return board
  }

  @Test("what a board has no place for is left out")
  func leftOut() throws {
    var board = whole
    board.serials = [nil, "serial1", nil, nil, "serial4"]
    let pc = try types(machine("pc", board))
    #expect(pc.count { $0 == "isa-serial" } == 1)
    #expect(try types(machine("none", board)).isEmpty)
    #expect(try types(machine("isapc", BoardDevices(), displays: ["virtio-vga"])).contains("virtio-vga") == false)
    #expect(try types(machine("microvm", whole)).last == "isa-serial")
    #expect(try types(machine("q35", whole)).contains("floppy") == false)
  }

  @Test("optional devices come where the board makes them, and move those after them")
  func numbers() throws {
    let pc = try machine("pc", whole, displays: ["VGA"])
    #expect(
      try types(pc, from: 8) == [
        "VGA", "hpet", "mc146818rtc", "isa-pit", "isa-pcspk", "isa-serial", "isa-parallel", "isa-fdc", "floppy",
        "i8042", "vmport", "vmmouse", "port92", "e1000", "piix3-ide", "ide-cd", "PIIX4_PM",
      ] + Array(repeating: "smbus-eeprom", count: 8))
    #expect(try types(machine("q35", whole, displays: ["VGA"])).suffix(2) == ["VGA", "e1000"])
    var old = whole
    old.cards = [BoardCard("ne2k_isa")]
    let isapc = try types(machine("isapc", old, displays: ["cirrus-vga"]), from: 6)
    #expect(isapc.first == "isa-cirrus-vga" && isapc.last == "ide-cd")
  }

  @Test("the recorded paths follow the numbers, and buses list devices in their order")
  func paths() throws {
    let pc = try machine("pc", whole, displays: ["VGA"])
    let objects = try #require(pc.objects)
    let disc = try objects.resolve("/machine/unattached/device[23]")
    #expect(try disc.value(of: "parent_bus") == "/machine/unattached/device[22]/ide.1")
    #expect(try [disc.value(of: "serial"), disc.value(of: "drive")] == ["QM00003", "ide1-cd0"])
    let bus = try #require(try objects.resolve("/machine/i440fx/pci.0") as? Bus)
    #expect(
      bus.devices.map(\.type.name.string) == ["i440FX", "PIIX3", "VGA", "e1000", "piix3-ide", "PIIX4_PM"])
    #expect(bus.slots.map(\.index) == Array(0..<6))
    #expect(bus.devices.map(\.pciAddress) == [0, 8, 16, 24, 9, 11])
  }

  @Test("further CPUs move them all")
  func cpus() throws {
    var options = MachineOptions(balloon: nil)
    (options.cpus, options.displays) = (3, [])
    let machine = Machine(options, try Loop(pace: .stepped))
    #expect(
      try types(machine).prefix(5) == [
        "qemu64-x86_64-cpu", "kvmvapic", "qemu64-x86_64-cpu", "qemu64-x86_64-cpu", "i440FX",
      ])
  }

  @Test("ports have the addresses of their numbers; one that is left out counts")
  func ports() throws {
    var board = BoardDevices()
    board.serials = ["a", nil, "c"]
    let pc = try machine("pc", board)
    let objects = try #require(pc.objects)
    let ports = try [12, 13].map { try objects.resolve("/machine/unattached/device[\($0)]") }
    #expect(try ports.map { try $0.value(of: "iobase") } == [0x3f8, 0x3e8])
    #expect(try ports.map { try $0.value(of: "irq") } == [4, 4])
    #expect(try ports.map { try $0.value(of: "chardev") } == ["a", "c"])
    let more = try pc.devices?.add(DeviceRequest(driver: "isa-serial"))
    #expect(try more?.value(of: "iobase") == 0x3e8)
    #expect(throws: Failure("Max. supported number of ISA serial ports is 4.")) {
      try pc.devices?.add(
        DeviceRequest(driver: "isa-serial", properties: [Value.Member(key: "index", value: "9")]))
    }
  }

  @Test("USB: a hub takes the last port; companions share their master's bus")
  func usb() throws {
    var board = BoardDevices()
    (board.hasUSB, board.usbDevices) = (true, ["usb-mouse", "usb-kbd"])
    let pc = try machine("pc", board)
    let devices = try #require(pc.devices?.usbBuses.first)
    #expect(devices.map(\.usbPort) == ["1", "2", "2.1"])
    #expect(devices.map(\.type.name.string) == ["usb-mouse", "usb-hub", "usb-kbd"])
    #expect(devices.map(\.usbSpeed) == [12, 12, 12])
    #expect(pc.input.mice.map(\.name) == ["QEMU HID Mouse", "QEMU PS/2 Mouse"])
    board.usbDevices = ["usb-tablet"]
    let q35 = try machine("q35", board)
    #expect(q35.devices?.usbBuses.count == 1)
    #expect(q35.devices?.usbBuses.first?.map(\.usbSpeed) == [480])
  }

  @Test("a card without interrupt vectors has no table of them")
  func vectors() throws {
    var board = BoardDevices()
    board.cards = [BoardCard("virtio-net-pci", vectors: 0), BoardCard("virtio-net-pci")]
    let pc = try machine("pc", board)
    let objects = try #require(pc.objects)
    let cards = try [17, 18].compactMap { try objects.resolve("/machine/unattached/device[\($0)]") as? Device }
    #expect(cards.map { PCIFunction($0)?.regions.map(\.number).contains(1) } == [false, true])
    #expect(cards.map { $0.child("msix-table[0]") == nil } == [true, false])
    #expect(try cards.last?.backend?.value(of: "mac") == "52:54:00:12:34:57")
  }
}
