// Adding devices and taking them away: what is refused first, what they are called, and that nothing is left behind.
import Event
import JSON
import Testing

@testable import Machine

@Suite struct DeviceTreeTests {
  private let test: TestMachine

  init() throws { test = try TestMachine(bare: "pc") }

  @Test(
    "the type comes first, then the bus, the id, the properties",
    arguments: [
      ("nope,id=a,bus=x,y=z", "'nope' is not a valid device model name"),
      ("memory-backend-ram", "'memory-backend-ram' is not a valid device model name"),
      ("pci-device,bus=x", "Parameter 'driver' expects a non-abstract device type"),
      ("e1000,bus=x,nope=z", "Bus 'x' not found"), ("e1000,bus=isa.0", "Device 'e1000' can't go on ISA bus"),
      ("isa-serial,bus=pci.0", "Device 'isa-serial' can't go on PCI bus"),
      ("scsi-cd,nope=1", "No 'SCSI' bus found for device 'scsi-cd'"),
      ("e1000,id=a e1000,id=a,nope=z", "Duplicate device ID 'a'"),
      ("e1000,nope=x", "Property 'e1000.nope' not found"),
      ("e1000,romsize=3,addr=0", "ROM size 3 is not a power of two"),
      ("cfi.pflash01", "Parameter 'driver' expects a dynamic sysbus device type for the machine"),
    ])
  func order(_ devices: String, _ message: String) throws { #expect(try test.refusal(of: devices) == message) }

  @Test(
    "a running machine takes what its buses do",
    arguments: [
      ("hpet,bus=x", "Parameter 'driver' expects a pluggable device type"),
      ("isa-serial,nope=z", "Bus 'isa.0' does not support hotplugging"),
      ("loader,nope=z", "Device 'loader' can not be hotplugged on this machine"),
    ])
  func hotplug(_ device: String, _ message: String) throws {
    #expect(try test.refusal(of: device, .deviceAdd) == message)
  }

  @Test("of values that are no scalars nothing is set")
  func composite() throws {
    let request = DeviceRequest(
      driver: "e1000", properties: [Value.Member(key: "nope", value: []), Value.Member(key: "addr", value: .null)],
      origin: .deviceAdd)
    #expect(try test.devices.add(request).pciAddress == 0x10)
  }

  @Test("devices without an id are numbered, and those that come to nothing are counted")
  func numbers() throws {
    try test.add("e1000")
    #expect(try test.refusal(of: "e1000,nope=1") != nil)
    #expect(try test.refusal(of: "nope") != nil)
    try test.add("e1000")
    let named = try test.add("e1000,id=x")
    #expect(try test.devices.added.map(\.name) == ["x", "device[0]", "device[2]"])
    #expect([named.id, named.givenID] == ["x", "x"])
    #expect(try test.devices.added.last?.id == nil)
  }

  @Test("a bus is called after its device's id, else after its type and how many there were")
  func busNames() throws {
    let devices = try ["virtio-serial-pci,id=s", "virtio-serial-pci", "virtio-serial-pci", "usb-ehci"]
      .map { (text) throws(Failure) in try test.add(text) }
    #expect(
      devices.flatMap { $0.allBuses.map(\.busName) } == [
        "virtio-bus", "s.0", "virtio-bus", "virtio-serial-bus.0", "virtio-bus", "virtio-serial-bus.1", "usb-bus.0",
      ])
  }

  @Test("a device of an id, and at a path")
  func finding() throws {
    let device = try test.add("e1000,id=e")
    for place in ["e", "/machine/peripheral/e"] { #expect(try test.devices.device(place) === device) }
    #expect(failure { try test.devices.device("nope") } == Failure(.deviceNotFound, "Device 'nope' not found"))
    #expect(failure { try test.devices.device("/nope") }?.kind == .deviceNotFound)
    #expect(failure { try test.devices.device("/machine") } == Failure("/machine is not a hotpluggable device"))
    #expect(failure { try test.devices.device("") } == Failure(" is not a hotpluggable device"))
  }

  @Test("a device takes with it what is on its buses; backends are told of first, without an id")
  func removing() throws {
    let bridge = try test.add("pci-bridge,id=b,chassis_nr=1")
    try test.add("virtio-scsi-pci,id=s,bus=b,addr=1")
    try test.add("scsi-cd,id=c")
    try test.add("e1000,id=rest")
    try test.devices.remove(bridge)
    #expect(
      test.take() == [
        #"DEVICE_DELETED {"device": "c", "path": "/machine/peripheral/c"}"#,
        #"DEVICE_DELETED {"path": "/machine/peripheral/s/virtio-backend"}"#,
        #"DEVICE_DELETED {"device": "s", "path": "/machine/peripheral/s"}"#,
        #"DEVICE_DELETED {"device": "b", "path": "/machine/peripheral/b"}"#,
      ])
    #expect(try test.devices.added.map(\.name) == ["rest"])
    #expect(try test.devices.order.map(\.name) == ["rest"])
    #expect(try test.refusal(of: "e1000,bus=b") == "Bus 'b' not found")
    #expect(try test.refusal(of: "scsi-cd") == "No 'SCSI' bus found for device 'scsi-cd'")
  }

  @Test("the firmware's number of a card that was refused stays taken, that of one that went is free")
  func firmwareIndexes() throws {
    #expect(try test.refusal(of: "e1000,acpi-index=7,addr=0") != nil)
    #expect(try test.refusal(of: "e1000,acpi-index=7") == "a PCI device with acpi-index = 7 already exist")
    let card = try test.add("e1000,acpi-index=8")
    try test.devices.remove(card)
    #expect(try test.refusal(of: "e1000,acpi-index=8") == nil)
  }

  @Test("the buses and VirtIO devices of a machine")
  func lists() throws {
    try test.add("pci-bridge,id=b,chassis_nr=1")
    for id in ["v", "a"] { try test.add("virtio-rng-pci,id=\(id)") }
    #expect(try test.devices.rootPCIBuses.map(\.path) == ["/machine/i440fx/pci.0"])
    #expect(
      try test.devices.virtioDevices.map(\.path).map { $0.dropFirst(20) } == ["v/virtio-backend", "a/virtio-backend"])
    #expect(try TestMachine(bare: "none").devices.rootPCIBuses.isEmpty)
  }
}
