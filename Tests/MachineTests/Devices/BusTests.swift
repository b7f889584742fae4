// Buses: the numbers of their devices, the links to them, and the paths that lead there.
import Event
import JSON
import Testing

@testable import Machine

@Suite struct BusTests {
  private let test: TestMachine

  init() throws { test = try TestMachine(bare: "pc") }

  private var bus: Bus {
    get throws { try #require(try test.machine.objects?.resolve("/machine/i440fx/pci.0") as? Bus) }
  }

  @Test(
    "a bus has links to its devices by number, and no others",
    arguments: ["child[99]", "child[1x", "child[+1]", "child[01]", "child[]", "child[", "child[-1]", "nope"])
  func notFound(_ property: String) throws {
    let bus = try bus
    #expect(failure { try bus.value(of: property) } == Failure("Property 'PCI.\(property)' not found"))
  }

  @Test("a number isn't used again, nor is that of a device that was refused")
  func numbers() throws {
    let bus = try bus
    let first = try #require(bus.slots.last?.index) + 1
    let card = try test.add("e1000")
    #expect(try bus.value(of: "child[\(first)]") == .string(card.path))
    #expect(bus.listedProperties.last?.name == "child[\(first)]")
    #expect(bus.listedProperties.last?.type == "link<e1000>")
    try test.devices.remove(card)
    #expect(card.bus == nil)
    #expect(failure { try bus.value(of: "child[\(first)]") } != nil)
    // It fails behind the place where it is counted.
    #expect(throws: Failure.self) { try test.add("e1000,addr=0") }
    try test.add("e1000")
    #expect(bus.slots.last?.index == first + 2)
  }

  @Test("a bus stays realized")
  func realized() throws {
    let bus = try bus
    #expect(try bus.value(of: "realized") == true)
    #expect(
      failure { try bus.set("realized", to: 1) }
        == Failure("Invalid parameter type for 'realized', expected: boolean"))
    #expect(failure { try bus.set("realized", to: false) } != nil)
    try bus.set("realized", to: true)
    #expect(try bus.value(of: "realized") == true)
  }
}

@Suite struct BusPathTests {
  private let test: TestMachine

  init() throws {
    test = try TestMachine(bare: "pc")
    for device in ["intel-hda,id=h", "virtio-scsi-pci,id=sc", "scsi-cd,id=c", "virtio-serial-pci"] {
      try test.add(device)
    }
  }

  @Test(
    "a path leads from bus to device to bus",
    arguments: [
      ("scsi-cd,bus=", "Bus '' not found"), ("scsi-cd,bus=sc", "Bus 'sc' not found"),
      ("scsi-cd,bus=/nope", "Device 'nope' not found"), ("scsi-cd,bus=sc.0/x", "Device 'x' not found"),
      ("scsi-cd,bus=sc.0/c", "Device 'c' has no child bus"),
      ("scsi-cd,bus=/i440FX-pcihost", "Device 'scsi-cd' can't go on PCI bus"),
      ("scsi-cd,bus=/i440FX-pcihost/pci.0/", "Device 'scsi-cd' can't go on PCI bus"),
      ("scsi-cd,bus=/i440FX-pcihost/pci.0/h/x", "Bus 'x' not found"),
      ("e1000,bus=/i440FX-pcihost/pci.0/virtio-scsi", "Bus '/i440FX-pcihost/pci.0/virtio-scsi' is full"),
      ("e1000,bus=/i440FX-pcihost/pci.0/virtio-scsi-pci", "Bus '/i440FX-pcihost/pci.0/virtio-scsi-pci' is full"),
      ("e1000,bus=pci.0/PIIX3", "Device 'e1000' can't go on ISA bus"),
      ("e1000,bus=pci.0/PIIX3/isa.0", "Device 'e1000' can't go on ISA bus"),
      ("e1000,bus=pci.0/PIIX3/isa.1", "Bus 'isa.1' not found"),
      ("e1000,bus=pci.0/i440FX", "Device 'i440FX' has no child bus"),
      ("e1000,bus=pci.0/piix3-ide", "Device 'piix3-ide' has multiple child buses"),
      ("e1000,bus=pci.0/piix3-ide/ide.1", "Device 'e1000' can't go on IDE bus"),
    ])
  func refused(_ device: String, _ message: String) throws {
    #expect(try test.refusal(of: device) == message)
    #expect(
      failure { try test.add(device) }?.kind
        == (message.hasPrefix("Device '") && message.hasSuffix("found")
          ? .deviceNotFound : .generic))
  }

  @Test(
    "ids are looked for before types, and types by both of their names",
    arguments: [
      "sc.0", "/i440FX-pcihost/pci.0/sc/virtio-bus/virtio-scsi-device/sc.0",
      "//i440FX-pcihost//pci.0/sc/virtio-bus/virtio-scsi-device",
    ])
  func found(_ path: String) throws {
    let bus = try #require(test.devices.systemBus)
    #expect(try BusSearch(system: bus).bus(at: path).busName == "sc.0")
  }

  @Test("without a path it is the first bus of the kind that isn't full, of those beside one another the newest")
  func first() throws {
    #expect(try test.add("virtserialport").bus?.busName == "virtio-serial-bus.0")
    try test.add("virtio-serial-pci,id=new")
    #expect(try test.add("virtserialport").bus?.busName == "new.0")
    #expect(try test.add("ide-cd").bus?.busName == "ide.1")
  }
}
